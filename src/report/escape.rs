//! Text that cannot disturb the line it stands on.

use std::fmt;

/// A text that is displayed with its control characters and invisible direction marks as
/// `\u{…}`, so that it neither breaks a line nor turns what follows around.
#[derive(Clone, Copy, Debug)]
pub(super) struct Escaped<'t>(pub(super) &'t str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for c in self.0.chars() {
            if is_disturbing(c) {
                write!(formatter, "{}", c.escape_unicode())?;
            } else {
                fmt::Write::write_char(formatter, c)?;
            }
        }
        Ok(())
    }
}

/// Says whether the character is a control or one of the explicit direction characters of
/// [UAX #9](https://www.unicode.org/reports/tr9/).
fn is_disturbing(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}' | '\u{2029}'
        )
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn direction_marks_and_line_ends_become_visible() {
        let text = Escaped("a\u{202e}b\nحفظ").to_string();
        assert_eq!(text, "a\\u{202e}b\\u{a}حفظ");
    }
}
