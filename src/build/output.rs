//! What a build writes and tells.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::chosen::Chosen;
use super::records::{FileRecord, Records};
use super::standing::Standing;
use crate::diagnostic::Finding;
use crate::locale::LocaleId;
use crate::project::Slug;
use crate::tree::TreePath;

/// A file of the publication.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutputFile {
    /// Where it goes, below the output folder.
    pub path: TreePath,
    /// The article that it is of, if of one.
    pub article: Option<Slug>,
    /// What stands in it.
    pub bytes: Vec<u8>,
}

/// What a build tells beside the files it hands on.
#[derive(Clone, Debug, Default)]
pub struct BuildReport {
    /// How many files the publication has, as far as it was asked for.
    pub files: usize,
    /// How many articles, each in one locale, and other pages were rendered.
    pub rendered: usize,
    /// How many files are new or other than before; told by [`publish`](super::publish).
    pub written: usize,
    /// The files of an earlier build that were used again, below the output folder.
    pub kept: Vec<TreePath>,
    /// What a later build can use again.
    pub records: Records,
    /// The segments that readers get in another language than their own, by article, locale and
    /// place.
    pub fallbacks: Vec<Fallback>,
    /// What is wrong, sorted as findings are, each once.
    pub findings: Vec<Finding>,
    /// The files that could not be made, whose reasons are findings, sorted.
    pub skipped: Vec<String>,
    /// The articles that are not published in a locale, by locale and article.
    pub withheld: Vec<(LocaleId, Slug)>,
    /// The articles that are published in a locale, and that no list of translations, feed or sitemap
    /// names, since too little of them is translated; by locale and article.
    pub unannounced: Vec<(LocaleId, Slug)>,
    /// The pages that lead elsewhere now, since their article is called otherwise, and where to.
    pub moved: Vec<(String, String)>,
    /// The files of earlier builds that were deleted, since their article is gone, sorted.
    pub removed: Vec<String>,
}

/// A segment that is shown in another language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fallback {
    /// The article.
    pub article: Slug,
    /// The locale of the readers.
    pub locale: LocaleId,
    /// The message that is not there.
    pub segment: Arc<str>,
    /// The locale whose text is served.
    pub served: LocaleId,
    /// Why.
    pub reason: FallbackReason,
}

/// Why a segment is shown in another language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FallbackReason {
    /// It is not translated.
    Missing,
    /// Its translation cannot be formatted, which is a finding.
    Unformattable,
    /// Its translation would change the structure of the document.
    BrokenStructure,
    /// Its source has changed since it was translated, by more than may be shown.
    Stale,
}

impl FallbackReason {
    /// Returns the word that reports use.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Unformattable => "unformattable",
            Self::BrokenStructure => "broken-structure",
            Self::Stale => "stale",
        }
    }
}

impl BuildReport {
    /// Brings what parallel tasks told into the order that is promised.
    pub(super) fn sort(&mut self) {
        self.findings.sort_by(Finding::order);
        self.findings.dedup();
        self.skipped.sort_unstable();
        self.skipped.dedup();
        self.withheld.sort_unstable();
        self.unannounced.sort_unstable();
    }

    /// Says whether the output folder is other than before.
    pub(super) fn changes_files(&self) -> bool {
        self.written > 0 || !self.removed.is_empty() || !self.moved.is_empty()
    }

    /// Notes a file that cannot be made, and why unless that has been told.
    pub(super) fn skip(&mut self, path: String, reason: Option<Box<Finding>>) {
        self.skipped.push(path);
        self.findings.extend(reason.map(|finding| *finding));
    }

    /// Notes files that are used again.
    pub(super) fn keep<'f>(&mut self, files: impl IntoIterator<Item = &'f FileRecord>) {
        let paths = files.into_iter().filter_map(|file| file.path.parse().ok());
        let before = self.kept.len();
        self.kept.extend(paths);
        self.files += self.kept.len() - before;
    }

    /// Notes that an article is not published in a locale.
    pub(super) fn withhold(&mut self, locale: &LocaleId, article: &Chosen<'_>) {
        let slug = article.file.slug.clone();
        self.withheld.push((locale.clone(), slug));
    }

    /// Notes what an article is in a locale where it is published.
    pub(super) fn publish(&mut self, locale: &LocaleId, article: &Chosen<'_>, standing: Standing) {
        if standing == Standing::Incomplete {
            let slug = article.file.slug.clone();
            self.unannounced.push((locale.clone(), slug));
        }
    }

    /// Adds what another task told.
    pub(super) fn absorb(&mut self, other: Self) {
        self.files += other.files;
        self.rendered += other.rendered;
        self.written += other.written;
        self.kept.extend(other.kept);
        self.records.absorb(other.records);
        self.fallbacks.extend(other.fallbacks);
        self.findings.extend(other.findings);
        self.skipped.extend(other.skipped);
        self.removed.extend(other.removed);
        self.moved.extend(other.moved);
        self.withheld.extend(other.withheld);
        self.unannounced.extend(other.unannounced);
    }
}
