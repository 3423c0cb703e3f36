//! Words that a translation would change.
//!
//! Command names, options, file names, abbreviations, terms and placeables are the same in every
//! language; a text of nothing else is no untranslated copy.

use std::collections::BTreeSet;

use super::element::{Element, Elements};
use super::view::EntryView;
use crate::text::count_words;

/// Counts the words of value and attributes outside code, capitals, terms and placeables, each
/// once: a command's name stands in every line of its synopsis.
#[must_use]
pub fn count_ordinary_words(entry: EntryView<'_>) -> usize {
    let mut text = String::new();
    if let Some(value) = entry.value() {
        append_text(value.elements(), &mut text);
    }
    for attribute in entry.attributes() {
        append_text(attribute.value().elements(), &mut text);
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

/// Counts the ordinary words of a text, each once.
#[must_use]
pub fn count_ordinary_words_in(text: &str) -> usize {
    let outside_code = text.split('`').step_by(2).collect::<Vec<_>>().join(" ");
    let ordinary: BTreeSet<_> = outside_code
        .split_whitespace()
        .filter(|word| is_ordinary(word))
        .collect();
    ordinary.into_iter().map(count_words).sum()
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

    #[test]
    fn code_options_and_capitals_are_no_ordinary_words() {
        for text in [
            "ls [OPTION]... [FILE]...",
            "`git commit` --all -C FILE",
            "/dev/null, foo.txt and_so user@host",
            "JSON API v2.0 1,024 OK",
            "chmod [OPTION]... MODE FILE...\n  chmod -R FILE...",
        ] {
            assert!(
                count_ordinary_words_in(text) < 2,
                "{text}: {}",
                count_ordinary_words_in(text)
            );
        }
    }

    #[test]
    fn prose_is_counted_in_scripts_with_and_without_spaces() {
        assert_eq!(count_ordinary_words_in("List directory contents."), 3);
        assert_eq!(count_ordinary_words_in("होम पेज पर वापस जाएँ"), 5);
        assert!(count_ordinary_words_in("記者は東京で会見した。") >= 5);
    }
}
