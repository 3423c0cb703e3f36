//! Pairing what lies between two pairs that stayed in place, by similarity and in order.

use std::collections::HashMap;

use super::block::Block;
use super::pairs::{Gap, Pairs};
use super::profile::Profile;

/// In place, so much likeness makes a revision.
const ALIKE_IN_PLACE: f64 = 0.5;
/// A block that became another kind of block must be more alike.
const ALIKE_ACROSS_KINDS: f64 = 0.75;
/// From here on, two blocks together count as what one was, or became.
const ALIKE_TOGETHER: f64 = 0.8;
/// Of each of the two, so much must stand in the one.
const PART_WITHIN: f64 = 0.7;
/// What a split or merge must gain over a plain edit.
const JOIN_PENALTY: f64 = 0.1;
/// Rivals within this distance cannot be told apart.
pub(super) const MARGIN: f64 = 0.05;
/// Gaps of more pairs are not compared pair by pair.
const MOST_PAIRS: usize = 4_096;

/// How blocks of a gap belong together, by index into the article's blocks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Match {
    /// One became one.
    Edited { old: usize, new: usize },
    /// One became two.
    Split { old: usize, new: [usize; 2] },
    /// Two became one.
    Merged { old: [usize; 2], new: usize },
    /// One of several, and nothing tells which.
    Ambiguous {
        new: Vec<usize>,
        candidates: Vec<usize>,
    },
}

/// The blocks of both revisions, those without partner prepared for comparison.
pub(super) struct Sides<'b> {
    pub(super) old: &'b [Block],
    pub(super) new: &'b [Block],
    pub(super) old_profiles: &'b HashMap<usize, Profile>,
    pub(super) new_profiles: &'b HashMap<usize, Profile>,
}

/// Matches the blocks of a gap in order, for the greatest likeness in total.
///
/// A gap too large to compare pair by pair yields nothing; its blocks have been compared by
/// their rare words.
pub(super) fn match_gap(sides: &Sides<'_>, gap: &Gap) -> Vec<Match> {
    if gap.old.len() * gap.new.len() > MOST_PAIRS {
        return Vec::new();
    }
    let similarities = compare_all(sides, gap);
    let steps = best_path(sides, gap, &similarities);
    let matches = steps
        .into_iter()
        .filter_map(|step| step.to_match(gap))
        .collect();
    withdraw_ambiguous(gap, &similarities, matches)
}

/// A move through the table of old and new blocks, which ends at a cell.
#[derive(Clone, Copy, Debug)]
enum Step {
    SkipOld,
    SkipNew,
    Edit { old: usize, new: usize },
    Split { old: usize, new: usize },
    Merge { old: usize, new: usize },
}

impl Step {
    /// Returns how many old and new blocks it takes.
    fn size(self) -> (usize, usize) {
        match self {
            Self::SkipOld => (1, 0),
            Self::SkipNew => (0, 1),
            Self::Edit { .. } => (1, 1),
            Self::Split { .. } => (1, 2),
            Self::Merge { .. } => (2, 1),
        }
    }

    fn to_match(self, gap: &Gap) -> Option<Match> {
        match self {
            Self::SkipOld | Self::SkipNew => None,
            Self::Edit { old, new } => Some(Match::Edited {
                old: gap.old[old],
                new: gap.new[new],
            }),
            Self::Split { old, new } => Some(Match::Split {
                old: gap.old[old],
                new: [gap.new[new], gap.new[new + 1]],
            }),
            Self::Merge { old, new } => Some(Match::Merged {
                old: [gap.old[old], gap.old[old + 1]],
                new: gap.new[new],
            }),
        }
    }
}

type Table<T> = Vec<Vec<T>>;

