//! Whether a block of a translation is still in the language of the source.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::tokens::is_latin;
use crate::article::message::{MessageText, Part};

/// A text with so many ordinary words would be changed by a translation.
const ENOUGH_WORDS: usize = 2;
/// From this share of common words on, two texts are nearly the same.
const NEARLY: f64 = 0.75;
/// So many words must be known from elsewhere to tell the language of a text.
const ENOUGH_KNOWN: usize = 3;

/// How often words stand in two documents, which tells their languages apart.
pub(super) struct Languages {
    /// By word: in how many blocks of the source, and of the target.
    counts: HashMap<String, (f64, f64)>,
    /// The words that stand somewhere with a small letter, so that they are no names.
    small: HashSet<String>,
    script: Script,
}

/// What the letters of the translation tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Script {
    /// Both documents are in Latin letters, or both in others.
    Shared,
    /// The source is in Latin letters, the translation in others.
    LatinToOther,
    /// The other way round.
    OtherToLatin,
}

impl Languages {
    /// Learns from all texts of both documents.
    pub(super) fn learn(sources: &[&MessageText], targets: &[&MessageText]) -> Self {
        let all = sources.iter().chain(targets);
        let small = all
            .flat_map(|text| words(text))
            .filter(|word| is_small(word));
        let mut languages = Self {
            counts: HashMap::new(),
            small: small.collect(),
            script: Script::of(is_latin_mostly(sources), is_latin_mostly(targets)),
        };
        for text in sources {
            for word in languages.ordinary_words(text) {
                languages.counts.entry(word).or_default().0 += 1.0;
            }
        }
        for text in targets {
            for word in languages.ordinary_words(text) {
                languages.counts.entry(word).or_default().1 += 1.0;
            }
        }
        languages
    }

    /// Says whether `target` is the text of `source`, or nearly, or otherwise in its language.
    pub(super) fn is_untranslated(&self, source: &MessageText, target: &MessageText) -> bool {
        let (own, other) = (self.ordinary_words(source), self.ordinary_words(target));
        let is_foreign = match self.script {
            Script::LatinToOther => !has_letters(target, |letter| !is_latin(letter)),
            Script::OtherToLatin => !has_letters(target, is_latin),
            Script::Shared => false,
        };
        if is_foreign && !other.is_empty() {
            return true;
        }
        if source.nameless_text() == target.nameless_text() {
            return words(target).len() >= ENOUGH_WORDS;
        }
        if other.len() < ENOUGH_WORDS {
            return false;
        }
        let common = own.intersection(&other).count() as f64;
        let is_nearly_equal = 2.0 * common / (own.len() + other.len()) as f64 >= NEARLY;
        let own_words: BTreeSet<String> = other.difference(&own).cloned().collect();
        is_nearly_equal || self.is_source_language(&own_words)
    }

    /// Returns the words that a translation would change, in lower case: no names.
    fn ordinary_words(&self, text: &MessageText) -> BTreeSet<String> {
        let lower = words(text).into_iter().map(|word| word.to_lowercase());
        lower.filter(|word| self.small.contains(word)).collect()
    }

    /// Says whether most words that are known from other blocks stand in the source document more
    /// often than in the translation.
    fn is_source_language(&self, words: &BTreeSet<String>) -> bool {
        let (mut known, mut of_source) = (0, 0);
        for word in words {
            let (source, target) = self.counts.get(word).copied().unwrap_or_default();
            let elsewhere = target - 1.0;
            if source + elsewhere > 0.0 {
                known += 1;
                of_source += usize::from(source > 2.0 * elsewhere);
            }
        }
        known >= ENOUGH_KNOWN && 2 * known >= words.len() && 2 * of_source > known
    }
}

impl Script {
    fn of(is_source_latin: bool, is_target_latin: bool) -> Self {
        match (is_source_latin, is_target_latin) {
            (true, false) => Self::LatinToOther,
            (false, true) => Self::OtherToLatin,
            _ => Self::Shared,
        }
    }
}

