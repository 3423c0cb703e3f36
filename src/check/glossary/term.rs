//! A term that has an agreed translation, and whether a text has it.

use std::ops::Range;

use super::fold::fold;
use super::inflection::Inflection;
use super::source_form::{Nature, is_source_form};
use crate::locale::LocaleId;
use crate::text::word_segments;

/// What a term is agreed to be in one target language.
#[derive(Clone, Debug)]
pub(in crate::check) struct AgreedTerm {
    /// The term, as the source language writes it.
    pub(in crate::check) source: SourceTerm,
    /// The translations, each of which is right; the first is proposed.
    pub(in crate::check) translations: Vec<Phrase>,
    /// The words that are not to be written for it.
    pub(in crate::check) forbidden: Vec<Phrase>,
    /// What people said about it.
    pub(in crate::check) note: Option<String>,
    /// Where that is agreed.
    pub(in crate::check) agreed: Agreed,
}

/// Where a translation is agreed.
#[derive(Clone, Debug)]
pub(in crate::check) enum Agreed {
    /// It is the value of the term of this id in the locale.
    Term(String),
    /// In a glossary, on that line, counted from 1.
    Glossary { path: String, line: u64 },
}

/// A term as texts of the source language have it.
#[derive(Clone, Debug)]
pub(in crate::check) struct SourceTerm {
    /// The term as written.
    pub(in crate::check) text: String,
    words: Vec<SourceWord>,
    language: String,
    inflection: Inflection,
}

#[derive(Clone, Debug)]
struct SourceWord {
    folded: String,
    has_capital: bool,
}

/// A translation, or what stands in its place.
#[derive(Clone, Debug)]
pub(in crate::check) struct Phrase {
    /// The phrase as written.
    pub(in crate::check) text: String,
    words: Vec<String>,
    folded: String,
}

/// A text cut into words.
#[derive(Debug)]
pub(in crate::check) struct Words<'t> {
    text: &'t str,
    /// Where each word stands, and the word folded.
    words: Vec<(Range<usize>, String)>,
    /// The whole text without spaces, folded; where nothing sets words apart.
    folded: String,
    inflection: Inflection,
}

impl SourceTerm {
    /// Makes a term; none of what has no letter.
    pub(super) fn new(text: &str, locale: &LocaleId) -> Option<Self> {
        let words: Vec<SourceWord> = words_of(text)
            .map(|(_, word)| SourceWord {
                folded: fold(word),
                has_capital: word.contains(char::is_uppercase),
            })
            .collect();
        let is_word = words
            .iter()
            .any(|word| word.folded.contains(char::is_alphabetic));
        is_word.then(|| Self {
            text: text.to_owned(),
            words,
            language: locale.language().to_owned(),
            inflection: Inflection::of(locale),
        })
    }

    /// Returns how the words begin of which a text must have one to have the term; none where words of
    /// it may begin otherwise.
    pub(super) fn beginning(&self) -> Option<String> {
        let is_hidden = matches!(self.inflection, Inflection::Unspaced | Inflection::Clitics);
        (!is_hidden).then(|| beginning_of(runs_of(&self.text).next().unwrap_or_default()))
    }

    /// Returns where the term stands in a text that was cut into words.
    pub(super) fn places(&self, text: &Words<'_>) -> Vec<Range<usize>> {
        if self.inflection == Inflection::Unspaced {
            let found = text.text.match_indices(&self.text);
            return found.map(|(at, term)| at..at + term.len()).collect();
        }
        let windows = text.words.windows(self.words.len());
        windows
            .filter(|window| self.is_at(window, text.text))
            .filter_map(|window| Some(window.first()?.0.start..window.last()?.0.end))
            .filter(|place| !is_part_of_code(text.text, place))
            .collect()
    }

