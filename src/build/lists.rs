//! Where the lists of articles are: front pages, categories, the archive and feeds.

use super::anchor::slug_of_name;
use super::layout::Layout;
use super::location::Location;
use crate::locale::LocaleId;

/// Returns the place of the list of a category. Names that differ in nothing but signs are one.
pub(crate) fn category(locale: &LocaleId, name: &str, layout: Layout<'_>) -> Location {
    layout.page(locale, &format!("category/{}", slug_of_name(name)))
}

/// Returns the place of the archive.
pub(crate) fn archive(locale: &LocaleId, layout: Layout<'_>) -> Location {
    layout.page(locale, "archive")
}

/// Returns the place of the list of a year.
pub(crate) fn year(locale: &LocaleId, year: &str, layout: Layout<'_>) -> Location {
    layout.page(locale, &format!("archive/{year}"))
}

/// Returns the place of a further page of the front page, from the second on.
pub(crate) fn further_front(locale: &LocaleId, number: usize, layout: Layout<'_>) -> Location {
    layout.page(locale, &format!("page/{number}"))
}

/// Returns the path of the feed of a locale.
pub(crate) fn feed(locale: &LocaleId, layout: Layout<'_>) -> String {
    layout.path(locale, "feed.xml")
}

/// Returns the place of the page for addresses that lead nowhere.
pub(crate) fn not_found(locale: &LocaleId, layout: Layout<'_>) -> Location {
    Location::file(layout.path(locale, "404"))
}
