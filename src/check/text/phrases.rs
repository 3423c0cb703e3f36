//! Phrases that say something of a number in words, each known in its own language alone: the German
//! *innerhalb* has no half, and the Chinese 负责 is not below zero.

use crate::check::text::digits::digit_value;
use crate::check::text::number_words::is_ideographic_numeral;
use crate::check::text::scale_words::{folded, is_word_edge};

/// Languages, apart by blanks, with their phrases, [folded]. A phrase is made of whole words; behind
/// one that ends in `*` the word may go on, and behind one that ends in `#` stands a number.
pub(super) type Phrases = [(&'static str, &'static [&'static str])];

/// Says whether a text of a language has one of its phrases.
pub(super) fn has_phrase(text: &str, language: &str, phrases: &Phrases) -> bool {
    let is_own = |languages: &str| languages.split(' ').any(|known| known == language);
    let mut own = phrases.iter().filter(|(languages, _)| is_own(languages));
    let text = folded(text);
    own.any(|(_, phrases)| phrases.iter().any(|phrase| stands_in(&text, phrase)))
}

fn stands_in(text: &str, phrase: &str) -> bool {
    let words = phrase.trim_end_matches(['*', '#']);
    let mut found = text.match_indices(words);
    found.any(|(at, words_found)| {
        let rest = &text[at + words_found.len()..];
        let ends = match &phrase[words.len()..] {
            "*" => true,
            "#" => begins_with_number(rest),
            _ => is_word_edge(rest.chars().next()),
        };
        ends && is_word_edge(text[..at].chars().next_back())
    })
}

fn begins_with_number(text: &str) -> bool {
    let first = text.trim_start().chars().next();
    first.is_some_and(|letter| digit_value(letter).is_some() || is_ideographic_numeral(letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_whole_words_of_their_language() {
        const PHRASES: &Phrases = &[
            ("en", &["below zero", "half"]),
            ("ru uk", &["половин*"]),
            ("zh", &["零下", "负#"]),
        ];
        let has = |language: &str, text: &str| has_phrase(text, language, PHRASES);
        assert!(has("en", "5 degrees Below zero.") && has("uk", "2 з половиною"));
        assert!(has("zh", "气温为零下5度") && has("zh", "气温为负 5 度") && has("zh", "负五度"));
        assert!(!has("en", "on behalf of 2") && !has("en", "below zeroes"));
        assert!(!has("zh", "负责5人") && !has("en", "2 половиною"));
    }
}
