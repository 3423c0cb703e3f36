//! How many terminal columns a text takes.

use unicode_width::UnicodeWidthStr;

/// Returns the terminal columns that `text` takes: two for a wide East Asian character, none for
/// a combining mark ([UAX #11](https://www.unicode.org/reports/tr11/)).
#[must_use]
pub fn display_width(text: &str) -> usize {
    text.width()
}
