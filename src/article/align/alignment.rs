//! The whole alignment of two revisions.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::block::Block;
use super::exact::pair_exact;
use super::gap::{Match, Sides, are_parted, match_gap};
use super::joins::find_joins;
use super::pairs::Pairs;
use super::profile::Profile;
use super::rare_words::Likeness;

/// What became of a segment. Indices are into the old and the new blocks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// The same text at the same place.
    Kept {
        /// Before.
        old: usize,
        /// After.
        new: usize,
    },
    /// The same text at another place.
    Moved {
        /// Before.
        old: usize,
        /// After.
        new: usize,
    },
    /// A revised text, at the same or another place.
    Edited {
        /// Before.
        old: usize,
        /// After.
        new: usize,
    },
    /// One became two, which are new segments.
    Split {
        /// Before.
        old: usize,
        /// After, in order.
        new: [usize; 2],
    },
    /// Two became one, which is a new segment.
    Merged {
        /// Before, in order.
        old: [usize; 2],
        /// After.
        new: usize,
    },
    /// A new segment.
    Added {
        /// After.
        new: usize,
    },
    /// A segment that may be a revision of one of several, or one of several that may be the
    /// revision of one.
    Ambiguous {
        /// After.
        new: usize,
        /// What it may have been, in order.
        candidates: Vec<usize>,
    },
    /// A segment that is gone; one that only an ambiguous match names counts as gone.
    Deleted {
        /// Before.
        old: usize,
    },
}

/// The changes from one revision to the next. Every old and every new block stands in one,
/// candidates of ambiguous matches aside.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Alignment {
    /// In the order of the new revision; deletions last, in the order of the old one.
    pub changes: Vec<Change>,
}

impl Alignment {
    /// Returns, for each of `count` new blocks, the old one whose id it keeps.
    #[must_use]
    pub fn kept_ids(&self, count: usize) -> Vec<Option<usize>> {
        let mut kept = vec![None; count];
        for change in &self.changes {
            if let Change::Kept { old, new }
            | Change::Moved { old, new }
            | Change::Edited { old, new } = change
            {
                kept[*new] = Some(*old);
            }
        }
        kept
    }
}

/// Aligns a new revision with the last one.
///
/// `pins` are old and new blocks that belong together whatever they read, such as headlines.
#[must_use]
pub fn align(old: &[Block], new: &[Block], pins: &[(usize, usize)]) -> Alignment {
    let mut pairs = Pairs::over(old.len(), new);
    for (old, new) in pins {
        pairs.link(*old, *new);
    }
    pair_exact(old, new, &mut pairs);
    let old_profiles = profiles(old, pairs.free_old());
    let new_profiles = profiles(new, pairs.free_new());
    let mut likeness = Likeness::measure(&old_profiles, &new_profiles, &pairs);
    let sides = Sides {
        old,
        new,
        old_profiles: &old_profiles,
        new_profiles: &new_profiles,
    };
    likeness.pair_clear_bests(&mut pairs, |pairs, old, new, similarity| {
        are_parted(&sides, pairs, old, new, similarity)
    });
    let mut outcome = Outcome::default();
    for gap in pairs.gaps() {
        for found in match_gap(&sides, &gap) {
            outcome.take(found, &mut pairs);
        }
    }
    let (free_old, free_new) = outcome.free(&pairs);
    for found in find_joins(&sides, &free_old, &free_new) {
        outcome.take(found, &mut pairs);
    }
    outcome.add_distant_rivals(&likeness, &pairs);
    outcome.into_alignment(old, new, &pairs)
}

fn profiles(blocks: &[Block], places: impl Iterator<Item = usize>) -> HashMap<usize, Profile> {
    places
        .map(|place| (place, Profile::new(&blocks[place])))
        .collect()
}

/// What is known besides one-to-one pairs.
#[derive(Default)]
struct Outcome {
    /// By the new block (the first of a split).
    by_new: BTreeMap<usize, Change>,
    /// New blocks that are no additions although they have no partner.
    settled_new: HashSet<usize>,
    /// Old blocks that are not gone although they have no partner.
    settled_old: HashSet<usize>,
}

impl Outcome {
    fn take(&mut self, found: Match, pairs: &mut Pairs) {
        match found {
            Match::Edited { old, new } => pairs.link(old, new),
            Match::Split { old, new } => {
                self.settled_old.insert(old);
                self.settled_new.extend(new);
                pairs.note_join(old, new[0]);
                self.by_new.insert(new[0], Change::Split { old, new });
            }
            Match::Merged { old, new } => {
                self.settled_old.extend(old);
                self.settled_new.insert(new);
                pairs.note_join(old[0], new);
                self.by_new.insert(new, Change::Merged { old, new });
            }
            Match::Ambiguous { new, candidates } => {
                for place in new {
                    self.note_ambiguous(place, candidates.clone());
                }
            }
        }
    }

    /// Returns the old and the new blocks of which nothing is known yet, in order.
    fn free(&self, pairs: &Pairs) -> (Vec<usize>, Vec<usize>) {
        let old = pairs.free_old();
        let new = pairs.free_new();
        (
            old.filter(|old| !self.settled_old.contains(old)).collect(),
            new.filter(|new| !self.settled_new.contains(new)).collect(),
        )
    }

    fn note_ambiguous(&mut self, new: usize, candidates: Vec<usize>) {
        self.settled_new.insert(new);
        self.by_new
            .entry(new)
            .or_insert(Change::Ambiguous { new, candidates });
    }

    /// Reports free blocks that are much like a free block elsewhere.
    fn add_distant_rivals(&mut self, likeness: &Likeness, pairs: &Pairs) {
        let free: Vec<usize> = pairs.free_new().collect();
        for new in free {
            let mut candidates = likeness.candidates_of(new, pairs);
            candidates.retain(|old| !self.settled_old.contains(old));
            if !candidates.is_empty() && !self.settled_new.contains(&new) {
                self.note_ambiguous(new, candidates);
            }
        }
    }

    fn into_alignment(mut self, old: &[Block], new: &[Block], pairs: &Pairs) -> Alignment {
        let in_order = pairs.in_order();
        for place in 0..new.len() {
            let change = match pairs.old_of(place) {
                None if self.settled_new.contains(&place) => continue,
                None => Change::Added { new: place },
                Some(before) if old[before].text != new[place].text => Change::Edited {
                    old: before,
                    new: place,
                },
                Some(before) if in_order[place] => Change::Kept {
                    old: before,
                    new: place,
                },
                Some(before) => Change::Moved {
                    old: before,
                    new: place,
                },
            };
            self.by_new.insert(place, change);
        }
        let deleted = pairs
            .free_old()
            .filter(|place| !self.settled_old.contains(place))
            .map(|old| Change::Deleted { old });
        let changes = self.by_new.into_values().chain(deleted).collect();
        Alignment { changes }
    }
}
