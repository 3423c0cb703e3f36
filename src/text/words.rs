//! Counting words as translators are paid for them.

use super::plain_word::words_of_plain_token;
use super::word_segments;

/// What words never reach across, whatever the language.
const BLANKS: [char; 3] = [' ', '\n', '\t'];

/// Counts the words of `text`: [segments](word_segments) that hold a letter or a digit.
#[must_use]
pub fn count_words(text: &str) -> usize {
    let tokens = text.split(BLANKS).filter(|token| !token.is_empty());
    tokens
        .map(|token| words_of_plain_token(token).unwrap_or_else(|| count_by_cutting(token)))
        .sum()
}

fn count_by_cutting(text: &str) -> usize {
    let segments = word_segments(text).into_iter();
    // What ICU4X itself calls a word leaves out those that end in a mark, as many in Hindi do.
    segments
        .filter(|segment| segment.contains(char::is_alphanumeric))
        .count()
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

    #[test]
    fn tokens_are_counted_as_the_whole_text_is_cut() {
        let texts = [
            "well-known (so-called) «rock-'n'-roll», e.g. 3,5 – 4_000 km²/h…",
            "पानी-पूरी, “सीढ़ियाँ”; ३.५ प्रतिशत। \u{2068}Караваева\u{2069}–Ёлка",
            "وَقَالَ: «انتهى»، ١٢٫٥٪ — עם־ישראל צה״ל ג׳ירף",
            "คำไทย กับ English-ไทย 東京 タワー",
            "a \u{301}b c\u{200d} \u{93e}क x\r\ny\u{a0}z\u{3000}w",
        ];
        for text in texts {
            assert_eq!(count_words(text), count_by_cutting(text), "{text}");
        }
    }

    proptest! {
        #[test]
        fn tokens_of_any_signs_are_counted_as_the_whole_text_is_cut(
            text in "([a-c1-3é’'\"_.,:;/а-гЁ\u{5d0}-\u{5d2}\u{5f4}\u{620}-\u{655}\u{660}-\u{66c}ऀ-९ \n\u{200d}\u{2068}\u{301}–-]|東|ก){0,24}"
        ) {
            prop_assert_eq!(count_words(&text), count_by_cutting(&text));
        }
    }
}
