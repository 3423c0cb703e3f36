//! A slice of a resource that knows where it stands.

use std::ops::Range;

use crate::text::Span;

/// A part of a text with its byte offset, so that `fluent_syntax` yields exact ranges.
#[derive(Clone, Copy, Debug)]
pub(super) struct Slice<'s> {
    pub(super) text: &'s str,
    start: usize,
}

impl<'s> Slice<'s> {
    /// Takes `text` as standing at byte `start` of its file.
    pub(super) fn new(text: &'s str, start: usize) -> Self {
        Self { text, start }
    }

    /// Returns where the slice stands.
    pub(super) fn span(self) -> Span {
        Span::new(self.start, self.start + self.text.len())
    }
}

impl AsRef<str> for Slice<'_> {
    fn as_ref(&self) -> &str {
        self.text
    }
}

/// Slices are equal when their texts are, wherever they stand.
impl PartialEq for Slice<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<'s> fluent_syntax::parser::Slice<'s> for Slice<'s> {
    fn slice(&self, range: Range<usize>) -> Self {
        Self {
            text: &self.text[range.clone()],
            start: self.start + range.start,
        }
    }

    fn trim(&mut self) {
        self.text = self.text.trim_end_matches([' ', '\r', '\n']);
    }
}
