//! All that a text refers to, itself and through what it refers to.

use std::collections::HashSet;

use crate::check::text::PatternText;
use crate::check::{Found, PairContext, Scope};
use crate::fluent::{EntryKind, EntryView};

/// So many texts are looked at.
const MAX_TEXTS: usize = 1000;

/// The name of a message or term.
pub(super) type EntryName<'a> = (EntryKind, &'a str);

/// A locale in which references are looked up: its scope, then what stands in for what it lacks.
#[derive(Clone, Copy)]
pub(super) struct Lookup<'c, 'a> {
    scope: Scope<'c, 'a>,
    fallback: Option<Scope<'c, 'a>>,
}

impl<'c, 'a> Lookup<'c, 'a> {
    /// Returns where the references of a source and of its translation lead; a translation reads
    /// what it lacks in the language of the source.
    pub(super) fn of_pair(pair: &PairContext<'c, 'a>) -> Option<(Self, Self)> {
        let (source, target) = pair.source.zip(pair.target)?;
        let original = Self {
            scope: source,
            fallback: None,
        };
        let translated = Self {
            scope: target,
            fallback: Some(source),
        };
        Some((original, translated))
    }

    /// Returns what a reference in the own file means.
    pub(super) fn find(self, (kind, id): EntryName<'a>) -> Option<Found<'a>> {
        let own = self.scope.find(kind, id);
        own.or_else(|| self.fallback.and_then(|scope| scope.find(kind, id)))
    }

    /// Returns what a text of the own file refers to, selectors included, directly and through others.
    pub(super) fn closure(
        self,
        entry: EntryView<'a>,
        attribute: Option<&str>,
    ) -> HashSet<EntryName<'a>> {
        let references = entry.references().into_iter();
        let own = references.filter(|reference| reference.within == attribute);
        self.grow(
            own.map(|reference| (reference.kind, reference.id.text))
                .collect(),
        )
    }

    /// Returns what the entry of that name refers to, directly and through others.
    pub(super) fn behind(self, name: EntryName<'a>) -> HashSet<EntryName<'a>> {
        let names = self.find(name).into_iter().flat_map(names_in);
        self.grow(names.collect())
    }

    fn grow(self, mut open: Vec<EntryName<'a>>) -> HashSet<EntryName<'a>> {
        let mut known = HashSet::new();
        while let Some(name) = open.pop() {
            if known.len() < MAX_TEXTS && known.insert(name) {
                open.extend(self.find(name).into_iter().flat_map(names_in));
            }
        }
        known
    }

    /// Says whether a text has the words of an entry of that name typed out.
    pub(super) fn types_out(self, text: &PatternText<'a>, name: EntryName<'a>) -> bool {
        let Some(found) = self.find(name) else {
            return false;
        };
        let Some(value) = found.entry.value() else {
            return false;
        };
        let named = PatternText::of(found.entry, None, value);
        let mut spellings = named
            .branches
            .iter()
            .map(|branch| branch.text().trim().to_lowercase());
        spellings.any(|spelling| {
            let mut branches = text.branches.iter();
            !spelling.is_empty()
                && branches.any(|branch| branch.text().to_lowercase().contains(&spelling))
        })
    }
}

fn names_in(found: Found<'_>) -> Vec<EntryName<'_>> {
    let references = found.entry.references().into_iter();
    references
        .map(|reference| (reference.kind, reference.id.text))
        .collect()
}

/// Returns the names to which the branches of a text refer, each once, in order of appearance.
pub(super) fn names_of<'a>(text: &PatternText<'a>) -> Vec<EntryName<'a>> {
    let mut names = Vec::new();
    for name in text.branches.iter().flat_map(|branch| branch.references()) {
        if !names.contains(name) {
            names.push(*name);
        }
    }
    names
}

/// Returns a reference as it is written: `{ -agency }`.
pub(super) fn written((kind, id): EntryName<'_>) -> String {
    match kind {
        EntryKind::Message => format!("{{ {id} }}"),
        EntryKind::Term => format!("{{ -{id} }}"),
    }
}
