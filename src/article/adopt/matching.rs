//! Pairing the blocks of two documents.

use super::beads::{Bead, Evidence, Found, weigh_beads};
use super::evidence::{Vocabulary, Weighed};
use super::lexicon::Lexicon;
use super::unit::Unit;

/// From here on, a pair is sure enough to learn from.
const SURE: f64 = 0.9;
/// Words cannot save a pair that weighs less.
const HOPELESS: f64 = -4.0;
/// How often the documents are paired, each time with what the last time taught.
const ROUNDS: usize = 3;

/// Returns the beads of two documents that have a probability worth mentioning.
pub(super) fn match_units(sources: &[Unit], targets: &[Unit]) -> Vec<Found> {
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
    let mut found = weigh_beads(sources.len(), targets.len(), &matcher);
    for _ in 1..ROUNDS {
        matcher.learn(&found);
        found = weigh_beads(sources.len(), targets.len(), &matcher);
    }
    found
}

fn joined(blocks: &[Weighed]) -> Vec<Option<Weighed>> {
    let pairs = blocks.windows(2);
    pairs.map(|pair| pair[0].joined(&pair[1])).collect()
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
