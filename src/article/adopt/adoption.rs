//! Which blocks of a translated document become which messages, and which do not.

use std::collections::BTreeSet;

use super::beads::{Bead, Found};
use super::confidence::Confidence;
use super::language::Languages;
use super::matching::match_units;
use super::rendering::render;
use super::structure::note_differences;
use super::unit::read_units;
use crate::article::id::SegmentId;
use crate::article::message::MessageText;
use crate::article::segment::SourceSegment;
use crate::article::{Article, SettledArticle};
use crate::markdown::StructureDifference;
use crate::text::Span;

/// Pairs of this probability count for the score of a document.
const SURE: f64 = 0.9;
/// A translation gains at least so much a block by the order of its blocks; of unrelated documents
/// that are built alike, none was seen to gain half as much.
const CLEAR_ORDER: f64 = 0.5;
/// Fewer blocks have no order to speak of.
const ENOUGH_BLOCKS: usize = 8;

/// What a translated document gives to an article.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Adoption {
    /// How much of the document is a translation of the article: the share of its blocks that
    /// surely have a partner, or of the article's where those are fewer.
    pub score: Confidence,
    /// The messages, in the order of the article.
    pub adopted: Vec<Adopted>,
    /// The segments of the article that get no message, in its order.
    pub passed: Vec<Passed>,
    /// The blocks of the document that belong to no segment, in its order.
    pub left_over: Vec<LeftOver>,
}

/// A message that a translated document gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Adopted {
    /// Its id.
    pub id: SegmentId,
    /// The index of the segment in the article.
    pub segment: usize,
    /// Its text, with the slots of its source.
    pub text: MessageText,
    /// How sure it is.
    pub confidence: Confidence,
    /// Where its blocks stand in the document.
    pub spans: Vec<Span>,
    /// How it would change the structure of the article, so that its source is served instead.
    pub difference: Option<StructureDifference>,
}

/// A segment that gets no message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passed {
    /// Its id.
    pub id: SegmentId,
    /// The index of the segment in the article.
    pub segment: usize,
    /// Why.
    pub reason: Reason,
}

/// Why a segment gets no message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// No block is its translation.
    Missing,
    /// A block may be its translation, and it is not sure enough.
    Unsure {
        /// How sure it is.
        confidence: Confidence,
        /// Where the block stands in the document.
        span: Span,
    },
    /// Its block is still in the language of the article.
    Untranslated {
        /// Where the block stands in the document.
        span: Span,
    },
    /// It shares its block with a neighbour.
    Merged {
        /// Where the block stands in the document.
        span: Span,
    },
}

/// A block of the document that belongs to no segment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOver {
    /// Where it stands in the document.
    pub span: Span,
    /// What it reads.
    pub text: MessageText,
}

/// Finds the translations of an article's segments in a document; those are adopted of which the
/// aligner is at least as sure as `least`.
#[must_use]
pub fn adopt(article: &SettledArticle, translation: &Article, least: Confidence) -> Adoption {
    let sources = read_units(&article.document, &article.segments);
    let targets = read_units(&translation.document, &translation.segments);
    let matching = match_units(&sources, &targets);
    let adopter = Adopter {
        article,
        translation,
        languages: Languages::learn(&texts(&article.segments), &texts(&translation.segments)),
        choices: choose(&matching.beads, sources.len(), targets.len()),
        order_gain: matching.order_gain,
        least,
    };
    let mut adoption = adopter.adopt();
    note_differences(article, &mut adoption.adopted);
    adoption
}

fn texts(segments: &[SourceSegment]) -> Vec<&MessageText> {
    segments.iter().map(|segment| &segment.text).collect()
}

