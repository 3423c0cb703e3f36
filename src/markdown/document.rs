//! A Markdown document with its translatable segments.

use super::front_matter::FrontMatter;
use super::outline::Outline;
use super::reader;
use super::segment::Segment;
use crate::text::{Span, count_words};

/// The fields of the front matter that are translated unless others are named.
pub const TRANSLATABLE_FIELDS: [&str; 4] = ["title", "description", "dateline", "caption"];

/// A Markdown document: its text, and where in it the segments are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    pub(super) text: String,
    front_matter: Option<FrontMatter>,
    outline: Outline,
    segments: Vec<Segment>,
    outside: Vec<Span>,
}

impl Document {
    /// Reads a document; any text is one.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        Self::parse_with_fields(text, &TRANSLATABLE_FIELDS)
    }

    /// Reads a document of whose front matter the `fields` are translatable.
    #[must_use]
    pub fn parse_with_fields(text: &str, fields: &[&str]) -> Self {
        let front_matter = FrontMatter::read(text);
        let reading = reader::read(text, front_matter.as_ref(), fields);
        Self {
            text: text.to_owned(),
            front_matter,
            outline: reading.outline,
            segments: reading.segments,
            outside: reading.outside,
        }
    }

    /// Returns the text the document was read from.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Returns the front matter, if there is one.
    #[must_use]
    pub fn front_matter(&self) -> Option<&FrontMatter> {
        self.front_matter.as_ref()
    }

    /// Returns the structure.
    #[must_use]
    pub fn outline(&self) -> &Outline {
        &self.outline
    }

    /// Returns the segments in document order; their spans do not overlap.
    #[must_use]
    pub fn segments(&self) -> &[Segment] {
        &self.segments
    }

    /// Counts the readable words that stand in no segment: code blocks, `pre` and the like, and
    /// what is `translate="no"`.
    ///
    /// Words that no reader sees do not count: tags and attributes, destinations, comments,
    /// scripts and styles, front matter fields that are not translated. A block without a letter
    /// or digit has no words.
    #[must_use]
    pub fn words_outside(&self) -> usize {
        let outside = self.outside.iter();
        outside.map(|span| count_words(span.of(&self.text))).sum()
    }
}
