//! The part of a project that a command is asked about.

use std::collections::BTreeSet;
use std::sync::Arc;

use thiserror::Error;

use super::pattern::{PathPattern, PatternError};
use super::resource::{Resource, Scope, Slug};
use super::workspace::{ArticleFile, Workspace};
use crate::locale::{LocaleId, is_known_language};
use crate::text::nearest_name;
use crate::tree::TreePath;

/// The part of a project that a command is asked about: some locales, some files, or all.
///
/// A path names a file, a folder with all in it, or by `*` and `**` several of them. The file of
/// a source locale and an article stand for their resource in all locales, the file of another
/// locale for that locale alone. Files that are missing can be named as well.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selection {
    locales: BTreeSet<LocaleId>,
    filters: Vec<PathFilter>,
    slugs: BTreeSet<Slug>,
    /// The paths of all files selected; none where everything is.
    files: Option<BTreeSet<Arc<str>>>,
}

/// Why there is no such part.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum SelectionError {
    /// The project does not have the locale.
    #[error("the project has no locale `{name}`")]
    UnknownLocale {
        /// What was asked for.
        name: String,
        /// The way out.
        hint: String,
    },
    /// The project has no such file.
    #[error("`{path}` is no file or folder of the project's resources and articles")]
    NoMatch {
        /// What was asked for.
        path: String,
        /// The file that was most likely meant.
        nearest: Option<String>,
    },
    /// What was asked for is no pattern.
    #[error(transparent)]
    Pattern(#[from] PatternError),
}

