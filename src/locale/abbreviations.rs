//! Abbreviations that languages write with a full stop.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use super::LocaleId;

const TABLE: &str = include_str!("data/abbreviations.tsv");

/// The name in the table of what languages without abbreviations of their own have.
const ANY: &str = "und";

static LANGUAGES: LazyLock<HashMap<&str, Abbreviations>> = LazyLock::new(read);

/// What is known of full stops in a language.
#[derive(Debug, Default)]
pub(super) struct Abbreviations {
    before: HashSet<&'static str>,
    within: HashSet<&'static str>,
    starts: HashSet<&'static str>,
    has_dotted_ordinals: bool,
}

/// What follows after the full stop of a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FullStop {
    /// More of the sentence.
    Within,
    /// More of it, unless a word follows with which sentences begin.
    Either,
    /// It is not known to belong to an abbreviation.
    End,
}

impl Abbreviations {
    /// Returns those of the language of a locale; of those that several languages have, where it has
    /// none.
    pub(super) fn of(locale: &LocaleId) -> &'static Self {
        let own = LANGUAGES.get(locale.language());
        let any = || LANGUAGES.get(ANY);
        own.or_else(any)
            .expect("the table has what any language has")
    }

    /// Says what the full stop after `word`, which is left out, means.
    pub(super) fn full_stop(&self, word: &str) -> FullStop {
        let small = word.to_lowercase();
        let is_in = |words: &HashSet<&str>| words.contains(word) || words.contains(small.as_str());
        let mut letters = word.chars();
        let first = letters.next();
        if is_in(&self.within) {
            FullStop::Either
        } else if is_in(&self.before) {
            FullStop::Within
        } else if is_single_letter(word) {
            match first.is_some_and(char::is_lowercase) {
                true => FullStop::Either,
                false => FullStop::Within,
            }
        } else if is_dotted(word) || self.is_ordinal(word) {
            FullStop::Either
        } else {
            FullStop::End
        }
    }

    /// Says whether sentences begin with `word`.
    pub(super) fn starts_sentence(&self, word: &str) -> bool {
        self.starts.contains(word)
    }

    fn is_ordinal(&self, word: &str) -> bool {
        let is_number = matches!(word.len(), 1 | 2) && word.bytes().all(|b| b.is_ascii_digit());
        self.has_dotted_ordinals && is_number
    }
}

/// Says whether a word is a letter, with its marks: an initial.
fn is_single_letter(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_alphabetic) && letters.all(super::is_mark)
}

/// Says whether a word is letters with full stops between them: `U.S`, `т.е`.
fn is_dotted(word: &str) -> bool {
    word.contains('.') && word.split('.').all(is_single_letter)
}

fn read() -> HashMap<&'static str, Abbreviations> {
    let mut languages: HashMap<&str, Abbreviations> = HashMap::new();
    for line in TABLE.lines().filter(|line| !line.starts_with('#')) {
        let mut cells = line.split('\t');
        let mut next = || cells.next().unwrap_or_default();
        let (language, kind, words) = (next(), next(), next().split(' '));
        let own = languages.entry(language).or_default();
        match kind {
            "before" => own.before.extend(words),
            "within" => own.within.extend(words),
            "start" => own.starts.extend(words),
            _ => own.has_dotted_ordinals = true,
        }
    }
    languages
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_table_is_of_a_language_and_a_kind() {
        for line in TABLE.lines().filter(|line| !line.starts_with('#')) {
            let cells: Vec<&str> = line.split('\t').collect();
            let [language, kind, words] = cells[..] else {
                panic!("{line}");
            };
            assert!(language == ANY || language.parse::<LocaleId>().is_ok());
            assert!(
                ["before", "within", "start", "ordinal"].contains(&kind),
                "{kind}"
            );
            assert!(words.split(' ').all(|word| !word.is_empty()), "{line}");
        }
    }
}
