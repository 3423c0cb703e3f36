//! Pairing the blocks of two documents.

use std::collections::HashMap;

use super::beads::{Bead, Evidence, Found, weigh_beads};
use super::evidence::{Vocabulary, Weighed};
use super::lexicon::Lexicon;
use super::unit::{Shape, Unit};

/// From here on, a pair is sure enough to learn from.
const SURE: f64 = 0.9;
/// Words cannot save a pair that weighs less.
const HOPELESS: f64 = -4.0;
/// How often the documents are paired, each time with what the last time taught.
const ROUNDS: usize = 3;

/// Two documents with their blocks paired.
#[derive(Clone, Debug)]
pub(super) struct Matching {
    /// The beads that have a probability worth mentioning.
    pub(super) beads: Vec<Found>,
    /// How much more weight the ways to pair the documents have than if the blocks of the target
    /// stood in another order, for each block of the one that has fewer: what tells a translation
    /// from a text that is merely built alike.
    pub(super) order_gain: f64,
}

/// Pairs the blocks of two documents.
pub(super) fn match_units(sources: &[Unit], targets: &[Unit]) -> Matching {
    let (vocabulary, source_blocks, target_blocks) = Vocabulary::learn(sources, targets);
    let mut matcher = Matcher {
        joined_sources: joined(&source_blocks),
        joined_targets: joined(&target_blocks),
        sources,
        targets,
        source_blocks,
        target_blocks,
        vocabulary,
        lexicon: None,
    };
    let first = weigh_beads(sources.len(), targets.len(), &matcher);
    let gain = first.total - matcher.weigh_shuffled();
    let mut beads = first.beads;
    for _ in 1..ROUNDS {
        matcher.learn(&beads);
        beads = weigh_beads(sources.len(), targets.len(), &matcher).beads;
    }
    let fewer = sources.len().min(targets.len()).max(1);
    Matching {
        beads,
        order_gain: gain / fewer as f64,
    }
}

fn joined(blocks: &[Weighed]) -> Vec<Option<Weighed>> {
    let pairs = blocks.windows(2);
    pairs.map(|pair| pair[0].joined(&pair[1])).collect()
}

/// Returns blocks of which those of one shape have changed places.
fn shuffle(blocks: &[Weighed], rearrange: fn(&mut Vec<usize>)) -> Vec<Weighed> {
    let mut places: HashMap<Shape, Vec<usize>> = HashMap::new();
    for (place, block) in blocks.iter().enumerate() {
        places.entry(block.shape()).or_default().push(place);
    }
    places.values_mut().for_each(rearrange);
    let mut taken: HashMap<Shape, usize> = HashMap::new();
    let next = |block: &Weighed| {
        let count = taken.entry(block.shape()).or_default();
        let place = places[&block.shape()][*count];
        *count += 1;
        blocks[place].clone()
    };
    blocks.iter().map(next).collect()
}

struct Matcher<'u> {
    sources: &'u [Unit],
    targets: &'u [Unit],
    source_blocks: Vec<Weighed>,
    target_blocks: Vec<Weighed>,
    joined_sources: Vec<Option<Weighed>>,
    joined_targets: Vec<Option<Weighed>>,
    vocabulary: Vocabulary,
    lexicon: Option<Lexicon>,
}

impl Matcher<'_> {
    /// Weighs all ways to pair the source with the target in another order, in which the kinds of
    /// blocks stay in their places; of two such orders the better one.
    fn weigh_shuffled(&mut self) -> f64 {
        let in_order = self.target_blocks.clone();
        let mut best = f64::NEG_INFINITY;
        for rearrange in [
            |places: &mut Vec<usize>| places.reverse(),
            |places: &mut Vec<usize>| {
                let half = places.len() / 2;
                places.rotate_left(half);
            },
        ] {
            self.target_blocks = shuffle(&in_order, rearrange);
            self.joined_targets = joined(&self.target_blocks);
            let (sources, targets) = (self.source_blocks.len(), self.target_blocks.len());
            best = weigh_beads(sources, targets, self).total.max(best);
        }
        self.joined_targets = joined(&in_order);
        self.target_blocks = in_order;
        best
    }

    /// Learns lengths and words from the sure pairs.
    fn learn(&mut self, found: &[Found]) {
        let pairs: Vec<(usize, usize)> = found
            .iter()
            .filter(|found| found.bead == Bead::One && found.probability >= SURE)
            .map(|found| (found.source, found.target))
            .collect();
        let (mut source, mut target) = (0.0, 0.0);
        for pair in &pairs {
            source += self.source_blocks[pair.0].letters();
            target += self.target_blocks[pair.1].letters();
        }
        self.vocabulary.set_letters(source, target);
        self.lexicon = Lexicon::learn(self.sources, self.targets, &pairs);
    }

    fn weigh_words(&self, source: usize, target: usize) -> f64 {
        let lexicon = self.lexicon.as_ref();
        lexicon.map_or(0.0, |lexicon| lexicon.weigh(source, target))
    }
}

impl Evidence for Matcher<'_> {
    fn weigh(&self, bead: Bead, source: usize, target: usize) -> Option<f64> {
        let (source_end, target_end) = (source + 1, target + 1);
        let (own, other, twin) = match bead {
            Bead::One => (
                &self.source_blocks[source],
                &self.target_blocks[target],
                (source, target),
            ),
            Bead::OneToTwo => (
                &self.source_blocks[source],
                self.joined_targets[target].as_ref()?,
                (source, target_end),
            ),
            Bead::TwoToOne => (
                self.joined_sources[source].as_ref()?,
                &self.target_blocks[target],
                (source_end, target),
            ),
        };
        let weight = self.vocabulary.weigh(own, other)?;
        if weight < HOPELESS {
            return Some(weight);
        }
        let words = self.weigh_words(source, target) + self.weigh_words(twin.0, twin.1);
        Some(weight + words / 2.0)
    }
}
