//! Resources: one `.ftl` file in each of its locales.

use std::borrow::Borrow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

use super::locales::LocaleNames;
use crate::fluent::{Outline, View};
use crate::locale::LocaleId;

/// The folder of resources in which each article has its own.
const ARTICLE_FOLDER: &str = "articles/";

/// What a resource is called whatever its locale: `ui.ftl`, `articles/swap.ftl`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ResourcePath(Arc<str>);

/// What an article is called: its path below the articles' folder, without its ending.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Slug(Arc<str>);

impl ResourcePath {
    /// Makes the path of a text, whether there is such a resource or not.
    pub(crate) fn new(stem: impl Into<Arc<str>>) -> Self {
        Self(stem.into())
    }

    /// Returns the path of the resource that holds the segments of an article.
    #[must_use]
    pub fn of_article(slug: &Slug) -> Self {
        Self(format!("{ARTICLE_FOLDER}{slug}.ftl").into())
    }

    /// Returns the slug of the article whose segments a resource of this path would hold.
    #[must_use]
    pub fn article_slug(&self) -> Option<Slug> {
        let name = self.0.strip_prefix(ARTICLE_FOLDER)?;
        name.strip_suffix(".ftl").map(Slug::new)
    }

    /// Returns the text of the path.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Slug {
    /// Makes the slug of a text, whether there is such an article or not.
    pub(crate) fn new(text: impl Into<Arc<str>>) -> Self {
        Self(text.into())
    }

    /// Returns the text of the slug, which may have `/` in it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ResourcePath {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl Borrow<str> for ResourcePath {
    fn borrow(&self) -> &str {
        &self.0
    }
}

/// Who sees the entries of a resource.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Everyone in the same locale.
    Shared,
    /// One article, which sees the shared resources too.
    Article(Slug),
}

/// A resource in all its locales.
#[derive(Clone, Debug)]
pub struct Resource {
    /// What it is called whatever its locale.
    pub path: ResourcePath,
    /// The locale it is written in first.
    pub source_locale: LocaleId,
    /// Who sees its entries.
    pub scope: Scope,
    /// Its files that could be read.
    pub files: BTreeMap<LocaleId, ResourceFile>,
    /// The locales in which there is a file that could not be read, which is a problem of its own.
    pub unreadable: BTreeSet<LocaleId>,
    /// Seen, but not counted and not written.
    pub is_read_only: bool,
    /// Whether what its source says is known.
    pub source_state: SourceState,
    pub(super) place: FilePlace,
    pub(super) names: Arc<LocaleNames>,
}

/// Whether what the source of a resource says is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SourceState {
    /// It says what stands in it.
    #[default]
    Known,
    /// Its article cannot be used as it stands. The file is what was last made of it: it is counted,
    /// but translations are not checked against it and nothing is recorded of it.
    Frozen,
}

/// A path with a gap for the locale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct FilePlace {
    pub(super) before: Arc<str>,
    pub(super) after: Arc<str>,
}

/// One file of a resource.
#[derive(Clone, Debug)]
pub struct ResourceFile {
    /// Where it is, relative to the root.
    pub path: Arc<str>,
    /// What stands in it.
    pub text: Arc<str>,
    /// The text, parsed.
    pub outline: Outline,
}

impl Resource {
    /// Returns the file of the source locale.
    #[must_use]
    pub fn source(&self) -> Option<&ResourceFile> {
        self.files.get(&self.source_locale)
    }

    /// Returns the file of a locale.
    #[must_use]
    pub fn file(&self, locale: &LocaleId) -> Option<&ResourceFile> {
        self.files.get(locale)
    }

    /// Returns where the file of a locale is, or would be if there were one.
    #[must_use]
    pub fn expected_path(&self, locale: &LocaleId) -> Arc<str> {
        if let Some(file) = self.files.get(locale) {
            return Arc::clone(&file.path);
        }
        let FilePlace { before, after } = &self.place;
        format!("{before}{}{after}", self.names.name_of(locale)).into()
    }
}

impl ResourceFile {
    /// Returns the parsed text, to be read as a tree.
    #[must_use]
    pub fn view(&self) -> View<'_> {
        View::new(&self.text, &self.outline)
    }
}
