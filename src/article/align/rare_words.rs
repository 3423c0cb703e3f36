//! Pairing blocks that are alike wherever they stand, without comparing each with each.
//!
//! Two texts that are nearly one share rare words, so candidates come from an index of words;
//! few of them are compared in full.

use std::collections::{BTreeMap, HashMap};

use super::pairs::Pairs;
use super::profile::Profile;

/// Texts of at least this many words are told apart by their words wherever they stand.
pub(super) const TELLING_WORDS: usize = 6;
/// From here on, two texts count as revisions of one another.
pub(super) const ALIKE: f64 = 0.75;
/// A pair must be this much more alike than the next best one.
const MARGIN: f64 = 0.08;
/// A word that stands in more blocks says nothing.
const COMMON_WORD: usize = 24;
/// How many candidates are compared in full for a block.
const CANDIDATES: usize = 8;

/// The likeness of free new blocks to free old ones, from [`ALIKE`] on.
#[derive(Debug, Default)]
pub(super) struct Likeness {
    /// By new block: old blocks and similarities.
    by_new: HashMap<usize, Vec<(usize, f64)>>,
    /// By old block: the similarities, best first.
    by_old: BTreeMap<usize, Vec<f64>>,
}

impl Likeness {
    /// Compares the free blocks of both sides.
    pub(super) fn measure(
        old: &HashMap<usize, Profile>,
        new: &HashMap<usize, Profile>,
        pairs: &Pairs,
    ) -> Self {
        let old_places: Vec<_> = pairs
            .free_old()
            .map(|place| (place, &old[&place]))
            .collect();
        let index = index_words(&old_places);
        let mut likeness = Self::default();
        for place in pairs.free_new() {
            let profile = &new[&place];
            if profile.word_count() < TELLING_WORDS {
                continue;
            }
            for candidate in candidates(&index, profile.distinct_words()) {
                let similarity = old[&candidate].similarity(profile, ALIKE);
                if similarity >= ALIKE {
                    likeness.note(candidate, place, similarity);
                }
            }
        }
        for similarities in likeness.by_old.values_mut() {
            similarities.sort_unstable_by(|left, right| right.total_cmp(left));
        }
        likeness
    }

    fn note(&mut self, old: usize, new: usize, similarity: f64) {
        self.by_new.entry(new).or_default().push((old, similarity));
        self.by_old.entry(old).or_default().push(similarity);
    }

    /// Pairs blocks of which each is clearly the other's best, and which `are_parted` does not call
    /// part of a split or a merge.
    pub(super) fn pair_clear_bests(
        &mut self,
        pairs: &mut Pairs,
        are_parted: impl Fn(&Pairs, usize, usize, f64) -> bool,
    ) {
        let free: Vec<usize> = pairs.free_new().collect();
        for new in free {
            let Some(candidates) = self.by_new.get_mut(&new) else {
                continue;
            };
            candidates.sort_unstable_by(|left, right| {
                right.1.total_cmp(&left.1).then(left.0.cmp(&right.0))
            });
            let (best, similarity) = candidates[0];
            let rivals = [
                candidates.get(1).map(|rival| rival.1),
                self.runner_up(best, similarity),
            ];
            if rivals
                .into_iter()
                .flatten()
                .all(|rival| rival + MARGIN <= similarity)
                && !are_parted(pairs, best, new, similarity)
            {
                pairs.link(best, new);
            }
        }
    }

    /// Returns the best similarity of an old block besides one of `similarity`.
    fn runner_up(&self, old: usize, similarity: f64) -> Option<f64> {
        let all = self.by_old.get(&old)?;
        let best = *all.first()?;
        if best > similarity {
            Some(best)
        } else {
            all.get(1).copied()
        }
    }

    /// Returns the free old blocks that a new one may have come from, in order.
    pub(super) fn candidates_of(&self, new: usize, pairs: &Pairs) -> Vec<usize> {
        let mut olds: Vec<usize> = self
            .by_new
            .get(&new)
            .into_iter()
            .flatten()
            .map(|(old, _)| *old)
            .filter(|old| pairs.is_old_free(*old))
            .collect();
        olds.sort_unstable();
        olds
    }
}

/// Returns where each word stands.
pub(super) fn index_words(profiles: &[(usize, &Profile)]) -> HashMap<u64, Vec<usize>> {
    let mut index: HashMap<u64, Vec<usize>> = HashMap::new();
    for (place, profile) in profiles {
        for word in profile.distinct_words() {
            index.entry(word).or_default().push(*place);
        }
    }
    index
}

/// Returns the blocks that share most rare words with a text of these distinct words, a rarer word
/// counting more.
pub(super) fn candidates(
    index: &HashMap<u64, Vec<usize>>,
    words: impl Iterator<Item = u64>,
) -> Vec<usize> {
    let mut weights: HashMap<usize, usize> = HashMap::new();
    for word in words {
        let Some(places) = index
            .get(&word)
            .filter(|places| places.len() <= COMMON_WORD)
        else {
            continue;
        };
        for place in places {
            *weights.entry(*place).or_default() += COMMON_WORD / places.len();
        }
    }
    let mut ranked: Vec<(usize, usize)> = weights.into_iter().collect();
    ranked.sort_unstable_by_key(|(place, weight)| (std::cmp::Reverse(*weight), *place));
    ranked.truncate(CANDIDATES);
    ranked.into_iter().map(|(place, _)| place).collect()
}
