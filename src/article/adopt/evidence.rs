//! How much speaks for two blocks being one in two languages, as logarithms of likelihood ratios.

use std::collections::{BTreeMap, HashMap};

use super::tokens::{Token, TokenKind};
use super::unit::{Shape, Unit};
use crate::article::kind::Kind;

/// Lengths of true pairs scatter so much, as logarithms, and more in short blocks.
const LENGTH_SCATTER: f64 = 0.22;
/// Lengths of blocks that have nothing to do with each other scatter so much.
const RANDOM_SCATTER: f64 = 1.1;
/// Letters that do not count, so that very short blocks are not told apart by theirs.
const LENGTH_OFFSET: f64 = 6.0;
/// A length speaks against a pair no more than this.
const LENGTH_LIMIT: f64 = -6.0;
/// What stands in both languages alike counts between these, whatever there is of it.
const TOKEN_LIMITS: (f64, f64) = (-4.0, 7.0);
/// Shorter words are the same in two languages by chance.
const TELLING_LETTERS: usize = 4;

/// What the two documents have in common, and how rare it is.
pub(super) struct Vocabulary {
    signs: Vec<Sign>,
    shape_shares: HashMap<Shape, f64>,
    /// The target has paragraphs alone, as plain text has.
    is_flat: bool,
    /// How many letters the target has for one of the source, as a logarithm.
    length_ratio: f64,
}

/// A block as the vocabulary weighs it.
#[derive(Clone, Debug)]
pub(super) struct Weighed {
    shape: Shape,
    letters: f64,
    /// The signs it holds, by number, ascending.
    signs: Vec<usize>,
}

/// What a token that stands in both documents says of a pair.
#[derive(Clone, Copy, Debug, Default)]
struct Sign {
    /// Where both blocks hold it.
    shared: f64,
    /// Where the source alone holds it.
    source_only: f64,
    /// Where the target alone holds it.
    target_only: f64,
}

impl Vocabulary {
    /// Learns from whole documents, whose blocks it returns ready to be weighed.
    pub(super) fn learn(sources: &[Unit], targets: &[Unit]) -> (Self, Vec<Weighed>, Vec<Weighed>) {
        let (source_counts, target_counts) = (count_tokens(sources), count_tokens(targets));
        let mut numbers = BTreeMap::new();
        let mut signs = Vec::new();
        for (token, count) in &source_counts {
            if let Some(other) = target_counts.get(token) {
                numbers.insert(*token, signs.len());
                signs.push(Sign::of(
                    token,
                    share(*count, sources),
                    share(*other, targets),
                ));
            }
        }
        let weighed = |units: &[Unit]| {
            let units = units.iter();
            units.map(|unit| Weighed::of(unit, &numbers)).collect()
        };
        let is_plain = |unit: &Unit| {
            matches!(
                unit.shape.kind,
                Kind::Paragraph | Kind::Headline | Kind::Dateline
            )
        };
        let vocabulary = Self {
            signs,
            shape_shares: share_shapes(targets),
            is_flat: targets.iter().all(is_plain),
            length_ratio: letters_of(targets).ln() - letters_of(sources).ln(),
        };
        (vocabulary, weighed(sources), weighed(targets))
    }

    /// Learns how long translations are from the letters of sure pairs.
    pub(super) fn set_letters(&mut self, source: f64, target: f64) {
        if source > 0.0 && target > 0.0 {
            self.length_ratio = (target / source).ln();
        }
    }

    /// Weighs a pair by what the blocks are and hold; none where they cannot be one.
    pub(super) fn weigh(&self, source: &Weighed, target: &Weighed) -> Option<f64> {
        let shape = self.weigh_shapes(source.shape, target.shape)?;
        Some(shape + self.weigh_lengths(source, target) + self.weigh_signs(source, target))
    }

    fn weigh_shapes(&self, source: Shape, target: Shape) -> Option<f64> {
        if self.is_flat && !is_attribute(source.kind) {
            return Some(0.0);
        }
        let likelihood = likelihood(source, target)?;
        let share = self.shape_shares.get(&target).copied();
        Some((likelihood / share.unwrap_or(1.0)).ln())
    }

    fn weigh_lengths(&self, source: &Weighed, target: &Weighed) -> f64 {
        let (source, target) = (
            source.letters + LENGTH_OFFSET,
            target.letters + LENGTH_OFFSET,
        );
        let deviation = (target / source).ln() - self.length_ratio;
        let scatter = (LENGTH_SCATTER.powi(2) + 1.0 / source).sqrt();
        let square = deviation.powi(2) / 2.0;
        let gain = square / RANDOM_SCATTER.powi(2) - square / scatter.powi(2);
        ((RANDOM_SCATTER / scatter).ln() + gain).max(LENGTH_LIMIT)
    }

