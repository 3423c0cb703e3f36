//! The sitemap of the latest articles, as
//! [news readers want it](https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap).

use jiff::ToSpan;
use jiff::civil::Date;

use super::element::Document;
use crate::build::page::Card;
use crate::build::site::Site;
use crate::locale::LocaleId;

/// How old an article may be.
const DAYS: i64 = 2;

/// The most articles in a file.
const MOST_ARTICLES: usize = 1_000;

/// Writes the articles of the two days before `today`, the newest first: each locale with what
/// the site is called in it, and what it announces. None where the site has no address, or no article
/// is that new.
pub(in crate::build) fn render_news(
    site: &Site,
    today: Date,
    shelves: &[(&LocaleId, String, Vec<&Card>)],
) -> Option<String> {
    site.url.as_ref()?;
    let oldest = today.checked_sub(DAYS.days()).unwrap_or(today);
    let is_new = |card: &Card| {
        let date = card.date.as_deref().and_then(|date| date.parse().ok());
        date.is_some_and(|date: Date| oldest <= date && date <= today)
    };
    let mut news: Vec<_> = shelves
        .iter()
        .flat_map(|(locale, name, cards)| cards.iter().map(move |card| (*locale, name, *card)))
        .filter(|(_, _, card)| is_new(card))
        .collect();
    news.sort_by(|left, right| right.2.date.cmp(&left.2.date));
    if news.is_empty() {
        return None;
    }
    let mut document = Document::new();
    let namespaces = [
        ("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"),
        (
            "xmlns:news",
            "http://www.google.com/schemas/sitemap-news/0.9",
        ),
    ];
    document.open("urlset", &namespaces);
    for (locale, name, card) in news.into_iter().take(MOST_ARTICLES) {
        document.open("url", &[]);
        let address = site.absolute(&card.location(locale, site.layout()))?;
        document.text("loc", &[], &address);
        document.open("news:news", &[]);
        document.open("news:publication", &[]);
        document.text("news:name", &[], name);
        document.text("news:language", &[], &news_language(locale));
        document.close("news:publication");
        document.text("news:publication_date", &[], card.date.as_deref()?);
        document.text("news:title", &[], &card.title.text);
        document.close("news:news");
        document.close("url");
    }
    document.close("urlset");
    Some(document.finish())
}

/// Returns the language by the code that news sitemaps have: Chinese alone names a region.
fn news_language(locale: &LocaleId) -> String {
    let name = locale.to_string();
    match name.as_str() {
        "zh-TW" | "zh-Hant" | "zh-Hant-TW" => "zh-tw".to_owned(),
        "zh" | "zh-CN" | "zh-Hans" | "zh-Hans-CN" => "zh-cn".to_owned(),
        _ => locale.language().to_owned(),
    }
}
