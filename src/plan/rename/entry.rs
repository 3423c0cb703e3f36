//! Renaming an entry, or an attribute of one, in bundles and ledgers.

use std::sync::Arc;

use super::entry_name::EntryName;
use super::ledgers::LedgerRenaming;
use super::mapping::{Mapping, Part, edits};
use crate::ledger::{Texts, Wording};
use crate::plan::Plan;
use crate::project::{LedgerFiles, Resource, ResourceFile, Scope, Workspace};
use crate::text::{Span, TextEdit, apply_edits};

/// An entry of a project and its new name.
pub(in crate::plan) struct EntryRenaming<'w> {
    pub(in crate::plan) workspace: &'w Workspace,
    /// The resource that has the entry.
    pub(in crate::plan) home: &'w Resource,
    pub(in crate::plan) old: EntryName,
    pub(in crate::plan) new: EntryName,
}

impl<'w> EntryRenaming<'w> {
    /// Plans bundles and ledgers; what cannot be written is told.
    pub(in crate::plan) fn plan(&self) -> Plan {
        let mut plan = Plan::default();
        for resource in self.affected() {
            self.plan_files(resource, &mut plan);
        }
        let mapping = self.mapping();
        for resource in self.affected().filter(|resource| !resource.is_read_only) {
            let ledgers = LedgerRenaming {
                workspace: self.workspace,
                resource: &resource.path,
                is_home: self.is_home(resource),
                mapping: &mapping,
            };
            ledgers.plan(&mut plan);
        }
        plan
    }

    /// Returns the resources in which the name means the entry: those that see it and have no
    /// other entry of that name.
    pub(super) fn affected(&self) -> impl Iterator<Item = &'w Resource> {
        let resources = self.workspace.resources.iter();
        resources.chain(&self.workspace.orphans).filter(|resource| {
            self.is_home(resource)
                || (self.home.scope == Scope::Shared && !has_entry(resource, &self.old))
        })
    }

    pub(super) fn is_home(&self, resource: &Resource) -> bool {
        resource.path == self.home.path
    }

    fn plan_files(&self, resource: &Resource, plan: &mut Plan) {
        let part = match self.is_home(resource) {
            true => Part::All,
            false => Part::References,
        };
        for locale in resource.unreadable.iter().filter(|_| part == Part::All) {
            let path = resource.expected_path(locale);
            plan.note(&path, "cannot be read, and is left");
        }
        for file in resource.files.values() {
            let edits = self.edits_of(file, part);
            match apply_edits(&file.text, &edits) {
                Ok(_) if edits.is_empty() => {}
                Ok(_) if resource.is_read_only => {
                    let name = self.old.display();
                    plan.note(&file.path, format!("names `{name}`, and is read only"));
                }
                Ok(after) => {
                    plan.write(Arc::clone(&file.path), Some(Arc::clone(&file.text)), after)
                }
                // Names do not overlap, so that edits of them fit.
                Err(_) => {}
            }
        }
    }

    fn edits_of(&self, file: &ResourceFile, part: Part) -> Vec<TextEdit> {
        let entries = file.view().entries();
        let entries = entries.flat_map(|entry| {
            let part = match part == Part::All && self.old.is_of(entry) {
                true => Part::All,
                false => Part::References,
            };
            edits(entry, part, &self.old, &self.new)
        });
        let mut edits: Vec<TextEdit> = entries.collect();
        if part == Part::All && self.old.attribute.is_none() {
            edits.extend(self.broken_names(file));
        }
        edits
    }

    /// Returns the edits of entries of this name that cannot be read: their ids.
    fn broken_names(&self, file: &ResourceFile) -> Vec<TextEdit> {
        let junk = file.outline.junk.iter();
        let meant =
            junk.filter(|junk| junk.intended_entry(&file.text) == Some(self.old.id.parts()));
        let names = meant.filter_map(|junk| {
            let offset = junk.span.of(&file.text).find(self.old.written())?;
            let start = junk.span.start as usize + offset;
            Some(Span::new(start, start + self.old.written().len()))
        });
        names
            .map(|span| TextEdit::replace(span, self.new.written()))
            .collect()
    }

    /// Returns what becomes of all texts that bundles hold and ledgers refer to.
    fn mapping(&self) -> Mapping<'_> {
        let mut mapping = Mapping::new(&self.old, &self.new);
        for resource in self.affected() {
            for file in resource.files.values() {
                for entry in file.view().entries() {
                    mapping.learn(&Wording::of(entry));
                }
            }
            for locale in self.workspace.locale_ids() {
                let path = LedgerFiles::texts_path(locale, &resource.path);
                if let Some(text) = self.workspace.ledgers.text(&path) {
                    let texts = Texts::of(text);
                    let kept = texts
                        .ids()
                        .flat_map(|id| texts.of_entry(&id).collect::<Vec<_>>());
                    for wording in kept.filter_map(|known| texts.wording(known)) {
                        mapping.learn(&wording);
                    }
                }
            }
        }
        mapping
    }
}

/// Says whether a resource has an entry of that name in any locale, broken ones included.
pub(super) fn has_entry(resource: &Resource, name: &EntryName) -> bool {
    let (kind, id) = name.id.parts();
    resource.files.values().any(|file| {
        let view = file.view();
        view.entry(kind, id).is_some()
            || view
                .intended_entries()
                .any(|intended| intended == (kind, id))
    })
}
