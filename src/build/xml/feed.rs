//! The feed of a locale, in [Atom](https://www.rfc-editor.org/rfc/rfc4287).

use super::element::Document;
use crate::build::facts::time_of;
use crate::build::lists;
use crate::build::page::Card;
use crate::build::site::Site;
use crate::locale::LocaleId;

/// When a feed without articles was last changed.
const NEVER: &str = "1970-01-01";

/// What a feed is made from.
pub(in crate::build) struct Feed<'a> {
    pub(in crate::build) site: &'a Site,
    pub(in crate::build) locale: &'a LocaleId,
    /// What the site is called.
    pub(in crate::build) title: String,
    /// What it says of itself.
    pub(in crate::build) subtitle: String,
    /// The articles that are announced, each with what its category is called.
    pub(in crate::build) entries: Vec<(&'a Card, Option<String>)>,
}

/// Writes a feed; none where the site has no address. Articles without a date are not in it, for
/// an entry has to have one.
pub(in crate::build) fn render_feed(feed: &Feed<'_>) -> Option<String> {
    let (site, locale) = (feed.site, feed.locale);
    let language = locale.to_string();
    let front = site.absolute(&site.layout().front(locale))?;
    let own = site.absolute_path(&lists::feed(locale, site.layout()))?;
    let dated = feed.entries.iter().filter(|(card, _)| card.date.is_some());
    let dated: Vec<_> = dated.take(site.page_size.get()).collect();
    let changes = dated.iter().filter_map(|(card, _)| card.last_change());
    let mut document = Document::new();
    let atom = ("xmlns", "http://www.w3.org/2005/Atom");
    document.open("feed", &[atom, ("xml:lang", &language)]);
    document.text("title", &[], &feed.title);
    document.text("subtitle", &[], &feed.subtitle);
    document.text("id", &[], &front);
    let feed_type = ("type", "application/atom+xml");
    document.empty("link", &[("rel", "self"), feed_type, ("href", &own)]);
    let page_type = ("type", "text/html");
    let alternate = ("rel", "alternate");
    let hreflang = ("hreflang", language.as_str());
    document.empty("link", &[alternate, page_type, hreflang, ("href", &front)]);
    let time = |date: &str| time_of(date, site.zone.as_ref());
    document.text("updated", &[], &time(changes.max().unwrap_or(NEVER)));
    author(&mut document, &feed.title);
    for (card, category) in &dated {
        entry(&mut document, feed, card, category.as_deref())?;
    }
    document.close("feed");
    Some(document.finish())
}

fn entry(
    document: &mut Document,
    feed: &Feed<'_>,
    card: &Card,
    category: Option<&str>,
) -> Option<()> {
    let time = |date: &str| time_of(date, feed.site.zone.as_ref());
    let address = feed
        .site
        .absolute(&card.location(feed.locale, feed.site.layout()))?;
    let language = feed.locale.to_string();
    document.open("entry", &[]);
    document.text("title", &[], &card.title.text);
    document.text("id", &[], &address);
    let link = [
        ("rel", "alternate"),
        ("type", "text/html"),
        ("hreflang", &*language),
        ("href", &*address),
    ];
    document.empty("link", &link);
    if let Some(date) = &card.date {
        document.text("published", &[], &time(date));
    }
    document.text("updated", &[], &time(card.last_change().unwrap_or(NEVER)));
    for name in &card.authors {
        author(document, name);
    }
    if let (Some(term), Some(label)) = (&card.category, category) {
        document.empty("category", &[("term", term), ("label", label)]);
    }
    if let Some(description) = &card.description {
        document.text("summary", &[], &description.text);
    }
    document.close("entry");
    Some(())
}

fn author(document: &mut Document, name: &str) {
    document.open("author", &[]);
    document.text("name", &[], name);
    document.close("author");
}