/// Returns the similarity of each pair of the gap, zero where it makes no revision.
fn compare_all(sides: &Sides<'_>, gap: &Gap) -> Table<f64> {
    let similarity = |old: &usize, new: &usize| {
        let (old, new) = (&sides.old_profiles[old], &sides.new_profiles[new]);
        let floor = if old.is_akin(new) {
            ALIKE_IN_PLACE
        } else {
            ALIKE_ACROSS_KINDS
        };
        let similarity = old.similarity(new, floor);
        if similarity >= floor { similarity } else { 0.0 }
    };
    gap.old
        .iter()
        .map(|old| gap.new.iter().map(|new| similarity(old, new)).collect())
        .collect()
}

/// Returns the steps of the best way through the gap, in order.
fn best_path(sides: &Sides<'_>, gap: &Gap, similarities: &Table<f64>) -> Vec<Step> {
    let (rows, columns) = (gap.old.len(), gap.new.len());
    let mut totals = vec![vec![0.0_f64; columns + 1]; rows + 1];
    let mut steps = vec![vec![Step::SkipOld; columns + 1]; rows + 1];
    for row in 0..=rows {
        for column in 0..=columns {
            let mut best: Option<(f64, Step)> = None;
            for (gain, step) in steps_to(sides, gap, similarities, (row, column)) {
                let (olds, news) = step.size();
                let total = totals[row - olds][column - news] + gain;
                if best.is_none_or(|(most, _)| total > most) {
                    best = Some((total, step));
                }
            }
            if let Some((total, step)) = best {
                totals[row][column] = total;
                steps[row][column] = step;
            }
        }
    }
    walk_back(&steps)
}

/// Returns the steps that may end at a cell, each with what it gains.
fn steps_to(
    sides: &Sides<'_>,
    gap: &Gap,
    similarities: &Table<f64>,
    (row, column): (usize, usize),
) -> Vec<(f64, Step)> {
    let mut steps = Vec::new();
    if row > 0 && column > 0 {
        let (old, new) = (row - 1, column - 1);
        let gain = similarities[old][new];
        if gain > 0.0 {
            steps.push((gain, Step::Edit { old, new }));
        }
        if column > 1
            && let Some(gain) = split_gain(sides, gap.old[old], [gap.new[new - 1], gap.new[new]])
        {
            steps.push((gain, Step::Split { old, new: new - 1 }));
        }
        if row > 1
            && let Some(gain) = merge_gain(sides, [gap.old[old - 1], gap.old[old]], gap.new[new])
        {
            steps.push((gain, Step::Merge { old: old - 1, new }));
        }
    }
    if row > 0 {
        steps.push((0.0, Step::SkipOld));
    }
    if column > 0 {
        steps.push((0.0, Step::SkipNew));
    }
    steps
}

/// Says whether an old and a new block of that likeness are more alike when a free neighbour of
/// one of them is taken together with it: the longer part of a split is much like the whole.
pub(super) fn are_parted(
    sides: &Sides<'_>,
    pairs: &Pairs,
    old: usize,
    new: usize,
    similarity: f64,
) -> bool {
    let splits = with_neighbours(new, sides.new)
        .filter(|parts| parts.iter().all(|part| pairs.is_new_free(*part)))
        .filter_map(|parts| split_gain(sides, old, parts));
    let merges = with_neighbours(old, sides.old)
        .filter(|parts| parts.iter().all(|part| pairs.is_old_free(*part)))
        .filter_map(|parts| merge_gain(sides, parts, new));
    splits.chain(merges).any(|gain| gain > similarity)
}

/// Returns a place with the one before it, and with the one after it, where there are such.
fn with_neighbours(place: usize, blocks: &[Block]) -> impl Iterator<Item = [usize; 2]> {
    let before = place.checked_sub(1).map(|before| [before, place]);
    let after = (place + 1 < blocks.len()).then_some([place, place + 1]);
    before.into_iter().chain(after)
}

pub(super) fn split_gain(sides: &Sides<'_>, old: usize, new: [usize; 2]) -> Option<f64> {
    let parts = new.map(|index| &sides.new_profiles[&index]);
    join_gain(&sides.old_profiles[&old], parts, new, sides.new)
}

