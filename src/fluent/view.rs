//! A resource's text and its [`Outline`] read together, as a tree.
//!
//! Views are `Copy`, borrow the text and allocate nothing.

use super::outline::{Attribute, Entry, EntryKind, Node, NodeKind, Outline, Pattern};
use crate::text::Span;

/// A resource: text and outline.
#[derive(Clone, Copy, Debug)]
pub struct View<'a> {
    text: &'a str,
    outline: &'a Outline,
}

/// A name, key or literal, and where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Name<'a> {
    /// The text, without sigils, quotes and brackets.
    pub text: &'a str,
    /// Where it stands.
    pub span: Span,
}

impl<'a> View<'a> {
    /// Reads `outline` with the text it was made of.
    #[must_use]
    pub fn new(text: &'a str, outline: &'a Outline) -> Self {
        Self { text, outline }
    }

    /// Returns the text of the whole resource.
    #[must_use]
    pub fn text(self) -> &'a str {
        self.text
    }

    /// Returns the outline.
    #[must_use]
    pub fn outline(self) -> &'a Outline {
        self.outline
    }

    /// Returns the messages and terms in file order.
    pub fn entries(self) -> impl ExactSizeIterator<Item = EntryView<'a>> {
        let resource = self;
        self.outline
            .entries
            .iter()
            .map(move |entry| EntryView { resource, entry })
    }

    /// Returns the first entry of that kind and id, the id without a term's `-`.
    #[must_use]
    pub fn entry(self, kind: EntryKind, id: &str) -> Option<EntryView<'a>> {
        self.entries()
            .find(|entry| entry.kind() == kind && entry.id() == id)
    }

    fn name(self, span: Span) -> Name<'a> {
        Name {
            text: span.of(self.text),
            span,
        }
    }

    fn pattern(self, pattern: &'a Pattern) -> PatternView<'a> {
        PatternView {
            resource: self,
            span: pattern.span,
            first: pattern.nodes.start,
            end: pattern.nodes.end,
        }
    }

    fn node(self, index: u32) -> &'a Node {
        &self.outline.nodes[index as usize]
    }
}

/// A message or term.
#[derive(Clone, Copy, Debug)]
pub struct EntryView<'a> {
    resource: View<'a>,
    entry: &'a Entry,
}

impl<'a> EntryView<'a> {
    /// Says whether it is a message or a term.
    #[must_use]
    pub fn kind(self) -> EntryKind {
        self.entry.kind
    }

    /// Returns the id, without a term's `-`.
    #[must_use]
    pub fn id(self) -> &'a str {
        self.entry.id.of(self.resource.text)
    }

    /// Returns the id as people write it, a term's with its `-`.
    #[must_use]
    pub fn display_id(self) -> String {
        match self.entry.kind {
            EntryKind::Message => self.id().to_owned(),
            EntryKind::Term => format!("-{}", self.id()),
        }
    }

    /// Returns the entry of the outline, with its spans.
    #[must_use]
    pub fn entry(self) -> &'a Entry {
        self.entry
    }

    /// Returns the whole entry; what a wrapped line has cut off it included.
    #[must_use]
    pub fn extent(self) -> Span {
        let junk = &self.resource.outline.junk;
        let next = junk.partition_point(|junk| junk.span.start < self.entry.span.end);
        match junk.get(next).filter(|_| self.entry.is_truncated) {
            Some(junk) => self.entry.span.join(junk.span),
            None => self.entry.span,
        }
    }

    /// Returns the resource that holds it.
    #[must_use]
    pub fn resource(self) -> View<'a> {
        self.resource
    }

    /// Returns the value.
    #[must_use]
    pub fn value(self) -> Option<PatternView<'a>> {
        self.entry
            .value
            .as_ref()
            .map(|pattern| self.resource.pattern(pattern))
    }

    /// Returns the attributes in file order.
    pub fn attributes(self) -> impl ExactSizeIterator<Item = AttributeView<'a>> {
        let range = self.entry.attributes.start as usize..self.entry.attributes.end as usize;
        let resource = self.resource;
        resource.outline.attributes[range]
            .iter()
            .map(move |attribute| AttributeView {
                resource,
                attribute,
            })
    }

    /// Returns the comment's lines without their `#` signs.
    pub fn comment_lines(self) -> impl Iterator<Item = &'a str> {
        let comment = self
            .entry
            .comment
            .map_or("", |span| span.of(self.resource.text));
        comment.lines().map(|line| {
            let line = line.trim_start_matches('#');
            line.strip_prefix(' ').unwrap_or(line)
        })
    }
}

