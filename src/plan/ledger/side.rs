//! The entries of one file, as ledgers see them.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::fluent::{EntryView, View};
use crate::ledger::{EntryId, Fingerprint, Target, Wording};
use crate::project::ResourceFile;

/// The entries of a source file.
#[derive(Default)]
pub(super) struct SourceSide<'a> {
    pub(super) entries: BTreeMap<EntryId, (Fingerprint, EntryView<'a>)>,
    /// What is there and cannot be read whole.
    pub(super) broken: HashSet<EntryId>,
    by_fingerprint: HashMap<Fingerprint, EntryView<'a>>,
}

impl<'a> SourceSide<'a> {
    pub(super) fn of(file: Option<&'a ResourceFile>) -> Self {
        let Some(file) = file else {
            return Self::default();
        };
        let mut side = Self::default();
        for entry in file.view().entries() {
            let id = EntryId::of(entry);
            if entry.entry().is_truncated {
                side.broken.insert(id);
            } else {
                side.entries
                    .entry(id)
                    .or_insert_with(|| (Fingerprint::of(entry), entry));
            }
        }
        side.broken.extend(broken_in(file.view()));
        let entries = side.entries.values();
        side.by_fingerprint = entries.copied().collect();
        let entries = &side.entries;
        side.broken.retain(|id| !entries.contains_key(id));
        side
    }

    pub(super) fn has(&self, id: &EntryId) -> bool {
        self.entries.contains_key(id) || self.broken.contains(id)
    }

    pub(super) fn wording(&self, fingerprint: Fingerprint) -> Option<Wording> {
        self.by_fingerprint
            .get(&fingerprint)
            .copied()
            .map(Wording::of)
    }
}

/// The entries of a target file, looked up one by one.
pub(super) struct TargetSide<'a> {
    view: Option<View<'a>>,
    broken: HashSet<EntryId>,
    is_unreadable: bool,
}

impl<'a> TargetSide<'a> {
    pub(super) fn of(file: Option<&'a ResourceFile>, is_unreadable: bool) -> Self {
        let view = file.map(ResourceFile::view);
        Self {
            broken: view.into_iter().flat_map(broken_in).collect(),
            view,
            is_unreadable,
        }
    }

    pub(super) fn entry(&self, id: &EntryId) -> Option<EntryView<'a>> {
        let (kind, name) = id.parts();
        self.view?.entry(kind, name)
    }

    pub(super) fn target(&self, id: &EntryId) -> Target {
        match self.entry(id) {
            Some(entry) if !entry.entry().is_truncated => Target::Whole(Fingerprint::of(entry)),
            Some(_) => Target::Broken,
            None if self.is_unreadable || self.broken.contains(id) => Target::Broken,
            None => Target::Absent,
        }
    }

    /// Returns what the entry says, if it has this fingerprint.
    pub(super) fn wording(&self, id: &EntryId, fingerprint: Fingerprint) -> Option<Wording> {
        let wording = Wording::of(self.entry(id)?);
        (Fingerprint::of_wording(&wording) == fingerprint).then_some(wording)
    }
}

/// Returns the ids of the entries that junk was meant to be.
fn broken_in(view: View<'_>) -> impl Iterator<Item = EntryId> {
    view.intended_entries()
        .filter_map(|(kind, id)| EntryId::from_parts(kind, id))
}
