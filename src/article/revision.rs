//! A revision of an article: its segments with the ids they keep or get.

use std::collections::{HashMap, HashSet};

use super::align::{Alignment, Block, Change, align};
use super::bundle::{BundleEntry, KnownBundle, KnownEntry, SlotNote, number_slots};
use super::id::{Minter, Naming, SegmentId};
use super::recall::Recollection;
use super::segment::{SourceSegment, block};

/// The names that the slots of a segment have in the bundle, by their names in the article.
pub type SlotNames = HashMap<String, String>;

/// An article's segments as its source bundle has them, and what became of the last ones.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Revision {
    /// The segments in order.
    pub entries: Vec<BundleEntry>,
    /// For each segment, the names of its slots in the bundle by their names in the article.
    pub slot_names: Vec<SlotNames>,
    /// What changed, in the order of the article, deletions last.
    pub changes: Vec<SegmentChange>,
    /// The messages that somebody edited in the bundle, which say again what the article says.
    pub edited_by_hand: Vec<SegmentId>,
}

/// What became of a segment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SegmentChange {
    /// It is new.
    Added(SegmentId),
    /// Its text was revised.
    Edited(SegmentId),
    /// It stands elsewhere.
    Moved(SegmentId),
    /// It is gone.
    Deleted(SegmentId),
    /// It was gone, and is back with the text it had.
    Returned(SegmentId),
    /// It became two.
    Split {
        /// What it was.
        old: SegmentId,
        /// What it is.
        new: [SegmentId; 2],
    },
    /// Two became one.
    Merged {
        /// What they were.
        old: [SegmentId; 2],
        /// What they are.
        new: SegmentId,
    },
    /// It is new, or a revision of one of several.
    Ambiguous {
        /// What it is now.
        new: SegmentId,
        /// The index of the segment.
        segment: usize,
        /// What it may have been.
        candidates: Vec<SegmentId>,
    },
}

/// An id that a segment has by its author's word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pin {
    /// The id.
    pub id: SegmentId,
    /// The index of the segment.
    pub segment: usize,
}

impl Revision {
    /// Settles the ids of segments: those of the last revision where they go on, new ones else.
    #[must_use]
    pub fn settle(segments: &[SourceSegment], known: &KnownBundle, pins: &[Pin]) -> Self {
        let recollection = Recollection::of(segments, known);
        let known = &*recollection.known;
        let old: Vec<Block> = known.entries.iter().map(known_block).collect();
        let new: Vec<Block> = segments.iter().map(SourceSegment::to_block).collect();
        let alignment = align(&old, &new, &pinned_pairs(segments, known, pins));
        let sources = sources(segments, known, &alignment);
        let is_open = |segment: usize| {
            sources[segment].is_none() && pins.iter().all(|pin| pin.segment != segment)
        };
        let mut returned = recollection.find_returned(segments, is_open);
        for back in &mut returned {
            back.take_if(|back| pins.iter().any(|pin| pin.id == back.id));
        }
        let sources: Vec<Option<&KnownEntry>> = sources
            .iter()
            .zip(&returned)
            .map(|(old, back)| old.map(|old| &known.entries[old]).or(back.as_ref()))
            .collect();
        let ids = settle_ids(segments, &recollection, &sources, pins);
        let mut revision = Self::default();
        for (index, segment) in segments.iter().enumerate() {
            let source = sources[index];
            let names = number_slots(source.map_or(&[], |known| &known.slots), &segment.slots);
            revision
                .entries
                .push(make_entry(segment, ids[index].clone(), source, &names));
            revision.slot_names.push(names);
        }
        let is_back = |segment: usize| returned[segment].is_some();
        revision.changes = name_changes(&alignment, known, &ids, is_back);
        revision.changes.retain(|change| {
            let is_left = |(id, segment): (&SegmentId, &SourceSegment)| {
                !segment.unknown.is_empty() && *change == SegmentChange::Edited(id.clone())
            };
            !ids.iter().zip(segments).any(is_left)
        });
        revision.edited_by_hand = recollection.edited;
        revision
    }
}

fn known_block(entry: &KnownEntry) -> Block {
    block(entry.id.family(), &entry.text, &entry.slots)
}

/// Returns the pairs that are settled whatever the texts: by their author's word, and those of
/// which an article has one.
fn pinned_pairs(
    segments: &[SourceSegment],
    known: &KnownBundle,
    pins: &[Pin],
) -> Vec<(usize, usize)> {
    let find = |id: &str| {
        known
            .entries
            .iter()
            .position(|entry| entry.id.as_str() == id)
    };
    let by_word = pins
        .iter()
        .filter_map(|pin| Some((find(pin.id.as_str())?, pin.segment)));
    let single = segments.iter().enumerate().filter_map(|(index, segment)| {
        let Naming::Single(name) = segment.kind.naming() else {
            return None;
        };
        Some((find(name)?, index))
    });
    by_word.chain(single).collect()
}

