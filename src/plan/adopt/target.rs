//! The bundle that messages are adopted into.

use std::sync::Arc;

use super::notes::note_kept;
use super::placing::{insert, is_same, write_new};
use super::request::Existing;
use crate::article::SettledArticle;
use crate::article::adopt::{Adopted, Adoption};
use crate::article::id::SegmentId;
use crate::article::message::MessageText;
use crate::fluent::edit::{InvalidPattern, set_value};
use crate::fluent::{EntryKind, EntryView, View};
use crate::plan::Plan;
use crate::project::ResourceFile;
use crate::text::apply_edits;

/// Plans the bundle at `path` with what is adopted, and returns the ids of the messages that are
/// new or otherwise than before, in the order of the article.
pub(super) fn plan_bundle(
    article: &SettledArticle,
    adoption: &Adoption,
    path: &Arc<str>,
    bundle: Option<&ResourceFile>,
    existing: Existing,
    plan: &mut Plan,
) -> Result<Vec<SegmentId>, InvalidPattern> {
    let ids = |adopted: &[Adopted]| adopted.iter().map(|known| known.id.clone()).collect();
    let Some(bundle) = bundle.filter(|bundle| bundle.view().entries().len() > 0) else {
        let before = bundle.map(|bundle| Arc::clone(&bundle.text));
        let mut after = before.as_deref().map_or("", str::trim_end).to_owned();
        if !after.is_empty() {
            after.push_str("\n\n");
        }
        after.push_str(&write_new(article, adoption));
        if !adoption.adopted.is_empty() {
            plan.write(Arc::clone(path), before, after);
        }
        return Ok(ids(&adoption.adopted));
    };
    let changes = sort_out(adoption, bundle.view(), existing);
    note_kept(&changes.kept, path, plan);
    let mut edits = Vec::new();
    for (entry, adopted) in &changes.replaced {
        edits.push(set_value(*entry, &adopted.text.to_value())?);
    }
    for adopted in &changes.inserted {
        edits.push(insert(article, adopted, bundle.view())?);
    }
    let after =
        apply_edits(&bundle.text, &edits).expect("edits of entries and between do not meet");
    plan.write(Arc::clone(path), Some(Arc::clone(&bundle.text)), after);
    Ok(changes.ids())
}

/// What becomes of the messages of a bundle.
#[derive(Default)]
struct Changes<'a> {
    inserted: Vec<&'a Adopted>,
    replaced: Vec<(EntryView<'a>, &'a Adopted)>,
    kept: Vec<(&'a Adopted, MessageText)>,
}

fn sort_out<'a>(adoption: &'a Adoption, view: View<'a>, existing: Existing) -> Changes<'a> {
    let mut changes = Changes::default();
    for adopted in &adoption.adopted {
        match view.entry(EntryKind::Message, adopted.id.as_str()) {
            None => changes.inserted.push(adopted),
            Some(entry) if is_same(entry, adopted) => {}
            Some(entry) if existing == Existing::Overwrite => {
                changes.replaced.push((entry, adopted));
            }
            Some(entry) => changes
                .kept
                .push((adopted, text_of(entry).unwrap_or_default())),
        }
    }
    changes
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
