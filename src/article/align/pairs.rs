//! Which old block became which new one, so far.

use super::block::Block;

/// A one-to-one relation between old and new blocks, by index.
#[derive(Clone, Debug)]
pub(super) struct Pairs {
    old_of: Vec<Option<usize>>,
    new_of: Vec<Option<usize>>,
    /// For new blocks that are part of a split or a merge, where it stood.
    joined_to: Vec<Option<usize>>,
    /// By new block: how much text would have to be moved.
    weights: Vec<u64>,
}

/// A run of new blocks and the old ones that may have become them: what lies between two pairs
/// that stayed in order. Free blocks only.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Gap {
    pub(super) old: Vec<usize>,
    pub(super) new: Vec<usize>,
}

impl Pairs {
    /// Makes an empty relation over so many blocks that are alike in weight.
    #[cfg(test)]
    pub(super) fn new(old: usize, new: usize) -> Self {
        Self::weighted(old, vec![1; new])
    }

    /// Makes an empty relation over so many old blocks and these new ones.
    pub(super) fn over(old: usize, new: &[Block]) -> Self {
        let weight = |block: &Block| 1 + block.text.chars().count() as u64;
        Self::weighted(old, new.iter().map(weight).collect())
    }

    fn weighted(old: usize, weights: Vec<u64>) -> Self {
        Self {
            old_of: vec![None; weights.len()],
            new_of: vec![None; old],
            joined_to: vec![None; weights.len()],
            weights,
        }
    }

    /// Notes where a part of a split or a merge stood, for the order of the others.
    pub(super) fn note_join(&mut self, old: usize, new: usize) {
        self.joined_to[new] = Some(old);
    }

    /// Pairs two blocks; one that already has a partner keeps it.
    pub(super) fn link(&mut self, old: usize, new: usize) {
        if self.is_old_free(old) && self.is_new_free(new) {
            self.old_of[new] = Some(old);
            self.new_of[old] = Some(new);
        }
    }

    pub(super) fn is_old_free(&self, old: usize) -> bool {
        self.new_of[old].is_none()
    }

    pub(super) fn is_new_free(&self, new: usize) -> bool {
        self.old_of[new].is_none()
    }

    /// Returns the old partner of a new block.
    pub(super) fn old_of(&self, new: usize) -> Option<usize> {
        self.old_of[new]
    }

    /// Returns the new blocks without partner, in order.
    pub(super) fn free_new(&self) -> impl Iterator<Item = usize> {
        (0..self.old_of.len()).filter(|new| self.is_new_free(*new))
    }

    /// Returns the old blocks without partner, in order.
    pub(super) fn free_old(&self) -> impl Iterator<Item = usize> {
        (0..self.new_of.len()).filter(|old| self.is_old_free(*old))
    }

    /// Says of each new block whether it and its partner stand in order: whether the pair lies
    /// on the increasing subsequence with the most text, so that the least text counts as moved.
    pub(super) fn in_order(&self) -> Vec<bool> {
        let mut best = Heaviest::over(self.new_of.len());
        let mut before: Vec<Option<usize>> = vec![None; self.old_of.len()];
        let places = self.old_of.iter().zip(&self.joined_to);
        for (new, (old, joined)) in places.enumerate() {
            let Some(old) = old.or(*joined) else {
                continue;
            };
            let (total, last) = best.below(old);
            before[new] = last;
            best.put(old, (total + self.weights[new], Some(new)));
        }
        let mut in_order = vec![false; self.old_of.len()];
        let (_, last) = best.below(self.new_of.len());
        for new in std::iter::successors(last, |new| before[*new]) {
            in_order[new] = true;
        }
        in_order
    }

    /// Returns the gaps in which blocks of both sides are free.
    pub(super) fn gaps(&self) -> Vec<Gap> {
        let in_order = self.in_order();
        let mut gaps = Vec::new();
        let mut gap = Gap::default();
        let mut next_old = 0;
        let mut close = |gap: &mut Gap, next_old: usize, old_end: usize| {
            gap.old = (next_old..old_end)
                .filter(|old| self.is_old_free(*old))
                .collect();
            let whole = std::mem::take(gap);
            if !whole.old.is_empty() && !whole.new.is_empty() {
                gaps.push(whole);
            }
        };
        for (new, old) in self.old_of.iter().enumerate() {
            match old {
                Some(old) if in_order[new] => {
                    close(&mut gap, next_old, *old);
                    next_old = old + 1;
                }
                Some(_) => {}
                None => gap.new.push(new),
            }
        }
        close(&mut gap, next_old, self.new_of.len());
        gaps
    }
}

/// The weight of a run, and the new block that it ends with.
type Run = (u64, Option<usize>);

/// The heaviest runs by the old block that they end with (a Fenwick tree of maxima).
struct Heaviest {
    runs: Vec<Run>,
}

impl Heaviest {
    fn over(count: usize) -> Self {
        Self {
            runs: vec![(0, None); count + 1],
        }
    }

    /// Returns the heaviest run that ends before `old`; of equals the one that ends earliest.
    fn below(&self, old: usize) -> Run {
        let mut best = (0, None);
        let mut at = old;
        while at > 0 {
            if self.runs[at].0 >= best.0 {
                best = self.runs[at];
            }
            at &= at - 1;
        }
        best
    }

    fn put(&mut self, old: usize, run: Run) {
        let mut at = old + 1;
        while at < self.runs.len() {
            if run.0 >= self.runs[at].0 {
                self.runs[at] = run;
            }
            at += at & at.wrapping_neg();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn linked(old: usize, new: usize, links: &[(usize, usize)]) -> Pairs {
        let mut pairs = Pairs::new(old, new);
        for (old, new) in links {
            pairs.link(*old, *new);
        }
        pairs
    }

    #[test]
    fn the_fewest_blocks_count_as_moved() {
        let pairs = linked(5, 5, &[(4, 0), (0, 1), (1, 2), (2, 3), (3, 4)]);
        assert_eq!(pairs.in_order(), [false, true, true, true, true]);
        let pairs = linked(4, 4, &[(1, 0), (2, 1), (0, 2), (3, 3)]);
        assert_eq!(pairs.in_order(), [true, true, false, true]);
    }

    #[test]
    fn the_least_text_counts_as_moved() {
        let blocks = ["Heading", "A paragraph that says much."].map(|text| Block::new("p", text));
        let mut pairs = Pairs::over(2, &blocks);
        pairs.link(1, 0);
        pairs.link(0, 1);
        assert_eq!(pairs.in_order(), [false, true]);
    }

    #[test]
    fn gaps_lie_between_pairs_in_order() {
        let pairs = linked(6, 6, &[(0, 0), (5, 2), (3, 4)]);
        let gaps = pairs.gaps();
        assert_eq!(
            gaps,
            [
                Gap {
                    old: vec![1, 2],
                    new: vec![1, 3]
                },
                Gap {
                    old: vec![4],
                    new: vec![5]
                },
            ]
        );
    }

    #[test]
    fn a_block_keeps_its_first_partner() {
        let pairs = linked(2, 2, &[(0, 0), (0, 1), (1, 0)]);
        assert_eq!(pairs.old_of(0), Some(0));
        assert_eq!(pairs.free_new().collect::<Vec<_>>(), [1]);
        assert_eq!(pairs.free_old().collect::<Vec<_>>(), [1]);
    }
}
