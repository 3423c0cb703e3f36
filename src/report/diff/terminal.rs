//! Marks, colours and direction of texts in a terminal.

use crate::diff::PieceKind;
use crate::report::Style;
use crate::report::escape::Escaped;

const RED: &str = "\u{1b}[31m";
const GREEN: &str = "\u{1b}[32m";
const BOLD: &str = "\u{1b}[1m";
const DIM: &str = "\u{1b}[2m";
const RESET: &str = "\u{1b}[0m";

/// First strong isolate and pop directional isolate.
const ISOLATE: [&str; 2] = ["\u{2068}", "\u{2069}"];

/// What stands out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Emphasis {
    Strong,
    Weak,
}

/// Returns a text that stands out where there are colours.
pub(super) fn emphasized(text: &str, emphasis: Emphasis, style: Style) -> String {
    let code = match emphasis {
        Emphasis::Strong => BOLD,
        Emphasis::Weak => DIM,
    };
    painted(code, text, style)
}

/// Returns a run with the colour of its kind.
pub(super) fn coloured(kind: PieceKind, text: &str, style: Style) -> String {
    match kind {
        PieceKind::Kept => text.to_owned(),
        PieceKind::Deleted => painted(RED, text, style),
        PieceKind::Inserted => painted(GREEN, text, style),
    }
}

/// Returns what stands around a run where there are no colours.
pub(super) fn brackets(kind: PieceKind, style: Style) -> (&'static str, &'static str) {
    match (kind, style) {
        (PieceKind::Deleted, Style::Plain) => ("[-", "-]"),
        (PieceKind::Inserted, Style::Plain) => ("{+", "+}"),
        _ => ("", ""),
    }
}

/// Returns a text that cannot disturb its line.
pub(super) fn escaped(text: &str) -> String {
    Escaped(text).to_string()
}

/// Returns a line that keeps its direction to itself, if it holds letters written from right to
/// left.
pub(super) fn isolated(line: &str) -> String {
    if line.contains(is_right_to_left) {
        let [open, close] = ISOLATE;
        return format!("{open}{line}{close}");
    }
    line.to_owned()
}

fn painted(code: &str, text: &str, style: Style) -> String {
    match style {
        Style::Coloured if !text.is_empty() => format!("{code}{text}{RESET}"),
        _ => text.to_owned(),
    }
}

/// Says whether the character lies in a block of scripts written from right to left, as
/// [UAX #9](https://www.unicode.org/reports/tr9/) has them.
fn is_right_to_left(c: char) -> bool {
    matches!(c,
        '\u{590}'..='\u{8ff}'
        | '\u{fb1d}'..='\u{fdff}'
        | '\u{fe70}'..='\u{feff}'
        | '\u{10800}'..='\u{10fff}'
        | '\u{1e800}'..='\u{1efff}')
}
