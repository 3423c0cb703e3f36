//! What of a page is its article, and what stands around it and in between.

use super::html_tree::{Element, INVISIBLE, Node};
use super::imported::LeftOut;

/// So many letters of what is left out are quoted.
const EXCERPT: usize = 160;

/// Returns the element that holds the article: the `article` with most text, else what microdata
/// and roles name, else the body.
pub(super) fn find_content(page: &Element) -> &Element {
    let elements = page.descendants();
    let most = |is_meant: &dyn Fn(&Element) -> bool| {
        let meant = elements.iter().copied().filter(|element| is_meant(element));
        let sized = meant.map(|element| (element.text().len(), element));
        sized
            .filter(|(size, _)| *size > 0)
            .max_by_key(|(size, _)| *size)
    };
    most(&|element| element.name == "article")
        .or_else(|| most(&|element| element.has_word("itemprop", "articleBody")))
        .or_else(|| most(&|element| element.name == "main" || element.has_word("role", "main")))
        .or_else(|| most(&|element| element.name == "body"))
        .map_or(page, |(_, element)| element)
}

/// Returns why an element within the article is no part of it.
pub(super) fn furniture(element: &Element) -> Option<&'static str> {
    let role = element.attribute("role").unwrap_or_default();
    let is_hidden = element.attribute("hidden").is_some()
        || element.has_word("aria-hidden", "true")
        || element
            .attribute("style")
            .is_some_and(|style| style.replace(' ', "").contains("display:none"));
    match element.name.as_str() {
        "nav" => Some("navigation"),
        "aside" => Some("an aside"),
        "footer" => Some("a footer"),
        "form" | "button" | "input" | "select" | "textarea" | "dialog" | "menu" => {
            Some("controls of the page")
        }
        "iframe" | "object" | "embed" | "video" | "audio" | "canvas" => Some("embedded media"),
        name if INVISIBLE.contains(&name) => Some("what no reader sees"),
        _ if is_hidden => Some("what no reader sees"),
        _ => match role {
            "navigation" => Some("navigation"),
            "complementary" | "search" => Some("an aside"),
            "contentinfo" => Some("a footer"),
            _ => named_furniture(element),
        },
    }
}

/// Words in classes and ids of furniture.
const FURNITURE: [(&str, &[&str]); 5] = [
    (
        "links to share it",
        &["share", "sharing", "social", "follow"],
    ),
    (
        "other articles",
        &["related", "recommended", "readmore", "trending"],
    ),
    ("comments of readers", &["comments", "comment", "disqus"]),
    (
        "navigation",
        &["breadcrumb", "breadcrumbs", "pagination", "pager", "nav"],
    ),
    (
        "advertising",
        &[
            "ad",
            "ads",
            "advert",
            "advertisement",
            "promo",
            "newsletter",
            "subscribe",
            "cookie",
        ],
    ),
];

fn named_furniture(element: &Element) -> Option<&'static str> {
    let names = ["class", "id"].map(|name| element.attribute(name).unwrap_or_default());
    let names = names.join(" ").to_lowercase();
    let words: Vec<&str> = names.split([' ', '-', '_']).collect();
    let mut furniture = FURNITURE.iter();
    let (reason, _) = furniture.find(|(_, known)| words.iter().any(|word| known.contains(word)))?;
    Some(reason)
}

/// Says what was left out of the page around `content`.
pub(super) fn list_around(page: &Element, content: &Element, left_out: &mut Vec<LeftOut>) {
    for child in &page.children {
        match child {
            Node::Element(element) if std::ptr::eq(element, content) => {}
            Node::Element(element) if holds(element, content) => {
                list_around(element, content, left_out);
            }
            Node::Element(element) => {
                let reason = match element.name.as_str() {
                    "header" => "the head of the page",
                    _ => furniture(element).unwrap_or("what stands around the article"),
                };
                push_left_out(element, reason, left_out);
            }
            Node::Text(text) => {
                let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
                if !words.is_empty() {
                    left_out.push(LeftOut::new(words, "what stands around the article"));
                }
            }
        }
    }
}

fn holds(element: &Element, content: &Element) -> bool {
    let descendants = element.descendants();
    descendants
        .iter()
        .any(|known| std::ptr::eq(*known, content))
}

/// Lists an element by its text; one without text is listed where it shows something.
pub(super) fn push_left_out(element: &Element, reason: &'static str, left_out: &mut Vec<LeftOut>) {
    let text = element.text();
    let source = element
        .attribute("src")
        .filter(|_| reason == "embedded media");
    if !text.is_empty() {
        left_out.push(LeftOut::new(excerpt(&text), reason));
    } else if let Some(source) = source {
        left_out.push(LeftOut::new(source, reason));
    }
}

fn excerpt(text: &str) -> String {
    match text.char_indices().nth(EXCERPT) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
