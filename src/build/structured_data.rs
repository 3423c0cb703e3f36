//! Linked data about pages, in the vocabulary of [schema.org](https://schema.org/NewsArticle).

use serde_json::{Map, Value, json};

use super::editions::Editions;
use super::language::Language;
use super::location::Location;
use super::markup::without_isolates;
use super::rendition::Rendition;
use super::site::Site;

/// What a script element of linked data holds.
#[derive(Clone, Debug)]
pub(crate) struct StructuredData(Value);

/// A step of the way to a page, with its address where the site has one.
pub(crate) struct Crumb {
    pub(crate) name: String,
    pub(crate) location: Location,
}

/// What the linked data about an article is made from.
pub(crate) struct ArticleData<'a> {
    pub(crate) site: &'a Site,
    pub(crate) rendition: &'a Rendition,
    pub(crate) editions: &'a Editions,
    pub(crate) languages: &'a [Language],
    /// What the site is called.
    pub(crate) publisher: String,
    /// The way to the article, from the front page on.
    pub(crate) crumbs: Vec<Crumb>,
    /// The address of a picture.
    pub(crate) image: Option<String>,
}

impl StructuredData {
    /// Describes an article, and the way to it.
    pub(crate) fn of_article(data: &ArticleData<'_>) -> Self {
        let mut graph = vec![article(data)];
        graph.extend(breadcrumbs(data.site, &data.crumbs));
        Self(json!({"@context": "https://schema.org", "@graph": graph}))
    }

    /// Returns it as JSON that no element ends.
    pub(crate) fn to_script(&self) -> String {
        let json = without_isolates(&self.0.to_string());
        json.replace('<', "\\u003c")
            .replace('>', "\\u003e")
            .replace('&', "\\u0026")
            .replace('\u{2028}', "\\u2028")
            .replace('\u{2029}', "\\u2029")
    }
}

fn article(data: &ArticleData<'_>) -> Value {
    let ArticleData {
        site, rendition, ..
    } = data;
    let facts = &rendition.facts;
    let address = site.absolute(&rendition.location(site.layout()));
    let mut article = Map::new();
    let mut set = |name: &str, value: Option<Value>| {
        article.extend(value.map(|value| (name.to_owned(), value)));
    };
    set("@type", Some("NewsArticle".into()));
    set("@id", address.clone().map(Value::from));
    set("url", address.clone().map(Value::from));
    set("mainEntityOfPage", address.map(Value::from));
    set("inLanguage", Some(rendition.locale.to_string().into()));
    set("headline", Some(rendition.title().text.into()));
    let description = rendition.field("description");
    set(
        "description",
        description.map(|served| served.text.clone().into()),
    );
    set("image", data.image.clone().map(Value::from));
    set("datePublished", facts.date.clone().map(Value::from));
    let modified = facts.updated.clone().or_else(|| facts.date.clone());
    set("dateModified", modified.map(Value::from));
    let authors = facts.authors.iter();
    let authors: Vec<Value> = authors
        .map(|name| json!({"@type": "Person", "name": name}))
        .collect();
    set("author", (!authors.is_empty()).then(|| authors.into()));
    let mut publisher = json!({"@type": "NewsMediaOrganization", "name": data.publisher});
    if !site.follow.is_empty() {
        publisher["sameAs"] = site.follow.values().cloned().collect();
    }
    set("publisher", Some(publisher));
    set("isAccessibleForFree", Some(true.into()));
    let correction = rendition.correction();
    set("correction", correction.map(|served| served.text.into()));
    let (relation, works) = relation(data);
    set(relation, works);
    Value::Object(article)
}

/// Returns what an article is a translation of, or what translations it has.
fn relation(data: &ArticleData<'_>) -> (&'static str, Option<Value>) {
    let ArticleData {
        site,
        rendition,
        editions,
        languages,
        ..
    } = data;
    let work = |language: &Language| {
        let location = editions.location(&language.locale, site.layout());
        let address = site.absolute(&location)?;
        let locale = language.locale.to_string();
        Some(json!({"@type": "NewsArticle", "@id": address, "inLanguage": locale}))
    };
    if rendition.locale != rendition.source_locale {
        let mut languages = languages.iter();
        let original = languages.find(|language| language.locale == rendition.source_locale);
        return ("translationOfWork", original.and_then(work));
    }
    let announced = editions.announced(languages);
    let others = announced.filter(|language| language.locale != rendition.locale);
    let works: Vec<Value> = others.filter_map(work).collect();
    ("workTranslation", (!works.is_empty()).then(|| works.into()))
}

/// Describes the way to a page; nothing where pages have no address.
fn breadcrumbs(site: &Site, crumbs: &[Crumb]) -> Option<Value> {
    let items: Option<Vec<Value>> = (1_u32..)
        .zip(crumbs)
        .map(|(position, crumb)| {
            let address = site.absolute(&crumb.location)?;
            Some(json!({
                "@type": "ListItem", "position": position, "name": crumb.name, "item": address,
            }))
        })
        .collect();
    Some(json!({"@type": "BreadcrumbList", "itemListElement": items?}))
}