/// An attribute of an entry.
#[derive(Clone, Copy, Debug)]
pub struct AttributeView<'a> {
    resource: View<'a>,
    attribute: &'a Attribute,
}

impl<'a> AttributeView<'a> {
    /// Returns the name, without its dot.
    #[must_use]
    pub fn name(self) -> Name<'a> {
        self.resource.name(self.attribute.id)
    }

    /// Returns the value.
    #[must_use]
    pub fn value(self) -> PatternView<'a> {
        self.resource.pattern(&self.attribute.value)
    }
}

/// A value: of a message, a term, an attribute or a variant.
#[derive(Clone, Copy, Debug)]
pub struct PatternView<'a> {
    resource: View<'a>,
    span: Span,
    first: u32,
    end: u32,
}

impl<'a> PatternView<'a> {
    /// Returns where it stands, from its first to its last character, braces included.
    #[must_use]
    pub fn span(self) -> Span {
        self.span
    }

    /// Returns the source text at [`span`](Self::span), indentation included.
    #[must_use]
    pub fn source(self) -> &'a str {
        self.span.of(self.resource.text)
    }

    /// Returns the elements in order.
    #[must_use]
    pub fn elements(self) -> Elements<'a> {
        Elements {
            resource: self.resource,
            next: self.first,
            end: self.end,
        }
    }

    /// Returns the kind and place of each element.
    pub(super) fn top_level_nodes(self) -> impl Iterator<Item = (NodeKind, Span)> + 'a {
        let mut next = self.first;
        std::iter::from_fn(move || {
            let node = (next < self.end).then(|| self.resource.node(next))?;
            next = node.end;
            Some((node.kind, node.span))
        })
    }

    /// Returns the text of the resource.
    pub(super) fn file(self) -> &'a str {
        self.resource.text
    }
}

/// A part of a pattern, or an expression within one. Nested placeables are seen through.
#[derive(Clone, Copy, Debug)]
pub enum Element<'a> {
    /// Text; at most one line of it.
    Text(Name<'a>),
    /// A string literal as it is written, escapes included.
    String(Name<'a>),
    /// A number literal.
    Number(Name<'a>),
    /// A variable.
    Variable(Name<'a>),
    /// A reference to a message or its attribute.
    Message {
        /// The message.
        id: Name<'a>,
        /// Its attribute.
        attribute: Option<Name<'a>>,
    },
    /// A reference to a term or its attribute.
    Term {
        /// The term, without `-`.
        id: Name<'a>,
        /// Its attribute.
        attribute: Option<Name<'a>>,
        /// What it is given.
        arguments: Elements<'a>,
    },
    /// A call of a function.
    Function {
        /// The function.
        id: Name<'a>,
        /// What it is given.
        arguments: Elements<'a>,
    },
    /// A named argument of a term or function.
    Argument(Argument<'a>),
    /// A selection.
    Select(SelectView<'a>),
}

/// A named argument.
#[derive(Clone, Copy, Debug)]
pub struct Argument<'a> {
    /// Its name.
    pub name: Name<'a>,
    value: Elements<'a>,
}

impl<'a> Argument<'a> {
    /// Returns its value, a literal.
    ///
    /// # Panics
    ///
    /// Never: the grammar gives every argument a value.
    #[must_use]
    pub fn value(self) -> Element<'a> {
        let mut value = self.value;
        value.next().expect("a named argument has a value")
    }
}

/// A selection.
#[derive(Clone, Copy, Debug)]
pub struct SelectView<'a> {
    children: Elements<'a>,
}

impl<'a> SelectView<'a> {
    /// Returns the selector.
    ///
    /// # Panics
    ///
    /// Never: the grammar gives every selection a selector.
    #[must_use]
    pub fn selector(self) -> Element<'a> {
        let mut children = self.children;
        children.next().expect("a selection has a selector")
    }

    /// Returns the variants in order.
    pub fn variants(self) -> impl Iterator<Item = VariantView<'a>> {
        let Elements {
            resource,
            next,
            end,
        } = self.children;
        let selector_end = resource.node(next).end;
        std::iter::successors((selector_end < end).then_some(selector_end), move |index| {
            let after = resource.node(*index).end;
            (after < end).then_some(after)
        })
        .map(move |index| VariantView { resource, index })
    }
}

