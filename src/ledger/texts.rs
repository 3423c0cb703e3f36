//! The wordings that records refer to.
//!
//! Kept as Fluent, so that people can read them; each is found by its fingerprint, and one that
//! does not have the fingerprint it is called by is none. The comment of a translation says of
//! which entry it is and from which source it was made; that no record may say otherwise. Any
//! order will do, and so will wordings that stand there twice and the markers of a merge.

use std::collections::{BTreeSet, HashSet};
use std::sync::Arc;

use super::entry_id::EntryId;
use super::fingerprint::Fingerprint;
use super::reading::{LedgerFault, LedgerFaultKind};
use super::wording::Wording;
use crate::fluent::{CommentKind, EntryKind, EntryView, Outline, View, parse};

/// What the names of wordings begin with, since a Fluent id cannot begin with a digit.
pub(super) const PREFIX: &str = "t-";

/// What stands between entry and source in the comment of a translation.
pub(super) const FROM: &str = " from ";

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
        let mut wordings = self.entries(fingerprint).map(Wording::of);
        wordings.find(|wording| Fingerprint::of_wording(wording) == fingerprint)
    }

    /// Returns of what entries and from which sources a translation was made.
    #[must_use]
    pub fn made(&self, fingerprint: Fingerprint) -> BTreeSet<Made> {
        let entries = self.entries(fingerprint);
        let lines = entries.flat_map(EntryView::comment_lines);
        lines.filter_map(Made::read).collect()
    }

    /// Returns the entries that have a place, in file order.
    pub fn ids(&self) -> impl Iterator<Item = EntryId> {
        let comments = View::new(&self.text, &self.outline).comments();
        let groups = comments.filter(|comment| comment.kind() == CommentKind::Group);
        groups.filter_map(|group| group.lines().next()?.parse().ok())
    }

    /// Returns the fingerprints of what is kept of an entry, in file order.
    pub fn of_entry(&self, id: &EntryId) -> impl Iterator<Item = Fingerprint> {
        let entries = View::new(&self.text, &self.outline).entries();
        let own = entries.filter(|entry| {
            let group = entry.group();
            group.is_some_and(|group| group.lines().eq([id.as_str()]))
        });
        own.filter_map(|entry| entry.id().strip_prefix(PREFIX)?.parse().ok())
    }

    /// Returns what is wrong with the file, by line: what is no text and texts that are others than
    /// their names say. A text of which another copy is whole is not missed.
    #[must_use]
    pub fn faults(&self) -> Vec<LedgerFault> {
        let view = View::new(&self.text, &self.outline);
        let damaged = view.entries().filter_map(|entry| {
            let name = entry.id().strip_prefix(PREFIX);
            let named = name.and_then(|name| name.parse().ok());
            let is_lost = named.is_none_or(|named| self.wording(named).is_none());
            is_lost.then(|| (entry.entry().span, LedgerFaultKind::OtherText))
        });
        let junk = self.outline.junk.iter();
        let junk = junk.map(|junk| (junk.span, LedgerFaultKind::NoText));
        let mut faults: Vec<_> = damaged
            .chain(junk)
            .map(|(span, kind)| {
                let before = self.text[..span.start as usize].matches('\n');
                let line = before.count() + 1;
                LedgerFault { kind, line, span }
            })
            .collect();
        faults.sort_by_key(|fault| fault.line);
        faults
    }

    /// Returns the entries that are called by a fingerprint: several after a merge.
    fn entries(&self, fingerprint: Fingerprint) -> impl Iterator<Item = EntryView<'_>> {
        let name = format!("{PREFIX}{fingerprint}");
        View::new(&self.text, &self.outline).entries_of(EntryKind::Message, name)
    }
}

