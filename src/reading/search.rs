//! Following the references of a message to the fault that they lead to.

use std::collections::BTreeSet;

use super::cause::{Place, is_missing};
use crate::article::authored::NamedEntry;
use crate::fluent::runtime::Problem;
use crate::fluent::{Element, Elements, EntryKind, EntryView, Name, SelectView};
use crate::project::ResourceFile;

/// So many entries are looked into; the runtime resolves no more.
const MOST: usize = 100;

/// A search in depth for what `problem` says, in the files that a message can see.
pub(super) struct Search<'s> {
    files: Vec<&'s ResourceFile>,
    problem: &'s Problem,
    /// Where an entry stands in the source that none of the files has.
    missing: &'s dyn Fn(&NamedEntry) -> Option<Place>,
    /// The entries from the message on to the present one.
    way: Vec<(&'s ResourceFile, EntryView<'s>)>,
    met: BTreeSet<(&'s str, u32)>,
    places: Vec<Place>,
}

impl<'s> Search<'s> {
    pub(super) fn new(
        files: Vec<&'s ResourceFile>,
        problem: &'s Problem,
        missing: &'s dyn Fn(&NamedEntry) -> Option<Place>,
    ) -> Self {
        Self {
            files,
            problem,
            missing,
            way: Vec::new(),
            met: BTreeSet::new(),
            places: Vec::new(),
        }
    }

    /// Returns what was found, in the order in which the runtime meets it.
    pub(super) fn into_places(self) -> Vec<Place> {
        self.places
    }

    /// Looks at a reference, which stands at `used`, and at what it leads to.
    pub(super) fn follow(&mut self, named: &NamedEntry, used: impl FnOnce() -> Place) {
        if is_missing(named, self.problem) {
            let place = self.broken(named).or_else(|| (self.missing)(named));
            self.places.push(place.unwrap_or_else(used));
        }
        self.look_into(named.kind, &named.id);
    }

    /// Looks at an entry and at what it leads to.
    pub(super) fn look_into(&mut self, kind: EntryKind, id: &str) {
        let mut files = self.files.iter();
        let found = files.find_map(|file| Some((*file, file.view().entry(kind, id)?)));
        let Some((file, entry)) = found.filter(|(_, entry)| !entry.entry().is_truncated) else {
            return;
        };
        let key = (&*file.path, entry.entry().span.start);
        if !self.met.insert(key) {
            self.close_circle(key);
        } else if self.met.len() <= MOST {
            self.way.push((file, entry));
            for pattern in entry.patterns() {
                self.look_at(file, pattern.elements());
            }
            self.way.pop();
        }
    }

    /// Notes the entries of a circle, if the entry stands on the way.
    fn close_circle(&mut self, key: (&str, u32)) {
        if !matches!(self.problem, Problem::Cycle(_)) {
            return;
        }
        let is_before = |(file, entry): &&(&ResourceFile, EntryView<'_>)| {
            (&*file.path, entry.entry().span.start) != key
        };
        let circle = self.way.iter().skip_while(is_before);
        let places = circle.map(|(file, entry)| Place::new(file, entry.entry().id));
        self.places.extend(places);
    }

    fn look_at(&mut self, file: &ResourceFile, elements: Elements<'s>) {
        for element in elements {
            match element {
                Element::Select(select) => self.look_at_select(file, select),
                element => self.look_at_one(file, element),
            }
        }
    }

    fn look_at_select(&mut self, file: &ResourceFile, select: SelectView<'s>) {
        self.look_at_one(file, select.selector());
        for variant in select.variants() {
            self.look_at(file, variant.value().elements());
        }
    }

    fn look_at_one(&mut self, file: &ResourceFile, element: Element<'s>) {
        match element {
            Element::Variable(name) => {
                let is_wanted = |wanted: &String| wanted == name.text;
                if matches!(self.problem, Problem::UnknownVariable(wanted) if is_wanted(wanted)) {
                    self.places.push(Place::new(file, name.span));
                }
            }
            Element::Message { id, attribute } => {
                self.refer(file, EntryKind::Message, id, attribute);
            }
            Element::Term {
                id,
                attribute,
                arguments,
            } => {
                self.refer(file, EntryKind::Term, id, attribute);
                self.look_at(file, arguments);
            }
            Element::Function { arguments, .. } => self.look_at(file, arguments),
            _ => {}
        }
    }

    fn refer(
        &mut self,
        file: &ResourceFile,
        kind: EntryKind,
        id: Name<'s>,
        attribute: Option<Name<'s>>,
    ) {
        let named = NamedEntry {
            kind,
            id: id.text.to_owned(),
            attribute: attribute.map(|name| name.text.to_owned()),
            source: String::new(),
        };
        self.follow(&named, || Place::new(file, attribute.unwrap_or(id).span));
    }

    /// Returns what was meant to be an entry and is not Fluent, or cuts it short.
    fn broken(&self, named: &NamedEntry) -> Option<Place> {
        self.files.iter().find_map(|file| {
            let view = file.view();
            let entry = view.entry(named.kind, &named.id);
            let mut junk = view.outline().junk.iter();
            let junk = junk.find(|junk| match entry.map(EntryView::entry) {
                Some(entry) => entry.is_truncated && junk.span.start >= entry.span.end,
                None => junk.intended_entry(view.text()) == Some((named.kind, &named.id)),
            });
            Some(Place::new(file, junk?.span))
        })
    }
}