    fn weigh_signs(&self, source: &Weighed, target: &Weighed) -> f64 {
        let (mut own, mut other) = (
            source.signs.iter().peekable(),
            target.signs.iter().peekable(),
        );
        let mut weight = 0.0;
        loop {
            let order = match (own.peek(), other.peek()) {
                (Some(one), Some(two)) => one.cmp(two),
                (Some(_), None) => std::cmp::Ordering::Less,
                (None, Some(_)) => std::cmp::Ordering::Greater,
                (None, None) => break,
            };
            let from_source = own.next_if(|_| order.is_le());
            let from_target = other.next_if(|_| order.is_ge());
            weight += match (from_source, from_target) {
                (Some(sign), Some(_)) => self.signs[*sign].shared,
                (Some(sign), None) => self.signs[*sign].source_only,
                (None, Some(sign)) => self.signs[*sign].target_only,
                (None, None) => 0.0,
            };
        }
        weight.clamp(TOKEN_LIMITS.0, TOKEN_LIMITS.1)
    }
}

impl Weighed {
    fn of(unit: &Unit, numbers: &BTreeMap<&Token, usize>) -> Self {
        let tokens = unit.tokens.tokens.iter();
        let signs = tokens.filter_map(|token| numbers.get(token).copied());
        let mut weighed = Self {
            shape: unit.shape,
            letters: unit.tokens.letters as f64,
            signs: signs.collect(),
        };
        weighed.sort();
        weighed
    }

    /// Returns the block that this one and the next make together, if they can.
    pub(super) fn joined(&self, next: &Self) -> Option<Self> {
        let is_alike = self.shape == next.shape && self.shape.is_divisible();
        is_alike.then(|| {
            let mut joined = self.clone();
            joined.letters += next.letters;
            joined.signs.extend_from_slice(&next.signs);
            joined.sort();
            joined
        })
    }

    /// Returns what the block is.
    pub(super) fn shape(&self) -> Shape {
        self.shape
    }

    /// Returns how many letters the block has.
    pub(super) fn letters(&self) -> f64 {
        self.letters
    }

    fn sort(&mut self) {
        self.signs.sort_unstable();
        self.signs.dedup();
    }
}

impl Sign {
    fn of(token: &Token, source_share: f64, target_share: f64) -> Self {
        let kept = match token.kind {
            TokenKind::Destination => 0.9,
            TokenKind::Code | TokenKind::Number => 0.8,
            TokenKind::Name | TokenKind::Mark => 0.7,
            TokenKind::Word => 0.4,
        };
        let gain = |share: f64| f64::ln(kept / share).max(0.0);
        let loss = |share: f64| f64::ln((1.0 - kept) / (1.0 - share)).min(0.0);
        Self {
            shared: f64::midpoint(gain(target_share), gain(source_share)),
            source_only: loss(target_share) / 2.0,
            target_only: loss(source_share) / 2.0,
        }
    }
}

fn count_tokens(units: &[Unit]) -> BTreeMap<&Token, usize> {
    let mut counts = BTreeMap::new();
    for unit in units {
        let mut tokens: Vec<&Token> = unit.tokens.tokens.iter().collect();
        tokens.sort_unstable();
        tokens.dedup();
        for token in tokens.into_iter().filter(|token| is_telling(token)) {
            *counts.entry(token).or_default() += 1;
        }
    }
    counts
}

fn is_telling(token: &Token) -> bool {
    token.kind != TokenKind::Word || token.text.chars().count() >= TELLING_LETTERS
}

fn share_shapes(units: &[Unit]) -> HashMap<Shape, f64> {
    let mut shares: HashMap<Shape, f64> = HashMap::new();
    for unit in units {
        *shares.entry(unit.shape).or_default() += 1.0 / units.len() as f64;
    }
    shares
}

fn share(count: usize, units: &[Unit]) -> f64 {
    (count as f64 + 0.5) / (units.len() as f64 + 1.0)
}

fn letters_of(units: &[Unit]) -> f64 {
    let letters: usize = units.iter().map(|unit| unit.tokens.letters).sum();
    letters.max(1) as f64
}

/// Returns the chance that a block of one shape is translated by one of the other.
fn likelihood(source: Shape, target: Shape) -> Option<f64> {
    if source == target || is_title(source) && is_title(target) {
        return Some(0.9);
    }
    if source.kind == target.kind {
        return Some(0.05);
    }
    let is_prose = |shape: Shape| shape.is_divisible() || shape.kind == Kind::Caption;
    match (source.kind, target.kind) {
        (one, other) if is_attribute(one) || is_attribute(other) => None,
        _ if is_prose(source) && is_prose(target) => Some(0.02),
        _ => Some(0.003),
    }
}

fn is_title(shape: Shape) -> bool {
    shape.kind == Kind::Headline || (shape.kind == Kind::Heading && shape.level == 1)
}

/// Says whether blocks of a kind stand in attributes, which no other kind of block does.
fn is_attribute(kind: Kind) -> bool {
    matches!(kind, Kind::ImageDescription | Kind::Tooltip | Kind::Label)
}
