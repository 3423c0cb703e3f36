//! Texts in two columns.

use super::lines::{Run, Shown, lines};
use super::terminal::{brackets, coloured, escaped, isolated};
use crate::diff::{PieceKind, WordDiff};
use crate::fluent::pattern_line_segments;
use crate::report::Style;
use crate::text::{display_width, graphemes};

/// What stands between the columns.
const GUTTER: &str = " │ ";

/// The columns that a text takes at least.
const NARROWEST: usize = 8;

/// Returns the rows of a diff, the old text on the left, the new one on the right, together no
/// wider than `width` where that allows for letters at all.
pub(super) fn rows(diff: &WordDiff, width: usize, style: Style) -> Vec<String> {
    let column = (width.saturating_sub(display_width(GUTTER)) / 2).max(NARROWEST);
    let cells = |shown| -> Vec<Cell> {
        let lines = lines(diff, shown);
        lines
            .iter()
            .flat_map(|line| wrap(line, column, style))
            .collect()
    };
    let (old, new) = (cells(Shown::Old), cells(Shown::New));
    let count = old.len().max(new.len());
    (0..count)
        .map(|row| {
            let padding = column - old.get(row).map_or(0, |cell| cell.width.min(column));
            let [left, right] =
                [&old, &new].map(|cells| cells.get(row).map_or("", |cell| &cell.text));
            format!("{left}{:padding$}{GUTTER}{right}", "")
                .trim_end()
                .to_owned()
        })
        .collect()
}

/// Returns the lines of a text that stands alone, no wider than `width`.
pub(super) fn wrapped(diff: &WordDiff, width: usize, style: Style) -> Vec<String> {
    let lines = lines(diff, Shown::Both);
    let cells = lines
        .iter()
        .flat_map(|line| wrap(line, width.max(NARROWEST), style));
    cells.map(|cell| cell.text.trim_end().to_owned()).collect()
}

/// A line in a column.
struct Cell {
    text: String,
    width: usize,
}

/// What stays on one line if it fits the column.
struct Word<'l>(Vec<Fragment<'l>>);

/// A part of a word, with its mark.
struct Fragment<'l> {
    kind: PieceKind,
    before: &'static str,
    text: &'l str,
    after: &'static str,
}

/// Wraps a line where that is allowed, and what is too long at graphemes.
fn wrap(line: &[Run<'_>], column: usize, style: Style) -> Vec<Cell> {
    let mut filling = Filling::new(column, style);
    for word in words(line, style) {
        filling.add(&word);
    }
    filling.finish()
}

/// Cuts a line where it may be broken, whatever runs it is made of.
fn words<'l>(line: &[Run<'l>], style: Style) -> Vec<Word<'l>> {
    let whole: String = line.iter().map(|(_, run)| *run).collect();
    let mut runs = line.iter();
    let mut current = runs.next();
    let mut taken = 0;
    let mut words = Vec::new();
    for segment in pattern_line_segments(&whole) {
        let mut fragments = Vec::new();
        let mut left = segment.len();
        while let Some((kind, run)) = current.filter(|_| left > 0) {
            let end = run.len().min(taken + left);
            let (before, after) = brackets(*kind, style);
            fragments.push(Fragment {
                kind: *kind,
                before: if taken == 0 { before } else { "" },
                text: &run[taken..end],
                after: if end == run.len() { after } else { "" },
            });
            left -= end - taken;
            taken = end;
            if end == run.len() {
                current = runs.next();
                taken = 0;
            }
        }
        words.push(Word(fragments));
    }
    words
}

impl Word<'_> {
    /// Returns the texts that are shown, with their kinds; without the blank at the end where there
    /// is no room for it.
    fn shown(&self, room: usize) -> Vec<(PieceKind, String)> {
        let text_of = |part: &Fragment<'_>| [part.before, &escaped(part.text), part.after].concat();
        let parts = self.0.iter();
        let mut shown: Vec<_> = parts.map(|part| (part.kind, text_of(part))).collect();
        if width_of(&shown) > room
            && let Some((_, last)) = shown.last_mut()
        {
            last.truncate(last.trim_end().len());
        }
        shown
    }
}

fn width_of(shown: &[(PieceKind, String)]) -> usize {
    shown.iter().map(|(_, text)| display_width(text)).sum()
}

/// Cells on the way.
struct Filling {
    column: usize,
    style: Style,
    cells: Vec<Cell>,
    current: Cell,
}

impl Filling {
    fn new(column: usize, style: Style) -> Self {
        Self {
            column,
            style,
            cells: Vec::new(),
            current: Cell::empty(),
        }
    }

