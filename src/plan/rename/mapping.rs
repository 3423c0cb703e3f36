//! What texts that name an entry are called by before and after it is renamed.

use std::collections::{BTreeMap, HashMap};

use super::entry_name::EntryName;
use crate::fluent::edit::entry_source;
use crate::fluent::{EntryView, View, parse};
use crate::ledger::{EntryId, Fingerprint, Made, Record, Wording};
use crate::text::{TextEdit, apply_edits};

/// Which part of an entry is renamed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// What it refers to.
    References,
    /// That, and its own name.
    All,
}

/// Returns the edits that put the new name into an entry.
pub(super) fn edits(
    entry: EntryView<'_>,
    part: Part,
    old: &EntryName,
    new: &EntryName,
) -> Vec<TextEdit> {
    let replace = |span| TextEdit::replace(span, new.written());
    let references = entry.references();
    let used = references
        .iter()
        .filter(|reference| old.is_used_by(reference));
    let named = used.map(|reference| match (&old.attribute, reference.attribute) {
        (Some(_), Some(name)) => name.span,
        _ => reference.id.span,
    });
    let mut edits: Vec<TextEdit> = named.map(replace).collect();
    if part == Part::All {
        match &old.attribute {
            None => edits.push(replace(entry.entry().id)),
            Some(attribute) => {
                let own = entry.attributes().map(|attribute| attribute.name());
                let own = own.filter(|name| name.text == attribute);
                edits.extend(own.map(|name| replace(name.span)));
            }
        }
    }
    edits
}

/// Returns what an entry says when the name has changed; none where it says the same.
fn renamed(wording: &Wording, part: Part, old: &EntryName, new: &EntryName) -> Option<Wording> {
    if !wording.text().contains(old.written()) {
        return None;
    }
    let source = entry_source(&wording.to_message("x")).ok()? + "\n";
    let outline = parse(&source);
    let entry = View::new(&source, &outline).entries().next()?;
    let mut edits = edits(entry, part, old, new);
    edits.retain(|edit| edit.span != entry.entry().id);
    if edits.is_empty() {
        return None;
    }
    let source = apply_edits(&source, &edits).ok()?;
    let outline = parse(&source);
    let entry = View::new(&source, &outline).entries().next()?;
    Some(Wording::of(entry))
}

/// The texts that name an entry, by their fingerprints, as they will be.
pub(super) struct Mapping<'n> {
    old: &'n EntryName,
    new: &'n EntryName,
    /// Of any entry.
    by_reference: HashMap<Fingerprint, Wording>,
    /// Of the entry that is renamed itself.
    own: HashMap<Fingerprint, Wording>,
}

impl<'n> Mapping<'n> {
    pub(super) fn new(old: &'n EntryName, new: &'n EntryName) -> Self {
        Self {
            old,
            new,
            by_reference: HashMap::new(),
            own: HashMap::new(),
        }
    }

    /// Learns what becomes of a text.
    pub(super) fn learn(&mut self, wording: &Wording) {
        let known = Fingerprint::of_wording(wording);
        if let Some(after) = renamed(wording, Part::References, self.old, self.new) {
            self.by_reference.insert(known, after);
        }
        if let Some(after) = renamed(wording, Part::All, self.old, self.new) {
            self.own.insert(known, after);
        }
    }

    /// Returns what a text of an entry will be; none where it stays.
    pub(super) fn wording(&self, id: Option<&EntryId>, known: Fingerprint) -> Option<&Wording> {
        match id == Some(&self.old.id) {
            true => self.own.get(&known),
            false => self.by_reference.get(&known),
        }
    }

    /// Takes away what is recorded under the new name, which is nothing but that it is missing,
    /// where something is recorded under the old one.
    pub(super) fn make_room(&self, records: &mut BTreeMap<EntryId, Record>) {
        if self.old.id != self.new.id && records.contains_key(&self.old.id) {
            records.remove(&self.new.id);
        }
    }

    /// Returns what an entry will be called, of which this may be the one.
    pub(super) fn id(&self, id: &EntryId) -> EntryId {
        match *id == self.old.id {
            true => self.new.id.clone(),
            false => id.clone(),
        }
    }

    fn fingerprint(&self, id: &EntryId, known: Fingerprint) -> Fingerprint {
        let after = self.wording(Some(id), known);
        after.map_or(known, Fingerprint::of_wording)
    }

    /// Returns the record of an entry as it will be.
    pub(super) fn record(&self, id: &EntryId, record: &Record) -> Record {
        let renamed = |known| self.fingerprint(id, known);
        Record {
            from: record.from.map(renamed),
            source: renamed(record.source),
            target: record.target.map(renamed),
            ..record.clone()
        }
    }

    /// Returns of what a kept translation was made, as it will be called.
    pub(super) fn made(&self, made: &Made, is_home: bool) -> Made {
        Made {
            id: match is_home {
                true => self.id(&made.id),
                false => made.id.clone(),
            },
            from: self.fingerprint(&made.id, made.from),
        }
    }
}