pub(super) fn merge_gain(sides: &Sides<'_>, old: [usize; 2], new: usize) -> Option<f64> {
    let parts = old.map(|index| &sides.old_profiles[&index]);
    join_gain(&sides.new_profiles[&new], parts, old, sides.old)
}

/// Returns what it gains to take two neighbours for what one was or became.
fn join_gain(
    whole: &Profile,
    parts: [&Profile; 2],
    places: [usize; 2],
    blocks: &[Block],
) -> Option<f64> {
    let are_neighbours = places[0] + 1 == places[1] && parts[0].is_akin(parts[1]);
    let fit = |part: &Profile| part.word_count() > 1 && part.share_within(whole) >= PART_WITHIN;
    let words = parts[0].word_count() + parts[1].word_count();
    let is_right_size = words * 4 <= whole.word_count() * 5 && words * 5 >= whole.word_count() * 4;
    if !are_neighbours || !is_right_size || !parts.into_iter().all(fit) {
        return None;
    }
    let joined = Profile::joined(&blocks[places[0]], &blocks[places[1]]);
    let similarity = whole.similarity(&joined, ALIKE_TOGETHER);
    (similarity >= ALIKE_TOGETHER).then_some(similarity - JOIN_PENALTY)
}

fn walk_back(steps: &Table<Step>) -> Vec<Step> {
    let (mut row, mut column) = (steps.len() - 1, steps[0].len() - 1);
    let mut path = Vec::new();
    while (row, column) != (0, 0) {
        let step = steps[row][column];
        let (olds, news) = step.size();
        row -= olds;
        column -= news;
        path.push(step);
    }
    path.reverse();
    path
}

/// Takes back edits for which a block that stays free would have done as well.
fn withdraw_ambiguous(gap: &Gap, similarities: &Table<f64>, matches: Vec<Match>) -> Vec<Match> {
    let taken_old: Vec<usize> = matches.iter().flat_map(Match::olds).collect();
    let taken_new: Vec<usize> = matches.iter().flat_map(Match::news).collect();
    let settle = |found: Match| {
        let Match::Edited { old, new } = found else {
            return found;
        };
        let (row, column) = (position(&gap.old, old), position(&gap.new, new));
        let floor = similarities[row][column] - MARGIN;
        let candidates = with_rivals(&gap.old, old, &taken_old, |rival| {
            similarities[rival][column] > floor.max(0.0)
        });
        let claimants = with_rivals(&gap.new, new, &taken_new, |rival| {
            similarities[row][rival] > floor.max(0.0)
        });
        if candidates.len() == 1 && claimants.len() == 1 {
            return found;
        }
        Match::Ambiguous {
            new: claimants,
            candidates,
        }
    };
    matches.into_iter().map(settle).collect()
}

/// Returns `chosen` and those of `places` that are not taken and by index good enough, in order.
fn with_rivals(
    places: &[usize],
    chosen: usize,
    taken: &[usize],
    is_good_enough: impl Fn(usize) -> bool,
) -> Vec<usize> {
    let is_rival = |index: usize, place: usize| !taken.contains(&place) && is_good_enough(index);
    places
        .iter()
        .enumerate()
        .filter(|(index, place)| **place == chosen || is_rival(*index, **place))
        .map(|(_, place)| *place)
        .collect()
}

fn position(places: &[usize], place: usize) -> usize {
    places.partition_point(|other| *other < place)
}

impl Match {
    fn olds(&self) -> Vec<usize> {
        match self {
            Self::Edited { old, .. } | Self::Split { old, .. } => vec![*old],
            Self::Merged { old, .. } => old.to_vec(),
            Self::Ambiguous { candidates, .. } => candidates.clone(),
        }
    }

    fn news(&self) -> Vec<usize> {
        match self {
            Self::Edited { new, .. } | Self::Merged { new, .. } => vec![*new],
            Self::Split { new, .. } => new.to_vec(),
            Self::Ambiguous { new, .. } => new.clone(),
        }
    }
}
