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

/// Says whether a path below the pages of a locale is that of a list which is not made where
/// nothing is in it.
pub(crate) fn is_list(below: &str) -> bool {
    let (first, rest) = below.split_once('/').unwrap_or((below, ""));
    match first {
        "feed.xml" | "archive.html" => rest.is_empty(),
        "category" | "archive" | "page" => rest.ends_with(".html"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_known_by_its_path() {
        let lists = [
            "feed.xml",
            "archive.html",
            "archive/index.html",
            "archive/2025.html",
        ];
        let lists = lists
            .into_iter()
            .chain(["category/culture.html", "page/2/index.html"]);
        assert!(lists.into_iter().all(is_list));
        let others = [
            "index.html",
            "404.html",
            "category/map.svg",
            "swap.html",
            "2025/feed.xml",
        ];
        assert!(!others.into_iter().any(is_list));
    }
}
