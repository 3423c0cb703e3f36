//! An article with the ids of its segments.

use std::collections::BTreeSet;

use super::authored::Scope;
use super::bundle::{KnownBundle, write_bundle};
use super::read::read_segments;
use super::revision::{Pin, Revision};
use super::segment::SourceSegment;
use crate::markdown::{Document, FrontMatter};

/// The field of the front matter that declares variables.
const VARIABLES: &str = "vars";

/// An article as its author wrote it, in the order of its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Article {
    /// The document.
    pub document: Document,
    /// The segments that have words.
    pub segments: Vec<SourceSegment>,
}

/// An article whose segments have their ids.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettledArticle {
    /// The document.
    pub document: Document,
    /// The segments that have words.
    pub segments: Vec<SourceSegment>,
    /// For each of them, its entry in the source bundle; and what became of the last revision's.
    pub revision: Revision,
    /// The source bundle, as `sync` would write it.
    pub bundle: String,
}

impl Article {
    /// Reads an article in whose front matter `fields` are translatable. `is_message` says whether
    /// there is a message of that id that every article of the locale sees.
    #[must_use]
    pub fn read(text: &str, fields: &[&str], is_message: &dyn Fn(&str) -> bool) -> Self {
        let document = Document::parse_with_fields(text, fields);
        let variables = variables(document.front_matter());
        let scope = Scope {
            variables: &variables,
            is_message,
        };
        let segments = read_segments(&document, &scope);
        Self { document, segments }
    }

    /// Gives the segments their ids, which go on from `known`, the last source bundle, and `pins`.
    ///
    /// Pure: what it returns is what `sync` would write, so that nothing has to wait for a `sync`.
    /// `path` names the article in the header of the bundle.
    #[must_use]
    pub fn settle(self, path: &str, known: &KnownBundle, pins: &[Pin]) -> SettledArticle {
        let revision = Revision::settle(&self.segments, known, pins);
        let bundle = write_bundle(path, &revision.entries, known);
        SettledArticle {
            document: self.document,
            segments: self.segments,
            revision,
            bundle,
        }
    }
}

/// Returns the variables that the front matter of an article declares for its messages, sorted.
#[must_use]
pub fn declared_variables(text: &str) -> BTreeSet<String> {
    variables(FrontMatter::read(text).as_ref())
}

fn variables(front_matter: Option<&FrontMatter>) -> BTreeSet<String> {
    let declared = front_matter.map_or(&[][..], |front_matter| front_matter.map(VARIABLES));
    declared.iter().map(|(name, _)| name.clone()).collect()
}
