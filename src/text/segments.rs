//! Cutting a text into words, into what stays on one line and into what readers see as characters.

use std::sync::LazyLock;

use icu_segmenter::options::{LineBreakOptions, WordBreakInvariantOptions};
use icu_segmenter::{
    GraphemeClusterSegmenter, LineSegmenter, LineSegmenterBorrowed, WordSegmenter,
    WordSegmenterBorrowed,
};

/// Looking its data up takes longer than cutting a sentence.
static WORDS: LazyLock<WordSegmenterBorrowed<'static>> =
    LazyLock::new(|| WordSegmenter::new_auto(WordBreakInvariantOptions::default()));

static LINES: LazyLock<LineSegmenterBorrowed<'static>> =
    LazyLock::new(|| LineSegmenter::new_auto(LineBreakOptions::default()));

/// Cuts `text` at the word boundaries of [UAX #29](https://www.unicode.org/reports/tr29/), with
/// the dictionaries of ICU4X for scripts written without spaces; blanks and punctuation are
/// segments of their own. No grapheme cluster is cut, and the segments together are the text.
#[must_use]
pub fn word_segments(text: &str) -> Vec<&str> {
    if is_one_word(text) {
        return vec![text];
    }
    let segmenter = *WORDS;
    if text.is_ascii() {
        return cut(text, segmenter.segment_str(text));
    }
    // A dictionary may end a word between a letter and its mark.
    let mut clusters = GraphemeClusterSegmenter::new().segment_str(text).peekable();
    let ends = segmenter.segment_str(text).filter(|end| {
        while clusters.next_if(|cluster| cluster < end).is_some() {}
        clusters.peek() == Some(end)
    });
    cut(text, ends)
}

/// Says whether a text is of nothing but letters of Latin, Greek or Cyrillic, which no boundary parts,
/// so that no data need be asked.
fn is_one_word(text: &str) -> bool {
    // Between them are marks, some of which are letters and begin no word.
    let is_letter = |letter: char| {
        matches!(letter, 'A'..='\u{2ff}' | '\u{370}'..='\u{52f}') && letter.is_alphabetic()
    };
    !text.is_empty() && text.chars().all(is_letter)
}

/// Cuts `text` where a line may be broken by [UAX #14](https://www.unicode.org/reports/tr14/); blanks
/// stand at the end of a segment.
#[must_use]
pub fn line_segments(text: &str) -> Vec<&str> {
    cut(text, LINES.segment_str(text))
}

/// Cuts `text` into extended grapheme clusters, the characters that readers see.
#[must_use]
pub fn graphemes(text: &str) -> Vec<&str> {
    cut(text, GraphemeClusterSegmenter::new().segment_str(text))
}

/// Cuts at byte offsets in ascending order.
fn cut(text: &str, ends: impl Iterator<Item = usize>) -> Vec<&str> {
    let mut start = 0;
    let mut segments = Vec::new();
    for end in ends.chain([text.len()]) {
        if end > start {
            segments.push(&text[start..end]);
            start = end;
        }
    }
    segments
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_without_spaces_are_cut_into_words() {
        let words = word_segments("記者は東京で会見した。");
        assert!(
            words.contains(&"記者") && words.contains(&"東京"),
            "{words:?}"
        );
        let words = word_segments("总理今天在北京会见记者");
        assert!(
            words.contains(&"北京") && words.contains(&"记者"),
            "{words:?}"
        );
        assert!(word_segments("นายกรัฐมนตรีแถลงข่าว").len() > 2);
    }

    #[test]
    fn no_boundary_parts_letters_of_latin_greek_and_cyrillic() {
        let letters = ('A'..='\u{52f}').filter(|letter| is_one_word(&letter.to_string()));
        assert!(letters.clone().count() > 900);
        assert!(!is_one_word("") && !is_one_word("a b") && !is_one_word("東京"));
        for letter in letters {
            let word = format!("{letter}я{letter}{letter}a");
            let ends: Vec<_> = WORDS.segment_str(&word).collect();
            assert_eq!(ends, [0, word.len()], "{letter:?}");
        }
    }

    #[test]
    fn no_line_begins_with_a_full_stop() {
        let segments = line_segments("雨期に現れた。周囲の「屋根」も。 Rain, too.");
        let begins = |mark| segments.iter().any(|segment| segment.starts_with(mark));
        assert!(
            !begins('。') && !begins('」') && !begins(' '),
            "{segments:?}"
        );
        assert!(segments.len() > 8);
    }

    #[test]
    fn no_grapheme_is_cut_and_nothing_is_lost() {
        let texts = [
            "क्षमा कीजिए, विद्यार्थियों की संख्या ३.५ है।",
            "قَالَ الرَّئِيسُ: «انتهى».",
            "นำ้ใจ กำำา ສະບາຍດີ ភាសាខ្មែរ မြန်မာဘာသာ",
            "👩‍👩‍👧 e\u{301}te\u{301} が\u{3099}",
        ];
        for text in texts {
            let clusters = graphemes(text);
            assert_eq!(clusters.concat(), text);
            let mut clusters = clusters.into_iter();
            for word in word_segments(text) {
                let mut rest = word;
                while !rest.is_empty() {
                    let cluster = clusters.next().expect("words hold no more than the text");
                    rest = rest
                        .strip_prefix(cluster)
                        .expect("a word holds whole clusters");
                }
            }
            assert_eq!(clusters.next(), None, "{text}");
        }
    }
}
