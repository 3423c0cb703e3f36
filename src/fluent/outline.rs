//! The owned, compact form in which a parsed resource is kept.
//!
//! An outline holds spans into the text and no text of its own. The patterns of all entries lie
//! in one vector of [`Node`]s in pre-order, each knowing where its subtree ends; [`View`] reads
//! them as a tree.
//!
//! [`View`]: super::View

use std::ops::Range;

use super::nesting::entry_name;
use crate::text::Span;

/// A parsed resource: its entries in file order and the junk between them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outline {
    /// The messages and terms.
    pub entries: Vec<Entry>,
    /// What is not Fluent.
    pub junk: Vec<Junk>,
    /// The comments that belong to no entry.
    pub comments: Vec<Comment>,
    /// The indices of the entries, sorted by id, kind and place.
    pub(super) by_id: Vec<u32>,
    pub(super) attributes: Vec<Attribute>,
    pub(super) nodes: Vec<Node>,
    /// The placeables, braces included, that stand alone within another.
    pub(super) wrappers: Vec<Span>,
}

impl Outline {
    /// Gives back what was set aside for growing: outlines of whole projects are held.
    pub(super) fn shrink(&mut self) {
        self.entries.shrink_to_fit();
        self.comments.shrink_to_fit();
        self.attributes.shrink_to_fit();
        self.nodes.shrink_to_fit();
        self.wrappers.shrink_to_fit();
    }
}

/// Whether an entry is a message or a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum EntryKind {
    /// A message, `nav-home`.
    Message,
    /// A term, `-agency`.
    Term,
}

/// A message or term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Message or term.
    pub kind: EntryKind,
    /// The whole entry, from its comment to its last character, line end excluded.
    pub span: Span,
    /// The identifier, without a term's `-`.
    pub id: Span,
    /// The comment that belongs to the entry, its `#` signs included.
    pub comment: Option<Span>,
    /// The value.
    pub value: Option<Pattern>,
    /// The entry is followed on the very next line by junk that does not begin as an entry does:
    /// a wrapped line that begins with `[`, `*` or `.`, or is not indented, has cut it short.
    pub is_truncated: bool,
    /// A hash of value and attributes as syntax trees: equal for entries that differ in id,
    /// comment and layout only. Stable within one run.
    pub tree_hash: u64,
    pub(super) attributes: Range<u32>,
}

/// An attribute of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attribute {
    /// The name, without its dot.
    pub id: Span,
    /// The value.
    pub value: Pattern,
}

/// A value: of a message, a term, an attribute or a variant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    /// From its first to its last character, braces included; indentation of continuation lines
    /// lies within.
    pub span: Span,
    pub(super) nodes: Range<u32>,
}

/// A comment that belongs to no entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comment {
    /// What it is about.
    pub kind: CommentKind,
    /// From its first `#` to its last character.
    pub span: Span,
}

/// What a comment that belongs to no entry is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CommentKind {
    /// Nothing in particular, `#`.
    Standalone,
    /// The entries up to the next group, `##`.
    Group,
    /// The resource, `###`.
    Resource,
}

/// A stretch of the resource that is not Fluent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Junk {
    /// The stretch, trailing blank lines excluded.
    pub span: Span,
    /// Where the parser gave up.
    pub position: u32,
    /// Why, in plain words, without a full stop.
    pub reason: String,
    /// What to do about it.
    pub way_out: String,
}

/// A node of a pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Node {
    /// What it is.
    pub kind: NodeKind,
    /// The text of the node's name, key or literal; see [`NodeKind`].
    pub span: Span,
    /// One past the last node of its subtree.
    pub(super) end: u32,
}

/// What a [`Node`] is, and what its span covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NodeKind {
    /// Text; one line of it, as it stands in the file, a line's end being a node of its own.
    Text,
    /// A string literal, without its quotes.
    StringLiteral,
    /// A number literal.
    NumberLiteral,
    /// A variable, without its `$`.
    Variable,
    /// A message reference; its child, if any, is the attribute's name.
    Message,
    /// A term reference, without its `-`; children: the attribute's name, then arguments.
    Term,
    /// A call; children: the arguments.
    Function,
    /// The attribute that a reference names.
    AttributeName,
    /// A named argument; child: its value.
    NamedArgument,
    /// A selection; children: the selector, then the variants. Its span is empty.
    Select,
    /// A variant; children: its [`VariantValue`](Self::VariantValue), then the nodes of its value.
    Variant {
        /// The key is a number literal.
        is_number: bool,
        /// Marked with `*`.
        is_default: bool,
    },
    /// Where the value of a variant stands, braces included.
    VariantValue,
}

impl Junk {
    /// Returns the kind and id of the entry that the junk was meant to be, the id without a
    /// term's `-`, where its first line starts like one: an id and `=`.
    #[must_use]
    pub fn intended_entry<'t>(&self, text: &'t str) -> Option<(EntryKind, &'t str)> {
        entry_name(self.span.of(text))
    }
}

impl NodeKind {
    /// Returns a byte that tells kinds apart in hashes.
    pub(super) fn tag(self) -> u8 {
        match self {
            Self::Text => 0,
            Self::StringLiteral => 1,
            Self::NumberLiteral => 2,
            Self::Variable => 3,
            Self::Message => 4,
            Self::Term => 5,
            Self::Function => 6,
            Self::AttributeName => 7,
            Self::NamedArgument => 8,
            Self::Select => 9,
            Self::Variant { .. } => 10,
            Self::VariantValue => 11,
        }
    }
}
