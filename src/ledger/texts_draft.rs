//! Wordings to be kept, and how they are written.

use std::collections::{BTreeMap, BTreeSet};

use super::entry_id::EntryId;
use super::fingerprint::Fingerprint;
use super::texts::{FROM, Made, PREFIX};
use super::wording::Wording;
use crate::fluent::edit::entry_source;

const HEADER: &str =
    "### What translations were made from, and drafts; written by `tarjuma sync`.\n";

/// Wordings to be kept, by entry.
///
/// Every entry has a place of its own, whether something is kept of it or not: what branches do to
/// different entries then never meets in neighbouring lines, and merges.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TextsDraft {
    entries: BTreeMap<EntryId, BTreeMap<Fingerprint, Kept>>,
}

/// A wording, and the sources from which it was made where it is a translation.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Kept {
    wording: Wording,
    from: BTreeSet<Fingerprint>,
}

impl TextsDraft {
    /// Gives an entry its place.
    pub fn reserve(&mut self, id: &EntryId) {
        self.place(id);
    }

    /// Keeps a wording of an entry.
    pub fn keep(&mut self, id: &EntryId, fingerprint: Fingerprint, wording: &Wording) {
        self.slot(id, fingerprint, wording);
    }

    /// Keeps a translation, and from which source it was made.
    pub fn keep_made(&mut self, fingerprint: Fingerprint, wording: &Wording, made: &Made) {
        let kept = self.slot(&made.id, fingerprint, wording);
        kept.from.insert(made.from);
    }

    /// Takes in what another one keeps.
    pub fn append(&mut self, other: &Self) {
        for (id, wordings) in &other.entries {
            self.reserve(id);
            for (fingerprint, kept) in wordings {
                let slot = self.slot(id, *fingerprint, &kept.wording);
                slot.from.extend(&kept.from);
            }
        }
    }

    /// Returns the wording kept of an entry under a fingerprint.
    #[must_use]
    pub fn wording(&self, id: &EntryId, fingerprint: Fingerprint) -> Option<&Wording> {
        let kept = self.entries.get(id)?.get(&fingerprint)?;
        Some(&kept.wording)
    }

    /// Says whether nothing is kept.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.values().all(BTreeMap::is_empty)
    }

    /// Writes the file, sorted by entry and fingerprint, each entry under a comment with its id.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut text = HEADER.to_owned();
        for (id, wordings) in &self.entries {
            text.push_str("\n## ");
            text.push_str(id.as_str());
            text.push('\n');
            for (fingerprint, kept) in wordings {
                kept.write(id, *fingerprint, &mut text);
            }
        }
        text
    }

    fn place(&mut self, id: &EntryId) -> &mut BTreeMap<Fingerprint, Kept> {
        self.entries.entry(id.clone()).or_default()
    }

    fn slot(&mut self, id: &EntryId, fingerprint: Fingerprint, wording: &Wording) -> &mut Kept {
        self.place(id).entry(fingerprint).or_insert_with(|| Kept {
            wording: wording.clone(),
            from: BTreeSet::new(),
        })
    }
}

impl Kept {
    fn write(&self, id: &EntryId, fingerprint: Fingerprint, text: &mut String) {
        let notes: Vec<String> = self
            .from
            .iter()
            .map(|from| format!("{id}{FROM}{from}"))
            .collect();
        let mut message = self.wording.to_message(&format!("{PREFIX}{fingerprint}"));
        message.comment = (!notes.is_empty()).then(|| notes.join("\n"));
        if let Ok(source) = entry_source(&message) {
            text.push_str(&source);
            text.push('\n');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_entry_has_a_place_with_or_without_a_text() {
        let home = Wording::of_value("होम");
        let fingerprint = Fingerprint::of_wording(&home);
        let mut draft = TextsDraft::default();
        for id in ["nav", "-wsj", "about"] {
            draft.reserve(&id.parse().unwrap());
        }
        assert!(draft.is_empty());
        let made = Made {
            id: "nav".parse().unwrap(),
            from: "aaaaaaaaaaaaaaaa".parse().unwrap(),
        };
        draft.keep_made(fingerprint, &home, &made);
        let expected = format!(
            "{HEADER}\n## -wsj\n\n## about\n\n## nav\n# nav from aaaaaaaaaaaaaaaa\nt-{fingerprint} = होम\n"
        );
        assert_eq!(draft.to_text(), expected);
        assert!(!draft.is_empty());
    }
}
