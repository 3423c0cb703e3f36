//! Word diffs cut into lines.

use crate::diff::{Piece, PieceKind, WordDiff};

/// A part of a piece that stands on one line.
pub(super) type Run<'d> = (PieceKind, &'d str);

/// Which of the two texts is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shown {
    /// Both, in one.
    Both,
    /// The old one.
    Old,
    /// The new one.
    New,
}

impl Shown {
    fn includes(self, kind: PieceKind) -> bool {
        match self {
            Self::Both => true,
            Self::Old => kind != PieceKind::Inserted,
            Self::New => kind != PieceKind::Deleted,
        }
    }
}

/// Returns the lines of a text as runs; of an empty text no line.
pub(super) fn lines(diff: &WordDiff, shown: Shown) -> Vec<Vec<Run<'_>>> {
    let mut lines: Vec<Vec<Run<'_>>> = Vec::new();
    for Piece { kind, text } in diff.pieces() {
        if !shown.includes(*kind) {
            continue;
        }
        for (index, line) in text.split('\n').enumerate() {
            if index > 0 || lines.is_empty() {
                lines.push(Vec::new());
            }
            if let (false, Some(last)) = (line.is_empty(), lines.last_mut()) {
                last.push((*kind, line));
            }
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_that_spans_lines_is_marked_on_each() {
        let diff = WordDiff::of("पहली\nदूसरी अंत", "एक\nदो अंत");
        let old = lines(&diff, Shown::Old);
        assert_eq!(old.len(), 2);
        assert_eq!(old[1][0], (PieceKind::Deleted, "दूसरी"));
        assert!(lines(&WordDiff::of("", "x"), Shown::Old).is_empty());
    }
}
