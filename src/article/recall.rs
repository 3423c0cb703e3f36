//! What is known of segments beside what their bundle says.
//!
//! The ledger keeps the texts of segments. By them a segment that was deleted is known when it
//! returns, and what somebody typed into the source bundle is told from a revision of the article.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use super::align::{Block, most_alike};
use super::bundle::{KnownBundle, KnownEntry, read_kept};
use super::id::SegmentId;
use super::segment::{SourceSegment, block};

/// The last source bundle and what the ledger keeps of it.
pub(super) struct Recollection<'k> {
    /// The bundle as `sync` wrote it.
    pub(super) known: Cow<'k, KnownBundle>,
    /// The messages that somebody has edited in it since.
    pub(super) edited: Vec<SegmentId>,
    /// All texts that are kept; none where article and bundle hold the same ones.
    kept: Vec<KnownEntry>,
}

impl<'k> Recollection<'k> {
    /// Looks at what the ledger keeps where article and bundle differ.
    ///
    /// A message has been edited in the bundle where the ledger knows it, and neither ledger nor
    /// article have the text that it has there.
    pub(super) fn of(segments: &[SourceSegment], known: &'k KnownBundle) -> Self {
        let mut recollection = Self {
            known: Cow::Borrowed(known),
            edited: Vec::new(),
            kept: Vec::new(),
        };
        let article: HashSet<String> = segments.iter().map(text_of).collect();
        let entries = known.entries.iter();
        let bundle: HashSet<String> = entries.map(|entry| entry.text.nameless_text()).collect();
        if known.kept.is_empty() || article == bundle {
            return recollection;
        }
        recollection.kept = read_kept(&known.kept);
        recollection.undo_edits(segments, &article, known);
        recollection
    }

    fn undo_edits(
        &mut self,
        segments: &[SourceSegment],
        article: &HashSet<String>,
        known: &KnownBundle,
    ) {
        let mut kept: HashMap<&SegmentId, Vec<&KnownEntry>> = HashMap::new();
        for entry in &self.kept {
            kept.entry(&entry.id).or_default().push(entry);
        }
        let mut counts: HashMap<&SegmentId, usize> = HashMap::new();
        for entry in &known.entries {
            *counts.entry(&entry.id).or_default() += 1;
        }
        let mut blocks: Option<Vec<Block>> = None;
        for (place, entry) in known.entries.iter().enumerate() {
            let text = entry.text.nameless_text();
            let Some(texts) = kept.get(&entry.id) else {
                continue;
            };
            let is_known = texts.iter().any(|kept| kept.text.nameless_text() == text);
            if is_known || counts[&entry.id] > 1 || article.contains(&text) {
                continue;
            }
            let candidates: Vec<Block> = texts.iter().map(|kept| kept_block(kept)).collect();
            let blocks = blocks.get_or_insert_with(|| to_blocks(segments));
            if let Some(last) = most_alike(&candidates, blocks) {
                self.known.to_mut().entries[place].text = texts[last].text.clone();
                self.edited.push(entry.id.clone());
            }
        }
    }

    /// Returns for each segment the one that is back with it: one that the ledger keeps and the
    /// bundle does not have, of its kind and with exactly its text. `is_open` says which segments
    /// have no id yet.
    ///
    /// Segments of one text go back in order, each to another id.
    pub(super) fn find_returned(
        &self,
        segments: &[SourceSegment],
        is_open: impl Fn(usize) -> bool,
    ) -> Vec<Option<KnownEntry>> {
        let mut returned = vec![None; segments.len()];
        let mut gone: HashMap<(&str, String), Vec<&KnownEntry>> = HashMap::new();
        for kept in self.departed() {
            let key = (kept.id.family(), kept.text.nameless_text());
            gone.entry(key).or_default().push(kept);
        }
        if gone.is_empty() {
            return returned;
        }
        let mut taken: HashSet<&SegmentId> = HashSet::new();
        for (place, segment) in segments.iter().enumerate() {
            let key = (segment.kind.naming().family(), text_of(segment));
            let mut candidates = gone.get(&key).into_iter().flatten();
            let found = candidates.find(|kept| is_open(place) && !taken.contains(&kept.id));
            if let Some(kept) = found {
                taken.insert(&kept.id);
                returned[place] = Some(with_targets(kept, segment));
            }
        }
        returned
    }

    /// Returns the texts of segments that the bundle does not have.
    pub(super) fn departed(&self) -> impl Iterator<Item = &KnownEntry> {
        let live: HashSet<&SegmentId> = self.known.entries.iter().map(|entry| &entry.id).collect();
        let kept = self.kept.iter();
        kept.filter(move |kept| !live.contains(&kept.id))
    }
}

fn text_of(segment: &SourceSegment) -> String {
    segment.text.nameless_text()
}

fn to_blocks(segments: &[SourceSegment]) -> Vec<Block> {
    segments.iter().map(SourceSegment::to_block).collect()
}

fn kept_block(kept: &KnownEntry) -> Block {
    block(kept.id.family(), &kept.text, &kept.slots)
}

/// Returns what is kept of a segment with what stands in the slots of the one that it is now.
fn with_targets(kept: &KnownEntry, segment: &SourceSegment) -> KnownEntry {
    let mut entry = kept.clone();
    for (slot, name) in entry.slots.iter_mut().zip(segment.text.slots()) {
        let mut present = segment.slots.iter();
        if let Some(present) = present.find(|present| present.name == name) {
            slot.target.clone_from(&present.target);
        }
    }
    entry
}
