//! Words that keep turning up together in blocks that are surely pairs.
//!
//! Learned from the two documents alone. What a block says for a pair is measured without that
//! pair, so that nothing proves itself; and it counts as much as it tells true pairs from their
//! neighbours in these very documents.

use std::collections::{BTreeMap, HashMap};

use super::tokens::{Token, TokenKind};
use super::unit::Unit;

/// Fewer pairs teach nothing.
const ENOUGH_PAIRS: usize = 24;
/// A word that stands in a larger share of blocks says nothing.
const COMMON_WORD: f64 = 0.4;
/// How many words of the target are kept for one of the source.
const ASSOCIATES: usize = 8;
/// Words that met less often by chance are alike than this.
const WEAKEST: f64 = 0.2;
/// The most a pair can gain or lose.
const LIMIT: f64 = 3.5;

/// A word, by its number.
type Word = usize;

/// The words of a block.
struct Words {
    /// In order of their numbers.
    words: Vec<Word>,
    /// By number, whether it is there.
    flags: Vec<bool>,
}

impl Words {
    fn contains(&self, word: Word) -> bool {
        self.flags.get(word).copied().unwrap_or(false)
    }
}

/// What two documents taught of each other's words.
pub(super) struct Lexicon {
    sources: Vec<Words>,
    targets: Vec<Words>,
    /// The target block of each source block it was learned from, and the other way round.
    learned: Vec<Option<usize>>,
    learned_back: Vec<Option<usize>>,
    /// By word: how many pairs it was learned from.
    source_counts: Vec<f64>,
    target_counts: Vec<f64>,
    /// By source word, the target words that were met with it and how often.
    associates: Vec<Vec<(Word, f64)>>,
    true_pairs: Bell,
    neighbours: Bell,
}

impl Lexicon {
    /// Learns from `pairs`; none where they are too few, or teach nothing.
    pub(super) fn learn(
        sources: &[Unit],
        targets: &[Unit],
        pairs: &[(usize, usize)],
    ) -> Option<Self> {
        if pairs.len() < ENOUGH_PAIRS {
            return None;
        }
        let (sources, source_count) = number_words(sources);
        let (targets, target_count) = number_words(targets);
        let mut lexicon = Self {
            learned: vec![None; sources.len()],
            learned_back: vec![None; targets.len()],
            source_counts: vec![0.0; source_count],
            target_counts: vec![0.0; target_count],
            associates: vec![Vec::new(); source_count],
            true_pairs: Bell::default(),
            neighbours: Bell::default(),
            sources,
            targets,
        };
        for (source, target) in pairs {
            lexicon.learned[*source] = Some(*target);
            lexicon.learned_back[*target] = Some(*source);
        }
        lexicon.count(pairs);
        lexicon.measure(pairs);
        (lexicon.true_pairs.mean > lexicon.neighbours.mean).then_some(lexicon)
    }

    /// Weighs a pair as the logarithm of a likelihood ratio.
    pub(super) fn weigh(&self, source: usize, target: usize) -> f64 {
        let Some(affinity) = self.affinity(source, target) else {
            return 0.0;
        };
        let gain = self.true_pairs.density(affinity) - self.neighbours.density(affinity);
        gain.clamp(-LIMIT, LIMIT)
    }

    fn count(&mut self, pairs: &[(usize, usize)]) {
        let mut together: BTreeMap<(Word, Word), f64> = BTreeMap::new();
        for (source, target) in pairs {
            let (source, target) = (&self.sources[*source].words, &self.targets[*target].words);
            for word in source {
                self.source_counts[*word] += 1.0;
                for other in target {
                    *together.entry((*word, *other)).or_default() += 1.0;
                }
            }
            for word in target {
                self.target_counts[*word] += 1.0;
            }
        }
        let rank = |word: Word, other: Word, count: f64| {
            strength(count, self.source_counts[word], self.target_counts[other])
        };
        for ((word, other), count) in together {
            if count > 1.0 && rank(word, other, count) >= WEAKEST {
                self.associates[word].push((other, count));
            }
        }
        for (word, associates) in self.associates.iter_mut().enumerate() {
            associates.sort_by(|left, right| {
                rank(word, right.0, right.1).total_cmp(&rank(word, left.0, left.1))
            });
            associates.truncate(ASSOCIATES);
        }
    }

