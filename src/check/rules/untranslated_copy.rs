//! Flags a translation that is the text of the source.
//!
//! ## Why
//!
//! A copied text counts as done in most tools and is never looked at again, while readers get a
//! foreign sentence.
//!
//! Flagged are messages that are equal as syntax trees, or would be without the plural categories of
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

use crate::check::{Check, CheckScope, PairContext, name_span};
use crate::diagnostic::{Finding, Severity};
use crate::fluent::{
    COPY_ALLOWANCE, EntryKind, EntryView, count_ordinary_words, directives, is_copy,
    ordinary_vocabulary,
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
        let is_vouched_for = || {
            pair.recorded(source)
                .is_some_and(AccountEntry::is_vouched_for)
        };
        if is_copy(source, target, pair.locale)
            && is_worth_translating(source)
            && !is_vouched_for()
            && !is_of_both_languages(pair, source)
        {
            findings.extend(finding(pair, source, target));
        }
    }
}

fn is_worth_translating(source: EntryView<'_>) -> bool {
    source.kind() == EntryKind::Message
        && !directives::forbids_translation(source)
        && count_ordinary_words(source) >= ENOUGH_WORDS
        && ordinary_vocabulary(source).len() >= ENOUGH_WORDS
}

/// Says whether all words of a short text are words of the target as well, shown by its translations.
fn is_of_both_languages(pair: &PairContext<'_, '_>, source: EntryView<'_>) -> bool {
    let Some((from, to)) = pair.source.zip(pair.target) else {
        return false;
    };
    if count_ordinary_words(source) >= SENTENCE {
        return false;
    }
    let known = to
        .shared()
        .translated_words(pair.source_locale, from.shared());
    let mut words = ordinary_vocabulary(source).into_iter();
    words.all(|word| known.contains(&word))
}

fn finding(
    pair: &PairContext<'_, '_>,
    source: EntryView<'_>,
    target: EntryView<'_>,
) -> Option<Finding> {
    let id = target.display_id();
    let message = format!("`{id}` is the same as in `{}`", pair.source_locale);
    let finding = pair
        .target?
        .own()
        .finding(&CHECK, message)
        .about(id)
        .at(name_span::of_entry(target))
        .with_hint(
            "translate it, or write `# tarjuma: allow(untranslated-copy) …` and the reason above it",
        );
    Some(pair.beside_source(finding, name_span::of_entry(source)))
}
