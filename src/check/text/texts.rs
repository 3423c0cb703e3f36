//! The texts of a file, and of a file beside its source.

use crate::check::text::PatternText;
use crate::fluent::{EntryView, View};

/// The texts of all entries of a file, in file order.
#[derive(Debug)]
pub(in crate::check) struct Texts<'a> {
    patterns: Vec<PatternText<'a>>,
}

/// A text with its translation.
#[derive(Clone, Copy, Debug)]
pub(in crate::check) struct TextPair<'c, 'a> {
    /// The text in the source.
    pub(in crate::check) source: &'c PatternText<'a>,
    /// Its translation.
    pub(in crate::check) target: &'c PatternText<'a>,
}

impl<'a> Texts<'a> {
    /// Reads the texts of a file; those of entries that junk cuts short are left out.
    pub(in crate::check) fn of(view: View<'a>) -> Self {
        let mut patterns = Vec::with_capacity(view.entries().len());
        let whole = view.entries().filter(|entry| !entry.entry().is_truncated);
        for entry in whole {
            let value = entry.value();
            patterns.extend(value.map(|value| PatternText::of(entry, None, value)));
            for attribute in entry.attributes() {
                let name = Some(attribute.name().text);
                patterns.push(PatternText::of(entry, name, attribute.value()));
            }
        }
        Self { patterns }
    }

    /// Returns the texts in file order.
    pub(in crate::check) fn patterns(&self) -> &[PatternText<'a>] {
        &self.patterns
    }

    /// Returns the texts of one entry of the file.
    pub(in crate::check) fn of_entry(&self, entry: EntryView<'a>) -> &[PatternText<'a>] {
        let start = |pattern: &PatternText<'a>| pattern.entry.entry().span.start;
        let own = entry.entry().span.start;
        let first = self
            .patterns
            .partition_point(|pattern| start(pattern) < own);
        let rest = &self.patterns[first..];
        let count = rest.iter().take_while(|pattern| start(pattern) == own);
        &rest[..count.count()]
    }
}

/// Returns the places of the texts of `source` and of their translations in `target`, those of
/// entries that are equal left out.
pub(in crate::check) fn pair_texts<'a>(
    entries: &[(EntryView<'a>, EntryView<'a>)],
    source: &Texts<'a>,
    target: &Texts<'a>,
) -> Vec<(u32, u32)> {
    let place = |texts: &Texts<'a>, pattern: &PatternText<'a>| {
        let at = |other: &PatternText<'a>| other.span.start < pattern.span.start;
        u32::try_from(texts.patterns.partition_point(at)).unwrap_or(u32::MAX)
    };
    let mut places = Vec::with_capacity(entries.len());
    let changed = entries
        .iter()
        .filter(|(source, target)| source.entry().tree_hash != target.entry().tree_hash);
    for (source_entry, target_entry) in changed {
        let translations = target.of_entry(*target_entry);
        for pattern in source.of_entry(*source_entry) {
            let mut translations = translations.iter();
            let translation = translations.find(|other| other.attribute == pattern.attribute);
            if let Some(translation) = translation {
                places.push((place(source, pattern), place(target, translation)));
            }
        }
    }
    places
}