/// The key of a variant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VariantKey<'a> {
    /// A word, which may name a plural category.
    Word(Name<'a>),
    /// A number literal.
    Number(Name<'a>),
}

/// A variant of a selection.
#[derive(Clone, Copy, Debug)]
pub struct VariantView<'a> {
    resource: View<'a>,
    index: u32,
}

impl<'a> VariantView<'a> {
    /// Returns the key.
    #[must_use]
    pub fn key(self) -> VariantKey<'a> {
        let node = self.resource.node(self.index);
        let name = self.resource.name(node.span);
        match node.kind {
            NodeKind::Variant {
                is_number: true, ..
            } => VariantKey::Number(name),
            _ => VariantKey::Word(name),
        }
    }

    /// Says whether the variant is the default one.
    #[must_use]
    pub fn is_default(self) -> bool {
        let kind = self.resource.node(self.index).kind;
        matches!(
            kind,
            NodeKind::Variant {
                is_default: true,
                ..
            }
        )
    }

    /// Returns the value.
    #[must_use]
    pub fn value(self) -> PatternView<'a> {
        let value = self.index + 1;
        PatternView {
            resource: self.resource,
            span: self.resource.node(value).span,
            first: value + 1,
            end: self.resource.node(self.index).end,
        }
    }
}

impl<'a> VariantKey<'a> {
    /// Returns the key as it is written.
    #[must_use]
    pub fn name(self) -> Name<'a> {
        match self {
            Self::Word(name) | Self::Number(name) => name,
        }
    }
}

/// The elements of a pattern, or the arguments of a call, in order.
#[derive(Clone, Copy, Debug)]
pub struct Elements<'a> {
    resource: View<'a>,
    next: u32,
    end: u32,
}

impl<'a> Iterator for Elements<'a> {
    type Item = Element<'a>;

    fn next(&mut self) -> Option<Element<'a>> {
        if self.next >= self.end {
            return None;
        }
        let index = self.next;
        let node = self.resource.node(index);
        self.next = node.end;
        Some(self.element(index, node))
    }
}

impl<'a> Elements<'a> {
    fn element(self, index: u32, node: &Node) -> Element<'a> {
        let name = self.resource.name(node.span);
        let children = Elements {
            resource: self.resource,
            next: index + 1,
            end: node.end,
        };
        match node.kind {
            NodeKind::Text => Element::Text(name),
            NodeKind::StringLiteral => Element::String(name),
            NodeKind::NumberLiteral => Element::Number(name),
            NodeKind::Variable => Element::Variable(name),
            NodeKind::Message => Element::Message {
                id: name,
                attribute: children.split_attribute().0,
            },
            NodeKind::Term => {
                let (attribute, arguments) = children.split_attribute();
                Element::Term {
                    id: name,
                    attribute,
                    arguments,
                }
            }
            NodeKind::Function => Element::Function {
                id: name,
                arguments: children,
            },
            NodeKind::NamedArgument => Element::Argument(Argument {
                name,
                value: children,
            }),
            NodeKind::Select => Element::Select(SelectView { children }),
            NodeKind::AttributeName | NodeKind::Variant { .. } | NodeKind::VariantValue => {
                unreachable!("attribute names and variants are read by their parents")
            }
        }
    }

    /// Takes the attribute's name off the children of a reference.
    fn split_attribute(self) -> (Option<Name<'a>>, Elements<'a>) {
        if self.next >= self.end {
            return (None, self);
        }
        let node = self.resource.node(self.next);
        if node.kind != NodeKind::AttributeName {
            return (None, self);
        }
        let rest = Elements {
            next: node.end,
            ..self
        };
        (Some(self.resource.name(node.span)), rest)
    }
}