impl SelectionError {
    /// Returns the way out, if one is known.
    #[must_use]
    pub fn hint(&self) -> Option<String> {
        match self {
            Self::UnknownLocale { hint, .. } => Some(hint.clone()),
            Self::NoMatch { nearest, .. } => nearest
                .as_ref()
                .map(|path| format!("did you mean `{path}`?")),
            Self::Pattern(_) => None,
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum PathFilter {
    Within(TreePath),
    Pattern(PathPattern),
}

impl PathFilter {
    fn new(path: &TreePath) -> Result<Self, PatternError> {
        if path.as_str().contains('*') {
            return path.as_str().parse().map(Self::Pattern);
        }
        Ok(Self::Within(path.clone()))
    }

    fn accepts(&self, path: &str) -> bool {
        match self {
            Self::Within(folder) => path
                .parse::<TreePath>()
                .is_ok_and(|path| path.is_within(folder)),
            Self::Pattern(pattern) => pattern.covers(path),
        }
    }
}

impl Workspace {
    /// Selects these locales and these paths, relative to the root; of no locale all, and of no
    /// path all.
    ///
    /// # Errors
    ///
    /// Returns an error for a locale that the project does not have and for a path that selects
    /// nothing.
    pub fn select(
        &self,
        locales: &[String],
        paths: &[TreePath],
    ) -> Result<Selection, SelectionError> {
        let filters = paths
            .iter()
            .map(PathFilter::new)
            .collect::<Result<_, _>>()?;
        let mut selection = Selection {
            locales: self.select_locales(locales)?,
            filters,
            slugs: BTreeSet::new(),
            files: None,
        };
        self.require_matches(paths, &selection.filters)?;
        let articles = (self.articles.iter()).filter(|article| selection.accepts(&article.path));
        selection.slugs = articles.map(|article| article.slug.clone()).collect();
        if !(locales.is_empty() && paths.is_empty()) {
            selection.files = Some(self.selected_files(&selection));
        }
        Ok(selection)
    }

    fn select_locales(&self, names: &[String]) -> Result<BTreeSet<LocaleId>, SelectionError> {
        if names.is_empty() {
            return Ok(self.locale_ids().cloned().collect());
        }
        names.iter().map(|name| self.locale_named(name)).collect()
    }

    fn locale_named(&self, name: &str) -> Result<LocaleId, SelectionError> {
        let id = name.parse::<LocaleId>().ok();
        let known = id
            .as_ref()
            .filter(|id| self.locale_ids().any(|known| known == *id));
        known.cloned().ok_or_else(|| {
            let hint = match self.locale_near(name, id.as_ref()) {
                Some(nearest) => format!("did you mean `{nearest}`?"),
                None => format!("its locales are {}", self.locale_names().join(", ")),
            };
            let name = name.to_owned();
            SelectionError::UnknownLocale { name, hint }
        })
    }

    /// Returns the name of the locale that was meant: another variety of the language, or, where
    /// there is no such language, one that is written alike.
    fn locale_near(&self, name: &str, id: Option<&LocaleId>) -> Option<&str> {
        let variety = id.and_then(|id| {
            let mut locales = self.locales.iter();
            locales.find(|locale| locale.id.is_variety_of(id))
        });
        let is_language = id.is_some_and(is_known_language);
        match variety {
            Some(variety) => Some(&variety.name),
            None if is_language => None,
            None => nearest_name(name, self.locale_names()),
        }
    }

    fn locale_names(&self) -> Vec<&str> {
        self.locales.iter().map(|locale| &*locale.name).collect()
    }

    fn require_matches(
        &self,
        paths: &[TreePath],
        filters: &[PathFilter],
    ) -> Result<(), SelectionError> {
        if filters.is_empty() {
            return Ok(());
        }
        let files = self.all_paths();
        for (path, filter) in paths.iter().zip(filters) {
            if !files.iter().any(|file| filter.accepts(file)) {
                let nearest = nearest_name(path.as_str(), files.iter().map(|file| &**file));
                return Err(SelectionError::NoMatch {
                    path: path.to_string(),
                    nearest: nearest.map(str::to_owned),
                });
            }
        }
        Ok(())
    }

    /// Returns the paths of all bundles and articles that there are or should be, and of what cannot be
    /// read as one.
    #[must_use]
    pub fn all_paths(&self) -> BTreeSet<Arc<str>> {
        let resources = self.resources.iter().flat_map(|resource| {
            let locales = self.locale_ids().chain(resource.files.keys());
            locales.map(|locale| resource.expected_path(locale))
        });
        let articles = self
            .articles
            .iter()
            .map(|article| Arc::clone(&article.path));
        let problems = self
            .problems
            .iter()
            .map(|problem| Arc::clone(&problem.path));
        resources.chain(articles).chain(problems).collect()
    }

    fn selected_files(&self, selection: &Selection) -> BTreeSet<Arc<str>> {
        let resources = self.resources.iter().flat_map(|resource| {
            self.locale_ids()
                .filter(|locale| selection.includes(resource, locale))
                .map(|locale| resource.expected_path(locale))
        });
        let articles = self
            .articles
            .iter()
            .filter(|article| selection.includes_article(article));
        let articles = articles.map(|article| Arc::clone(&article.path));
        resources.chain(articles).collect()
    }
}

impl Selection {
    /// Returns the same files in other locales, whether the project has these or not.
    #[must_use]
    pub fn in_locales(&self, locales: impl IntoIterator<Item = LocaleId>) -> Self {
        Self {
            locales: locales.into_iter().collect(),
            ..self.clone()
        }
    }

    /// Says whether everything is selected.
    #[must_use]
    pub fn is_everything(&self) -> bool {
        self.files.is_none()
    }

    /// Says whether files were asked for.
    #[must_use]
    pub fn has_paths(&self) -> bool {
        !self.filters.is_empty()
    }

    /// Says whether a locale is selected.
    #[must_use]
    pub fn includes_locale(&self, locale: &LocaleId) -> bool {
        self.locales.contains(locale)
    }

    /// Says whether a resource is selected in a locale.
    #[must_use]
    pub fn includes(&self, resource: &Resource, locale: &LocaleId) -> bool {
        let is_by_article = || match &resource.scope {
            Scope::Article(slug) => self.slugs.contains(slug),
            Scope::Shared => false,
        };
        self.includes_locale(locale)
            && (self.filters.is_empty()
                || self.accepts(&resource.expected_path(locale))
                || self.accepts(&resource.expected_path(&resource.source_locale))
                || is_by_article())
    }

    /// Says whether the paths that were asked for take in this one, and not by what it is the
    /// source or a translation of.
    #[must_use]
    pub fn names_path(&self, path: &str) -> bool {
        self.accepts(path)
    }

    /// Says whether an article is selected: by its path or, if it is written in a locale that
    /// is, by none.
    #[must_use]
    pub fn includes_article(&self, article: &ArticleFile) -> bool {
        match self.filters.is_empty() {
            true => self.includes_locale(&article.locale),
            false => self.accepts(&article.path),
        }
    }

    /// Says whether a file, which need not exist, is selected; findings are narrowed by this.
    #[must_use]
    pub fn includes_path(&self, path: &str) -> bool {
        let Some(files) = &self.files else {
            return true;
        };
        files.contains(path) || self.filters.iter().any(|filter| filter.accepts(path))
    }

    /// Says whether the paths that were asked for, if any, take this one in.
    fn accepts(&self, path: &str) -> bool {
        self.filters.is_empty() || self.filters.iter().any(|filter| filter.accepts(path))
    }
}
