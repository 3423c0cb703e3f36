//! Splits and merges wherever their parts stand now, without comparing each block with each.
//!
//! What a block became, or what it was, stands side by side even when a whole section has moved.
//! Candidates come from an index of words; the evidence is that of splits and merges in place.

use std::collections::HashSet;

use super::block::Block;
use super::gap::{MARGIN, Match, Sides, merge_gain, split_gain};
use super::profile::Profile;
use super::rare_words::{TELLING_WORDS, candidates, index_words};

/// One that may have become two, or two that may have become one.
#[derive(Clone, Debug)]
struct Join {
    gain: f64,
    old: Vec<usize>,
    new: Vec<usize>,
}

/// Finds the splits and merges among blocks that have no part in anything else, in order. What
/// could as well be another one is ambiguous.
pub(super) fn find_joins(sides: &Sides<'_>, old: &[usize], new: &[usize]) -> Vec<Match> {
    if old.is_empty() || new.is_empty() {
        return Vec::new();
    }
    let mut joins = Vec::new();
    let wholes = telling(old, |place| &sides.old_profiles[&place]);
    let index = index_words(&wholes);
    for parts in neighbours(new, sides.new) {
        let words = words_of(parts.map(|part| &sides.new_profiles[&part]));
        for whole in candidates(&index, words) {
            if let Some(gain) = split_gain(sides, whole, parts) {
                let (old, new) = (vec![whole], parts.to_vec());
                joins.push(Join { gain, old, new });
            }
        }
    }
    let wholes = telling(new, |place| &sides.new_profiles[&place]);
    let index = index_words(&wholes);
    for parts in neighbours(old, sides.old) {
        let words = words_of(parts.map(|part| &sides.old_profiles[&part]));
        for whole in candidates(&index, words) {
            if let Some(gain) = merge_gain(sides, parts, whole) {
                let (old, new) = (parts.to_vec(), vec![whole]);
                joins.push(Join { gain, old, new });
            }
        }
    }
    choose(joins)
}

/// Returns the blocks that are long enough to be told by their words.
fn telling<'p>(
    places: &[usize],
    profile: impl Fn(usize) -> &'p Profile,
) -> Vec<(usize, &'p Profile)> {
    let profiles = places.iter().map(|place| (*place, profile(*place)));
    profiles
        .filter(|(_, profile)| profile.word_count() >= TELLING_WORDS)
        .collect()
}

/// Returns those of `places`, which are in order, that stand side by side and are of one kind.
fn neighbours<'p>(
    places: &'p [usize],
    blocks: &'p [Block],
) -> impl Iterator<Item = [usize; 2]> + 'p {
    let pairs = places.windows(2).map(|pair| [pair[0], pair[1]]);
    pairs.filter(|[first, second]| {
        first + 1 == *second && blocks[*first].family == blocks[*second].family
    })
}

fn words_of(parts: [&Profile; 2]) -> impl Iterator<Item = u64> {
    let words: HashSet<u64> = parts
        .into_iter()
        .flat_map(Profile::distinct_words)
        .collect();
    let mut words: Vec<u64> = words.into_iter().collect();
    words.sort_unstable();
    words.into_iter()
}

/// Takes the best ones that have no rival.
fn choose(mut joins: Vec<Join>) -> Vec<Match> {
    joins.sort_by(|left, right| {
        let by_gain = right.gain.total_cmp(&left.gain);
        by_gain.then_with(|| (&left.new, &left.old).cmp(&(&right.new, &right.old)))
    });
    let mut taken: (HashSet<usize>, HashSet<usize>) = Default::default();
    let mut matches = Vec::new();
    for (place, join) in joins.iter().enumerate() {
        let is_taken = |join: &Join, taken: &(HashSet<usize>, HashSet<usize>)| {
            join.old.iter().any(|old| taken.0.contains(old))
                || join.new.iter().any(|new| taken.1.contains(new))
        };
        if is_taken(join, &taken) {
            continue;
        }
        let rivals = joins[place + 1..]
            .iter()
            .take_while(|rival| rival.gain > join.gain - MARGIN)
            .filter(|rival| rival.shares_with(join) && !is_taken(rival, &taken));
        let mut whole = join.clone();
        for rival in rivals {
            whole.old.extend(&rival.old);
            whole.new.extend(&rival.new);
        }
        for places in [&mut whole.old, &mut whole.new] {
            places.sort_unstable();
            places.dedup();
        }
        taken.0.extend(&whole.old);
        taken.1.extend(&whole.new);
        matches.push(whole.into_match());
    }
    matches
}

impl Join {
    fn shares_with(&self, other: &Self) -> bool {
        self.old.iter().any(|old| other.old.contains(old))
            || self.new.iter().any(|new| other.new.contains(new))
    }

    fn into_match(self) -> Match {
        match (self.old.as_slice(), self.new.as_slice()) {
            ([old], [first, second]) => Match::Split {
                old: *old,
                new: [*first, *second],
            },
            ([first, second], [new]) => Match::Merged {
                old: [*first, *second],
                new: *new,
            },
            _ => Match::Ambiguous {
                new: self.new,
                candidates: self.old,
            },
        }
    }
}
