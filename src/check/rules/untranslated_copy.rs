//! Flags a translation that is the text of the source.
//!
//! ## Why
//!
//! A copied text counts as done in most tools and is never looked at again, while readers get a
//! foreign sentence.
//!
//! Flagged are messages, and values and attributes on their own, that are equal as syntax trees, or would be without the plural categories of
//! the translation, and have at least two ordinary words in one branch: words
//! outside code, words in capitals, options, file names, placeables and references to terms.
//! Varieties of one language, as `en-GB` of `en`, may be equal, and so may texts of two or three words
//! that all stand in other translations of the locale: `extra operand` is English and Swedish.
//!
//! ## Example
//!
//! ```fluent
//! # en
//! cookies = We use cookies on this page
//! # fr
//! cookies = We use cookies on this page
//! ```
//!
//! ## Way out
//!
//! Translate it. Where the text is the same in both languages, say so in a comment above it:
//!
//! ```fluent
//! # tarjuma: allow(untranslated-copy) a quotation
//! ```
//!
//! A source message that stays as it is in every language has `# tarjuma: no-translate` above it.

use std::collections::BTreeSet;

use crate::check::variables::{PatternPair, each_pattern_pair};
use crate::check::{Check, CheckScope, PairContext, name_span};
use crate::diagnostic::{Finding, Severity};
use crate::fluent::{
    COPY_ALLOWANCE, EntryKind, EntryView, PatternView, count_ordinary_words_of, directives,
    is_copied_pattern, is_copy, is_machine_read, ordinary_vocabulary_of,
};
use crate::plan::AccountEntry;

/// So many ordinary words make a text that a translation would change.
const ENOUGH_WORDS: usize = 2;

/// So many words in a row are not the same in two languages by chance.
const SENTENCE: usize = 4;

/// See the module.
pub(crate) const CHECK: Check = Check {
    id: COPY_ALLOWANCE,
    severity: Severity::Warning,
    summary: "a translation is the same as its source",
    scope: CheckScope::Pair(check),
    source: include_str!("untranslated_copy.rs"),
};

fn check(pair: &PairContext<'_, '_>, findings: &mut Vec<Finding>) {
    if pair.locale.is_variety_of(pair.source_locale) {
        return;
    }
    for &(source, target) in &pair.pairing.translated {
        if source.kind() == EntryKind::Term || directives::forbids_translation(source) {
            continue;
        }
        let is_vouched_for = || {
            pair.recorded(source)
                .is_some_and(AccountEntry::is_vouched_for)
        };
        if is_copy(source, target, pair.locale) {
            let all: Vec<_> = source.patterns().collect();
            if is_untranslated(pair, &all) && !is_vouched_for() {
                findings.extend(finding(pair, source, target, None));
            }
        } else if source.attributes().next().is_some() {
            each_pattern_pair((source, target), |patterns| {
                if is_copied_part(pair, patterns) && !is_vouched_for() {
                    findings.extend(finding(pair, source, target, Some(patterns)));
                }
            });
        }
    }
}

/// Says whether a value or an attribute alone is a copy; styles and keys are no language.
fn is_copied_part(pair: &PairContext<'_, '_>, patterns: PatternPair<'_>) -> bool {
    !patterns.attribute.is_some_and(is_machine_read)
        && is_copied_pattern(patterns.source, patterns.target, pair.locale)
        && is_untranslated(pair, &[patterns.source])
}

/// Says whether patterns that were copied would have been changed by a translation.
fn is_untranslated(pair: &PairContext<'_, '_>, patterns: &[PatternView<'_>]) -> bool {
    let patterns = || patterns.iter().copied();
    let count = count_ordinary_words_of(patterns());
    if count < ENOUGH_WORDS {
        return false;
    }
    let vocabulary = ordinary_vocabulary_of(patterns());
    vocabulary.len() >= ENOUGH_WORDS && !is_of_both_languages(pair, count, &vocabulary)
}

/// Says whether all words of a short text are words of the target as well, shown by its translations.
fn is_of_both_languages(
    pair: &PairContext<'_, '_>,
    count: usize,
    vocabulary: &BTreeSet<String>,
) -> bool {
    let Some((from, to)) = pair.source.zip(pair.target) else {
        return false;
    };
    if count >= SENTENCE {
        return false;
    }
    let known = to
        .shared()
        .translated_words(pair.source_locale, from.shared());
    vocabulary.iter().all(|word| known.contains(word))
}

/// Reports a copy of the whole or, if there are `patterns`, of these.
fn finding(
    pair: &PairContext<'_, '_>,
    source: EntryView<'_>,
    target: EntryView<'_>,
    patterns: Option<PatternPair<'_>>,
) -> Option<Finding> {
    let id = target.display_id();
    let attribute = patterns.and_then(|patterns| patterns.attribute);
    let name = match (patterns, attribute) {
        (_, Some(attribute)) => format!("`{id}.{attribute}`"),
        (Some(_), None) => format!("the value of `{id}`"),
        (None, None) => format!("`{id}`"),
    };
    let places = match patterns {
        Some(patterns) => (patterns.target.span(), patterns.source.span()),
        None => (name_span::of_entry(target), name_span::of_entry(source)),
    };
    let message = format!("{name} is the same as in `{}`", pair.source_locale);
    let mut finding = pair
        .target?
        .own()
        .finding(&CHECK, message)
        .about(id)
        .at(places.0)
        .with_hint(
            "translate it, or write `# tarjuma: allow(untranslated-copy) …` and the reason above it",
        );
    finding.subject.attribute = attribute.map(str::to_owned);
    Some(pair.beside_source(finding, places.1))
}