    fn add(&mut self, word: &Word<'_>) {
        let room = self.column.saturating_sub(self.current.width);
        let shown = word.shown(room);
        if width_of(&shown) > room && self.current.width > 0 {
            // What is too long here keeps its blank on a line of its own.
            self.close();
            return self.add(word);
        }
        if width_of(&shown) <= self.column {
            for (kind, text) in &shown {
                self.push(*kind, text, display_width(text));
            }
            return;
        }
        for (kind, text) in &shown {
            for grapheme in graphemes(text) {
                let width = display_width(grapheme);
                if self.current.width + width > self.column {
                    self.close();
                }
                self.push(*kind, grapheme, width);
            }
        }
    }

    fn push(&mut self, kind: PieceKind, text: &str, width: usize) {
        self.current.text += &coloured(kind, text, self.style);
        self.current.width += width;
    }

    fn close(&mut self) {
        let cell = std::mem::replace(&mut self.current, Cell::empty());
        self.cells.push(Cell {
            text: isolated(&cell.text),
            ..cell
        });
    }

    fn finish(mut self) -> Vec<Cell> {
        if self.current.width > 0 || self.cells.is_empty() {
            self.close();
        }
        self.cells
    }
}

impl Cell {
    fn empty() -> Self {
        Self {
            text: String::new(),
            width: 0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXTS: [(&str, &str); 4] = [
        (
            "कैदी सोमवार को अपने घर लौटे और परिवारों से मिले।",
            "कैदी मंगलवार को अपने घर लौटे और परिवारों से मिले।",
        ),
        (
            "عاد السجناء يوم الاثنين إلى بيوتهم.",
            "عاد السجناء يوم الثلاثاء إلى بيوتهم.",
        ),
        (
            "記者は東京で会見し、質問に答えた。",
            "記者は京都で会見し、質問に答えた。",
        ),
        ("A-word-that-is-far-too-long-for-any-column x", "y\nz"),
    ];

    fn without_isolates(row: &str) -> String {
        row.replace(['\u{2068}', '\u{2069}'], "")
    }

    #[test]
    fn gutters_stand_below_each_other_and_rows_fit() {
        for (old, new) in TEXTS {
            let rows = rows(&WordDiff::of(old, new), 43, Style::Plain);
            assert!(rows.len() > 1, "{rows:?}");
            for row in rows {
                let (left, _) = row.split_once('│').unwrap();
                assert_eq!(display_width(left), 21, "{row}");
                assert!(display_width(&row) <= 43, "{row}");
            }
        }
    }

    #[test]
    fn cells_hold_the_texts() {
        for (old, new) in TEXTS {
            let rows = rows(&WordDiff::of(old, new), 50, Style::Coloured);
            let cells = |side: usize| -> String {
                let cells = rows.iter().filter_map(|row| row.split('│').nth(side));
                let text = without_isolates(&cells.collect::<String>());
                let text = text.replace("\u{1b}[31m", "").replace("\u{1b}[32m", "");
                text.replace("\u{1b}[0m", "").replace(' ', "")
            };
            assert_eq!(cells(0), old.replace(' ', ""));
            assert_eq!(cells(1), new.replace([' ', '\n'], ""));
        }
    }

    #[test]
    fn a_word_that_begins_a_row_keeps_the_blank_after_it() {
        let old = "What our translators change, what they leave alone, and why.";
        let rows = rows(&WordDiff::of(old, old), 43, Style::Plain);
        let left = rows.iter().filter_map(|row| row.split('│').next());
        let left: Vec<&str> = left.map(str::trim_end).collect();
        assert_eq!(left.join(" "), old);
    }

    #[test]
    fn a_mark_stays_with_the_word_before_it_and_a_placeable_on_one_line() {
        let old = "{ -abu-dhabi } के लोग लौटे";
        let diff = WordDiff::of(old, &format!("{old}।"));
        for width in 20..60 {
            let rows = rows(&diff, width, Style::Coloured);
            let right = rows.iter().filter_map(|row| row.split('│').nth(1));
            let right: Vec<&str> = right.map(str::trim).collect();
            assert!(
                !right.iter().any(|cell| cell.starts_with("\u{1b}[32m।")),
                "{right:?}"
            );
            if width > 32 {
                assert!(
                    right.iter().any(|cell| cell.contains("{ -abu-dhabi }")),
                    "{right:?}"
                );
            }
        }
    }

    #[test]
    fn a_text_alone_is_wrapped_too() {
        let (old, _) = TEXTS[0];
        let lines = wrapped(&WordDiff::of(old, old), 20, Style::Plain);
        assert!(
            lines.iter().all(|line| display_width(line) <= 20),
            "{lines:?}"
        );
        assert_eq!(lines.join(" "), old);
    }

    #[test]
    fn right_to_left_cells_are_isolated() {
        let (old, new) = TEXTS[1];
        for row in rows(&WordDiff::of(old, new), 60, Style::Plain) {
            let (left, right) = row.split_once('│').unwrap();
            for cell in [left.trim(), right.trim()] {
                assert!(
                    cell.starts_with('\u{2068}') && cell.ends_with('\u{2069}'),
                    "{row:?}"
                );
            }
        }
    }
}
