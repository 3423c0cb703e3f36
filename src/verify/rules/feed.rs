//! Feeds can be read, say their language, and name articles that are there.

use crate::diagnostic::ProblemKind;
use crate::locale::LocaleId;
use crate::text::Span;
use crate::verify::registry::{Faults, Rule};
use crate::verify::site::Site;
use crate::verify::xml::{Element, read_xml};

/// The rule.
pub(in crate::verify) const RULE: Rule = Rule {
    kind: ProblemKind::error(
        "feed",
        "a feed cannot be read, or does not name what is there",
    ),
    check,
};

/// What [Atom](https://www.rfc-editor.org/rfc/rfc4287) wants in every feed and every entry.
const WANTED: [&str; 3] = ["id", "title", "updated"];

fn check(site: &Site, faults: &mut Faults<'_>) {
    let feeds = site.documents.iter();
    for (path, text) in feeds.filter(|(path, _)| path.ends_with("feed.xml")) {
        match read_xml(text) {
            Ok(feed) => check_feed(site, path, &feed, faults),
            Err((fault, place)) => faults.at(path, Span::empty(place), fault),
        }
    }
}

fn check_feed(site: &Site, path: &str, feed: &Element, faults: &mut Faults<'_>) {
    if feed.name != "feed" {
        faults.file(path, format!("this is no feed, but `{}`", feed.name));
        return;
    }
    let language = feed.attribute("xml:lang").unwrap_or_default();
    if language.parse::<LocaleId>().is_err() {
        faults.file(path, "the feed does not say its language");
    }
    check_parts(path, feed, faults);
    for entry in feed.all("entry") {
        check_parts(path, entry, faults);
        let mut links = entry.all("link");
        let link = links.find(|link| link.attribute("rel") == Some("alternate"));
        let address = link
            .and_then(|link| link.attribute("href"))
            .unwrap_or_default();
        let Some(page) = site.page_at(address) else {
            faults.file(path, format!("the article `{address}` does not exist"));
            continue;
        };
        let lang = page.lang.as_ref().map(|lang| lang.value.as_str());
        if lang.is_some_and(|lang| lang != language) {
            faults.file(
                path,
                format!("the article `{address}` is not in `{language}`"),
            );
        }
    }
}

fn check_parts(path: &str, element: &Element, faults: &mut Faults<'_>) {
    for part in WANTED {
        if element.child_text(part).is_none_or(str::is_empty) {
            faults.file(path, format!("`{}` has no `{part}`", element.name));
        }
    }
}
