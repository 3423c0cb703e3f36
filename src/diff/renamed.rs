//! Entries that have a new id and their old text.

use std::collections::{BTreeSet, HashMap};

use super::entries::Matched;
use super::parts::differing_parts;
use crate::fluent::{EntryKind, EntryView};
use crate::text::Span;

/// An entry under its old and its new id.
#[derive(Clone, Copy, Debug)]
pub(super) struct RenamedEntry<'a> {
    pub(super) old: EntryView<'a>,
    pub(super) new: EntryView<'a>,
}

/// Takes the entries that have been renamed out of those removed and added: one of each has the
/// text, and no other.
pub(super) fn find_renamed<'a>(matched: &mut Matched<'a>) -> Vec<RenamedEntry<'a>> {
    let mut gone = by_text(&matched.removed);
    let here = by_text(&matched.added);
    let mut renamed = Vec::new();
    matched.added.retain(|new| {
        let key = text_key(new);
        let (Some(Some(old)), Some(Some(_))) = (gone.get(&key).copied(), here.get(&key)) else {
            return true;
        };
        if !differing_parts(old, *new).is_empty() {
            return true;
        }
        gone.remove(&key);
        renamed.push(RenamedEntry { old, new: *new });
        false
    });
    let taken: BTreeSet<Span> = renamed.iter().map(|pair| pair.old.entry().id).collect();
    matched
        .removed
        .retain(|entry| !taken.contains(&entry.entry().id));
    renamed
}

/// The kind and text of an entry.
type TextKey = (EntryKind, u64);

fn text_key(entry: &EntryView<'_>) -> TextKey {
    (entry.kind(), entry.entry().tree_hash)
}

/// Returns the entry of each text; none where several have it.
fn by_text<'a>(entries: &[EntryView<'a>]) -> HashMap<TextKey, Option<EntryView<'a>>> {
    let mut found = HashMap::new();
    for entry in entries {
        found
            .entry(text_key(entry))
            .and_modify(|only| *only = None)
            .or_insert(Some(*entry));
    }
    found
}
