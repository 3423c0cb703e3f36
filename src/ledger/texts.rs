//! The wordings that records refer to.
//!
//! Kept as Fluent, so that people can read them; each is found by its fingerprint, and one that
//! does not have the fingerprint it is called by is none. The comment of a translation says of
//! which entry it is and from which source it was made; that no record may say otherwise.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::entry_id::EntryId;
use super::fingerprint::Fingerprint;
use super::wording::Wording;
use crate::fluent::edit::entry_source;
use crate::fluent::{EntryKind, EntryView, Outline, View, parse};

/// What the names of wordings begin with, since a Fluent id cannot begin with a digit.
const PREFIX: &str = "t-";

const HEADER: &str =
    "### What translations were made from, and drafts; written by `tarjuma sync`.\n";

/// What stands between entry and source in the comment of a translation.
const FROM: &str = " from ";

/// Which entry a translation is of, and from which source it was made.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Made {
    /// The entry.
    pub id: EntryId,
    /// The source.
    pub from: Fingerprint,
}

/// The wordings kept for one resource in one locale.
#[derive(Clone, Debug, Default)]
pub struct Texts {
    text: Arc<str>,
    outline: Outline,
}

impl Texts {
    /// Reads the text of such a file; what is damaged is passed over.
    #[must_use]
    pub fn of(text: &Arc<str>) -> Self {
        Self {
            outline: parse(text),
            text: Arc::clone(text),
        }
    }

    /// Returns the wording of a fingerprint.
    #[must_use]
    pub fn wording(&self, fingerprint: Fingerprint) -> Option<Wording> {
        let wording = Wording::of(self.entry(fingerprint)?);
        (Fingerprint::of_wording(&wording) == fingerprint).then_some(wording)
    }

    /// Returns all wordings with their fingerprints, in file order.
    pub fn iter(&self) -> impl Iterator<Item = (Fingerprint, Wording)> {
        let entries = View::new(&self.text, &self.outline).entries();
        entries.filter_map(|entry| {
            let fingerprint = entry.id().strip_prefix(PREFIX)?.parse().ok()?;
            Some((fingerprint, self.wording(fingerprint)?))
        })
    }

    /// Returns of what entries and from which sources a translation was made.
    #[must_use]
    pub fn made(&self, fingerprint: Fingerprint) -> BTreeSet<Made> {
        let entry = self.entry(fingerprint);
        let lines = entry.into_iter().flat_map(EntryView::comment_lines);
        lines.filter_map(Made::read).collect()
    }

    fn entry(&self, fingerprint: Fingerprint) -> Option<EntryView<'_>> {
        let name = format!("{PREFIX}{fingerprint}");
        View::new(&self.text, &self.outline).entry(EntryKind::Message, &name)
    }
}

impl Made {
    fn read(line: &str) -> Option<Self> {
        let (id, from) = line.split_once(FROM)?;
        Some(Self {
            id: id.parse().ok()?,
            from: from.trim().parse().ok()?,
        })
    }
}

/// Wordings to be kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TextsDraft {
    kept: BTreeMap<Fingerprint, (Wording, BTreeSet<Made>)>,
}

impl TextsDraft {
    /// Keeps a wording.
    pub fn keep(&mut self, fingerprint: Fingerprint, wording: &Wording) {
        self.kept
            .entry(fingerprint)
            .or_insert_with(|| (wording.clone(), BTreeSet::new()));
    }

    /// Keeps a translation, and of which entry and from which source it is.
    pub fn keep_made(&mut self, fingerprint: Fingerprint, wording: &Wording, made: Made) {
        self.keep(fingerprint, wording);
        if let Some((_, all)) = self.kept.get_mut(&fingerprint) {
            all.insert(made);
        }
    }

    /// Takes in what another one keeps.
    pub fn append(&mut self, other: &Self) {
        for (fingerprint, (wording, made)) in &other.kept {
            self.keep(*fingerprint, wording);
            for made in made {
                self.keep_made(*fingerprint, wording, made.clone());
            }
        }
    }

    /// Says whether nothing is kept.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.kept.is_empty()
    }

    /// Writes the file, sorted by fingerprint.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut text = HEADER.to_owned();
        for (fingerprint, (wording, made)) in &self.kept {
            let notes = made
                .iter()
                .map(|made| format!("{}{FROM}{}", made.id, made.from));
            let notes: Vec<String> = notes.collect();
            let mut message = wording.to_message(&format!("{PREFIX}{fingerprint}"));
            message.comment = (!notes.is_empty()).then(|| notes.join("\n"));
            if let Ok(source) = entry_source(&message) {
                text.push('\n');
                text.push_str(&source);
                text.push('\n');
            }
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wording(text: &str) -> Wording {
        let outline = parse(text);
        Wording::of(View::new(text, &outline).entries().next().unwrap())
    }

    #[test]
    fn wordings_come_back_as_they_were() {
        let texts = [
            "a = होम पेज",
            "a = { $n ->\n    [one] jeden plik\n   *[other] { $n } plików\n }",
            "a =\n    خط أول\n\n      خط ثان { $x }\n    .title = عنوان",
            "a =\n    .title = { \"{\" } 見出し",
            "-a = Москва\n    .case = x",
            "a =\n    { \"[\" }x\n    { \".\" }y\n    { \"*\" }z",
        ];
        let mut draft = TextsDraft::default();
        let mut all = Vec::new();
        for text in texts {
            let wording = wording(text);
            let fingerprint = Fingerprint::of_wording(&wording);
            draft.keep(fingerprint, &wording);
            all.push((fingerprint, wording));
        }
        let text = Arc::from(draft.to_text());
        let texts = Texts::of(&text);
        for (fingerprint, wording) in all {
            assert_eq!(texts.wording(fingerprint), Some(wording), "{text}");
        }
    }

    #[test]
    fn a_translation_says_of_what_it_is() {
        let home = wording("a = होम");
        let fingerprint = Fingerprint::of_wording(&home);
        let made = |id: &str, from: &str| Made {
            id: id.parse().unwrap(),
            from: from.parse().unwrap(),
        };
        let all = [
            made("-wsj", "aaaaaaaaaaaaaaaa"),
            made("nav", "bbbbbbbbbbbbbbbb"),
        ];
        let mut draft = TextsDraft::default();
        for made in &all {
            draft.keep_made(fingerprint, &home, made.clone());
        }
        let texts = Texts::of(&Arc::from(draft.to_text()));
        assert_eq!(texts.made(fingerprint), BTreeSet::from(all));
    }

    #[test]
    fn a_wording_that_somebody_has_changed_is_none() {
        let home = wording("a = होम");
        let fingerprint = Fingerprint::of_wording(&home);
        let mut draft = TextsDraft::default();
        draft.keep(fingerprint, &home);
        let changed = draft.to_text().replace("होम", "घर");
        assert_eq!(Texts::of(&Arc::from(changed)).wording(fingerprint), None);
    }
}
