//! Where the links of an article to others lead.

use super::image::{local_path, resolve};
use super::layout::Layout;
use super::location::Location;
use super::slugs::Slugs;
use crate::locale::LocaleId;

/// Which pages of articles there are.
pub(crate) trait Editions: Sync {
    /// Returns the locale of the page that readers of `locale` are led to for the article at
    /// `path`: theirs, else that of the original; none where there is neither.
    fn locale_of(&self, path: &str, locale: &LocaleId) -> Option<LocaleId>;
}

/// Where the links of an article to others lead on its page.
#[derive(Clone, Copy)]
pub(crate) struct ArticleLinks<'a> {
    slugs: &'a Slugs,
    editions: &'a dyn Editions,
    layout: Layout<'a>,
    article: &'a str,
    locale: &'a LocaleId,
}

/// What a link names by the file of an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ArticleLink {
    /// A page, and the locale of it.
    Page {
        location: Location,
        locale: LocaleId,
    },
    /// An article that has no page readers could be led to.
    Unpublished,
    /// No article.
    Elsewhere,
}

impl<'a> ArticleLinks<'a> {
    /// Finds where the links in the article at the path `article` lead from its page in `locale`.
    pub(crate) fn new(
        (slugs, editions): (&'a Slugs, &'a dyn Editions),
        layout: Layout<'a>,
        article: &'a str,
        locale: &'a LocaleId,
    ) -> Self {
        Self {
            slugs,
            editions,
            layout,
            article,
            locale,
        }
    }

    /// Returns how the site is laid out.
    pub(crate) fn layout(&self) -> Layout<'_> {
        self.layout
    }

    /// Returns whose readers the page is for.
    pub(crate) fn locale(&self) -> &LocaleId {
        self.locale
    }

    /// Returns what a link leads to, written as it is in an article.
    pub(crate) fn find(self, destination: &str) -> ArticleLink {
        let Some(path) = self.path_of(destination) else {
            return ArticleLink::Elsewhere;
        };
        let locale = self.editions.locale_of(&path, self.locale);
        let name = locale
            .as_ref()
            .map(|locale| self.slugs.name_of(&path, locale));
        match locale.zip(name.flatten()) {
            Some((locale, name)) => ArticleLink::Page {
                location: self.layout.page(&locale, name),
                locale,
            },
            None => ArticleLink::Unpublished,
        }
    }

    /// Returns the path of the article that a destination names.
    fn path_of(self, destination: &str) -> Option<String> {
        let (folder, _) = self.article.rsplit_once('/').unwrap_or_default();
        let path = resolve(folder, &local_path(destination)?)?;
        let path = path.as_str();
        self.slugs.has_article(path).then(|| path.to_owned())
    }
}

impl ArticleLink {
    /// Returns the path of the page that it leads to, of nothing else.
    pub(crate) fn path(&self) -> String {
        match self {
            Self::Page { location, .. } => location.path(),
            Self::Unpublished | Self::Elsewhere => String::new(),
        }
    }
}
