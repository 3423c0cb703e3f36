//! All ways to pair two sequences in order, weighed.
//!
//! A way is a chain of beads: one to one, one to two, two to one, one to none, none to one (after
//! W. Gale and K. Church, "A program for aligning sentences in bilingual corpora", 1993). The
//! probability of a bead is the share that the ways through it have in the weight of all ways.

use std::ops::Range;

/// Blocks further from the diagonal than this are not compared.
const HALF_BAND: usize = 512;

/// The prior weights of beads, as logarithms.
const ONE_TO_ONE: f64 = -0.1;
const JOIN: f64 = -3.9;
const SKIP: f64 = -3.2;

/// The kinds of beads that pair something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bead {
    /// One source block is one target block.
    One,
    /// One source block is two target blocks.
    OneToTwo,
    /// Two source blocks are one target block.
    TwoToOne,
}

/// What is known of a bead that pairs something.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Found {
    pub(super) bead: Bead,
    /// The first source block.
    pub(super) source: usize,
    /// The first target block.
    pub(super) target: usize,
    pub(super) probability: f64,
}

/// The logarithm of the weight that the evidence gives to a bead; none where it cannot be.
pub(super) trait Evidence {
    /// Weighs a bead whose first blocks are `source` and `target`, none of them the past-the-end.
    fn weigh(&self, bead: Bead, source: usize, target: usize) -> Option<f64>;
}

/// Two sequences with all ways to pair them weighed.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Weighing {
    /// The beads that have a probability worth mentioning.
    pub(super) beads: Vec<Found>,
    /// The weight of all ways together, as a logarithm.
    pub(super) total: f64,
}

/// Weighs all ways to pair two sequences.
pub(super) fn weigh_beads(sources: usize, targets: usize, evidence: &dyn Evidence) -> Weighing {
    let mut lattice = Lattice::new(sources, targets);
    lattice.run_forward(evidence);
    lattice.run_backward();
    Weighing {
        beads: lattice.read_beads(),
        total: lattice.total(),
    }
}

const BEADS: [(Bead, usize, usize); 3] = [
    (Bead::One, 1, 1),
    (Bead::OneToTwo, 1, 2),
    (Bead::TwoToOne, 2, 1),
];

/// Beads with less probability are not mentioned.
const WORTH_MENTIONING: f64 = 0.01;

/// The states between blocks, those near the diagonal alone.
struct Lattice {
    sources: usize,
    targets: usize,
    rows: Vec<Row>,
}

/// The states after a number of source blocks.
struct Row {
    /// The numbers of target blocks.
    band: Range<usize>,
    cells: Vec<Cell>,
}

#[derive(Clone, Copy)]
struct Cell {
    /// The weight of all ways that lead here.
    forward: f64,
    /// The weight of all ways on from here.
    backward: f64,
    /// The weights of the beads that begin here.
    beads: [f64; 3],
}

const IMPOSSIBLE: f64 = f64::NEG_INFINITY;

impl Lattice {
    fn new(sources: usize, targets: usize) -> Self {
        let cell = Cell {
            forward: IMPOSSIBLE,
            backward: IMPOSSIBLE,
            beads: [IMPOSSIBLE; 3],
        };
        let row = |source: usize| {
            let centre = source * targets / sources.max(1);
            let end = (centre + HALF_BAND).min(targets) + 1;
            let start = match source {
                0 => 0,
                _ => centre.saturating_sub(HALF_BAND),
            };
            let end = if source == sources { targets + 1 } else { end };
            Row {
                band: start..end,
                cells: vec![cell; end - start],
            }
        };
        Self {
            sources,
            targets,
            rows: (0..=sources).map(row).collect(),
        }
    }

    fn cell(&self, source: usize, target: usize) -> Option<&Cell> {
        let row = self.rows.get(source)?;
        row.cells.get(target.checked_sub(row.band.start)?)
    }

    fn add_forward(&mut self, source: usize, target: usize, weight: f64) {
        let Some(row) = self.rows.get_mut(source) else {
            return;
        };
        let index = target.checked_sub(row.band.start);
        if let Some(cell) = index.and_then(|index| row.cells.get_mut(index)) {
            cell.forward = add_weights(cell.forward, weight);
        }
    }

    fn run_forward(&mut self, evidence: &dyn Evidence) {
        self.add_forward(0, 0, 0.0);
        for source in 0..=self.sources {
            for target in self.rows[source].band.clone() {
                self.leave(source, target, evidence);
            }
        }
    }