/// Returns for each source block the bead it stands in that is most probable, if that is the most
/// probable one of its target block, too.
fn choose(found: &[Found], sources: usize, targets: usize) -> Vec<Option<Found>> {
    let mut of_sources: Vec<Option<Found>> = vec![None; sources];
    let mut of_targets: Vec<Option<Found>> = vec![None; targets];
    for bead in found {
        for place in bead.sources() {
            raise(&mut of_sources[place], bead);
        }
        for place in bead.targets() {
            raise(&mut of_targets[place], bead);
        }
    }
    let is_mutual = |bead: &Found| {
        let best_of_sources = bead.sources().all(|place| of_sources[place] == Some(*bead));
        let best_of_targets = bead.targets().all(|place| of_targets[place] == Some(*bead));
        best_of_sources && best_of_targets
    };
    of_sources
        .iter()
        .map(|best| best.filter(is_mutual))
        .collect()
}

fn raise(best: &mut Option<Found>, bead: &Found) {
    if best.is_none_or(|best| best.probability < bead.probability) {
        *best = Some(*bead);
    }
}

struct Adopter<'a> {
    article: &'a SettledArticle,
    translation: &'a Article,
    languages: Languages,
    choices: Vec<Option<Found>>,
    order_gain: f64,
    least: Confidence,
}

impl Adopter<'_> {
    fn adopt(&self) -> Adoption {
        let mut adoption = Adoption {
            score: self.score(),
            ..Adoption::default()
        };
        for segment in 0..self.choices.len() {
            match self.judge(segment) {
                Ok(adopted) => adoption.adopted.push(adopted),
                Err(reason) => adoption.passed.push(Passed {
                    id: self.id(segment),
                    segment,
                    reason,
                }),
            }
        }
        let used: BTreeSet<usize> = (self.choices.iter().flatten())
            .flat_map(Found::targets)
            .collect();
        let blocks = self.translation.segments.iter().enumerate();
        let left_over = blocks.filter(|(place, _)| !used.contains(place));
        adoption.left_over = left_over
            .map(|(_, block)| LeftOver {
                span: block.span,
                text: block.text.clone(),
            })
            .collect();
        adoption
    }

    /// Returns the message of a segment, or why it gets none.
    fn judge(&self, segment: usize) -> Result<Adopted, Reason> {
        let choice = self.choices[segment].ok_or(Reason::Missing)?;
        let confidence = Confidence::of_probability(choice.probability);
        let blocks = &self.translation.segments[choice.targets()];
        let span = blocks[0].span;
        let source = &self.article.segments[segment].text;
        let is_untranslated =
            |block: &SourceSegment| self.languages.is_untranslated(source, &block.text);
        if confidence < self.least {
            return Err(Reason::Unsure { confidence, span });
        }
        if choice.bead == Bead::TwoToOne {
            return Err(Reason::Merged { span });
        }
        if blocks.iter().any(is_untranslated) {
            return Err(Reason::Untranslated { span });
        }
        Ok(Adopted {
            id: self.id(segment),
            segment,
            text: render(blocks, &self.article.revision.entries[segment].slots),
            confidence,
            spans: blocks.iter().map(|block| block.span).collect(),
            difference: None,
        })
    }

    fn id(&self, segment: usize) -> SegmentId {
        self.article.revision.entries[segment].id.clone()
    }

    /// Returns the share of blocks that surely belong together, of the document that has fewer;
    /// less where another order of blocks would do nearly as well.
    fn score(&self) -> Confidence {
        let choices = self.choices.iter().flatten();
        let sure = choices.filter(|choice| choice.probability >= SURE).count();
        let fewer = self.choices.len().min(self.translation.segments.len());
        let share = sure as f64 / fewer.max(1) as f64;
        let order = if fewer < ENOUGH_BLOCKS {
            1.0
        } else {
            (self.order_gain / CLEAR_ORDER).clamp(0.0, 1.0)
        };
        Confidence::of_probability(share * order)
    }
}

impl Found {
    fn sources(&self) -> std::ops::Range<usize> {
        let count = if self.bead == Bead::TwoToOne { 2 } else { 1 };
        self.source..self.source + count
    }

    fn targets(&self) -> std::ops::Range<usize> {
        let count = if self.bead == Bead::OneToTwo { 2 } else { 1 };
        self.target..self.target + count
    }
}
