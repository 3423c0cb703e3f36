//! Comparing two sides.

use std::collections::BTreeSet;
use std::sync::Arc;

use rayon::prelude::*;

use super::comparison::{Comparison, FileChanges, Uncompared, UncomparedKind};
use super::entries::match_entries;
use super::file::FilePair;
use super::moved::find_moved;
use super::side::{FileKey, Side, SideFile};

/// What is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// What the two sides are to each other.
    pub between: Between,
    /// Whether the order of entries matters.
    pub order: Order,
}

/// What two sides are to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Between {
    /// States of the same files.
    Revisions,
    /// Two languages: comments are not compared, and no entry has been moved or renamed.
    Locales,
    /// What translations were made from, and what their sources say now.
    Sources,
}

/// Whether the order of entries matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// It makes no difference.
    Ignored,
    /// An entry elsewhere in its file is a change.
    Compared,
}

/// Finds all in which two sides differ.
///
/// Files are matched by locale and resource, entries by kind and id. An entry that is gone from
/// one file and new in another of its locale under its id, once each, has been moved if its text
/// is at least half the same; one that is gone and new in a file under two ids, with one text that
/// no other of them has, has been renamed.
#[must_use]
pub fn compare(old: &Side<'_>, new: &Side<'_>, options: Options) -> Comparison {
    let mut pairs: Vec<FilePair<'_>> = comparable_keys(old, new)
        .into_par_iter()
        .filter_map(|key| pair_of(key, old, new))
        .collect();
    if options.between == Between::Revisions {
        find_moved(&mut pairs);
    }
    let files: Vec<Option<FileChanges>> = pairs
        .into_par_iter()
        .map(|pair| pair.changes(options))
        .collect();
    let mut uncompared = [uncompared(old, new), uncompared(new, old)].concat();
    uncompared.sort_unstable();
    Comparison {
        between: options.between,
        old: old.name.clone(),
        new: new.name.clone(),
        files: files.into_iter().flatten().collect(),
        uncompared,
    }
}

/// Returns the files of either side that neither has failed to read.
fn comparable_keys<'s>(old: &'s Side<'_>, new: &'s Side<'_>) -> Vec<&'s FileKey> {
    let keys: BTreeSet<&FileKey> = old.files.keys().chain(new.files.keys()).collect();
    keys.into_iter()
        .filter(|key| !(old.unreadable.contains(key) || new.unreadable.contains(key)))
        .collect()
}

/// Matches the entries of a file; none where its bytes are the same.
fn pair_of<'a>(key: &FileKey, old: &Side<'a>, new: &Side<'a>) -> Option<FilePair<'a>> {
    let (old, new) = (old.files.get(key), new.files.get(key));
    if let (Some(old), Some(new)) = (old, new)
        && old.view.text() == new.view.text()
    {
        return None;
    }
    let view = |file: Option<&SideFile<'a>>| file.map(|file| file.view);
    Some(FilePair {
        key: key.clone(),
        matched: match_entries(view(old), view(new)),
        moved: Vec::new(),
        old: old.cloned(),
        new: new.cloned(),
    })
}

/// Returns what cannot be compared of `side`: files that cannot be read, and stretches that are
/// not Fluent in files that are another on the other side.
fn uncompared(side: &Side<'_>, other: &Side<'_>) -> Vec<Uncompared> {
    let found = |path: &Arc<str>, what| Uncompared {
        path: Arc::clone(path),
        side: side.name.clone(),
        what,
    };
    let unreadable = side.unreadable.iter();
    let unreadable = unreadable.map(|key| found(&key.resource, UncomparedKind::Unreadable));
    let broken = side.files.iter().filter_map(|(key, file)| {
        let count = file.view.outline().junk.len();
        let text = file.view.text();
        let is_same = || (other.files.get(key)).is_some_and(|file| file.view.text() == text);
        (count > 0 && !is_same()).then(|| found(&file.path, UncomparedKind::Junk(count)))
    });
    unreadable.chain(broken).collect()
}
