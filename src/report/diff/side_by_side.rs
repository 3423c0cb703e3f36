//! Texts in two columns.

use super::lines::{Run, Shown, lines};
use super::terminal::{brackets, coloured, escaped, isolated};
use crate::diff::{PieceKind, WordDiff};
use crate::report::Style;
use crate::text::{display_width, graphemes, line_segments};

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

/// A line in a column.
struct Cell {
    text: String,
    width: usize,
}

/// What stays on one line, with its mark, if it fits the column.
struct Word<'l> {
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

fn words<'l>(line: &[Run<'l>], style: Style) -> Vec<Word<'l>> {
    let mut words = Vec::new();
    for (kind, run) in line {
        let (before, after) = brackets(*kind, style);
        let segments = line_segments(run);
        let last = segments.len().saturating_sub(1);
        let marked = segments.into_iter().enumerate().map(|(index, text)| Word {
            kind: *kind,
            before: if index == 0 { before } else { "" },
            text,
            after: if index == last { after } else { "" },
        });
        words.extend(marked);
    }
    words
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
        let text = [word.before, &escaped(word.text), word.after].concat();
        let room = self.column.saturating_sub(self.current.width);
        let shown = match display_width(&text) <= room {
            true => text.as_str(),
            false => text.trim_end(),
        };
        if display_width(shown) > room && self.current.width > 0 {
            // What is too long here keeps its blank on a line of its own.
            self.close();
            return self.add(word);
        }
        let width = display_width(shown);
        if width <= self.column {
            return self.push(word.kind, shown, width);
        }
        for grapheme in graphemes(shown) {
            let width = display_width(grapheme);
            if self.current.width + width > self.column {
                self.close();
            }
            self.push(word.kind, grapheme, width);
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
