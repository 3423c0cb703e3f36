//! A translation whose source has moved on.

use super::change::{ChangeKind, EntryChange, EntryWords};
use super::parts::{PartChange, Presence, all_parts, differing_parts};
use crate::check::words_of;
use crate::fluent::{EntryView, canonical};

/// Describes what has changed in the source of `translation` since it was made: each value,
/// attribute and variant of the source that differs, with the translation of that value or
/// attribute beside it. Of a variant, the whole translation is shown, since other languages have
/// other variants.
///
/// The change belongs into [`FileChanges`](super::FileChanges) with the target as its locale and
/// the source locale as language of both texts.
#[must_use]
pub fn stale_change(
    old_source: EntryView<'_>,
    new_source: EntryView<'_>,
    translation: EntryView<'_>,
) -> EntryChange {
    let parts = differing_parts(old_source, new_source).into_iter();
    EntryChange {
        id: new_source.display_id(),
        kind: ChangeKind::Changed,
        parts: parts.map(|part| beside(part, translation)).collect(),
        comment: None,
        words: EntryWords {
            old: words_of(old_source),
            new: words_of(new_source),
        },
    }
}

/// Describes a source of which it is not known what it said when `translation` was made.
pub(super) fn lost_change(new_source: EntryView<'_>, translation: EntryView<'_>) -> EntryChange {
    let parts = all_parts(new_source, Presence::NewOnly).into_iter();
    EntryChange {
        id: new_source.display_id(),
        kind: ChangeKind::Changed,
        parts: parts.map(|part| beside(part, translation)).collect(),
        comment: None,
        words: EntryWords {
            old: 0,
            new: words_of(new_source),
        },
    }
}

fn beside(mut part: PartChange, translation: EntryView<'_>) -> PartChange {
    let pattern = match &part.place.attribute {
        None => translation.value(),
        Some(name) => {
            let mut attributes = translation.attributes();
            let attribute = attributes.find(|attribute| attribute.name().text == name);
            attribute.map(|attribute| attribute.value())
        }
    };
    part.translation = pattern.map(canonical);
    part
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fluent::{View, parse};

    #[test]
    fn the_translation_of_each_part_stands_beside_it() {
        let texts = [
            "m = Two days\n    .title = Rain\n    .alt = Well\n",
            "m = Three days\n    .title = Heavy rain\n    .alt = Well\n",
            "m = दो दिन\n    .title = बारिश\n",
        ];
        let outlines = texts.map(parse);
        let [old, new, translation] = [0, 1, 2].map(|at| {
            View::new(texts[at], &outlines[at])
                .entries()
                .next()
                .unwrap()
        });
        let change = stale_change(old, new, translation);
        let beside: Vec<_> = change
            .parts
            .iter()
            .map(|part| (part.place.label(), part.translation.clone()))
            .collect();
        let expected = [("", "दो दिन"), (".title", "बारिश")];
        assert_eq!(
            beside,
            expected.map(|(place, text)| (place.to_owned(), Some(text.to_owned())))
        );
        assert_eq!((change.words.old, change.words.new), (4, 5));
    }
}
