//! A segment of an article as ids, bundles and alignment see it.

use super::align::Block;
use super::authored::{NamedEntry, UnknownVariable};
use super::bundle::{Section, SlotNote};
use super::kind::Kind;
use super::message::MessageText;
use crate::text::Span;

/// A segment of the article as it stands, before ids and slot numbers are settled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceSegment {
    /// What it is.
    pub kind: Kind,
    /// The section that it stands in.
    pub section: Option<Section>,
    /// Its text, slots numbered from 1 in each kind.
    pub text: MessageText,
    /// The slots of its text and what stands in them.
    pub slots: Vec<SlotNote>,
    /// The variables in it that the front matter does not declare.
    pub unknown: Vec<UnknownVariable>,
    /// How each pair of braces begins that looks like a placeable and is text.
    pub lookalikes: Vec<String>,
    /// The terms and messages that it names, whether they exist or not.
    pub named: Vec<NamedEntry>,
    /// Where it stands in the article.
    pub span: Span,
    /// Its index among the segments of the document.
    pub place: usize,
}

impl SourceSegment {
    /// Returns where in `article`, the text of the whole, the occurrence of `source` of that index,
    /// from 0, stands in the segment; the segment where it is not found.
    pub(crate) fn place_of(&self, article: &str, source: &str, index: usize) -> Span {
        let found = self.span.of(article).match_indices(source).nth(index);
        found.map_or(self.span, |(offset, _)| {
            let start = self.span.start as usize + offset;
            Span::new(start, start + source.len())
        })
    }

    /// Returns what alignment compares.
    pub(super) fn to_block(&self) -> Block {
        block(self.kind.naming().family(), &self.text, &self.slots)
    }
}

/// Makes the block of a text and its slots.
pub(super) fn block(family: &str, text: &MessageText, slots: &[SlotNote]) -> Block {
    let targets: Vec<String> = slots
        .iter()
        .map(|slot| slot.target.split_whitespace().collect())
        .collect();
    Block::new(family, text.nameless_text()).with_detail(targets.join(" "))
}
