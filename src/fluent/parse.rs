//! From text to [`Outline`].
//!
//! Syntax follows the [Fluent 1.0 grammar](https://github.com/projectfluent/fluent/blob/master/spec/fluent.ebnf)
//! as `fluent_syntax` reads it. What its trees leave out (braces, `=`, the extent of entries) is
//! found by walking the text along the tree.

use std::hash::DefaultHasher;
use std::hash::Hasher;
use std::ops::Range;

use fluent_syntax::ast;
use fluent_syntax::parser::{self, ParserError};

use super::outline::{
    Attribute, Comment, CommentKind, Entry, EntryKind, Junk, Node, NodeKind, Outline, Pattern,
};
use super::recovery::{Fault, Faults};
use super::slice::Slice;
use crate::text::Span;

/// The byte order mark, which some editors put before the first entry.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// Parses a resource; what is not Fluent becomes junk, and the rest is still read.
///
/// A byte order mark is passed over; spans count it.
#[must_use]
pub fn parse(text: &str) -> Outline {
    let body = text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text);
    let offset = text.len() - body.len();
    let mut faults = Faults::before_parsing(body);
    loop {
        let masked = faults.mask(body);
        let (resource, errors) = match parser::parse(Slice::new(&masked, offset)) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        if !faults.note_overlong(&resource, &errors, offset) {
            return Reader::new(text, offset, &faults).read(&resource, &errors);
        }
    }
}

/// Builds an outline while walking a syntax tree and its text together.
struct Reader<'s> {
    text: &'s str,
    /// How much of the text stands before what the parser was given.
    offset: usize,
    faults: &'s Faults,
    outline: Outline,
    hasher: DefaultHasher,
}

impl<'s> Reader<'s> {
    fn new(text: &'s str, offset: usize, faults: &'s Faults) -> Self {
        Self {
            text,
            offset,
            faults,
            outline: Outline::default(),
            hasher: DefaultHasher::new(),
        }
    }

    fn read(mut self, resource: &ast::Resource<Slice<'s>>, errors: &[ParserError]) -> Outline {
        let starts: Vec<usize> = resource
            .body
            .iter()
            .map(|entry| self.start(entry))
            .collect();
        let mut errors = errors.iter();
        self.outline.entries.reserve_exact(starts.len());
        for (index, entry) in resource.body.iter().enumerate() {
            let limit = starts.get(index + 1).copied().unwrap_or(self.text.len());
            let extent = self.trimmed(starts[index]..limit);
            match entry {
                ast::Entry::Message(message) => {
                    let value = message.value.as_ref();
                    self.entry(EntryKind::Message, extent, &message.id, value, message);
                }
                ast::Entry::Term(term) => {
                    self.entry(EntryKind::Term, extent, &term.id, Some(&term.value), term);
                }
                ast::Entry::Junk { .. } => {
                    let error = errors.next().expect("every junk entry has its error");
                    self.junk(extent, error);
                }
                ast::Entry::Comment(_) => self.comment(CommentKind::Standalone, extent),
                ast::Entry::GroupComment(_) => self.comment(CommentKind::Group, extent),
                ast::Entry::ResourceComment(_) => self.comment(CommentKind::Resource, extent),
            }
        }
        self.sort_ids();
        self.outline.shrink();
        self.outline
    }

    fn sort_ids(&mut self) {
        let entries = &self.outline.entries;
        let key = |place: &u32| {
            let entry = &entries[*place as usize];
            (entry.id.of(self.text), entry.kind)
        };
        let mut by_id: Vec<u32> = (0..index(entries.len())).collect();
        by_id.sort_by_key(key);
        self.outline.by_id = by_id;
    }

