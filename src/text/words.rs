//! Counting words as translators are paid for them.

use super::word_segments;

/// Counts the words of `text`: [segments](word_segments) that hold a letter or a digit.
#[must_use]
pub fn count_words(text: &str) -> usize {
    let segments = word_segments(text).into_iter();
    // What ICU4X itself calls a word leaves out those that end in a mark, as many in Hindi do.
    segments
        .filter(|segment| segment.contains(char::is_alphanumeric))
        .count()
}

#[cfg(test)]
mod tests {
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
}
