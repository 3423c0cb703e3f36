//! An article in one locale: what every format is made from.

use std::sync::Arc;

use serde::Serialize;

use super::body::Body;
use super::layout::Layout;
use super::location::Location;
use super::page::{Heading, Served};
use super::place::Place;
use super::provenance::Provenance;
use super::standing::Standing;
use crate::locale::LocaleId;

/// An article as one locale reads it.
#[derive(Clone, Debug)]
pub(crate) struct Rendition {
    /// The article.
    pub(crate) slug: Arc<str>,
    /// What its files are called in its locale.
    pub(crate) name: Arc<str>,
    /// The locale that reads it.
    pub(crate) locale: LocaleId,
    /// The locale it was written in.
    pub(crate) source_locale: LocaleId,
    /// What it is in its locale.
    pub(crate) standing: Standing,
    /// The author's file with its segments exchanged, front matter included.
    pub(crate) markdown: String,
    /// The text as HTML.
    pub(crate) body: Body,
    /// The text without markup.
    pub(crate) plain: String,
    /// The segments in the order of the file, those of the front matter included.
    pub(crate) segments: Vec<RenderedSegment>,
    /// The front matter's translatable fields, by name.
    pub(crate) fields: Vec<(String, Served)>,
    /// The headings in order, of every rank.
    pub(crate) headings: Vec<RenderedHeading>,
    /// What the front matter says beside that.
    pub(crate) facts: Facts,
    /// The length of the text in words.
    pub(crate) words: usize,
}

/// One segment, in the language that had it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct RenderedSegment {
    /// The id of its message.
    pub(crate) id: String,
    /// What it is in the document: `paragraph`.
    pub(crate) role: String,
    /// Its text without bidi isolates, as Markdown inline source.
    pub(crate) text: String,
    /// The locale that has it.
    pub(crate) locale: LocaleId,
    /// Whether its locale has it.
    pub(crate) state: SegmentState,
    /// Where it comes from.
    pub(crate) provenance: Provenance,
    /// Whether readers are told that it is older than its source.
    pub(crate) is_outdated: bool,
}

/// Whether readers get a segment in their language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum SegmentState {
    /// They do, and it is a translation.
    Translated,
    /// They do, for the author wrote it in it.
    Source,
    /// They get another language.
    Fallback,
}

/// A heading of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct RenderedHeading {
    /// Its rank, from 1.
    pub(crate) rank: u8,
    /// The id of its element, the same in every locale.
    pub(crate) anchor: String,
    /// Its plain text and the locale of it.
    pub(crate) title: Served,
}

/// What the front matter says that is not translated.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Facts {
    /// The day of publication in ISO 8601, with the time where the author wrote one.
    pub(crate) date: Option<String>,
    /// The day of the last change, written alike.
    pub(crate) updated: Option<String>,
    /// Who wrote it.
    pub(crate) authors: Vec<String>,
    /// What was put right in it, in the language of its author.
    pub(crate) correction: Option<String>,
    /// The name of a category: the message `category-<name>` is its text.
    pub(crate) category: Option<String>,
    /// The name of a source: the message `source-<name>` is its text.
    pub(crate) source: Option<String>,
    /// Networks to follow, as they are called.
    pub(crate) follow: Vec<String>,
}

impl Rendition {
    /// Returns where its files lie.
    pub(crate) fn place(&self) -> Place<'_> {
        Place {
            locale: &self.locale,
            slug: &self.name,
        }
    }

    /// Returns a translatable field of the front matter.
    pub(crate) fn field(&self, name: &str) -> Option<&Served> {
        let mut fields = self.fields.iter();
        fields.find_map(|(own, served)| (own == name).then_some(served))
    }

    /// Returns the title: the front matter's, else the first heading, else the slug.
    pub(crate) fn title(&self) -> Served {
        let heading = || self.headings.first().map(|heading| &heading.title);
        self.field("title")
            .or_else(heading)
            .cloned()
            .unwrap_or_else(|| Served {
                text: self.slug.to_string(),
                locale: self.source_locale.clone(),
            })
    }

    /// Says whether the title is the first heading of the text, so that a page need not repeat it.
    pub(crate) fn has_title_in_text(&self) -> bool {
        self.field("title").is_none() && !self.headings.is_empty()
    }

    /// Returns how many segments are shown in another language.
    pub(crate) fn fallback_count(&self) -> usize {
        let is_fallback = |segment: &&RenderedSegment| segment.state == SegmentState::Fallback;
        self.segments.iter().filter(is_fallback).count()
    }

    /// Returns how many segments readers are told to be older than their source.
    pub(crate) fn outdated_count(&self) -> usize {
        let segments = self.segments.iter();
        segments.filter(|segment| segment.is_outdated).count()
    }

    /// Returns what was put right, in the language that has it.
    pub(crate) fn correction(&self) -> Option<Served> {
        let written = || {
            let text = self.facts.correction.clone()?;
            let locale = self.source_locale.clone();
            Some(Served { text, locale })
        };
        self.field("correction").cloned().or_else(written)
    }

    /// Returns where its page is.
    pub(crate) fn location(&self, layout: Layout<'_>) -> Location {
        Location::of_article(self.place(), layout)
    }

    /// Returns the headings for a table of contents: those of the highest rank below the title.
    pub(crate) fn contents(&self) -> Vec<Heading> {
        let below_title = &self.headings[usize::from(self.has_title_in_text())..];
        let highest = below_title.iter().map(|heading| heading.rank).min();
        below_title
            .iter()
            .filter(|heading| Some(heading.rank) == highest)
            .map(|heading| Heading {
                anchor: heading.anchor.clone(),
                title: heading.title.text.clone(),
                title_language: heading.title.attributes(&self.locale),
            })
            .collect()
    }
}
