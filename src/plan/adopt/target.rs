//! The bundle that messages are adopted into.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::known::Known;
use super::notes::{note_kept, note_terms};
use super::placing::{insert, is_same, write_new};
use super::request::Existing;
use crate::article::adopt::{Adopted, Adoption};
use crate::article::id::SegmentId;
use crate::article::message::MessageText;
use crate::fluent::edit::{InvalidPattern, set_value};
use crate::fluent::{EntryKind, EntryView, View};
use crate::ledger::Wording;
use crate::plan::Plan;
use crate::project::ResourceFile;
use crate::text::apply_edits;

/// The bundle that messages are adopted into.
pub(super) struct BundleAdoption<'a> {
    pub(super) adoption: &'a Adoption,
    pub(super) known: &'a Known<'a>,
    /// Where it is, or will be.
    pub(super) path: &'a Arc<str>,
    /// None where there is none yet.
    pub(super) bundle: Option<&'a ResourceFile>,
    pub(super) existing: Existing,
}

impl BundleAdoption<'_> {
    /// Plans the bundle with what is adopted, and returns the ids of the messages that are new or
    /// otherwise than before, in the order of the article.
    pub(super) fn plan(&self, plan: &mut Plan) -> Result<Vec<SegmentId>, InvalidPattern> {
        match self.bundle {
            Some(bundle) if bundle.view().entries().len() > 0 => self.change(bundle, plan),
            bundle => self.create(bundle, plan),
        }
    }

    fn create(
        &self,
        bundle: Option<&ResourceFile>,
        plan: &mut Plan,
    ) -> Result<Vec<SegmentId>, InvalidPattern> {
        let adopted = &self.adoption.adopted;
        let before = bundle.map(|bundle| Arc::clone(&bundle.text));
        let mut after = before.as_deref().map_or("", str::trim_end).to_owned();
        if !after.is_empty() {
            after.push_str("\n\n");
        }
        after.push_str(&write_new(&self.known.original.article, self.adoption)?);
        if !adopted.is_empty() {
            plan.write(Arc::clone(self.path), before, after);
        }
        self.note_terms(adopted.iter().map(|adopted| (adopted, None)), plan);
        Ok(adopted.iter().map(|adopted| adopted.id.clone()).collect())
    }

    fn change(
        &self,
        bundle: &ResourceFile,
        plan: &mut Plan,
    ) -> Result<Vec<SegmentId>, InvalidPattern> {
        let changes = self.sort_out(bundle.view());
        note_kept(&changes.kept, self.path, plan);
        let mut edits = Vec::new();
        for (entry, adopted) in &changes.replaced {
            edits.push(set_value(*entry, &adopted.text.to_value())?);
        }
        let article = &self.known.original.article;
        for adopted in &changes.inserted {
            edits.push(insert(article, adopted, bundle.view())?);
        }
        let after =
            apply_edits(&bundle.text, &edits).expect("edits of entries and between do not meet");
        let before = Some(Arc::clone(&bundle.text));
        plan.write(Arc::clone(self.path), before, after);
        let replaced = changes.replaced.iter();
        let replaced = replaced.map(|(entry, adopted)| (*adopted, text_of(*entry)));
        let inserted = changes.inserted.iter().map(|adopted| (*adopted, None));
        self.note_terms(inserted.chain(replaced), plan);
        Ok(changes.ids())
    }

    fn note_terms<'t>(
        &self,
        changed: impl Iterator<Item = (&'t Adopted, Option<MessageText>)>,
        plan: &mut Plan,
    ) {
        let mut lost: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        for (adopted, own) in changed {
            for term in self.known.lost_terms(adopted, own.as_ref()) {
                lost.entry(term).or_default().push(adopted.id.as_str());
            }
        }
        note_terms(&lost, self.path, plan);
    }

    fn sort_out<'b>(&'b self, view: View<'b>) -> Changes<'b> {
        let mut changes = Changes::default();
        for adopted in &self.adoption.adopted {
            let entry = view.entry(EntryKind::Message, adopted.id.as_str());
            let is_same = |entry: EntryView<'_>| {
                is_same(entry, adopted) || self.known.reads_alike(&Wording::of(entry), adopted)
            };
            match entry {
                None => changes.inserted.push(adopted),
                Some(entry) if is_same(entry) => {}
                Some(entry) if self.existing == Existing::Overwrite => {
                    changes.replaced.push((entry, adopted));
                }
                Some(entry) => changes
                    .kept
                    .push((adopted, text_of(entry).unwrap_or_default())),
            }
        }
        changes
    }
}

/// What becomes of the messages of a bundle.
#[derive(Default)]
struct Changes<'a> {
    inserted: Vec<&'a Adopted>,
    replaced: Vec<(EntryView<'a>, &'a Adopted)>,
    kept: Vec<(&'a Adopted, MessageText)>,
}

impl Changes<'_> {
    fn ids(&self) -> Vec<SegmentId> {
        let replaced = self.replaced.iter().map(|(_, adopted)| *adopted);
        let mut adopted: Vec<&Adopted> = self.inserted.iter().copied().chain(replaced).collect();
        adopted.sort_by_key(|adopted| adopted.segment);
        adopted.iter().map(|adopted| adopted.id.clone()).collect()
    }
}

/// Returns the text of a message.
pub(super) fn text_of(entry: EntryView<'_>) -> Option<MessageText> {
    entry.value().map(MessageText::from_pattern)
}
