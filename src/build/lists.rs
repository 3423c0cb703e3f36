//! Where the lists of articles are: front pages, categories, the archive and feeds.

use super::anchor::slug_of_name;
use super::location::Location;
use crate::locale::LocaleId;
use crate::project::config::PageLayout;

/// Returns the place of the list of a category. Names that differ in nothing but signs are one.
pub(crate) fn category(locale: &LocaleId, name: &str, layout: PageLayout) -> Location {
    Location::named(format!("{locale}/category/{}", slug_of_name(name)), layout)
}

/// Returns the place of the archive.
pub(crate) fn archive(locale: &LocaleId, layout: PageLayout) -> Location {
    Location::named(format!("{locale}/archive"), layout)
}

/// Returns the place of the list of a year.
pub(crate) fn year(locale: &LocaleId, year: &str, layout: PageLayout) -> Location {
    Location::named(format!("{locale}/archive/{year}"), layout)
}

/// Returns the place of a further page of the front page, from the second on.
pub(crate) fn further_front(locale: &LocaleId, number: usize, layout: PageLayout) -> Location {
    Location::named(format!("{locale}/page/{number}"), layout)
}

/// Returns the path of the feed of a locale.
pub(crate) fn feed(locale: &LocaleId) -> String {
    format!("{locale}/feed.xml")
}

/// Returns the place of the page for addresses that lead nowhere.
pub(crate) fn not_found(locale: &LocaleId) -> Location {
    Location::file(format!("{locale}/404"))
}
