//! What a text holds, told from its bytes, so that checks pass by what does not concern them.

/// A set of kinds of characters that a text may hold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::check) struct Marks(u16);

impl Marks {
    /// Decimal digits of any script.
    pub(in crate::check) const DIGIT: Self = Self(1);
    /// Brackets of any script.
    pub(in crate::check) const BRACKET: Self = Self(1 << 1);
    /// Quotation marks, apostrophes included.
    pub(in crate::check) const QUOTE: Self = Self(1 << 2);
    /// What markup begins with.
    pub(in crate::check) const MARKUP: Self = Self(1 << 3);
    /// Controls and what looks like nothing.
    pub(in crate::check) const INVISIBLE: Self = Self(1 << 4);
    /// Anything beyond ASCII.
    pub(in crate::check) const WIDE: Self = Self(1 << 5);
    /// ASCII letters.
    pub(in crate::check) const LATIN: Self = Self(1 << 6);
    /// Two blanks in a row.
    pub(in crate::check) const REPEATED_SPACE: Self = Self(1 << 7);
    /// Marks that French sets apart: `;`, `:`, `!`, `?`.
    pub(in crate::check) const HIGH: Self = Self(1 << 8);

    /// Returns the marks of `text`: what is not in them is not in the text.
    pub(in crate::check) fn of(text: &str) -> Self {
        let mut marks = 0;
        let mut before = 0;
        for byte in text.bytes() {
            marks |= TABLE[byte as usize];
            if byte == b' ' && before == b' ' {
                marks |= Self::REPEATED_SPACE.0;
            }
            before = byte;
        }
        Self(marks)
    }

    /// Says whether one of `kinds` may be in the text.
    pub(in crate::check) fn has(self, kinds: Self) -> bool {
        self.0 & kinds.0 != 0
    }

    /// Returns the marks of both.
    pub(in crate::check) fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// The marks that a byte stands for. Of characters beyond ASCII the first byte decides.
const TABLE: [u16; 256] = table();

const fn table() -> [u16; 256] {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = marks_of_byte(byte as u8);
        byte += 1;
    }
    table
}

const fn marks_of_byte(byte: u8) -> u16 {
    match byte {
        b'\t' | b'\n' => 0,
        0..=0x1f | 0x7f => Marks::INVISIBLE.0,
        b'0'..=b'9' => Marks::DIGIT.0,
        b'a'..=b'z' | b'A'..=b'Z' => Marks::LATIN.0,
        b'(' | b')' | b'{' | b'}' | b']' => Marks::BRACKET.0,
        b'[' => Marks::BRACKET.0 | Marks::MARKUP.0,
        b'"' | b'\'' => Marks::QUOTE.0,
        b'*' | b'_' | b'<' | b'`' | b'~' => Marks::MARKUP.0,
        b';' | b':' | b'!' | b'?' => Marks::HIGH.0,
        0x80.. => Marks::WIDE.0 | marks_of_lead(byte),
        _ => 0,
    }
}

/// Returns what characters whose first byte is `lead` may be.
const fn marks_of_lead(lead: u8) -> u16 {
    match lead {
        // U+0080–U+00BF: C1 controls, no-break space, soft hyphen, guillemets.
        0xc2 => Marks::INVISIBLE.0 | Marks::QUOTE.0,
        // U+0340–U+037F: combining grapheme joiner.
        0xcd => Marks::INVISIBLE.0,
        // U+0600–U+06FF: Arabic letter mark and digits.
        0xd8 => Marks::INVISIBLE.0,
        0xd9 | 0xdb => Marks::DIGIT.0,
        // U+0800–U+0FFF: the digits of India and South-East Asia.
        0xe0 => Marks::DIGIT.0,
        // U+1000–U+1FFF: Myanmar, Khmer, Mongolian, Hangul fillers.
        0xe1 => Marks::DIGIT.0 | Marks::INVISIBLE.0,
        // U+2000–U+2FFF: general punctuation.
        0xe2 => Marks::INVISIBLE.0 | Marks::QUOTE.0 | Marks::BRACKET.0,
        // U+3000–U+3FFF: marks of Chinese and Japanese, Hangul filler.
        0xe3 => Marks::INVISIBLE.0 | Marks::QUOTE.0 | Marks::BRACKET.0,
        0xea => Marks::DIGIT.0,
        // U+E000–U+F8FF: private use.
        0xee => Marks::INVISIBLE.0,
        // U+F000–U+FFFF: private use, full-width forms, byte order mark.
        0xef => {
            Marks::INVISIBLE.0 | Marks::QUOTE.0 | Marks::BRACKET.0 | Marks::DIGIT.0 | Marks::HIGH.0
        }
        0xf0.. => Marks::INVISIBLE.0 | Marks::DIGIT.0,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_in_any_script_has_the_marks_of_what_stands_in_it() {
        for text in ["7", "७", "٧", "۷", "７", "৭"] {
            assert!(Marks::of(text).has(Marks::DIGIT), "{text}");
        }
        for text in ["(", "（", "「", "⟨"] {
            assert!(Marks::of(text).has(Marks::BRACKET), "{text}");
        }
        for text in ["\"", "«", "“", "「"] {
            assert!(Marks::of(text).has(Marks::QUOTE), "{text}");
        }
        for text in [
            "\u{202e}",
            "\u{200b}",
            "\u{fffd}",
            "\u{7}",
            "\u{85}",
            "\u{e0041}",
        ] {
            assert!(Marks::of(text).has(Marks::INVISIBLE), "{text:?}");
        }
        let marks = Marks::of("Новости");
        assert!(!marks.has(Marks::INVISIBLE) && !marks.has(Marks::QUOTE) && marks.has(Marks::WIDE));
        assert!(!Marks::of("a b").has(Marks::REPEATED_SPACE));
        assert!(Marks::of("a  b").has(Marks::REPEATED_SPACE));
    }
}