    /// Measures how affine true pairs are, and how affine their neighbours.
    fn measure(&mut self, pairs: &[(usize, usize)]) {
        let affinity = |pair: &(usize, usize)| self.affinity(pair.0, pair.1);
        let true_pairs: Vec<f64> = pairs.iter().filter_map(affinity).collect();
        let neighbours: Vec<f64> = (1..=4)
            .flat_map(|step| pairs.iter().zip(pairs.iter().skip(step)))
            .flat_map(|(one, other)| [(one.0, other.1), (other.0, one.1)])
            .filter_map(|pair| affinity(&pair))
            .collect();
        self.true_pairs = Bell::of(&true_pairs);
        self.neighbours = Bell::of(&neighbours);
    }

    /// Returns how strongly the words of two blocks belong together, the words that have partners
    /// at all; none where there are none.
    fn affinity(&self, source: usize, target: usize) -> Option<f64> {
        let words = self.sources[source].words.iter();
        let known = words.filter(|word| !self.associates[**word].is_empty());
        let (mut count, mut sum) = (0, 0.0);
        for word in known {
            let associates = self.associates[*word].iter();
            let strengths = associates
                .filter(|(other, _)| self.targets[target].contains(*other))
                .map(|(other, count)| self.strength_without(source, target, *word, *other, *count));
            sum += strengths.fold(0.0, f64::max);
            count += 1;
        }
        (count > 1).then(|| sum / f64::from(count))
    }

    /// Returns the strength of two words as the other pairs teach it, those of `source` and of
    /// `target` left out.
    fn strength_without(
        &self,
        source: usize,
        target: usize,
        word: Word,
        other: Word,
        count: f64,
    ) -> f64 {
        let mut counts = (count, self.source_counts[word], self.target_counts[other]);
        let mut leave_out = |source: usize, target: usize| {
            let has_word = self.sources[source].contains(word);
            let has_other = self.targets[target].contains(other);
            counts.0 -= f64::from(u8::from(has_word && has_other));
            counts.1 -= f64::from(u8::from(has_word));
            counts.2 -= f64::from(u8::from(has_other));
        };
        let of_source = self.learned[source];
        if let Some(learned) = of_source {
            leave_out(source, learned);
        }
        if let Some(learned) = self.learned_back[target].filter(|_| of_source != Some(target)) {
            leave_out(learned, target);
        }
        strength(counts.0, counts.1, counts.2)
    }
}

/// Returns how strongly two words belong together, from 0 to 1, few meetings counting less.
fn strength(together: f64, one: f64, other: f64) -> f64 {
    2.0 * together / (one + other + 2.0)
}

/// Numbers the words of each block, those left out that are common or stand in one block alone;
/// returns how many numbers there are, too.
fn number_words(units: &[Unit]) -> (Vec<Words>, usize) {
    let mut counts: BTreeMap<&Token, usize> = BTreeMap::new();
    for unit in units {
        for token in distinct_words(unit) {
            *counts.entry(token).or_default() += 1;
        }
    }
    let most = (COMMON_WORD * units.len() as f64) as usize;
    counts.retain(|_, count| (2..=most).contains(count));
    let numbers: HashMap<&Token, Word> = counts.into_keys().zip(0..).collect();
    let words_of = |unit: &Unit| {
        let mut flags = vec![false; numbers.len()];
        let words = distinct_words(unit).into_iter();
        let words: Vec<Word> = words
            .filter_map(|token| numbers.get(token).copied())
            .collect();
        words.iter().for_each(|word| flags[*word] = true);
        Words { words, flags }
    };
    (units.iter().map(words_of).collect(), numbers.len())
}

/// Returns the words of a block, each once, in order.
fn distinct_words(unit: &Unit) -> Vec<&Token> {
    let mut words: Vec<&Token> = unit
        .tokens
        .tokens
        .iter()
        .filter(|token| is_word(token))
        .collect();
    words.sort_unstable();
    words.dedup();
    words
}

fn is_word(token: &Token) -> bool {
    matches!(token.kind, TokenKind::Word | TokenKind::Name)
}

/// How measurements scatter around their mean.
#[derive(Clone, Copy, Debug, Default)]
struct Bell {
    mean: f64,
    scatter: f64,
}

impl Bell {
    fn of(measured: &[f64]) -> Self {
        let count = measured.len().max(1) as f64;
        let mean = measured.iter().sum::<f64>() / count;
        let squares: f64 = measured.iter().map(|value| (value - mean).powi(2)).sum();
        Self {
            mean,
            scatter: (squares / count).sqrt().max(0.02),
        }
    }

    /// Returns the logarithm of the density at `value`.
    fn density(self, value: f64) -> f64 {
        let deviation = (value - self.mean) / self.scatter;
        -deviation.powi(2) / 2.0 - self.scatter.ln()
    }
}