/// Returns the fingerprints of the wordings in the text of such a file, without reading these.
#[must_use]
pub fn fingerprints_in(text: &str) -> HashSet<Fingerprint> {
    let names = text.lines().filter_map(|line| line.strip_prefix(PREFIX));
    names
        .filter_map(|name| name.split(' ').next()?.parse().ok())
        .collect()
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

#[cfg(test)]
mod tests {
    use super::super::texts_draft::TextsDraft;
    use super::*;

    fn wording(text: &str) -> Wording {
        let outline = parse(text);
        Wording::of(View::new(text, &outline).entries().next().unwrap())
    }

    fn id(text: &str) -> EntryId {
        text.parse().unwrap()
    }

    fn keeping(wordings: &[&Wording]) -> TextsDraft {
        let mut draft = TextsDraft::default();
        for wording in wordings {
            draft.keep(&id("nav"), Fingerprint::of_wording(wording), wording);
        }
        draft
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
        let all = texts.map(wording);
        let text = Arc::from(keeping(&all.each_ref()).to_text());
        let texts = Texts::of(&text);
        for wording in all {
            let fingerprint = Fingerprint::of_wording(&wording);
            assert_eq!(texts.wording(fingerprint), Some(wording), "{text}");
        }
    }

    #[test]
    fn a_translation_says_of_what_it_is() {
        let home = wording("a = होम");
        let fingerprint = Fingerprint::of_wording(&home);
        let made = |name: &str, from: &str| Made {
            id: id(name),
            from: from.parse().unwrap(),
        };
        let all = [
            made("-wsj", "aaaaaaaaaaaaaaaa"),
            made("nav", "bbbbbbbbbbbbbbbb"),
        ];
        let mut draft = TextsDraft::default();
        for made in &all {
            draft.keep_made(fingerprint, &home, made);
        }
        let texts = Texts::of(&Arc::from(draft.to_text()));
        assert_eq!(texts.made(fingerprint), BTreeSet::from(all));
    }

    #[test]
    fn wordings_are_known_by_their_entry() {
        let all = [
            "a = होम",
            "a =\n    .title = घर",
            "a = { $n ->\n *[other] x\n }",
        ]
        .map(wording);
        let mut draft = keeping(&all.each_ref());
        draft.keep(&id("-wsj"), Fingerprint::of_wording(&all[0]), &all[0]);
        let text: Arc<str> = Arc::from(draft.to_text());
        let fingerprints: BTreeSet<_> = all.iter().map(Fingerprint::of_wording).collect();
        let texts = Texts::of(&text);
        let of_entry: BTreeSet<_> = texts.of_entry(&id("nav")).collect();
        assert_eq!(of_entry, fingerprints);
        assert_eq!(texts.of_entry(&id("-wsj")).count(), 1);
        let found: BTreeSet<_> = fingerprints_in(&text).into_iter().collect();
        assert_eq!(found, fingerprints);
    }

    #[test]
    fn a_wording_that_somebody_has_changed_is_none() {
        let home = wording("a = होम");
        let changed = keeping(&[&home]).to_text().replace("होम", "घर");
        let texts = Texts::of(&Arc::from(changed));
        assert_eq!(texts.wording(Fingerprint::of_wording(&home)), None);
    }

    #[test]
    fn damage_is_named_by_line() {
        let (home, page) = (wording("a = होम"), wording("a = पेज"));
        let text = keeping(&[&home, &page]).to_text();
        let faults = |text: &str| -> Vec<LedgerFaultKind> {
            let text: Arc<str> = Arc::from(text);
            let faults = Texts::of(&text).faults().into_iter();
            let faults = faults.inspect(|fault| {
                let line = text.lines().nth(fault.line - 1);
                assert!(line.is_some_and(|line| fault.span.of(&text).starts_with(line)));
            });
            faults.map(|fault| fault.kind).collect()
        };
        assert_eq!(faults(&text), []);
        let changed = text.replace("होम", "घर");
        assert_eq!(faults(&changed), [LedgerFaultKind::OtherText]);
        assert_eq!(faults(&format!("{changed}{text}")), []);
        let cut = text.replacen(PREFIX, "=", 1);
        assert_eq!(faults(&cut), [LedgerFaultKind::NoText]);
    }

    #[test]
    fn what_a_merge_leaves_is_read() {
        let (home, page) = (wording("a = होम"), wording("a =\n    पहला\n    पेज"));
        let [ours, theirs] = [&home, &page].map(|wording| keeping(&[wording]).to_text());
        let texts = [
            format!("{ours}{theirs}"),
            format!("<<<<<<< HEAD\n{ours}=======\n{theirs}>>>>>>> hi\n"),
            format!("{}{ours}{theirs}", ours.replace("होम", "घर")),
        ];
        for text in texts {
            let texts = Texts::of(&Arc::from(text.as_str()));
            for wording in [&home, &page] {
                let fingerprint = Fingerprint::of_wording(wording);
                assert_eq!(texts.wording(fingerprint).as_ref(), Some(wording), "{text}");
            }
        }
    }
}
