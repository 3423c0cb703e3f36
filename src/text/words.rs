//! Counting words as translators are paid for them.

use icu_properties::CodePointMapData;
use icu_properties::props::WordBreak;

use super::word_segments;

/// Counts the words of `text`: [segments](word_segments) that hold a letter or a digit.
#[must_use]
pub fn count_words(text: &str) -> usize {
    let mut count = 0;
    // Boundaries of words depend on nothing beyond a space, unless a mark stands on it.
    for stretch in text.split([' ', '\n']) {
        count += match kind_of(stretch) {
            Stretch::Wordless => 0,
            Stretch::Word => 1,
            Stretch::Several => count_by_segments(stretch),
            Stretch::BeginsWithMark => return count_by_segments(text),
        };
    }
    count
}

fn count_by_segments(text: &str) -> usize {
    let segments = word_segments(text).into_iter();
    // What ICU4X itself calls a word leaves out those that end in a mark, as many in Hindi do.
    segments
        .filter(|segment| segment.contains(char::is_alphanumeric))
        .count()
}

/// What a text without spaces is, as far as can be told without cutting it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stretch {
    /// No letter and no digit.
    Wordless,
    /// Letters and digits in a row, with nothing but punctuation around them.
    Word,
    /// It takes cutting to tell.
    Several,
    /// What belongs to the character before.
    BeginsWithMark,
}

/// What a character is in a [`Stretch`].
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    /// No word ends before or after it where another such part is.
    Letter,
    /// It belongs to what stands before it.
    Mark,
    /// Neither of a word nor joined to one where nothing else follows.
    Punctuation,
    Other,
}

impl Part {
    /// Returns what a character is by the classes of
    /// [UAX #29](https://www.unicode.org/reports/tr29/#Default_Word_Boundaries).
    fn of(character: char) -> Self {
        if character.is_ascii_alphanumeric() {
            return Self::Letter;
        }
        if character.is_ascii_punctuation() {
            return Self::Punctuation;
        }
        match CodePointMapData::<WordBreak>::new().get(character) {
            WordBreak::ALetter | WordBreak::HebrewLetter | WordBreak::Numeric
                if character.is_alphanumeric() =>
            {
                Self::Letter
            }
            WordBreak::Extend | WordBreak::Format | WordBreak::ZWJ => Self::Mark,
            WordBreak::Other
            | WordBreak::MidLetter
            | WordBreak::MidNum
            | WordBreak::MidNumLet
            | WordBreak::SingleQuote
            | WordBreak::DoubleQuote
            | WordBreak::ExtendNumLet
                if !character.is_alphanumeric() =>
            {
                Self::Punctuation
            }
            _ => Self::Other,
        }
    }
}

fn kind_of(stretch: &str) -> Stretch {
    let mut parts = stretch.chars().map(Part::of).peekable();
    if parts.peek() == Some(&Part::Mark) {
        return Stretch::BeginsWithMark;
    }
    while parts.next_if_eq(&Part::Punctuation).is_some() {}
    match parts.next() {
        None => return Stretch::Wordless,
        Some(Part::Letter) => {}
        Some(_) => return Stretch::Several,
    }
    while parts
        .next_if(|part| matches!(part, Part::Letter | Part::Mark))
        .is_some()
    {}
    match parts.all(|part| part == Part::Punctuation) {
        true => Stretch::Word,
        false => Stretch::Several,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn counts_words_in_scripts_with_and_without_spaces() {
        assert_eq!(count_words("The swap took 3.5 hours, didn't it?"), 7);
        assert_eq!(count_words("होम पेज पर वापस जाएँ"), 5);
        assert!(count_words("記者は東京で会見した。") >= 5);
    }

    #[test]
    fn words_that_end_in_a_vowel_sign_count() {
        assert_eq!(count_words("मलबा निकालने में करीब आठ महीने लगे।"), 7);
        assert_eq!(count_words("قَالَ الرَّئِيسُ كَلِمَةً"), 3);
    }

    #[test]
    fn punctuation_alone_is_no_word() {
        assert_eq!(count_words(" — … _ * "), 0);
    }

    /// Each is tried before, between and after letters, and beside spaces; ideographs are left out.
    #[test]
    fn each_character_counts_as_it_does_by_segments() {
        let scripts = (0..0x3400).chain(0xa000..0xad00).chain(0xd700..0x1_f000);
        for character in scripts.filter_map(char::from_u32) {
            for text in [
                format!("a{character}ब {character}1"),
                format!("{character}{character} a{character} x"),
            ] {
                let expected = count_by_segments(&text);
                assert_eq!(count_words(&text), expected, "{}", text.escape_unicode());
            }
        }
    }

    proptest! {
        #[test]
        fn texts_count_as_they_do_by_segments(
            text in "[a-c1_' .,:\"\n\u{301}\u{ad}\u{200d}\u{2068}🇮👩अिक्\u{94d}ا\u{64e}٣א״カな東ก,’—]{0,24}",
        ) {
            prop_assert_eq!(count_words(&text), count_by_segments(&text));
        }
    }
}
