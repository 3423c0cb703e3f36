//! Matching the entries of two states of one file.

use std::collections::HashMap;

use crate::fluent::{EntryKind, EntryView, View};

/// Entries of two states of a file, matched by kind and id; of entries with one id the first
/// with the first, and so on.
#[derive(Debug, Default)]
pub(super) struct Matched<'a> {
    /// Those that both have, in the order of the new file.
    pub(super) both: Vec<EntryPair<'a>>,
    /// Those that the new file alone has.
    pub(super) added: Vec<EntryView<'a>>,
    /// Those that the old file alone has.
    pub(super) removed: Vec<EntryView<'a>>,
}

/// An entry in both of its states.
#[derive(Clone, Copy, Debug)]
pub(super) struct EntryPair<'a> {
    pub(super) old: EntryView<'a>,
    pub(super) new: EntryView<'a>,
    /// The place of the old entry among those of its file.
    pub(super) old_index: usize,
}

/// What an entry is called: kind, id, and how many of the same name stand before it.
type EntryName<'a> = (EntryKind, &'a str, usize);

/// Matches the entries of a file; one that does not exist has none.
pub(super) fn match_entries<'a>(old: Option<View<'a>>, new: Option<View<'a>>) -> Matched<'a> {
    let old = named_entries(old);
    let mut unmatched: HashMap<EntryName<'a>, usize> = old
        .iter()
        .enumerate()
        .map(|(index, (name, _))| (*name, index))
        .collect();
    let mut matched = Matched::default();
    for (name, new) in named_entries(new) {
        match unmatched.remove(&name) {
            Some(old_index) => matched.both.push(EntryPair {
                old: old[old_index].1,
                new,
                old_index,
            }),
            None => matched.added.push(new),
        }
    }
    let removed = old.iter().filter(|(name, _)| unmatched.contains_key(name));
    matched.removed = removed.map(|(_, entry)| *entry).collect();
    matched
}

fn named_entries<'a>(view: Option<View<'a>>) -> Vec<(EntryName<'a>, EntryView<'a>)> {
    let mut seen: HashMap<(EntryKind, &'a str), usize> = HashMap::new();
    let entries = view.into_iter().flat_map(View::entries);
    entries
        .map(|entry| {
            let occurrence = seen.entry((entry.kind(), entry.id())).or_default();
            let name = (entry.kind(), entry.id(), *occurrence);
            *occurrence += 1;
            (name, entry)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fluent::parse;

    #[test]
    fn entries_of_one_id_are_matched_in_their_order() {
        let texts = [
            "a = 1\n-a = 2\na = 3\nb = 4\n",
            "c = 5\na = 6\na = 7\na = 8\n",
        ];
        let outlines = texts.map(parse);
        let [old, new] = [0, 1].map(|side| View::new(texts[side], &outlines[side]));
        let matched = match_entries(Some(old), Some(new));
        let ids = |entries: &[EntryView<'_>]| -> Vec<String> {
            entries.iter().map(|entry| entry.display_id()).collect()
        };
        let indices: Vec<_> = matched.both.iter().map(|pair| pair.old_index).collect();
        assert_eq!(indices, [0, 2]);
        assert_eq!(ids(&matched.added), ["c", "a"]);
        assert_eq!(ids(&matched.removed), ["-a", "b"]);
    }
}
