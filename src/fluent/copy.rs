//! Translations that are the text of the source, and whether they are meant to be.

use super::canonical::{canonical, scaffold};
use super::directives;
use super::element::Element;
use super::ordinary_words::count_ordinary_words;
use super::view::{EntryView, PatternView};
use crate::locale::LocaleId;

/// What a comment allows where a copy is intended: `# tarjuma: allow(untranslated-copy) reason`.
pub const COPY_ALLOWANCE: &str = "untranslated-copy";

/// Says whether a translation that is equal to its source is meant to be: a comment says so, or it
/// has no words that a translation would change.
#[must_use]
pub fn is_intended_copy(source: EntryView<'_>, translation: EntryView<'_>) -> bool {
    directives::forbids_translation(source)
        || directives::allows(source, COPY_ALLOWANCE)
        || directives::allows(translation, COPY_ALLOWANCE)
        || count_ordinary_words(source) == 0
}

/// Says whether a translation into `locale` is its source: equal as syntax trees, or the source with
/// nothing but the plural categories of the locale.
#[must_use]
pub fn is_copy(source: EntryView<'_>, translation: EntryView<'_>, locale: &LocaleId) -> bool {
    source.entry().tree_hash == translation.entry().tree_hash
        || is_unfilled_scaffold(source, translation, locale)
}

/// Says whether one pattern of a translation is that of the source, as [`is_copy`] has it of the
/// whole.
#[must_use]
pub fn is_copied_pattern(
    source: PatternView<'_>,
    translation: PatternView<'_>,
    locale: &LocaleId,
) -> bool {
    let own = canonical(translation);
    own == canonical(source) || own == scaffold(source, locale)
}

fn is_unfilled_scaffold(
    source: EntryView<'_>,
    translation: EntryView<'_>,
    locale: &LocaleId,
) -> bool {
    let mut patterns = named_patterns(source);
    let has_selection = patterns.any(|(_, pattern)| {
        let mut elements = pattern.elements();
        elements.any(|element| matches!(element, Element::Select(_)))
    });
    if !has_selection {
        return false;
    }
    let sorted = |entry, write: &dyn Fn(PatternView<'_>) -> String| {
        let patterns = named_patterns(entry);
        let mut texts: Vec<_> = patterns
            .map(|(name, pattern)| (name, write(pattern)))
            .collect();
        texts.sort_unstable();
        texts
    };
    sorted(source, &|pattern| scaffold(pattern, locale)) == sorted(translation, &canonical)
}

/// Returns value and attributes, each with its name.
fn named_patterns(entry: EntryView<'_>) -> impl Iterator<Item = (Option<&str>, PatternView<'_>)> {
    let value = entry.value().map(|value| (None, value));
    let attributes = entry
        .attributes()
        .map(|attribute| (Some(attribute.name().text), attribute.value()));
    value.into_iter().chain(attributes)
}