#[cfg(test)]
mod tests {
    use super::super::parse;
    use super::*;

    const TEXT: &str = "\u{feff}# About pages\r\nplace = { $n ->\r\n    [one] { -city(case: \"genitive\") }\r\n   *[other] { NUMBER($n, minimumFractionDigits: 2) } of { nav.title }\r\n}\r\n    .title = Места { \"{\" }\r\n-city = Москва\r\n";

    #[test]
    fn spans_cover_the_source_as_it_stands() {
        let outline = parse(TEXT);
        let view = View::new(TEXT, &outline);
        let place = view.entry(EntryKind::Message, "place").unwrap();
        assert!(place.entry().span.of(TEXT).starts_with("# About"));
        assert!(place.entry().span.of(TEXT).ends_with("{ \"{\" }"));
        assert!(place.value().unwrap().source().ends_with("\r\n}"));
        let title = place.attributes().next().unwrap();
        assert_eq!(title.value().source(), "Места { \"{\" }");
        assert_eq!(place.comment_lines().collect::<Vec<_>>(), ["About pages"]);
        let city = view.entry(EntryKind::Term, "city").unwrap();
        assert_eq!(city.entry().span.of(TEXT), "-city = Москва");
    }

    #[test]
    fn selections_and_references_are_read_as_a_tree() {
        let outline = parse(TEXT);
        let view = View::new(TEXT, &outline);
        let value = view
            .entry(EntryKind::Message, "place")
            .unwrap()
            .value()
            .unwrap();
        let Some(Element::Select(select)) = value.elements().next() else {
            panic!("the value is a selection");
        };
        assert!(matches!(select.selector(), Element::Variable(name) if name.text == "n"));
        let keys: Vec<_> = select
            .variants()
            .map(|variant| variant.key().name().text)
            .collect();
        assert_eq!(keys, ["one", "other"]);
        let one = select.variants().next().unwrap();
        let Some(Element::Term {
            id, mut arguments, ..
        }) = one.value().elements().next()
        else {
            panic!("the first variant refers to a term");
        };
        assert_eq!(id.text, "city");
        let Some(Element::Argument(case)) = arguments.next() else {
            panic!("the term has an argument");
        };
        assert!(matches!(case.value(), Element::String(name) if name.text == "genitive"));
    }

    #[test]
    fn equal_trees_hash_alike_whatever_their_layout() {
        let texts = [
            "a = Hello { $who }\n    .x = y\n",
            "# comment\r\nb =\r\n    Hello {$who}\r\n  .x = y",
            "a = Hello { $whom }\n    .x = y\n",
        ];
        let hashes = texts.map(|text| parse(text).entries[0].tree_hash);
        assert_eq!(hashes[0], hashes[1]);
        assert_ne!(hashes[0], hashes[2]);
    }

    #[test]
    fn a_wrapped_line_that_opens_a_variant_truncates_its_entry() {
        let outline = parse("a = See the list\n    [1] of names\nb = fine\n\n[junk]\n");
        assert!(outline.entries[0].is_truncated);
        assert!(!outline.entries[1].is_truncated);
        assert_eq!(outline.junk.len(), 2);
    }

    #[test]
    fn a_broken_entry_does_not_truncate_the_one_above_it() {
        let text = "a = fine\nb = { oops\n-c =\n";
        let outline = parse(text);
        assert!(!outline.entries[0].is_truncated);
        let intended: Vec<_> = outline
            .junk
            .iter()
            .map(|junk| junk.intended_entry(text))
            .collect();
        assert_eq!(
            intended,
            [
                Some((EntryKind::Message, "b")),
                Some((EntryKind::Term, "c"))
            ]
        );
    }
}