/// Says whether most letters of texts are Latin.
fn is_latin_mostly(texts: &[&MessageText]) -> bool {
    let (mut latin, mut other) = (0, 0);
    for text in texts {
        for letter in prose(text).chars().filter(|letter| letter.is_alphabetic()) {
            if is_latin(letter) {
                latin += 1;
            } else {
                other += 1;
            }
        }
    }
    latin > 2 * other
}

fn has_letters(text: &MessageText, is_sought: impl Fn(char) -> bool) -> bool {
    prose(text)
        .chars()
        .any(|letter| letter.is_alphabetic() && is_sought(letter))
}

/// Returns the words of a text that are neither code nor abbreviations nor addresses.
fn words(text: &MessageText) -> Vec<String> {
    let is_word = |word: &&str| {
        let has_sign = word.contains(|c: char| c.is_numeric() || "@/_\\<>{}#.=".contains(c));
        let mut letters = word.chars().filter(|c| c.is_alphabetic());
        !has_sign && letters.clone().nth(1).is_some() && letters.any(|c| !c.is_uppercase())
    };
    let is_edge = |c: char| !c.is_alphabetic() && !"@/<>{}#".contains(c);
    prose(text)
        .split_whitespace()
        .map(|word| word.trim_matches(is_edge))
        .filter(is_word)
        .map(str::to_owned)
        .collect()
}

fn is_small(word: &str) -> bool {
    !word.contains(char::is_uppercase)
}

/// Returns the text outside code, tags and destinations.
fn prose(text: &MessageText) -> String {
    let mut written = String::new();
    for part in text.parts() {
        match part {
            Part::Text(text) => written.push_str(text),
            Part::Slot(_) | Part::Placeable(_) => written.push(' '),
        }
    }
    let outside_code: Vec<&str> = written.split('`').step_by(2).collect();
    let mut prose = String::new();
    let mut closing = None;
    let mut before = ' ';
    for letter in outside_code.join(" ").chars() {
        match (closing, letter) {
            (None, '<') => closing = Some('>'),
            (None, '(') if before == ']' => closing = Some(')'),
            (None, _) => prose.push(letter),
            (Some(end), _) if end == letter => closing = None,
            (Some(_), _) => {}
        }
        before = letter;
    }
    prose
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> MessageText {
        MessageText::new([Part::Text(text.to_owned())])
    }

    fn is_untranslated(pairs: &[(&str, &str)], index: usize) -> bool {
        let sources: Vec<_> = pairs.iter().map(|pair| text(pair.0)).collect();
        let targets: Vec<_> = pairs.iter().map(|pair| text(pair.1)).collect();
        let (all_sources, all_targets): (Vec<_>, Vec<_>) = sources.iter().zip(&targets).unzip();
        let languages = Languages::learn(&all_sources, &all_targets);
        languages.is_untranslated(&sources[index], &targets[index])
    }

    const SWAP: &str = "The two prisoners were flown home on Thursday.";

    #[test]
    fn another_script_shows_what_is_left() {
        let pairs = [
            (SWAP, "दोनों कैदी गुरुवार को विमान से घर लौटे।"),
            (SWAP, "They were flown home."),
            ("avatar", "avatar"),
            ("GitHub", "GitHub"),
            ("see @robb", "देखें @robb"),
            ("[\"Blurred Lines\"](/x)", "[\"Blurred Lines\"](/x)"),
        ];
        let found: Vec<_> = (0..6).map(|index| is_untranslated(&pairs, index)).collect();
        assert_eq!(found, [false, true, true, false, false, true]);
    }

    #[test]
    fn the_same_script_is_told_by_words() {
        let spanish = "Los dos prisioneros volvieron a casa el jueves.";
        let revised = SWAP.replace("two", "three");
        let earlier = "The plane was on the way home, they were told on Thursday.";
        let pairs = [
            (SWAP, spanish),
            (SWAP, &revised),
            ("General", "General"),
            ("She said that they were on the plane.", "x"),
            ("The way home was long, we are told.", earlier),
        ];
        let found: Vec<_> = (0..5).map(|index| is_untranslated(&pairs, index)).collect();
        assert_eq!(found, [false, true, false, false, true]);
    }
}
