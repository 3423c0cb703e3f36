//! What is kept from one build to the next, a line of JSON each.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::digest::Digest;
use crate::build::output::{Fallback, FallbackReason};
use crate::build::page::Card;
use crate::build::standing::Standing;
use crate::build::template::TextMiss;
use crate::locale::LocaleId;
use crate::project::Slug;

/// What earlier builds made, and from what.
#[derive(Clone, Debug, Default)]
pub struct Records {
    editions: BTreeMap<(Arc<str>, LocaleId), EditionRecord>,
    pages: BTreeMap<String, PageRecord>,
}

/// The files of an article in one locale.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(in crate::build) struct EditionRecord {
    /// The path of the article.
    pub(in crate::build) article: String,
    pub(in crate::build) locale: LocaleId,
    /// Of what the article was put together from.
    pub(in crate::build) draft: Digest,
    /// Of that and everything else that its files were made from.
    pub(in crate::build) page: Digest,
    pub(in crate::build) standing: Standing,
    pub(in crate::build) card: Option<Card>,
    /// The messages of the interface that its files used.
    pub(in crate::build) uses: BTreeSet<String>,
    pub(in crate::build) misses: BTreeSet<TextMiss>,
    pub(in crate::build) fallbacks: Vec<RecordedFallback>,
    /// What its files are called.
    pub(in crate::build) name: String,
    /// The destinations of its links to other articles, as written.
    pub(in crate::build) links: Vec<String>,
    /// The destinations of its images, as written.
    pub(in crate::build) images: Vec<String>,
    pub(in crate::build) files: Vec<FileRecord>,
}

/// A page that belongs to no article.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(in crate::build) struct PageRecord {
    pub(in crate::build) locale: LocaleId,
    pub(in crate::build) page: Digest,
    pub(in crate::build) uses: BTreeSet<String>,
    pub(in crate::build) misses: BTreeSet<TextMiss>,
    pub(in crate::build) file: FileRecord,
}

/// A file of the publication.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::build) struct FileRecord {
    /// Below the output folder.
    pub(in crate::build) path: String,
    /// In bytes.
    pub(in crate::build) length: u64,
}

/// A segment that is shown in another language.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(in crate::build) struct RecordedFallback {
    pub(in crate::build) segment: String,
    pub(in crate::build) served: LocaleId,
    pub(in crate::build) reason: FallbackReason,
}

impl RecordedFallback {
    /// Keeps what is told of a segment of an edition.
    pub(in crate::build) fn of(fallback: &Fallback) -> Self {
        Self {
            segment: fallback.segment.to_string(),
            served: fallback.served.clone(),
            reason: fallback.reason,
        }
    }

    /// Returns what is told of the segment in that edition.
    pub(in crate::build) fn fallback_of(&self, article: Slug, locale: LocaleId) -> Fallback {
        Fallback {
            article,
            locale,
            segment: self.segment.as_str().into(),
            served: self.served.clone(),
            reason: self.reason,
        }
    }
}

/// A line that is read.
#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Line {
    Edition(Box<EditionRecord>),
    Page(PageRecord),
}

/// The same line, to be written.
#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
enum LineOf<'r> {
    Edition(&'r EditionRecord),
    Page(&'r PageRecord),
}

impl Records {
    /// Reads records; lines that are none are passed over, so that what they spoke of is made anew.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let mut records = Self::default();
        for line in text.lines() {
            match serde_json::from_str(line) {
                Ok(Line::Edition(edition)) => records.put_edition(*edition),
                Ok(Line::Page(page)) => records.put_page(page),
                Err(_) => {}
            }
        }
        records
    }

    /// Writes the records, sorted.
    #[must_use]
    pub fn to_text(&self) -> String {
        let editions = self.editions.values().map(LineOf::Edition);
        let pages = self.pages.values().map(LineOf::Page);
        let mut text = String::new();
        for line in editions.chain(pages) {
            text.push_str(&serde_json::to_string(&line).unwrap_or_default());
            text.push('\n');
        }
        text
    }

    /// Adds the records of another task.
    pub(in crate::build) fn absorb(&mut self, mut other: Self) {
        self.editions.append(&mut other.editions);
        self.pages.append(&mut other.pages);
    }

    pub(in crate::build) fn edition(
        &self,
        article: &Arc<str>,
        locale: &LocaleId,
    ) -> Option<&EditionRecord> {
        self.editions.get(&(Arc::clone(article), locale.clone()))
    }

    pub(in crate::build) fn page(&self, path: &str) -> Option<&PageRecord> {
        self.pages.get(path)
    }

    pub(in crate::build) fn put_edition(&mut self, edition: EditionRecord) {
        let place = (edition.article.as_str().into(), edition.locale.clone());
        self.editions.insert(place, edition);
    }

    pub(in crate::build) fn put_page(&mut self, page: PageRecord) {
        self.pages.insert(page.file.path.clone(), page);
    }
}
