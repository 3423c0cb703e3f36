//! How the site is laid out: where each locale's pages are, and how they are named.

use super::location::Location;
use crate::locale::LocaleId;
use crate::project::config::PageLayout;
use crate::tree::TreePath;

/// The name of the overview of languages where the root is a locale's front page.
pub(super) const LANGUAGES: &str = "languages";

/// How the site is laid out.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Layout<'s> {
    /// How pages are named.
    pub(crate) pages: PageLayout,
    /// The locale whose pages are at the root instead of a folder of its name.
    pub(crate) root: Option<&'s LocaleId>,
}

impl<'s> Layout<'s> {
    /// Returns a path below the pages of a locale: `hi/2025/swap`, or `2025/swap`.
    pub(crate) fn path(self, locale: &LocaleId, below: &str) -> String {
        match self.root == Some(locale) {
            true => below.to_owned(),
            false => format!("{locale}/{below}"),
        }
    }

    /// Returns the folder of a locale's pages below the output folder.
    pub(crate) fn folder(self, locale: &LocaleId) -> TreePath {
        match self.root == Some(locale) {
            true => TreePath::default(),
            false => locale.to_string().parse().unwrap_or_default(),
        }
    }

    /// Returns the place of a page of a locale.
    pub(crate) fn page(self, locale: &LocaleId, below: &str) -> Location {
        Location::named(self.path(locale, below), self)
    }

    /// Returns the place of a locale's front page.
    pub(crate) fn front(self, locale: &LocaleId) -> Location {
        match self.root == Some(locale) {
            true => Location::root(),
            false => Location::folder(locale.to_string()),
        }
    }

    /// Returns the place of the overview of languages.
    pub(crate) fn languages(self) -> Location {
        match self.root {
            Some(_) => Location::named(LANGUAGES.to_owned(), self),
            None => Location::root(),
        }
    }

    /// Returns the locale whose page is at `path`, a path below the output folder, among those of
    /// the site; none of a page that is of no locale.
    pub(crate) fn locale_of<'l>(
        self,
        path: &str,
        mut locales: impl Iterator<Item = &'l LocaleId>,
    ) -> Option<&'l LocaleId>
    where
        's: 'l,
    {
        let folder = path.split('/').next().unwrap_or_default();
        let named = locales.find(|locale| locale.to_string() == folder);
        named.or(self.root)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_locale_may_be_at_the_root() {
        let (english, hindi): (LocaleId, LocaleId) = ("en".parse().unwrap(), "hi".parse().unwrap());
        let layout = Layout {
            pages: PageLayout::Folders,
            root: Some(&english),
        };
        assert_eq!(layout.front(&english).path(), "index.html");
        assert_eq!(layout.front(&hindi).path(), "hi/index.html");
        assert_eq!(layout.page(&english, "swap").path(), "swap/index.html");
        assert_eq!(layout.page(&hindi, "swap").path(), "hi/swap/index.html");
        assert_eq!(layout.languages().path(), "languages/index.html");
        let of = |path| layout.locale_of(path, [&english, &hindi].into_iter());
        assert_eq!(of("hi/swap/index.html"), Some(&hindi));
        assert_eq!(of("2025/swap/index.html"), Some(&english));
        let layout = Layout {
            root: None,
            ..layout
        };
        assert_eq!(layout.languages().path(), "index.html");
        assert_eq!(layout.page(&english, "swap").path(), "en/swap/index.html");
        assert_eq!(
            layout.locale_of("style.css", [&english, &hindi].into_iter()),
            None
        );
    }
}
