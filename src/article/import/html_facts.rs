//! What a page says of its article: in JSON-LD, microdata, `meta` and on its face.

use serde_json::Value;

use super::html_tree::{Element, parse_html};
use crate::locale::{LocaleId, locale_of_tag};

/// What there is to know of an article beside its text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Facts {
    pub(super) title: Option<String>,
    pub(super) description: Option<String>,
    /// The place that a report comes from.
    pub(super) dateline: Option<String>,
    /// The day of its publication, `2025-04-11`.
    pub(super) date: Option<String>,
}

/// Returns the language that a page of HTML says it is in.
#[must_use]
pub fn html_language(html: &str) -> Option<LocaleId> {
    language_of(&parse_html(html))
}

/// Returns the language that a page says it is in.
pub(super) fn language_of(page: &Element) -> Option<LocaleId> {
    let elements = page.descendants();
    let mut roots = elements.iter().filter(|element| element.name == "html");
    roots.find_map(|root| locale_of_tag(root.attribute("lang")?))
}

/// Reads the facts of a page whose article is `content`, what readers see first.
pub(super) fn read_facts(page: &Element, content: &Element) -> Facts {
    let elements = page.descendants();
    let linked = elements.iter().filter_map(|element| linked_data(element));
    let linked: Vec<Value> = linked.flat_map(|data| articles_in(&data)).collect();
    let linked = |name: &str| {
        linked
            .iter()
            .find_map(|article| text_of(article.get(name)?))
    };
    let meta = |name: &str| {
        elements
            .iter()
            .find_map(|element| meta_content(element, name))
    };
    let property = |name: &str| {
        let mut elements = elements.iter();
        elements.find_map(|element| property_value(element, name))
    };
    let headings = content.descendants();
    let heading = headings.iter().find(|element| element.name == "h1");
    let titles = elements.iter().filter(|element| element.name == "title");
    let title = heading
        .and_then(|heading| some_text(&heading.text()))
        .or_else(|| property("headline"))
        .or_else(|| linked("headline"))
        .or_else(|| meta("og:title"))
        .or_else(|| {
            titles
                .clone()
                .find_map(|title| some_text(&title.raw_text()))
        });
    let times = headings
        .iter()
        .find_map(|element| element.attribute("datetime"));
    let dateline = linked("dateline").or_else(|| property("dateline"));
    Facts {
        title,
        dateline: dateline.or_else(|| place_below_headline(content)),
        description: linked("description")
            .or_else(|| meta("description"))
            .or_else(|| meta("og:description")),
        date: linked("datePublished")
            .or_else(|| property("datePublished"))
            .or_else(|| meta("article:published_time"))
            .or_else(|| times.map(str::to_owned))
            .and_then(|date| day_of(&date)),
    }
}

/// Returns the place that the header of an article shows, by its class or among the facts listed
/// there, as a text that is neither a link nor a time.
fn place_below_headline(content: &Element) -> Option<String> {
    let elements = content.descendants();
    let mut named = elements
        .iter()
        .filter(|element| element.has_word("class", DATELINE));
    if let Some(found) = named.find_map(|element| some_text(&element.text())) {
        return Some(found);
    }
    let header = elements.iter().find(|element| element.name == "header")?;
    let lists = header.descendants();
    let facts = lists.iter().find(|list| {
        list.name == "ul" && FACT_LISTS.iter().any(|class| list.has_word("class", class))
    })?;
    let items = facts.descendants();
    let first = items.iter().find(|item| item.name == "li")?;
    let parts = first.descendants();
    let is_other = |part: &&Element| matches!(part.name.as_str(), "a" | "time" | "bdi");
    let text = some_text(&first.text()).filter(|text| !text.contains(char::is_numeric))?;
    (!parts.iter().any(is_other) && text.chars().count() <= LONGEST_PLACE).then_some(text)
}

/// The class of an element that holds a dateline.
const DATELINE: &str = "dateline";
/// The classes of lists of what is to be known of an article.
const FACT_LISTS: [&str; 2] = ["meta", "byline"];
/// A place has at most so many letters.
const LONGEST_PLACE: usize = 60;

fn some_text(text: &str) -> Option<String> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    (!text.is_empty()).then_some(text)
}

/// Returns the JSON-LD of a `script`.
fn linked_data(element: &Element) -> Option<Value> {
    let is_linked = element.name == "script" && element.has_word("type", "application/ld+json");
    is_linked
        .then(|| serde_json::from_str(&element.raw_text()).ok())
        .flatten()
}

/// Returns the objects that are articles of some kind, those in lists and graphs included.
fn articles_in(data: &Value) -> Vec<Value> {
    match data {
        Value::Array(items) => items.iter().flat_map(articles_in).collect(),
        Value::Object(object) => {
            let is_article = |kind: &Value| {
                let kind = kind.as_str().unwrap_or_default();
                kind.ends_with("Article") || kind.ends_with("Posting") || kind == "Report"
            };
            let is_article = match object.get("@type") {
                Some(Value::Array(kinds)) => kinds.iter().any(is_article),
                Some(kind) => is_article(kind),
                None => false,
            };
            if is_article {
                return vec![data.clone()];
            }
            object.get("@graph").map(articles_in).unwrap_or_default()
        }
        _ => Vec::new(),
    }
}

fn text_of(value: &Value) -> Option<String> {
    some_text(&parse_html(value.as_str()?).text())
}

fn meta_content(element: &Element, name: &str) -> Option<String> {
    let is_named = element.has_word("property", name) || element.has_word("name", name);
    let is_meant = element.name == "meta" && is_named;
    is_meant
        .then(|| some_text(element.attribute("content")?))
        .flatten()
}

/// Returns the value of a property of microdata.
fn property_value(element: &Element, name: &str) -> Option<String> {
    if !element.has_word("itemprop", name) {
        return None;
    }
    let attributes = ["content", "datetime"];
    let value = attributes.iter().find_map(|name| element.attribute(name));
    value
        .and_then(some_text)
        .or_else(|| some_text(&element.text()))
}

/// Returns the day of a date as ISO 8601 has it.
fn day_of(date: &str) -> Option<String> {
    let day = date.get(..10)?;
    let is_day = day.bytes().enumerate().all(|(index, byte)| match index {
        4 | 7 => byte == b'-',
        _ => byte.is_ascii_digit(),
    });
    is_day.then(|| day.to_owned())
}