/// Returns for each segment the entry of the last bundle that it goes on from. An id that stands
/// twice after a merge goes to the segment that reads the same, else to the first.
fn sources(
    segments: &[SourceSegment],
    known: &KnownBundle,
    alignment: &Alignment,
) -> Vec<Option<usize>> {
    let mut kept = alignment.kept_ids(segments.len());
    let mut by_likeness: Vec<usize> = (0..kept.len()).filter(|new| kept[*new].is_some()).collect();
    by_likeness.sort_by_key(|new| {
        let old = kept[*new].map(|old| known.entries[old].text.nameless_text());
        old.as_deref() != Some(&segments[*new].text.nameless_text())
    });
    let mut taken: HashSet<&SegmentId> = HashSet::new();
    for new in by_likeness {
        let id = kept[new].map(|old| &known.entries[old].id);
        if !id.is_some_and(|id| taken.insert(id)) {
            kept[new] = None;
        }
    }
    kept
}

fn settle_ids(
    segments: &[SourceSegment],
    recollection: &Recollection<'_>,
    sources: &[Option<&KnownEntry>],
    pins: &[Pin],
) -> Vec<SegmentId> {
    let known_ids = recollection.known.entries.iter();
    let known_ids = known_ids.map(|entry| entry.id.clone());
    let returned_ids = sources.iter().flatten().map(|entry| entry.id.clone());
    // The number of one that is gone would hand its translations to a stranger.
    let numbered: HashSet<&str> = segments.iter().filter_map(numbered_family).collect();
    let departed = recollection.departed();
    let departed_ids = departed
        .filter(|kept| numbered.contains(kept.id.family()))
        .map(|kept| kept.id.clone());
    let pinned_ids = pins.iter().map(|pin| pin.id.clone());
    let mut minter = Minter::new(
        known_ids
            .chain(returned_ids)
            .chain(departed_ids)
            .chain(pinned_ids),
    );
    let mut ids = Vec::with_capacity(segments.len());
    for (index, segment) in segments.iter().enumerate() {
        let pinned = pins.iter().find(|pin| pin.segment == index);
        ids.push(match (pinned, sources[index]) {
            (Some(pin), _) => pin.id.clone(),
            (None, Some(source)) => source.id.clone(),
            (None, None) => minter.mint(segment.kind.naming(), &segment.text.nameless_text()),
        });
    }
    ids
}

fn numbered_family(segment: &SourceSegment) -> Option<&'static str> {
    let naming = segment.kind.naming();
    matches!(naming, Naming::Numbered(_)).then(|| naming.family())
}

/// Makes the entry of a segment; one with a variable that nobody has declared is left as it was.
fn make_entry(
    segment: &SourceSegment,
    id: SegmentId,
    source: Option<&KnownEntry>,
    names: &HashMap<String, String>,
) -> BundleEntry {
    let rename = |name: &str| names.get(name).map_or(name, String::as_str).to_owned();
    let slots = segment.slots.iter().map(|slot| SlotNote {
        name: rename(&slot.name),
        target: slot.target.clone(),
    });
    let (text, slots) = match source.filter(|_| !segment.unknown.is_empty()) {
        Some(last) => (last.text.clone(), last.slots.clone()),
        None => (segment.text.rename_slots(rename), slots.collect()),
    };
    BundleEntry {
        id,
        role: segment.kind.words().to_owned(),
        section: segment.section.clone(),
        text,
        slots,
        notes: source.map_or_else(Vec::new, |source| source.notes.clone()),
        attributes: source.map_or_else(String::new, |source| source.attributes.clone()),
    }
}

fn name_changes(
    alignment: &Alignment,
    known: &KnownBundle,
    ids: &[SegmentId],
    is_back: impl Fn(usize) -> bool,
) -> Vec<SegmentChange> {
    let before = |old: usize| known.entries[old].id.clone();
    let after = |new: usize| ids[new].clone();
    let live: HashSet<&SegmentId> = ids.iter().collect();
    let name = |change: &Change| match change {
        Change::Kept { .. } => None,
        Change::Moved { new, .. } => Some(SegmentChange::Moved(after(*new))),
        Change::Edited { new, .. } => Some(SegmentChange::Edited(after(*new))),
        Change::Added { new } | Change::Ambiguous { new, .. } if is_back(*new) => {
            Some(SegmentChange::Returned(after(*new)))
        }
        Change::Added { new } => Some(SegmentChange::Added(after(*new))),
        Change::Deleted { old } => {
            let id = before(*old);
            (!live.contains(&id)).then_some(SegmentChange::Deleted(id))
        }
        Change::Split { old, new } => Some(SegmentChange::Split {
            old: before(*old),
            new: new.map(after),
        }),
        Change::Merged { old, new } => Some(SegmentChange::Merged {
            old: old.map(before),
            new: after(*new),
        }),
        Change::Ambiguous { new, candidates } => Some(SegmentChange::Ambiguous {
            new: after(*new),
            segment: *new,
            candidates: candidates.iter().map(|old| before(*old)).collect(),
        }),
    };
    alignment.changes.iter().filter_map(name).collect()
}