    /// Says whether these are the words of the term, with nothing but blanks and hyphens between.
    fn is_at(&self, window: &[(Range<usize>, String)], text: &str) -> bool {
        let mut pairs = self.words.iter().zip(window);
        let are_words = pairs.all(|(word, (range, folded))| {
            is_source_form((&self.language, self.inflection), &word.folded, folded, word.nature())
                // A name in capitals is no common word: `Apple` is not `apple`.
                && (!word.has_capital || text[range.clone()].contains(char::is_uppercase))
        });
        are_words
            && window.windows(2).all(|two| {
                let between = &text[two[0].0.end..two[1].0.start];
                between
                    .chars()
                    .all(|letter| letter.is_whitespace() || "-\u{2010}\u{2011}'’.".contains(letter))
            })
    }
}

impl SourceWord {
    fn nature(&self) -> Nature {
        match self.has_capital {
            true => Nature::Name,
            false => Nature::Common,
        }
    }
}

impl Phrase {
    /// Makes a phrase; none of what is empty.
    pub(super) fn new(text: &str) -> Option<Self> {
        let text = text.trim();
        (!text.is_empty()).then(|| Self {
            text: text.to_owned(),
            words: words_of(text).map(|(_, word)| fold(word)).collect(),
            folded: without_spaces(&fold(text)),
        })
    }

    /// Says whether a text has all words of the phrase, in whatever form and order.
    pub(in crate::check) fn is_in(&self, text: &Words<'_>) -> bool {
        if text.inflection == Inflection::Unspaced {
            return text.folded.contains(&self.folded);
        }
        self.words.iter().all(|word| {
            let mut others = text.words.iter();
            others.any(|(_, other)| text.inflection.is_form(word, other))
        }) || text.folded.contains(&self.folded)
    }

    /// Returns where a text has the phrase as it is written, but for capitals and accents.
    pub(in crate::check) fn place_in(&self, text: &Words<'_>) -> Option<Range<usize>> {
        if text.inflection == Inflection::Unspaced {
            let start = text.text.find(&self.text)?;
            return Some(start..start + self.text.len());
        }
        let mut windows = text.words.windows(self.words.len().max(1));
        let window = windows.find(|window| {
            let words = window.iter().map(|(_, word)| word);
            words.eq(&self.words)
        })?;
        Some(window.first()?.0.start..window.last()?.0.end)
    }

    /// Says whether the words of another phrase are among those of this one.
    pub(in crate::check) fn has_part(&self, other: &Self) -> bool {
        self.folded.contains(&other.folded)
    }
}

impl<'t> Words<'t> {
    /// Cuts a text of a locale.
    pub(in crate::check) fn of(text: &'t str, locale: &LocaleId) -> Self {
        Self {
            text,
            words: words_of(text)
                .map(|(range, word)| (range, fold(word)))
                .collect(),
            folded: without_spaces(&fold(text)),
            inflection: Inflection::of(locale),
        }
    }
}

/// Returns the stretches of letters and digits of a text.
pub(super) fn runs_of(text: &str) -> impl Iterator<Item = &str> {
    let runs = text.split(|letter: char| !letter.is_alphanumeric());
    runs.filter(|run| !run.is_empty())
}

/// Returns the first letters of a word, folded, which its forms keep.
pub(super) fn beginning_of(run: &str) -> String {
    const LETTERS: usize = 2;
    fold(run).chars().take(LETTERS).collect()
}

fn words_of(text: &str) -> impl Iterator<Item = (Range<usize>, &str)> {
    let mut end = 0;
    let placed = word_segments(text).into_iter().map(move |word| {
        end += word.len();
        (end - word.len()..end, word)
    });
    placed.filter(|(_, word)| word.contains(char::is_alphanumeric))
}

fn without_spaces(text: &str) -> String {
    text.chars()
        .filter(|letter| !letter.is_whitespace())
        .collect()
}

/// Says whether a place is part of an address, a path or a name of code.
fn is_part_of_code(text: &str, place: &Range<usize>) -> bool {
    let before = text[..place.start].chars().next_back();
    let after = text[place.end..].chars().next();
    let joins = |letter: Option<char>| letter.is_some_and(|letter| "/@_#\\=$<".contains(letter));
    joins(before) || joins(after)
}
