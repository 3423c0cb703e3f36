//! Linked data can be read, and agrees with its page and with that of its versions.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::diagnostic::ProblemKind;
use crate::verify::address::page_of;
use crate::verify::html::{Attribute, Page};
use crate::verify::registry::{Faults, Rule};
use crate::verify::site::Site;

/// The rule.
pub(in crate::verify) const RULE: Rule = Rule {
    kind: ProblemKind::error(
        "linked-data",
        "linked data cannot be read, or does not agree with its page",
    ),
    check,
};

/// The date that readers see of an article, and where its head tells it.
const PUBLISHED: (&str, &str) = ("datePublished", "article:published_time");

/// The date of its last change: that of its publication where it has not been updated, of which
/// readers are told nothing.
const MODIFIED: (&str, &str) = ("dateModified", "article:modified_time");

fn check(site: &Site, faults: &mut Faults<'_>) {
    let mut articles = BTreeMap::new();
    for page in site.pages.values() {
        for data in &page.data {
            match serde_json::from_str::<Value>(&data.value) {
                Err(error) => faults.on(page, data, format!("this is no JSON: {error}")),
                Ok(value) => {
                    if let Some(article) = article_in(&value) {
                        check_article(site, page, data, article, faults);
                        articles.insert(page.path.as_str(), (page, data, article.clone()));
                    }
                }
            }
        }
    }
    for (page, data, article) in articles.values() {
        for translation in named(article, "workTranslation") {
            let other = site.page_at(translation);
            let other = other.and_then(|other| articles.get(other.path.as_str()));
            let back = other.map(|(_, _, article)| named(article, "translationOfWork"));
            let is_mutual = back.is_some_and(|back| {
                back.iter().any(|address| {
                    site.page_at(address)
                        .is_some_and(|own| own.path == page.path)
                })
            });
            if !is_mutual {
                let message =
                    format!("`{translation}` does not say that it is a translation of this page");
                faults.on(page, data, message);
            }
        }
    }
}

/// Returns what is said of an article, alone or in a graph.
fn article_in(value: &Value) -> Option<&Value> {
    let is_article = |value: &&Value| value["@type"] == "NewsArticle";
    let graph = value["@graph"].as_array();
    let mut all = graph.into_iter().flatten().chain([value]);
    all.find(is_article)
}

fn check_article(
    site: &Site,
    page: &Page,
    data: &Attribute,
    article: &Value,
    faults: &mut Faults<'_>,
) {
    let lang = page.lang.as_ref().map(|lang| lang.value.as_str());
    let language = article["inLanguage"].as_str();
    if lang.is_some() && language != lang {
        faults.on(page, data, "`inLanguage` is not the language of the page");
    }
    check_words(page, data, article, faults);
    let base = site.base.as_deref().unwrap_or_default();
    if let Some(address) = article["url"].as_str().filter(|_| !base.is_empty())
        && page_of(address, base).as_ref() != Some(&page.path)
    {
        faults.on(
            page,
            data,
            format!("`url` is `{address}`, which is not this page"),
        );
    }
    for address in named(article, "translationOfWork") {
        if site.page_at(address).is_none() {
            let message = format!(
                "the page is said to be a translation of `{address}`, which does not exist"
            );
            faults.on(page, data, message);
        }
    }
}

/// Checks that the headline and the dates are those that readers see.
fn check_words(page: &Page, data: &Attribute, article: &Value, faults: &mut Faults<'_>) {
    match article["headline"].as_str() {
        None | Some("") => faults.on(page, data, "there is no `headline`"),
        Some(headline) if !page.is_called(headline) => {
            let message = format!("`headline` is `{headline}`, which is not the title of the page");
            faults.on(page, data, message);
        }
        Some(_) => {}
    }
    let shown: Vec<&str> = (page.times.iter())
        .filter(|time| time.is_of_article)
        .map(|time| time.datetime.value.as_str())
        .collect();
    for (member, property) in [PUBLISHED, MODIFIED] {
        let Some(date) = article[member].as_str() else {
            continue;
        };
        let told = page.property(property).map(|told| told.value.as_str());
        let differs = told.is_some_and(|told| told != date);
        let is_seen = || shown.is_empty() || shown.contains(&date);
        if differs || (member == PUBLISHED.0 && !is_seen()) {
            let message = format!("`{member}` is `{date}`, which is not what the page says");
            faults.on(page, data, message);
        }
    }
}

/// Returns the works that a member names, one or several.
fn named<'a>(article: &'a Value, member: &str) -> Vec<&'a str> {
    let value = &article[member];
    let several = value.as_array().into_iter().flatten();
    let works = several.chain(value.is_object().then_some(value));
    works.filter_map(|work| work["@id"].as_str()).collect()
}
