//! A project in memory.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use super::config::Config;
use super::glossary::Glossary;
use super::ledgers::LedgerFiles;
use super::locales::{Locale, LocaleNames};
use super::mentions::CodeFiles;
use super::resource::{Resource, ResourcePath, Scope, Slug};
use super::unlisted::Unlisted;
use crate::diagnostic::Finding;
use crate::locale::{FallbackChain, FormatSettings, LocaleId};

/// A project: its settings, its resources in all their locales, its articles, and what is wrong
/// with its files.
#[derive(Clone, Debug)]
pub struct Workspace {
    /// The folder on disk.
    pub root: PathBuf,
    /// The settings.
    pub config: Config,
    /// The locales, sorted by id: those with files, those required and the source.
    pub locales: Vec<Locale>,
    /// The resources, sorted by path.
    pub resources: Vec<Resource>,
    /// The resources of articles that are gone, sorted by path; each is a problem.
    pub orphans: Vec<Resource>,
    /// The articles that seem to be one of those that are gone, by its slug; each is a problem.
    pub renamed: BTreeMap<Slug, Slug>,
    /// The articles, sorted by path.
    pub articles: Vec<ArticleFile>,
    /// What is recorded of translations.
    pub ledgers: LedgerFiles,
    /// What terms are agreed to be, in the order of the configuration.
    pub glossaries: Vec<Glossary>,
    /// The templates and the source code, which mention names of messages.
    pub code: CodeFiles,
    /// What is wrong with files, sorted as findings are.
    pub problems: Vec<Finding>,
    /// What can be shown of files that are no UTF-8, by path.
    pub(super) undecoded: BTreeMap<Arc<str>, Arc<str>>,
    pub(super) unlisted: Unlisted,
    pub(super) names: Arc<LocaleNames>,
}

/// An article as it stands on disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArticleFile {
    /// Where it is, relative to the root.
    pub path: Arc<str>,
    /// What stands in it; nothing where it cannot be read.
    pub text: Arc<str>,
    /// What the article is called whatever its locale.
    pub slug: Slug,
    /// The locale it is written in: what its front matter says, else its path, else the
    /// project's source locale; of an unusable one, the locale of its bundle before all.
    pub locale: LocaleId,
    /// How numbers and dates of it are written beyond what the project says: the extension of a `lang`
    /// such as `hi-u-nu-deva`.
    pub formats: FormatSettings,
    /// The locale that its path names.
    pub locale_from_path: Option<LocaleId>,
    /// Whether it is what its author wrote.
    pub role: ArticleRole,
}

/// What a file is to its article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ArticleRole {
    /// What the author wrote.
    Source,
    /// What the author wrote, but a file or front matter that cannot be read, a language that is
    /// none, or an unfinished merge, which is a problem of the workspace. Nothing is made of it until
    /// that is mended.
    Unusable,
    /// What the author wrote, but in another language than its translations are made from, or under
    /// another name than they have, which is a problem of the workspace. Nothing is made of it
    /// until somebody says that this is meant.
    Unsettled,
    /// A translation that somebody has made; one to adopt.
    Translation,
}

impl Workspace {
    /// Returns the resource of a path.
    #[must_use]
    pub fn resource(&self, path: &ResourcePath) -> Option<&Resource> {
        let found = self
            .resources
            .binary_search_by(|resource| resource.path.cmp(path));
        found.ok().map(|index| &self.resources[index])
    }

    /// Returns the resources that every entry of their locale sees.
    pub fn shared_resources(&self) -> impl Iterator<Item = &Resource> {
        self.resources
            .iter()
            .filter(|resource| resource.scope == Scope::Shared)
    }

    /// Returns the articles as their authors wrote them.
    pub fn source_articles(&self) -> impl Iterator<Item = &ArticleFile> {
        self.articles
            .iter()
            .filter(|article| article.role == ArticleRole::Source)
    }

    /// Returns the article of a name as its author wrote it, whether it is settled or not.
    pub(crate) fn article_called(&self, slug: &Slug) -> Option<&ArticleFile> {
        self.articles.iter().find(|article| {
            let is_readable = matches!(article.role, ArticleRole::Source | ArticleRole::Unsettled);
            is_readable && article.slug == *slug
        })
    }

    /// Says whether a file of that path, which was not found, may lie in a folder that cannot be
    /// read.
    #[must_use]
    pub fn may_hide(&self, path: &str) -> bool {
        self.unlisted.may_hold(path)
    }

    /// Returns the locales that a resource goes into: all but the one it is written in.
    pub fn targets<'w>(&'w self, resource: &'w Resource) -> impl Iterator<Item = &'w LocaleId> {
        self.locale_ids()
            .filter(|locale| **locale != resource.source_locale)
    }

    /// Returns the ids of the locales in order.
    pub fn locale_ids(&self) -> impl Iterator<Item = &LocaleId> {
        self.locales.iter().map(|locale| &locale.id)
    }

    /// Returns the locales in which a text for readers of `locale` is looked for, when it was
    /// first written in `source`.
    #[must_use]
    pub fn fallback_chain(&self, locale: &LocaleId, source: &LocaleId) -> FallbackChain {
        FallbackChain::new(locale, &self.config.pivots_of(locale), source)
    }

    /// Returns where the file of a resource in a locale is or would be, whether there is such a
    /// resource or not; none when no pattern of the project has room for it.
    #[must_use]
    pub fn expected_path(&self, path: &ResourcePath, locale: &LocaleId) -> Option<Arc<str>> {
        if let Some(resource) = self.resource(path) {
            return Some(resource.expected_path(locale));
        }
        let name = self.names.name_of(locale);
        let mut patterns = self.config.writable_patterns();
        patterns.find_map(|pattern| pattern.write(path.as_str(), &name).map(Arc::from))
    }

    /// Returns what can be shown of files that are no UTF-8, with their paths.
    pub fn undecoded(&self) -> impl Iterator<Item = (&str, &str)> {
        let texts = self.undecoded.iter();
        texts.map(|(path, text)| (&**path, &**text))
    }

    /// Returns the text of a file that was loaded, for excerpts.
    #[must_use]
    pub fn text(&self, path: &str) -> Option<&Arc<str>> {
        if path == &*self.config.path {
            return self.config.text.as_ref();
        }
        let mut glossaries = self.glossaries.iter();
        if let Some(glossary) = glossaries.find(|glossary| &*glossary.path == path) {
            return Some(&glossary.text);
        }
        let article = self.articles.iter().find(|article| &*article.path == path);
        let read = article.filter(|article| !article.text.is_empty());
        read.map(|article| &article.text).or_else(|| {
            let mut files = self
                .resources
                .iter()
                .chain(&self.orphans)
                .flat_map(|resource| resource.files.values());
            let file = files.find(|file| &*file.path == path);
            file.map_or_else(|| self.ledgers.text(path), |file| Some(&file.text))
        })
    }
}
