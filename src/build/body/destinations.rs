//! Where the links and images of a text lead, on the page that shows it.

use std::fmt::Write as _;

use html5gum::emitters::default::DefaultEmitter;
use html5gum::{StartTag, Token, Tokenizer};

use super::srcset::map_addresses;
use crate::build::links::{ArticleLink, ArticleLinks};
use crate::build::location::Location;
use crate::build::markup::escape;
use crate::locale::LocaleId;
use crate::markdown::{is_relative_destination, is_safe_destination};
use crate::project::config::PageLayout;

/// The attributes that hold addresses.
const ADDRESSES: [&str; 11] = [
    "action",
    "background",
    "cite",
    "data",
    "formaction",
    "href",
    "longdesc",
    "ping",
    "poster",
    "src",
    "xlink:href",
];

/// The ending of an author's file.
const ARTICLE: &str = ".md";

/// The page that a text stands on.
#[derive(Clone, Copy)]
pub(crate) struct Page<'a> {
    pub(crate) own: &'a Location,
    pub(crate) links: ArticleLinks<'a>,
}

/// Returns the destinations in a text that name files of authors, each once.
pub(crate) fn article_links<'h>(parts: impl IntoIterator<Item = &'h str>) -> Vec<String> {
    let mut links = Vec::new();
    for html in parts.into_iter().filter(|html| html.contains(ARTICLE)) {
        for token in Tokenizer::new(html) {
            let Ok(token) = token;
            let Token::StartTag(tag) = token else {
                continue;
            };
            let href = tag.attributes.get(&b"href"[..]);
            let href = href.map(|value| String::from_utf8_lossy(value).into_owned());
            links.extend(href.filter(|href| href.contains(ARTICLE) && !links.contains(href)));
        }
    }
    links
}

/// Fits the addresses in `html` for its page: one that a page may not lead to is left out, one of
/// an article leads to its page, that of the original where readers get no other, and where pages
/// are folders a relative one starts above them.
pub(crate) fn fit_for_page(html: &str, page: Page<'_>) -> String {
    let mut emitter = DefaultEmitter::<usize>::new_with_span();
    emitter.naively_switch_states(true);
    let mut fitted = String::with_capacity(html.len());
    let mut position = 0;
    for token in Tokenizer::new_with_emitter(html, emitter) {
        let Ok(token) = token;
        let Token::StartTag(tag) = token else {
            continue;
        };
        let Some(changed) = fit_tag(&tag, page) else {
            continue;
        };
        let before = html.get(position..tag.span.start);
        fitted.push_str(before.unwrap_or_default());
        fitted.push_str(&changed);
        position = tag.span.end;
    }
    fitted.push_str(html.get(position..).unwrap_or_default());
    fitted
}

/// Writes a tag anew; none where it is well as it is.
fn fit_tag(tag: &StartTag<usize>, page: Page<'_>) -> Option<String> {
    let mut is_changed = false;
    let mut written = format!("<{}", String::from_utf8_lossy(&tag.name));
    let mut attributes: Vec<_> = tag.attributes.iter().collect();
    attributes.sort_by_key(|(_, value)| value.span.start);
    for (name, value) in attributes {
        let name = String::from_utf8_lossy(name);
        let value = String::from_utf8_lossy(value);
        let Some(fitted) = fit_value(&name, &value, page) else {
            is_changed = true;
            continue;
        };
        is_changed |= fitted.value != *value;
        let _ = write!(written, " {name}=\"{}\"", escape(&fitted.value));
        let says_language = || tag.attributes.contains_key(&b"hreflang"[..]);
        let locale = fitted.foreign.filter(|_| name == "href");
        if let Some(locale) = locale.filter(|_| !says_language()) {
            let _ = write!(written, " hreflang=\"{locale}\"");
            is_changed = true;
        }
    }
    written.push_str(if tag.self_closing { " />" } else { ">" });
    is_changed.then_some(written)
}

/// What an attribute is to say.
struct Fitted {
    value: String,
    /// The locale of the page that an address leads to, where that is not the page's own.
    foreign: Option<LocaleId>,
}