#[cfg(test)]
mod tests {
    use super::super::bundle::write_bundle;
    use super::super::kind::Kind;
    use super::super::message::{MessageText, Part};
    use super::*;
    use crate::text::Span;

    fn segment(kind: Kind, text: &str) -> SourceSegment {
        SourceSegment {
            kind,
            section: None,
            text: MessageText::new([Part::Text(text.to_owned())]),
            slots: Vec::new(),
            unknown: Vec::new(),
            lookalikes: Vec::new(),
            named: Vec::new(),
            span: Span::default(),
            place: 0,
        }
    }

    fn article(headline: &str, paragraphs: &[&str]) -> Vec<SourceSegment> {
        let paragraphs = paragraphs.iter().map(|text| segment(Kind::Paragraph, text));
        std::iter::once(segment(Kind::Headline, headline))
            .chain(paragraphs)
            .collect()
    }

    fn bundle_of(revision: &Revision) -> KnownBundle {
        KnownBundle::read(&write_bundle(
            "a.md",
            &revision.entries,
            &KnownBundle::default(),
        ))
    }

    fn ids(revision: &Revision) -> Vec<&str> {
        let entries = revision.entries.iter();
        entries.map(|entry| entry.id.as_str()).collect()
    }

    const SWAP: &str = "रूस और अमेरिका ने गुरुवार को कैदियों की अदला-बदली की।";
    const LAWYER: &str = "वकील ने पुष्टि की कि वह अबू धाबी से रवाना हो चुकी हैं।";

    #[test]
    fn a_second_revision_without_changes_changes_nothing() {
        let segments = article("अदला-बदली", &[SWAP, LAWYER, SWAP]);
        let first = Revision::settle(&segments, &KnownBundle::default(), &[]);
        let second = Revision::settle(&segments, &bundle_of(&first), &[]);
        assert_eq!(second.changes, []);
        assert_eq!(second.entries, first.entries);
        assert_eq!(ids(&first)[0], "headline");
    }

    #[test]
    fn a_rewritten_headline_is_still_the_headline() {
        let first = Revision::settle(&article("एक", &[SWAP]), &KnownBundle::default(), &[]);
        let second = Revision::settle(&article("Two", &[SWAP]), &bundle_of(&first), &[]);
        assert_eq!(ids(&second), ids(&first));
        assert_eq!(
            second.changes,
            [SegmentChange::Edited("headline".parse().unwrap())]
        );
    }

    #[test]
    fn an_inserted_paragraph_renames_nothing() {
        let first = Revision::settle(&article("क", &[SWAP, LAWYER]), &KnownBundle::default(), &[]);
        let edited = SWAP.replace("गुरुवार", "शुक्रवार");
        let changed = article("क", &["नया।", &edited, LAWYER]);
        let second = Revision::settle(&changed, &bundle_of(&first), &[]);
        assert_eq!(ids(&second)[2..], ids(&first)[1..]);
        assert!(matches!(
            second.changes[..],
            [SegmentChange::Added(_), SegmentChange::Edited(_)]
        ));
    }

    #[test]
    fn notes_of_people_go_with_their_paragraph() {
        let first = Revision::settle(&article("क", &[SWAP, LAWYER]), &KnownBundle::default(), &[]);
        let mut known = bundle_of(&first);
        known.entries[1].notes.push("Ask the desk.".to_owned());
        let second = Revision::settle(&article("क", &[LAWYER, SWAP]), &known, &[]);
        assert_eq!(second.entries[2].notes, ["Ask the desk."]);
    }

    #[test]
    fn an_id_that_a_merge_doubled_goes_to_the_text_that_is_there() {
        let first = Revision::settle(&article("क", &[SWAP]), &KnownBundle::default(), &[]);
        let mut known = bundle_of(&first);
        let mut other = known.entries[1].clone();
        other.text = MessageText::new([Part::Text(SWAP.replace("गुरुवार", "शुक्रवार"))]);
        known.entries.insert(1, other);
        let second = Revision::settle(&article("क", &[SWAP]), &known, &[]);
        assert_eq!(ids(&second), ids(&first));
        assert_eq!(second.changes, []);
    }

    #[test]
    fn an_author_can_say_which_paragraph_a_text_was() {
        let first = Revision::settle(&article("क", &[SWAP]), &KnownBundle::default(), &[]);
        let pin = Pin {
            id: first.entries[1].id.clone(),
            segment: 1,
        };
        let rewritten = article("क", &["Совсем другой текст."]);
        let second = Revision::settle(&rewritten, &bundle_of(&first), &[pin]);
        assert_eq!(ids(&second), ids(&first));
    }
}
