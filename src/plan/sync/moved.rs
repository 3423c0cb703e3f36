//! Messages that went from one source file to another, whose translations follow them.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use crate::fluent::edit::{Place, insert_copy, remove_entry};
use crate::fluent::{EntryView, View, parse};
use crate::ledger::{EntryId, LedgerReading};
use crate::locale::LocaleId;
use crate::plan::Plan;
use crate::project::{Resource, ResourceFile, ResourcePath, Scope, Selection, Workspace};
use crate::text::{TextEdit, apply_edits};

/// Plans the target files of messages that are recorded in one shared resource and stand in the
/// source of another one, which alone has them now.
pub(super) fn move_translations(workspace: &Workspace, selection: Option<&Selection>) -> Plan {
    let mut plan = Plan::default();
    if workspace.ledgers.is_empty() {
        return plan;
    }
    let homes = homes(workspace);
    for locale in workspace.locale_ids() {
        let mut moving = Moving {
            workspace,
            locale,
            selection,
            texts: BTreeMap::new(),
        };
        for (id, from, to) in departures(workspace, locale, &homes) {
            moving.carry(&id, from, to, &mut plan);
        }
        moving.write(&mut plan);
    }
    plan
}

/// Returns the one shared resource in whose source each message stands; none where several do.
fn homes(workspace: &Workspace) -> HashMap<EntryId, Option<&Resource>> {
    let mut homes: HashMap<EntryId, Option<&Resource>> = HashMap::new();
    for resource in workspace.shared_resources() {
        for entry in resource
            .source()
            .into_iter()
            .flat_map(|file| file.view().entries())
        {
            homes
                .entry(EntryId::of(entry))
                .and_modify(|home| *home = home.filter(|home| home.path == resource.path))
                .or_insert(Some(resource));
        }
    }
    homes
}

/// Returns the messages that a locale's ledgers know in another resource than the one that they
/// stand in, sorted, with both.
fn departures<'w>(
    workspace: &'w Workspace,
    locale: &LocaleId,
    homes: &HashMap<EntryId, Option<&'w Resource>>,
) -> Vec<(EntryId, &'w Resource, &'w Resource)> {
    let strays = strays(workspace, locale, homes);
    if strays.is_empty() {
        return Vec::new();
    }
    let mut recorded: BTreeMap<EntryId, BTreeSet<ResourcePath>> = BTreeMap::new();
    for (path, text) in workspace.ledgers.of_locale(locale) {
        let reading = LedgerReading::of(text);
        for id in reading.ids().filter(|id| strays.contains(*id)) {
            let paths = recorded.entry(id.clone()).or_default();
            paths.insert(path.clone());
        }
    }
    let departed = recorded.into_iter().filter_map(|(id, paths)| {
        let to = (*homes.get(&id)?)?;
        let mut shared = paths.iter().filter_map(|path| workspace.resource(path));
        let from = shared.next().filter(|_| shared.next().is_none())?;
        let is_move = from.path != to.path
            && from.scope == Scope::Shared
            && !from.is_read_only
            && !to.is_read_only
            && !from.unreadable.contains(&from.source_locale);
        is_move.then_some((id, from, to))
    });
    departed.collect()
}

/// Returns the messages that a target file has and whose source stands elsewhere.
fn strays(
    workspace: &Workspace,
    locale: &LocaleId,
    homes: &HashMap<EntryId, Option<&Resource>>,
) -> BTreeSet<EntryId> {
    let mut strays = BTreeSet::new();
    for resource in workspace.shared_resources() {
        let entries = resource.file(locale).map(|file| file.view().entries());
        let ids = entries.into_iter().flatten().map(EntryId::of);
        strays.extend(ids.filter(|id| {
            let home = homes.get(id).copied().flatten();
            home.is_some_and(|home| home.path != resource.path)
        }));
    }
    strays
}

/// The target files of one locale as they will be.
struct Moving<'w> {
    workspace: &'w Workspace,
    locale: &'w LocaleId,
    selection: Option<&'w Selection>,
    texts: BTreeMap<Arc<str>, String>,
}

impl Moving<'_> {
    /// Carries the translation of one message over, if there is one and none at its new place.
    fn carry(&mut self, id: &EntryId, from: &Resource, to: &Resource, plan: &mut Plan) {
        let is_selected = |resource| {
            let selection = self.selection;
            selection.is_none_or(|selection| selection.includes(resource, self.locale))
        };
        let Some(file) = from.file(self.locale).filter(|_| is_selected(to)) else {
            return;
        };
        if *self.locale == to.source_locale || to.unreadable.contains(self.locale) {
            return;
        }
        let place = to.expected_path(self.locale);
        let old = self.text(file);
        let new = match (self.texts.get(&place), to.file(self.locale)) {
            (Some(text), _) => text.clone(),
            (None, Some(file)) => file.text.to_string(),
            (None, None) => String::new(),
        };
        if let Some((old, new)) = moved(id, &old, &new, to) {
            plan.note(
                &place,
                format!("{id} follows its message from {}", file.path),
            );
            self.texts.insert(Arc::clone(&file.path), old);
            self.texts.insert(place, new);
        }
    }

    fn text(&self, file: &ResourceFile) -> String {
        let text = self.texts.get(&file.path);
        text.map_or_else(|| file.text.to_string(), Clone::clone)
    }

    /// Says whether the source of a target file is gone.
    fn is_without_source(&self, path: &str) -> bool {
        let mut resources = self.workspace.shared_resources();
        resources.any(|resource| {
            let own = resource.file(self.locale);
            resource.source().is_none() && own.is_some_and(|file| &*file.path == path)
        })
    }

    fn write(mut self, plan: &mut Plan) {
        for (path, after) in std::mem::take(&mut self.texts) {
            let before = self.workspace.text(&path).cloned();
            match before {
                Some(before) if after.trim().is_empty() && self.is_without_source(&path) => {
                    plan.remove(path, before);
                }
                before => plan.write(path, before, after),
            }
        }
    }
}

/// Returns both files when the message is in the new one; none where it cannot be.
fn moved(id: &EntryId, old: &str, new: &str, to: &Resource) -> Option<(String, String)> {
    let (kind, name) = id.parts();
    let (old_outline, new_outline) = (parse(old), parse(new));
    let (old_view, new_view) = (View::new(old, &old_outline), View::new(new, &new_outline));
    let entry = old_view.entry(kind, name)?;
    let is_there = new_view.entry(kind, name).is_some()
        || new_view
            .intended_entries()
            .any(|intended| intended == (kind, name));
    if is_there || entry.entry().is_truncated {
        return None;
    }
    let insertion = insert_copy(new_view, place_in(new_view, id, to), entry);
    let apply = |text: &str, edit: TextEdit| apply_edits(text, &[edit]).ok();
    Some((apply(old, remove_entry(entry))?, apply(new, insertion)?))
}

/// Returns the place after the nearest message that stands before it in the source, too.
fn place_in<'v>(view: View<'v>, id: &EntryId, to: &Resource) -> Place<'v> {
    let entries = to
        .source()
        .into_iter()
        .flat_map(|file| file.view().entries());
    let before: Vec<EntryView<'_>> = entries
        .take_while(|entry| EntryId::of(*entry) != *id)
        .collect();
    let mut neighbours = before.into_iter().rev();
    let neighbour = neighbours.find_map(|entry| view.entry(entry.kind(), entry.id()));
    neighbour.map_or(Place::Start, Place::After)
}