impl Fitted {
    fn own(value: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            foreign: None,
        }
    }
}

/// Returns what an attribute is to say; none where it is to be left out.
fn fit_value(name: &str, value: &str, page: Page<'_>) -> Option<Fitted> {
    if name == "srcset" {
        let fit = |address: &str| Some(fit_address(address, page)?.value);
        return map_addresses(value, fit).map(Fitted::own);
    }
    if name == "srcdoc" {
        return None;
    }
    if !ADDRESSES.contains(&name) {
        return Some(Fitted::own(value));
    }
    fit_address(value, page)
}

fn fit_address(address: &str, page: Page<'_>) -> Option<Fitted> {
    if !is_safe_destination(address) {
        return None;
    }
    if !is_relative_destination(address) {
        return Some(Fitted::own(address));
    }
    let end = address.find(['?', '#']).unwrap_or(address.len());
    let (path, rest) = address.split_at(end);
    match page.links.find(address) {
        ArticleLink::Page { location, locale } => {
            let href = page.own.href_to(&location, page.links.layout());
            return Some(Fitted {
                value: format!("{href}{rest}"),
                foreign: (locale != *page.links.locale()).then_some(locale),
            });
        }
        ArticleLink::Unpublished => return None,
        ArticleLink::Elsewhere => {}
    }
    let named = path.strip_suffix(ARTICLE);
    Some(Fitted::own(match (page.links.layout().pages, named) {
        (PageLayout::Files, Some(page)) => format!("{page}.html{rest}"),
        (PageLayout::Files, None) => address.to_owned(),
        (PageLayout::Folders, Some(page)) => format!("../{page}/{rest}"),
        (PageLayout::Folders, None) => format!("../{address}"),
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::build::layout::Layout;
    use crate::build::links::Editions;
    use crate::build::slugs::Slugs;

    /// Readers of all languages get everything.
    struct All;

    impl Editions for All {
        fn locale_of(&self, _: &str, locale: &LocaleId) -> Option<LocaleId> {
            Some(locale.clone())
        }
    }

    fn fit(html: &str, pages: PageLayout) -> String {
        let locale = "hi".parse().unwrap();
        let slugs = Slugs::default();
        let layout = Layout { pages, root: None };
        let links = ArticleLinks::new((&slugs, &All), layout, "articles/stepwell.md", &locale);
        let own = layout.page(&locale, "stepwell");
        fit_for_page(html, Page { own: &own, links })
    }

    #[test]
    fn a_page_in_a_folder_reaches_what_lies_beside_it() {
        let html = "<p><img src=\"photo.jpg\" alt=\"a &lt; b\" /> <a href=\"swap.md#talks\">बात</a> \
            <a href=\"#x\">x</a> <a href=\"https://a.example/b.md\">b</a></p>";
        let fitted = fit(html, PageLayout::Folders);
        for part in [
            "src=\"../photo.jpg\"",
            "alt=\"a &lt; b\"",
            "href=\"../swap/#talks\"",
            "<a href=\"#x\">",
            "<a href=\"https://a.example/b.md\">",
        ] {
            assert!(fitted.contains(part), "{part}: {fitted}");
        }
        let fitted = fit(html, PageLayout::Files);
        assert!(fitted.contains("<img src=\"photo.jpg\" alt=\"a &lt; b\" />"));
        assert!(fitted.contains("href=\"swap.html#talks\""));
    }

    #[test]
    fn what_a_page_may_not_lead_to_is_left_out() {
        for html in [
            "<a href=\"javascript:alert(1)\">x</a>",
            "<a href='java&#10;script:alert(1)'>x</a>",
            "<A HREF=javascript:alert(1)>x</A>",
            "<img srcset=\"a.png 1x, data:x 2x\">",
            "<iframe srcdoc=\"<script>x</script>\">",
        ] {
            let fitted = fit(html, PageLayout::Files);
            assert!(
                !fitted.contains("script:")
                    && !fitted.contains("data:")
                    && !fitted.contains("srcdoc"),
                "{fitted}"
            );
        }
    }
}
