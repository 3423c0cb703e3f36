//! Fingerprints of what entries say.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

use super::folding::fold;
use super::wording::Wording;
use crate::fluent::{Element, EntryView, PatternView, canonical};

/// A fingerprint of value and attributes; comments, order and layout do not count.
///
/// The first 64 bits of a BLAKE3 hash of the wording in Unicode normal form C with every run of
/// white space as one space. Written as 16 hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Fingerprint(u64);

/// A text that is no fingerprint.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("`{0}` is no fingerprint, which has 16 hexadecimal digits")]
pub struct InvalidFingerprint(String);

impl Fingerprint {
    /// Returns the fingerprint of an entry.
    #[must_use]
    pub fn of(entry: EntryView<'_>) -> Self {
        if entry.attributes().len() > 0 {
            return Self::of_wording(&Wording::of(entry));
        }
        let mut folded = String::new();
        match entry.value() {
            Some(value) => match lone_text(value) {
                Some(text) => fold(text, &mut folded),
                None => fold(&canonical(value), &mut folded),
            },
            None => folded.push(NO_VALUE),
        }
        Self::of_folded(&folded)
    }

    /// Returns the fingerprint of what an entry says.
    #[must_use]
    pub fn of_wording(wording: &Wording) -> Self {
        let mut folded = String::new();
        match wording.value() {
            Some(value) => fold(value, &mut folded),
            None => folded.push(NO_VALUE),
        }
        for (name, value) in wording.attributes() {
            folded.push(ATTRIBUTE);
            folded.push_str(name);
            folded.push(ATTRIBUTE);
            fold(value, &mut folded);
        }
        Self::of_folded(&folded)
    }

    fn of_folded(folded: &str) -> Self {
        let hash = blake3::hash(folded.as_bytes());
        let mut first = [0; 8];
        first.copy_from_slice(&hash.as_bytes()[..8]);
        Self(u64::from_be_bytes(first))
    }
}

/// Returns the text of a pattern that is nothing but one line of text.
fn lone_text(pattern: PatternView<'_>) -> Option<&str> {
    let mut elements = pattern.elements();
    match (elements.next(), elements.next()) {
        (Some(Element::Text(text)), None) => Some(text.text),
        _ => None,
    }
}

/// Characters that no Fluent text is cut at, so that no value can be taken for two.
const NO_VALUE: char = '\u{1}';
const ATTRIBUTE: char = '\u{2}';

/// How many digits a fingerprint has.
const DIGITS: usize = 16;

impl FromStr for Fingerprint {
    type Err = InvalidFingerprint;

    fn from_str(text: &str) -> Result<Self, InvalidFingerprint> {
        let digit = |byte: u8| char::from(byte).to_digit(16);
        let mut digits = text.bytes().map(digit);
        let value = digits.try_fold(0, |value, digit| Some(value << 4 | u64::from(digit?)));
        value
            .filter(|_| text.len() == DIGITS)
            .map(Self)
            .ok_or_else(|| InvalidFingerprint(text.to_owned()))
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:016x}", self.0)
    }
}

impl fmt::Debug for Fingerprint {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fluent::{View, parse};

    fn fingerprint(text: &str) -> Fingerprint {
        let outline = parse(text);
        Fingerprint::of(View::new(text, &outline).entries().next().unwrap())
    }

    #[test]
    fn comments_layout_and_the_order_of_attributes_do_not_count() {
        let plain = "nav = होम पेज { $n }\n    .title = शीर्षक\n    .alt = चित्र\n";
        let other = "# Note\r\nnav =\r\n        होम\r\n        पेज {$n}\r\n  .alt = चित्र\r\n  .title =\r\n    शीर्षक\r\n";
        assert_eq!(fingerprint(plain), fingerprint(other));
    }

    #[test]
    fn normal_forms_do_not_count() {
        assert_eq!(fingerprint("a = café"), fingerprint("b = cafe\u{301}"));
    }

    #[test]
    fn what_is_said_counts() {
        let texts = [
            "a = x",
            "a = x.",
            "a = X",
            "a = x\n    .t = y",
            "a =\n    .t = x",
            "a =\n    .t = x\n    .u = y",
            "a =\n    .t = y\n    .u = x",
            "a = { $x }",
            "a = { x }",
            "a = { \"x\" }",
        ];
        let mut found: Vec<_> = texts.map(fingerprint).to_vec();
        found.sort_unstable();
        found.dedup();
        assert_eq!(found.len(), texts.len());
    }

    #[test]
    fn is_read_as_it_is_written() {
        let written = fingerprint("a = b").to_string();
        assert_eq!(written.len(), 16);
        assert_eq!(written.parse(), Ok(fingerprint("a = b")));
        assert!("+00000000000000f".parse::<Fingerprint>().is_err());
        assert!("12".parse::<Fingerprint>().is_err());
    }

    /// Ledgers are kept for years: this value never changes.
    #[test]
    fn the_fingerprint_of_a_text_stays_what_it_is() {
        assert_eq!(fingerprint("nav-home = Home\n").to_string(), FIXED);
    }

    const FIXED: &str = "9350f3487eedc941";
}