    /// Returns where an entry starts, its comment included.
    fn start(&self, entry: &ast::Entry<Slice<'s>>) -> usize {
        match entry {
            ast::Entry::Message(message) => self.entry_start(&message.id, message.comment.as_ref()),
            ast::Entry::Term(term) => self.entry_start(&term.id, term.comment.as_ref()),
            ast::Entry::Comment(comment)
            | ast::Entry::GroupComment(comment)
            | ast::Entry::ResourceComment(comment) => self.comment_start(comment),
            ast::Entry::Junk { content } => content.span().start as usize,
        }
    }

    fn entry_start(
        &self,
        id: &ast::Identifier<Slice<'s>>,
        comment: Option<&ast::Comment<Slice<'s>>>,
    ) -> usize {
        comment.map_or_else(
            || self.line_start(id.name.span().start as usize),
            |comment| self.comment_start(comment),
        )
    }

    fn comment_start(&self, comment: &ast::Comment<Slice<'s>>) -> usize {
        let first = comment.content.first();
        self.line_start(first.map_or(self.text.len(), |line| line.span().start as usize))
    }

    /// Returns the start of the line on which `offset` stands, after a byte order mark.
    fn line_start(&self, offset: usize) -> usize {
        let start = self.text[..offset]
            .rfind('\n')
            .map_or(0, |newline| newline + 1);
        let marked = start == 0 && self.text.starts_with(BYTE_ORDER_MARK);
        if marked {
            BYTE_ORDER_MARK.len_utf8()
        } else {
            start
        }
    }

    fn trimmed(&self, range: Range<usize>) -> Span {
        let kept = self.text[range.clone()].trim_end_matches([' ', '\r', '\n']);
        Span::new(range.start, range.start + kept.len())
    }

    fn comment(&mut self, kind: CommentKind, span: Span) {
        self.outline.comments.push(Comment { kind, span });
    }

    fn junk(&mut self, extent: Span, error: &ParserError) {
        let known = self.faults.get(extent.start as usize - self.offset);
        let fault = known.cloned().unwrap_or_else(|| Fault::of(error));
        let junk = Junk {
            span: extent,
            position: Span::empty(fault.position + self.offset).start,
            reason: fault.reason,
            way_out: fault.way_out,
        };
        if let Some(last) = self.outline.entries.last_mut() {
            let between = &self.text[last.span.end as usize..extent.start as usize];
            let is_next_line = between.matches('\n').count() == 1;
            last.is_truncated |= is_next_line && junk.intended_entry(self.text).is_none();
        }
        self.outline.junk.push(junk);
    }

    fn entry(
        &mut self,
        kind: EntryKind,
        extent: Span,
        id: &ast::Identifier<Slice<'s>>,
        value: Option<&ast::Pattern<Slice<'s>>>,
        parts: &impl EntryParts<'s>,
    ) {
        self.hasher = DefaultHasher::new();
        let comment = parts.comment().map(|comment| {
            let last = comment.content.last().expect("a comment has a line");
            Span::new(extent.start as usize, last.span().end as usize)
        });
        let mut cursor = self.after(b'=', id.name.span().end as usize);
        let value = value.map(|pattern| self.pattern(pattern, &mut cursor));
        self.hasher.write_u8(u8::from(value.is_some()));
        let first_attribute = self.outline.attributes.len();
        for attribute in parts.attributes() {
            let id = attribute.id.name.span();
            self.hash_text(attribute.id.name.text);
            let mut cursor = self.after(b'=', id.end as usize);
            let value = self.pattern(&attribute.value, &mut cursor);
            self.outline.attributes.push(Attribute { id, value });
        }
        // A value of nothing but CR stands behind the last character that is no blank.
        let values = self.outline.attributes[first_attribute..].iter();
        let values = value.iter().chain(values.map(|attribute| &attribute.value));
        let span = values.fold(extent, |span, value| span.join(value.span));
        self.outline.entries.push(Entry {
            kind,
            span,
            id: id.name.span(),
            comment,
            value,
            is_truncated: false,
            tree_hash: self.hasher.finish(),
            attributes: index_range(first_attribute, self.outline.attributes.len()),
        });
    }

