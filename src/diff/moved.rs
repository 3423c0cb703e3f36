//! Entries that went from one file to another.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::Arc;

use super::file::{FilePair, MovedEntry};
use crate::fluent::{EntryKind, EntryView, canonical, likeness};
use crate::locale::LocaleId;

/// The least share of words that an entry has in common with what it was before its move.
const LEAST_LIKENESS: f64 = 0.5;

/// Where an entry that one side alone has stands: its file, and its place among such entries.
type Place = (usize, usize);

/// The entries of one locale and name that are gone, and those that are new.
#[derive(Default)]
struct Candidates {
    removed: Vec<Place>,
    added: Vec<Place>,
}

/// An entry's name in its locale.
type Name<'a> = (Option<LocaleId>, EntryKind, &'a str);

/// Takes the entries that have been moved out of those removed and added.
pub(super) fn find_moved(pairs: &mut [FilePair<'_>]) {
    let mut moves: Vec<(Place, Place)> = candidates(pairs)
        .into_values()
        .filter_map(
            |found| match (found.removed.as_slice(), found.added.as_slice()) {
                ([removed], [added]) if is_same(pairs, *removed, *added) => {
                    Some((*removed, *added))
                }
                _ => None,
            },
        )
        .collect();
    // From the last place on, so that the places before it hold.
    moves.sort_unstable_by_key(|(_, added)| Reverse(*added));
    for (removed, added) in &moves {
        let old = pairs[removed.0].matched.removed[removed.1];
        let new = pairs[added.0].matched.added.remove(added.1);
        let from = pairs[removed.0].old_path();
        pairs[added.0].moved.push(MovedEntry { old, new, from });
    }
    moves.sort_unstable_by_key(|(removed, _)| Reverse(*removed));
    for (removed, _) in moves {
        pairs[removed.0].matched.removed.remove(removed.1);
    }
}

fn candidates<'a>(pairs: &[FilePair<'a>]) -> BTreeMap<Name<'a>, Candidates> {
    let mut found: BTreeMap<Name<'a>, Candidates> = BTreeMap::new();
    for (file, pair) in pairs.iter().enumerate() {
        let name = |entry: &EntryView<'a>| (pair.key.locale.clone(), entry.kind(), entry.id());
        for (index, entry) in pair.matched.removed.iter().enumerate() {
            found
                .entry(name(entry))
                .or_default()
                .removed
                .push((file, index));
        }
        for (index, entry) in pair.matched.added.iter().enumerate() {
            found
                .entry(name(entry))
                .or_default()
                .added
                .push((file, index));
        }
    }
    found
}

fn is_same(pairs: &[FilePair<'_>], removed: Place, added: Place) -> bool {
    let old = pairs[removed.0].matched.removed[removed.1];
    let new = pairs[added.0].matched.added[added.1];
    removed.0 != added.0
        && (old.entry().tree_hash == new.entry().tree_hash
            || likeness(&all_text(old), &all_text(new)) >= LEAST_LIKENESS)
}

/// Returns the texts of an entry, a line each.
fn all_text(entry: EntryView<'_>) -> String {
    let patterns = entry.patterns();
    patterns.map(|pattern| canonical(pattern) + "\n").collect()
}

impl FilePair<'_> {
    /// Returns where the old file is.
    fn old_path(&self) -> Arc<str> {
        let file = self.old.as_ref().or(self.new.as_ref());
        file.map_or_else(
            || Arc::clone(&self.key.resource),
            |file| Arc::clone(&file.path),
        )
    }
}