    /// Hands the weight of a state on to those that follow it.
    fn leave(&mut self, source: usize, target: usize, evidence: &dyn Evidence) {
        let mut beads = [IMPOSSIBLE; 3];
        for (weight, (bead, sources, targets)) in beads.iter_mut().zip(BEADS) {
            if source + sources <= self.sources && target + targets <= self.targets {
                let prior = if bead == Bead::One { ONE_TO_ONE } else { JOIN };
                let found = evidence.weigh(bead, source, target);
                *weight = found.map_or(IMPOSSIBLE, |found| prior + found);
            }
        }
        let row = &mut self.rows[source];
        let index = target - row.band.start;
        row.cells[index].beads = beads;
        let forward = row.cells[index].forward;
        for (weight, (_, sources, targets)) in beads.into_iter().zip(BEADS) {
            self.add_forward(source + sources, target + targets, forward + weight);
        }
        self.add_forward(source + 1, target, forward + SKIP);
        self.add_forward(source, target + 1, forward + SKIP);
    }

    fn run_backward(&mut self) {
        for source in (0..=self.sources).rev() {
            for target in self.rows[source].band.clone().rev() {
                let weight = self.weight_onward(source, target);
                let row = &mut self.rows[source];
                row.cells[target - row.band.start].backward = weight;
            }
        }
    }

    fn weight_onward(&self, source: usize, target: usize) -> f64 {
        if (source, target) == (self.sources, self.targets) {
            return 0.0;
        }
        let backward = |sources: usize, targets: usize| {
            let cell = self.cell(source + sources, target + targets);
            cell.map_or(IMPOSSIBLE, |cell| cell.backward)
        };
        let mut weight = add_weights(backward(1, 0), backward(0, 1)) + SKIP;
        let beads = self.cell(source, target).map(|cell| cell.beads);
        for (bead, (_, sources, targets)) in beads.into_iter().flatten().zip(BEADS) {
            weight = add_weights(weight, bead + backward(sources, targets));
        }
        weight
    }

    fn total(&self) -> f64 {
        self.rows[0].cells[0].backward
    }

    fn read_beads(&self) -> Vec<Found> {
        let total = self.total();
        let mut found = Vec::new();
        for (source, row) in self.rows.iter().enumerate() {
            for (target, cell) in row.band.clone().zip(&row.cells) {
                for (weight, (bead, sources, targets)) in cell.beads.into_iter().zip(BEADS) {
                    let next = self.cell(source + sources, target + targets);
                    let onward = next.map_or(IMPOSSIBLE, |next| next.backward);
                    let probability = (cell.forward + weight + onward - total).exp();
                    if probability >= WORTH_MENTIONING {
                        found.push(Found {
                            bead,
                            source,
                            target,
                            probability,
                        });
                    }
                }
            }
        }
        found
    }
}

/// Adds two weights given as logarithms.
fn add_weights(left: f64, right: f64) -> f64 {
    let (low, high) = if left < right {
        (left, right)
    } else {
        (right, left)
    };
    if low == IMPOSSIBLE {
        return high;
    }
    high + (low - high).exp().ln_1p()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Blocks are alike that are the same number; of a joint, the digits add up.
    struct Same(&'static [i32], &'static [i32]);

    impl Evidence for Same {
        fn weigh(&self, bead: Bead, source: usize, target: usize) -> Option<f64> {
            let (left, right) = match bead {
                Bead::One => (self.0[source], self.1[target]),
                Bead::OneToTwo => (self.0[source], self.1[target] + self.1[target + 1]),
                Bead::TwoToOne => (self.0[source] + self.0[source + 1], self.1[target]),
            };
            Some(if left == right { 4.0 } else { -4.0 })
        }
    }

    fn likely(sources: &'static [i32], targets: &'static [i32]) -> Vec<(Bead, usize, usize)> {
        let beads = weigh_beads(sources.len(), targets.len(), &Same(sources, targets)).beads;
        let likely = beads.into_iter().filter(|found| found.probability > 0.7);
        likely
            .map(|found| (found.bead, found.source, found.target))
            .collect()
    }

    #[test]
    fn equal_blocks_pair_around_gaps_and_joints() {
        use Bead::{One, OneToTwo, TwoToOne};
        assert_eq!(likely(&[1, 5, 9], &[1, 9]), [(One, 0, 0), (One, 2, 1)]);
        assert_eq!(likely(&[1, 9], &[1, 5, 9]), [(One, 0, 0), (One, 1, 2)]);
        assert_eq!(likely(&[7, 12, 3], &[7, 4, 8, 3])[1], (OneToTwo, 1, 1));
        assert_eq!(likely(&[7, 4, 8, 3], &[7, 12, 3])[1], (TwoToOne, 1, 1));
    }

    #[test]
    fn what_cannot_be_told_is_not_likely() {
        assert_eq!(likely(&[2, 2, 2], &[2, 2]), []);
        assert_eq!(likely(&[], &[1]), []);
        assert_eq!(likely(&[1], &[]), []);
    }

    #[test]
    fn probabilities_of_a_block_add_up_to_no_more_than_one() {
        let beads = weigh_beads(4, 3, &Same(&[1, 1, 2, 3], &[1, 2, 3])).beads;
        for source in 0..4 {
            let of_source = beads.iter().filter(|found| found.source == source);
            let sum: f64 = of_source.map(|found| found.probability).sum();
            assert!(sum < 1.0 + 1e-9, "{sum}");
        }
    }
}
