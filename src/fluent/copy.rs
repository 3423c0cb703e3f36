//! Translations that are the text of the source and are meant to be.

use super::directives;
use super::ordinary_words::count_ordinary_words;
use super::view::EntryView;

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
