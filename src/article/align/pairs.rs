//! Which old block became which new one, so far.

/// A one-to-one relation between old and new blocks, by index.
#[derive(Clone, Debug)]
pub(super) struct Pairs {
    old_of: Vec<Option<usize>>,
    new_of: Vec<Option<usize>>,
}

/// A run of new blocks and the old ones that may have become them: what lies between two pairs
/// that stayed in order. Free blocks only.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Gap {
    pub(super) old: Vec<usize>,
    pub(super) new: Vec<usize>,
}

impl Pairs {
    /// Makes an empty relation over so many blocks.
    pub(super) fn new(old: usize, new: usize) -> Self {
        Self {
            old_of: vec![None; new],
            new_of: vec![None; old],
        }
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
    /// on a longest increasing subsequence.
    pub(super) fn in_order(&self) -> Vec<bool> {
        let mut tails: Vec<usize> = Vec::new();
        let mut before: Vec<Option<usize>> = vec![None; self.old_of.len()];
        for (new, old) in self.old_of.iter().enumerate() {
            let Some(old) = old else { continue };
            let place = tails.partition_point(|tail| self.old_of[*tail] < Some(*old));
            before[new] = place.checked_sub(1).map(|last| tails[last]);
            if place < tails.len() {
                tails[place] = new;
            } else {
                tails.push(new);
            }
        }
        let mut in_order = vec![false; self.old_of.len()];
        for new in std::iter::successors(tails.last().copied(), |new| before[*new]) {
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
