//! The words of entries, as translators are paid for them.

use super::ordinary_words::append_text;
use super::view::EntryView;
use crate::text::count_words;

/// Counts the words of value and attributes; placeables are no words.
#[must_use]
pub fn words_of(entry: EntryView<'_>) -> usize {
    let mut text = String::new();
    if let Some(value) = entry.value() {
        append_text(value.elements(), &mut text);
    }
    for attribute in entry.attributes() {
        append_text(attribute.value().elements(), &mut text);
    }
    count_words(&text)
}
