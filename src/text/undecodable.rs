//! Bytes that are no UTF-8: where the first of them stands, and what can be shown around it.

use std::string::FromUtf8Error;

use super::Span;

/// How many bytes behind the first bad one are shown, at most.
const SHOWN: usize = 200;

/// Bytes that are no UTF-8.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Undecodable {
    /// How many bytes stand before the first bad one.
    pub offset: usize,
    /// The first bad byte.
    pub byte: u8,
    /// Its line, from 1.
    pub line: usize,
    /// Whether the bytes begin as UTF-16 does.
    pub is_utf16: bool,
    /// What stands up to and on that line, U+FFFD (REPLACEMENT CHARACTER) for what cannot be read.
    pub text: String,
}

impl Undecodable {
    /// Returns where the first bad byte stands in [`text`](Self::text).
    #[must_use]
    pub fn span(&self) -> Span {
        let stand_in = char::REPLACEMENT_CHARACTER.len_utf8();
        Span::new(self.offset, self.offset + stand_in)
    }
}

impl From<FromUtf8Error> for Undecodable {
    fn from(error: FromUtf8Error) -> Self {
        let (bytes, offset) = (error.as_bytes(), error.utf8_error().valid_up_to());
        let rest = &bytes[offset..];
        let shown = &rest[..rest.len().min(SHOWN)];
        let line_end = shown.iter().position(|byte| *byte == b'\n');
        let end = offset + line_end.unwrap_or(shown.len());
        let lines_before = bytes[..offset].iter().filter(|byte| **byte == b'\n');
        Self {
            offset,
            byte: rest.first().copied().unwrap_or_default(),
            line: lines_before.count() + 1,
            is_utf16: matches!(bytes, [0xff, 0xfe, ..] | [0xfe, 0xff, ..]),
            text: String::from_utf8_lossy(&bytes[..end]).into_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn undecodable(bytes: &[u8]) -> Undecodable {
        String::from_utf8(bytes.to_vec()).unwrap_err().into()
    }

    #[test]
    fn the_first_bad_byte_has_its_line_and_place() {
        let found = undecodable(
            "होम\nघर "
                .as_bytes()
                .iter()
                .chain(b"\xe9t\n\xff")
                .copied()
                .collect::<Vec<_>>()
                .as_slice(),
        );
        assert_eq!((found.line, found.byte), (2, 0xe9));
        assert_eq!(found.text, "होम\nघर \u{fffd}t");
        assert_eq!(found.span().of(&found.text), "\u{fffd}");
    }

    #[test]
    fn a_file_that_ends_within_a_character_can_be_shown() {
        let found = undecodable(&"होम".as_bytes()[..8]);
        assert_eq!(found.offset, 6);
        assert_eq!(found.span().of(&found.text), "\u{fffd}");
    }

    #[test]
    fn long_lines_are_shown_in_part() {
        let found = undecodable(&[0xff; 10_000]);
        assert_eq!(found.text.chars().count(), SHOWN);
    }

    #[test]
    fn utf16_is_known_by_its_mark() {
        assert!(undecodable(b"\xff\xfea\0").is_utf16);
        assert!(!undecodable(b"a\xff\xfe").is_utf16);
    }
}
