//! Which findings lie in what has changed since an earlier state of the project.

use std::collections::HashMap;

use crate::diagnostic::Finding;
use crate::fluent::{EntryKind, EntryView, View};
use crate::ledger::EntryId;
use crate::locale::LocaleId;
use crate::project::{Resource, ResourceFile, Workspace};

/// An earlier state of a project beside its present one.
#[derive(Debug)]
pub struct Since<'a> {
    old: &'a Workspace,
    new: &'a Workspace,
    /// The resources by the paths that their files have or should have.
    by_path: HashMap<String, (&'a Resource, &'a LocaleId)>,
    /// The entries of the old state.
    old_entries: Entries<'a>,
    /// Those of the new state.
    new_entries: Entries<'a>,
}

/// Entries by locale and id, wherever they stand.
type Entries<'a> = HashMap<(&'a LocaleId, EntryKind, &'a str), Vec<EntryView<'a>>>;

impl<'a> Since<'a> {
    /// Compares two states of one project.
    #[must_use]
    pub fn of(old: &'a Workspace, new: &'a Workspace) -> Self {
        let mut by_path = HashMap::new();
        for resource in &new.resources {
            for locale in new.locale_ids() {
                let path = resource.expected_path(locale).to_string();
                by_path.insert(path, (resource, locale));
            }
        }
        Self {
            old,
            new,
            by_path,
            old_entries: entries_of(old),
            new_entries: entries_of(new),
        }
    }

    /// Says whether a finding is about an entry whose text, or whose source, is not what it was, or that
    /// refers to one which is not; where it is about no entry, whether its file is not. An entry that moved to another file of
    /// its locale has not changed, nor has one whose comment alone did.
    #[must_use]
    pub fn touches(&self, finding: &Finding) -> bool {
        let place = self.by_path.get(&*finding.path);
        match (&finding.subject.entry, place) {
            (Some(entry), Some((resource, locale))) => {
                self.has_changed(resource, locale, entry)
                    || self.has_changed(resource, &resource.source_locale, entry)
            }
            _ => self.old.text(&finding.path) != self.new.text(&finding.path),
        }
    }

    fn has_changed(&self, resource: &'a Resource, locale: &'a LocaleId, entry: &str) -> bool {
        let Ok(entry) = entry.parse::<EntryId>() else {
            return false;
        };
        let (kind, id) = entry.parts();
        let find = |view: View<'a>| view.entry(kind, id);
        let new = resource.file(locale).map(ResourceFile::view).and_then(find);
        let in_place = self.old.resource(&resource.path);
        let in_place = in_place
            .and_then(|resource| resource.file(locale))
            .map(ResourceFile::view)
            .and_then(find);
        match (in_place, new) {
            (Some(old), Some(new)) => !is_same(old, new) || self.has_other_references(locale, new),
            (None, Some(new)) => {
                let key = (locale, kind, new.id());
                let elsewhere = self.old_entries.get(&key);
                let mut elsewhere = elsewhere.into_iter().flatten();
                !elsewhere.any(|old| is_same(*old, new)) || self.has_other_references(locale, new)
            }
            (Some(_), None) => true,
            (None, None) => false,
        }
    }

    /// Says whether something that an entry refers to is not what it was, or is no longer there.
    fn has_other_references(&self, locale: &'a LocaleId, entry: EntryView<'a>) -> bool {
        let references = entry.references().into_iter();
        let mut keys = references.map(|reference| (locale, reference.kind, reference.id.text));
        keys.any(|key| {
            let hashes = |entries: &Entries<'a>| {
                let found = entries.get(&key).into_iter().flatten();
                let mut hashes: Vec<_> = found.map(|entry| entry.entry().tree_hash).collect();
                hashes.sort_unstable();
                hashes
            };
            hashes(&self.old_entries) != hashes(&self.new_entries)
        })
    }
}

fn entries_of(workspace: &Workspace) -> Entries<'_> {
    let mut entries: Entries<'_> = HashMap::new();
    let files = workspace.resources.iter();
    for (locale, file) in files.flat_map(|resource| &resource.files) {
        for entry in file.view().entries() {
            let key = (locale, entry.kind(), entry.id());
            entries.entry(key).or_default().push(entry);
        }
    }
    entries
}

fn is_same(old: EntryView<'_>, new: EntryView<'_>) -> bool {
    old.entry().tree_hash == new.entry().tree_hash
}
