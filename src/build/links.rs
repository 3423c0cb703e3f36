//! Where the links of an article to others lead.

use super::image::{local_path, resolve};
use super::layout::Layout;
use super::location::Location;
use super::records::Digester;
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
    /// Adds to a digest where the link leads, or why it leads to no page of an article.
    pub(in crate::build) fn digest(&self, digester: &mut Digester) {
        match self {
            Self::Page { location, locale } => {
                digester.add("page");
                digester.add(locale.to_string());
                digester.add(location.path());
            }
            Self::Unpublished => digester.add("unpublished"),
            Self::Elsewhere => digester.add("elsewhere"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::config::PageLayout;

    #[test]
    fn links_that_lead_elsewhere_have_digests_of_their_own() {
        let layout = Layout {
            pages: PageLayout::Files,
            root: None,
        };
        let page = |locale: &str, name: &str| {
            let locale: LocaleId = locale.parse().unwrap();
            let location = layout.page(&locale, name);
            ArticleLink::Page { location, locale }
        };
        let links = [
            page("ur", "rain"),
            page("en", "rain"),
            page("ur", "well"),
            ArticleLink::Unpublished,
            ArticleLink::Elsewhere,
        ];
        let digests = links.map(|link| {
            let mut digester = Digester::default();
            link.digest(&mut digester);
            digester.finish()
        });
        let different: std::collections::BTreeSet<_> = digests.into_iter().collect();
        assert_eq!(different.len(), 5);
    }
}
