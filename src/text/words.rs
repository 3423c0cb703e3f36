//! Counting words as translators are paid for them.

use icu_segmenter::WordSegmenter;
use icu_segmenter::options::WordBreakInvariantOptions;

/// Counts the words of `text`: segments between the word boundaries of
/// [UAX #29](https://www.unicode.org/reports/tr29/) that hold a letter or a digit, with the
/// dictionaries of ICU4X for scripts written without spaces.
#[must_use]
pub fn count_words(text: &str) -> usize {
    let segmenter = WordSegmenter::new_auto(WordBreakInvariantOptions::default());
    let mut breaks = segmenter.segment_str(text);
    let mut start = 0;
    let mut words = 0;
    while let Some(end) = breaks.next() {
        let is_word = breaks.is_word_like() && text[start..end].contains(char::is_alphanumeric);
        words += usize::from(is_word);
        start = end;
    }
    words
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
    fn punctuation_alone_is_no_word() {
        assert_eq!(count_words(" — … _ * "), 0);
    }
}
