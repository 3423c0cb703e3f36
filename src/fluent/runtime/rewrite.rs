//! The edits that make an entry's source run as Fluent has it.
//!
//! Names get the suffixes of their kinds, number literals and selectors are put into calls of
//! functions of our own, and keys that are numbers become words.

use super::super::outline::{Entry, Node, NodeKind};
use super::super::view::View;
use super::arguments::MAX_FRACTION_DIGITS;
use super::functions::{LITERAL, SAME_TEXT, SELECTOR, number_key};
use super::names::{NameKind, to_table};
use crate::text::{Span, TextEdit};

/// The words that plural rules choose.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Returns the edits of all patterns of an entry.
pub(super) fn edits_of(resource: View<'_>, entry: &Entry) -> Vec<TextEdit> {
    let outline = resource.outline();
    let attributes = entry.attributes.start as usize..entry.attributes.end as usize;
    let attributes = outline.attributes[attributes].iter();
    let values = entry.value.iter();
    let patterns = values.chain(attributes.map(|attribute| &attribute.value));
    let mut rewriter = Rewriter {
        text: resource.text(),
        nodes: &outline.nodes,
        edits: Vec::new(),
    };
    for pattern in patterns {
        rewriter.rewrite(pattern.nodes.start as usize, pattern.nodes.end as usize);
    }
    rewriter.edits
}

struct Rewriter<'a> {
    text: &'a str,
    nodes: &'a [Node],
    edits: Vec<TextEdit>,
}

impl Rewriter<'_> {
    fn rewrite(&mut self, start: usize, end: usize) {
        let mut previous = None;
        for index in start..end {
            let node = &self.nodes[index];
            match node.kind {
                NodeKind::Message => self.rename(node, NameKind::Message),
                NodeKind::Term => self.rename(node, NameKind::Term),
                NodeKind::Function => self.rename(node, NameKind::Function),
                NodeKind::NumberLiteral if previous == Some(NodeKind::NamedArgument) => {
                    self.cut_digits(node);
                }
                NodeKind::NumberLiteral => {
                    let call = self.literal(node);
                    self.replace(node.span, call);
                }
                NodeKind::Select => self.select(index),
                _ => {}
            }
            previous = Some(node.kind);
        }
    }

    fn replace(&mut self, span: Span, text: String) {
        self.edits.push(TextEdit::replace(span, text));
    }

    fn rename(&mut self, node: &Node, kind: NameKind) {
        let name = to_table(kind, node.span.of(self.text)).into_owned();
        self.replace(node.span, name);
    }

    /// Cuts digits that plural operands cannot hold.
    fn cut_digits(&mut self, node: &Node) {
        let digits = node.span.of(self.text);
        let point = digits.find('.').unwrap_or(digits.len());
        let kept = digits.len().min(point + 1 + MAX_FRACTION_DIGITS);
        if let Some(kept) = digits.get(..kept) {
            self.replace(node.span, kept.to_owned());
        }
    }

    fn literal(&self, node: &Node) -> String {
        format!("{LITERAL}(\"{}\")", node.span.of(self.text))
    }

    /// Puts a selector into a call where a number can match one of the keys, and makes words of
    /// the keys that are numbers.
    fn select(&mut self, index: usize) {
        let selector = &self.nodes[index + 1];
        if selector.kind == NodeKind::StringLiteral {
            return self.keep_literal(selector.span);
        }
        let keys: Vec<Span> = self.keys_of_numbers(index).collect();
        let sigil = match selector.kind {
            NodeKind::Variable => 1,
            NodeKind::Function | NodeKind::NumberLiteral => 0,
            _ => return,
        };
        if keys.is_empty() {
            return;
        }
        let start = selector.span.start as usize - sigil;
        let end = self.end_of_selector(selector);
        self.edits
            .push(TextEdit::insert(start, format!("{SELECTOR}(")));
        let arguments = self.compared(&keys);
        self.edits
            .push(TextEdit::insert(end, format!("{arguments})")));
        for key in keys {
            if is_number(key.of(self.text)) {
                self.replace(key, number_key(key.of(self.text)));
            }
        }
    }

    /// Returns where a selector ends: before the arrow, between which and the first key are blanks
    /// and signs alone.
    fn end_of_selector(&self, selector: &Node) -> usize {
        let first_variant = &self.nodes[selector.end as usize];
        let before = &self.text[..first_variant.span.start as usize];
        let arrow = before.rfind("->").unwrap_or(before.len());
        before[..arrow].trim_end().len()
    }

    /// Puts a string that selects into a call, quotes included.
    fn keep_literal(&mut self, literal: Span) {
        let quoted = Span::new(literal.start as usize - 1, literal.end as usize + 1);
        let call = format!("{SAME_TEXT}({})", quoted.of(self.text));
        self.replace(quoted, call);
    }

    /// Returns the keys that a number can match.
    fn keys_of_numbers(&self, select: usize) -> impl Iterator<Item = Span> {
        let variants = self.nodes[select + 1].end..self.nodes[select].end;
        let first = (!variants.is_empty()).then_some(variants.start);
        let next = move |variant: &u32| {
            let next = self.nodes[*variant as usize].end;
            (next < variants.end).then_some(next)
        };
        std::iter::successors(first, next)
            .map(|variant| self.nodes[variant as usize].span)
            .filter(|key| {
                let key = key.of(self.text);
                is_number(key) || CATEGORIES.contains(&key)
            })
    }

    /// Returns the keys as further arguments, if a number is among them.
    fn compared(&self, keys: &[Span]) -> String {
        let keys = keys.iter().map(|key| key.of(self.text));
        if !keys.clone().any(is_number) {
            return String::new();
        }
        keys.map(|key| format!(", \"{key}\"")).collect()
    }
}

/// Says whether a key is a number; others begin with a letter.
fn is_number(key: &str) -> bool {
    key.starts_with(|c: char| c == '-' || c.is_ascii_digit())
}