    /// Reads a pattern that starts at or after `cursor`, and moves `cursor` to its end.
    fn pattern(&mut self, pattern: &ast::Pattern<Slice<'s>>, cursor: &mut usize) -> Pattern {
        let first_node = self.outline.nodes.len();
        let start = match pattern.elements.first() {
            Some(ast::PatternElement::TextElement { value }) => value.span().start as usize,
            _ => self.skip_blank(*cursor),
        };
        *cursor = start;
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => {
                    self.leaf(NodeKind::Text, value.span());
                    self.hasher.write(value.text.as_bytes());
                    *cursor = value.span().end as usize;
                }
                ast::PatternElement::Placeable { expression } => {
                    *cursor = self.after(b'{', *cursor);
                    self.expression(expression, cursor);
                    *cursor = self.after(b'}', *cursor);
                }
            }
        }
        self.hasher.write_u8(0xfe);
        Pattern {
            span: Span::new(start, *cursor),
            nodes: index_range(first_node, self.outline.nodes.len()),
        }
    }

    fn expression(&mut self, expression: &ast::Expression<Slice<'s>>, cursor: &mut usize) {
        let (selector, variants) = match expression {
            ast::Expression::Inline(inline) => return self.sole_inline(inline, cursor),
            ast::Expression::Select { selector, variants } => (selector, variants),
        };
        let select = self.open(NodeKind::Select, Span::empty(*cursor));
        self.inline(selector, cursor);
        for variant in variants {
            let (key, is_number) = match &variant.key {
                ast::VariantKey::Identifier { name } => (name, false),
                ast::VariantKey::NumberLiteral { value } => (value, true),
            };
            let kind = NodeKind::Variant {
                is_number,
                is_default: variant.default,
            };
            let node = self.open(kind, key.span());
            self.hash_text(key.text);
            self.hasher.write_u8(u8::from(variant.default));
            *cursor = self.after(b']', key.span().end as usize);
            let value = self.open(NodeKind::VariantValue, Span::default());
            self.close(value);
            self.outline.nodes[value].span = self.pattern(&variant.value, cursor).span;
            self.close(node);
        }
        self.close(select);
    }

    /// Reads what stands alone in a placeable, and notes where it is a placeable again.
    fn sole_inline(&mut self, inline: &ast::InlineExpression<Slice<'s>>, cursor: &mut usize) {
        let brace = *cursor;
        self.inline(inline, cursor);
        if let ast::InlineExpression::Placeable { .. } = inline {
            let start = self.after(b'{', brace) - 1;
            self.outline.wrappers.push(Span::new(start, *cursor));
        }
    }

    fn inline(&mut self, inline: &ast::InlineExpression<Slice<'s>>, cursor: &mut usize) {
        use ast::InlineExpression as Inline;
        match inline {
            Inline::StringLiteral { value } => {
                self.named_leaf(NodeKind::StringLiteral, *value);
                *cursor = value.span().end as usize + 1;
            }
            Inline::NumberLiteral { value } => {
                self.named_leaf(NodeKind::NumberLiteral, *value);
                *cursor = value.span().end as usize;
            }
            Inline::VariableReference { id } => {
                self.named_leaf(NodeKind::Variable, id.name);
                *cursor = id.name.span().end as usize;
            }
            Inline::MessageReference { id, attribute } => {
                self.reference(NodeKind::Message, id, attribute.as_ref(), None, cursor);
            }
            Inline::TermReference {
                id,
                attribute,
                arguments,
            } => {
                let (attribute, arguments) = (attribute.as_ref(), arguments.as_ref());
                self.reference(NodeKind::Term, id, attribute, arguments, cursor);
            }
            Inline::FunctionReference { id, arguments } => {
                self.reference(NodeKind::Function, id, None, Some(arguments), cursor);
            }
            Inline::Placeable { expression } => {
                *cursor = self.after(b'{', *cursor);
                self.expression(expression, cursor);
                *cursor = self.after(b'}', *cursor);
            }
        }
    }

    fn reference(
        &mut self,
        kind: NodeKind,
        id: &ast::Identifier<Slice<'s>>,
        attribute: Option<&ast::Identifier<Slice<'s>>>,
        arguments: Option<&ast::CallArguments<Slice<'s>>>,
        cursor: &mut usize,
    ) {
        let node = self.open(kind, id.name.span());
        self.hash_node(kind, id.name.text);
        *cursor = id.name.span().end as usize;
        if let Some(attribute) = attribute {
            self.named_leaf(NodeKind::AttributeName, attribute.name);
            *cursor = attribute.name.span().end as usize;
        }
        if let Some(arguments) = arguments {
            *cursor = self.after(b'(', *cursor);
            for argument in &arguments.positional {
                self.inline(argument, cursor);
            }
            for argument in &arguments.named {
                let named = self.open(NodeKind::NamedArgument, argument.name.name.span());
                self.hash_node(NodeKind::NamedArgument, argument.name.name.text);
                self.inline(&argument.value, cursor);
                self.close(named);
            }
            *cursor = self.after(b')', *cursor);
        }
        self.close(node);
    }

    fn named_leaf(&mut self, kind: NodeKind, slice: Slice<'s>) {
        self.leaf(kind, slice.span());
        self.hash_node(kind, slice.text);
    }

    fn leaf(&mut self, kind: NodeKind, span: Span) {
        let node = self.open(kind, span);
        self.close(node);
    }

    fn open(&mut self, kind: NodeKind, span: Span) -> usize {
        let index = self.outline.nodes.len();
        self.outline.nodes.push(Node { kind, span, end: 0 });
        index
    }

    fn close(&mut self, node: usize) {
        self.outline.nodes[node].end = index(self.outline.nodes.len());
    }

    fn hash_node(&mut self, kind: NodeKind, text: &str) {
        self.hasher.write_u8(0xff);
        self.hasher.write_u8(kind.tag());
        self.hash_text(text);
    }

    fn hash_text(&mut self, text: &str) {
        self.hasher.write(text.as_bytes());
        self.hasher.write_u8(0xff);
    }

    /// Returns the offset just after the next `byte`, which the grammar puts at or after
    /// `cursor` with only blanks and commas before it.
    fn after(&self, byte: u8, cursor: usize) -> usize {
        let found = self.text.as_bytes()[cursor..]
            .iter()
            .position(|candidate| *candidate == byte);
        cursor + found.expect("the parser has seen this byte") + 1
    }

    fn skip_blank(&self, cursor: usize) -> usize {
        let rest = &self.text[cursor..];
        cursor + rest.len() - rest.trim_start_matches([' ', '\r', '\n']).len()
    }
}

/// What messages and terms have in common.
trait EntryParts<'s> {
    fn comment(&self) -> Option<&ast::Comment<Slice<'s>>>;
    fn attributes(&self) -> &[ast::Attribute<Slice<'s>>];
}

impl<'s> EntryParts<'s> for ast::Message<Slice<'s>> {
    fn comment(&self) -> Option<&ast::Comment<Slice<'s>>> {
        self.comment.as_ref()
    }

    fn attributes(&self) -> &[ast::Attribute<Slice<'s>>] {
        &self.attributes
    }
}

impl<'s> EntryParts<'s> for ast::Term<Slice<'s>> {
    fn comment(&self) -> Option<&ast::Comment<Slice<'s>>> {
        self.comment.as_ref()
    }

    fn attributes(&self) -> &[ast::Attribute<Slice<'s>>] {
        &self.attributes
    }
}

fn index_range(start: usize, end: usize) -> Range<u32> {
    index(start)..index(end)
}

fn index(value: usize) -> u32 {
    u32::try_from(value).expect("a resource of less than 4 GiB has fewer nodes than bytes")
}
