//! One way in which a pattern reads.

use std::borrow::Cow;
use std::ops::Range;

use crate::check::choice::{Choice, name_of};
use crate::fluent::{EntryKind, Name, unescape};
use crate::text::Span;

/// Stands for a placeable in a text.
pub(in crate::check) const ATOM: char = '\u{fffc}';

/// The text of a pattern in one of its branches.
#[derive(Clone, Debug, Default)]
pub(in crate::check) struct BranchText<'a> {
    choices: Vec<Choice<'a>>,
    text: Cow<'a, str>,
    pieces: Vec<Piece>,
    references: Vec<(EntryKind, &'a str)>,
    /// The names of the placeables, in order.
    atoms: Vec<&'a str>,
}

/// Where a stretch of the text comes from.
#[derive(Clone, Copy, Debug)]
struct Piece {
    /// Where it starts in the text.
    start: u32,
    /// Where it stands in the file.
    span: Span,
    kind: PieceKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum PieceKind {
    /// Text as it stands in the file.
    Text,
    /// A string or number literal.
    Literal,
    /// A placeable whose text is not known.
    Atom,
}

impl<'a> BranchText<'a> {
    /// Returns the text; lines are apart by `\n`, and each placeable is an [`ATOM`].
    pub(in crate::check) fn text(&self) -> &str {
        &self.text
    }

    /// Returns the variants that lead here, outermost first.
    pub(in crate::check) fn choices(&self) -> &[Choice<'a>] {
        &self.choices
    }

    /// Returns the messages and terms that are referred to.
    pub(in crate::check) fn references(&self) -> &[(EntryKind, &'a str)] {
        &self.references
    }

    /// Says whether both branches read alike, their placeables included.
    pub(in crate::check) fn reads_like(&self, other: &Self) -> bool {
        self.text == other.text && self.atoms == other.atoms
    }

    /// Returns the keys that lead here, as `[few]`; nothing in a pattern without variants.
    pub(in crate::check) fn name(&self) -> String {
        name_of(&self.choices)
    }

    /// Returns where a stretch of the text stands in the file; of a literal always the whole.
    pub(in crate::check) fn span(&self, range: Range<usize>) -> Span {
        let first = self.piece_at(range.start);
        let last = self.piece_at(range.end.saturating_sub(1).max(range.start));
        let (Some(first), Some(last)) = (first, last) else {
            return Span::default();
        };
        let start = match first.kind {
            PieceKind::Text => first.offset(range.start),
            _ => first.span.start,
        };
        let end = match last.kind {
            PieceKind::Text => last.offset(range.end),
            _ => last.span.end,
        };
        Span {
            start,
            end: end.max(start),
        }
    }

    /// Returns where a stretch stands in the file, if it stands there as it is, in one piece.
    pub(in crate::check) fn verbatim_span(&self, range: Range<usize>) -> Option<Span> {
        let first = self.piece_at(range.start)?;
        let last = self.piece_at(range.end.saturating_sub(1).max(range.start))?;
        let is_one = first.start == last.start && first.kind == PieceKind::Text;
        is_one.then(|| self.span(range))
    }

    pub(super) fn push_choice(&mut self, choice: Choice<'a>) {
        self.choices.push(choice);
    }

    pub(super) fn push_text(&mut self, name: Name<'a>) {
        self.push(Cow::Borrowed(name.text), name.span, PieceKind::Text);
    }

    pub(super) fn push_literal(&mut self, name: Name<'a>) {
        self.push(unescape(name.text), name.span, PieceKind::Literal);
    }

    pub(super) fn push_atom(&mut self, name: Name<'a>) {
        self.atoms.push(name.text);
        self.push(Cow::Borrowed("\u{fffc}"), name.span, PieceKind::Atom);
    }

    pub(super) fn push_reference(&mut self, kind: EntryKind, id: Name<'a>) {
        self.references.push((kind, id.text));
        self.push_atom(id);
    }

    fn push(&mut self, text: Cow<'a, str>, span: Span, kind: PieceKind) {
        self.pieces.push(Piece {
            start: u32::try_from(self.text.len()).unwrap_or(u32::MAX),
            span,
            kind,
        });
        if self.text.is_empty() {
            self.text = text;
        } else {
            self.text.to_mut().push_str(&text);
        }
    }

    fn piece_at(&self, offset: usize) -> Option<Piece> {
        let next = self
            .pieces
            .partition_point(|piece| piece.start as usize <= offset);
        self.pieces.get(next.checked_sub(1)?).copied()
    }
}

impl Piece {
    /// Returns where an offset of the text stands in the file.
    fn offset(self, offset: usize) -> u32 {
        let within = u32::try_from(offset).unwrap_or(u32::MAX) - self.start;
        (self.span.start + within).min(self.span.end)
    }
}
