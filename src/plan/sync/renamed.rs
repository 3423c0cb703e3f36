//! Messages of shared resources that seem to have another id now.

use std::collections::{BTreeMap, BTreeSet};

use crate::ledger::{EntryId, Fingerprint, LedgerReading};
use crate::project::{LedgerFiles, Resource, ResourceFile, Workspace};

/// A message that is gone, and one that has its text and no translation.
pub(super) struct Renamed<'w> {
    pub(super) home: &'w Resource,
    /// The source file.
    pub(super) file: &'w ResourceFile,
    pub(super) old: EntryId,
    pub(super) new: EntryId,
}

impl Renamed<'_> {
    /// Says what could be done.
    pub(super) fn proposal(&self) -> String {
        let Self { old, new, .. } = self;
        format!(
            "`{new}` says what `{old}` said; if it is the same message, \
             `tarjuma sync --renames` keeps its translations"
        )
    }
}

/// Finds the messages of which one is gone from the source of a resource, and one alone has come
/// with exactly its text.
pub(super) fn find_renamed(workspace: &Workspace) -> Vec<Renamed<'_>> {
    if workspace.ledgers.is_empty() {
        return Vec::new();
    }
    let sources: BTreeSet<EntryId> = workspace
        .shared_resources()
        .filter_map(Resource::source)
        .flat_map(ids_of)
        .collect();
    let resources = workspace.shared_resources();
    resources
        .filter(|resource| !resource.is_read_only)
        .flat_map(|resource| find_in(workspace, resource, &sources))
        .collect()
}

/// Returns the ids in a file, those of entries that cannot be read included.
fn ids_of(file: &ResourceFile) -> impl Iterator<Item = EntryId> {
    let view = file.view();
    let broken = view
        .intended_entries()
        .filter_map(|(kind, id)| EntryId::from_parts(kind, id));
    view.entries().map(EntryId::of).chain(broken)
}

/// Kind and text of a message: a term is no message.
type Text = (bool, Fingerprint);

fn text_of(id: &EntryId, source: Fingerprint) -> Text {
    (id.as_str().starts_with('-'), source)
}

fn find_in<'w>(
    workspace: &'w Workspace,
    resource: &'w Resource,
    sources: &BTreeSet<EntryId>,
) -> Vec<Renamed<'w>> {
    let Some(file) = resource.source() else {
        return Vec::new();
    };
    let translated: BTreeSet<EntryId> = workspace
        .targets(resource)
        .filter_map(|locale| resource.file(locale))
        .flat_map(ids_of)
        .collect();
    let gone: BTreeSet<&EntryId> = translated.difference(sources).collect();
    if gone.is_empty() {
        return Vec::new();
    }
    let gone = gone_texts(workspace, resource, &gone);
    let mut come: BTreeMap<Text, BTreeSet<EntryId>> = BTreeMap::new();
    for entry in file.view().entries() {
        let id = EntryId::of(entry);
        if !translated.contains(&id) && !entry.entry().is_truncated {
            let text = text_of(&id, Fingerprint::of(entry));
            come.entry(text).or_default().insert(id);
        }
    }
    let pairs = gone.into_iter().filter_map(|(text, old)| {
        let new = come.get(&text)?;
        Some((only(old)?, only(new.clone())?))
    });
    pairs
        .map(|(old, new)| Renamed {
            home: resource,
            file,
            old,
            new,
        })
        .collect()
}

/// Returns the messages of these ids, which are gone, by what they said last.
fn gone_texts(
    workspace: &Workspace,
    resource: &Resource,
    ids: &BTreeSet<&EntryId>,
) -> BTreeMap<Text, BTreeSet<EntryId>> {
    let mut gone: BTreeMap<Text, BTreeSet<EntryId>> = BTreeMap::new();
    for locale in workspace.targets(resource) {
        let path = LedgerFiles::ledger_path(locale, &resource.path);
        let Some(text) = workspace.ledgers.text(&path) else {
            continue;
        };
        let reading = LedgerReading::of(text);
        for id in reading.ids().filter(|id| ids.contains(id)) {
            if let Some(record) = reading.resolve_one(id, None) {
                let text = text_of(id, record.source);
                gone.entry(text).or_default().insert(id.clone());
            }
        }
    }
    gone
}

fn only(ids: BTreeSet<EntryId>) -> Option<EntryId> {
    let mut ids = ids.into_iter();
    ids.next().filter(|_| ids.next().is_none())
}
