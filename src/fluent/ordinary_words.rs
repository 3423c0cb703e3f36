//! Words that a translation would change.
//!
//! Command names, options, file names, abbreviations, terms and placeables are the same in every
//! language; a text of nothing else is no untranslated copy.

use std::collections::BTreeSet;

use super::element::{Element, Elements};
use super::view::{EntryView, PatternView};
use crate::text::{count_words, word_segments};

/// Counts the words of value and attributes outside code, capitals, terms and placeables, each
/// once: a command's name stands in every line of its synopsis.
#[must_use]
pub fn count_ordinary_words(entry: EntryView<'_>) -> usize {
    count_ordinary_words_of(entry.patterns())
}

/// Counts the ordinary words of patterns, as [`count_ordinary_words`] does of an entry.
#[must_use]
pub fn count_ordinary_words_of<'a>(patterns: impl IntoIterator<Item = PatternView<'a>>) -> usize {
    let mut text = String::new();
    for pattern in patterns {
        append_text(pattern.elements(), &mut text);
    }
    count_ordinary_words_in(&text)
}

/// Appends what stands outside placeables, variants included, each run between spaces.
pub(super) fn append_text(elements: Elements<'_>, text: &mut String) {
    for element in elements {
        match element {
            Element::Text(line) => text.push_str(line.text),
            Element::Select(select) => {
                for variant in select.variants() {
                    text.push(' ');
                    append_text(variant.value().elements(), text);
                }
                text.push(' ');
            }
            _ => text.push('\u{fffc}'),
        }
    }
    text.push(' ');
}

/// Counts the ordinary words of a text, each once; what is joined by hyphens is one.
#[must_use]
pub fn count_ordinary_words_in(text: &str) -> usize {
    let words = ordinary_stretches(text).into_iter();
    words.map(|word| count_words(&word.replace('-', ""))).sum()
}

/// Returns the ordinary words of value and attributes in small letters, of a selection those of the
/// variant that has most.
#[must_use]
pub fn ordinary_vocabulary(entry: EntryView<'_>) -> BTreeSet<String> {
    ordinary_vocabulary_of(entry.patterns())
}

/// Returns the ordinary words of patterns, as [`ordinary_vocabulary`] does of an entry.
#[must_use]
pub fn ordinary_vocabulary_of<'a>(
    patterns: impl IntoIterator<Item = PatternView<'a>>,
) -> BTreeSet<String> {
    let mut text = String::new();
    for pattern in patterns {
        append_longest_reading(pattern.elements(), &mut text);
        text.push(' ');
    }
    let words = ordinary_stretches(&text).into_iter();
    words
        .flat_map(|word| {
            let whole = word.replace('-', "").to_lowercase();
            let parts = word_segments(&whole).into_iter();
            parts.map(str::to_owned).collect::<Vec<_>>()
        })
        .filter(|word| word.contains(char::is_alphanumeric))
        .collect()
}

fn append_longest_reading(elements: Elements<'_>, text: &mut String) {
    for element in elements {
        match element {
            Element::Text(line) => text.push_str(line.text),
            Element::Select(select) => {
                let readings = select.variants().map(|variant| {
                    let mut reading = String::from(" ");
                    append_longest_reading(variant.value().elements(), &mut reading);
                    reading
                });
                let longest = readings.max_by_key(|reading| count_ordinary_words_in(reading));
                text.push_str(&longest.unwrap_or_default());
                text.push(' ');
            }
            _ => text.push('\u{fffc}'),
        }
    }
}

/// Returns the stretches between spaces that are ordinary, each once: not code, and not what has a
/// value assigned to it, as in `time = 5`.
fn ordinary_stretches(text: &str) -> BTreeSet<&str> {
    let mut ordinary = BTreeSet::new();
    for outside_code in text.split('`').step_by(2) {
        let mut stretches = outside_code.split_whitespace().peekable();
        while let Some(stretch) = stretches.next() {
            let is_assigned = stretches.peek().is_some_and(|next| next.starts_with('='));
            if is_ordinary(stretch) && !is_assigned {
                ordinary.insert(stretch);
            }
        }
    }
    ordinary
}

/// Says whether `word`, a stretch without spaces, is neither code nor an abbreviation.
fn is_ordinary(word: &str) -> bool {
    let bare = word.trim_matches(|c: char| c.is_ascii_punctuation() && !"-/<>[]{}$\\@".contains(c));
    let has_code = |c: char| c.is_ascii_digit() || "_/\\<>[]{}$@=|+~#%*.:\u{fffc}".contains(c);
    let letters = || bare.chars().filter(|c| c.is_alphabetic());
    let is_word = letters().nth(1).is_some() || letters().any(|letter| !letter.is_ascii());
    is_word
        && !bare.starts_with('-')
        && !bare.contains(has_code)
        && letters().any(|letter| !letter.is_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fluent::{View, parse};

    #[test]
    fn code_options_and_capitals_are_no_ordinary_words() {
        for text in [
            "ls [OPTION]... [FILE]...",
            "`git commit` --all -C FILE",
            "/dev/null, foo.txt and_so user@host",
            "JSON API v2.0 1,024 OK",
            "chmod [OPTION]... MODE FILE...\n  chmod -R FILE...",
            "min = \u{fffc}; time = \u{fffc};",
            "run-level \u{fffc}",
        ] {
            assert!(
                count_ordinary_words_in(text) < 2,
                "{text}: {}",
                count_ordinary_words_in(text)
            );
        }
    }

    #[test]
    fn of_a_selection_the_longest_variant_is_read() {
        let text = "a = { $n ->\n    [one] { $n } minute\n   *[other] { $n } minutes\n}\n    .title = Open\n";
        let outline = parse(text);
        let entry = View::new(text, &outline).entries().next().unwrap();
        let words: Vec<_> = ordinary_vocabulary(entry).into_iter().collect();
        assert_eq!(words, ["minutes", "open"]);
    }

    #[test]
    fn prose_is_counted_in_scripts_with_and_without_spaces() {
        assert_eq!(count_ordinary_words_in("List directory contents."), 3);
        assert_eq!(count_ordinary_words_in("होम पेज पर वापस जाएँ"), 5);
        assert!(count_ordinary_words_in("記者は東京で会見した。") >= 5);
    }
}
