//! The page of an article.

use std::collections::BTreeMap;

use minijinja::Value;
use serde::Serialize;

use super::frame::text_and_attributes;
use super::{Frame, Head, Versions};
use crate::build::body::Footnote;
use crate::build::formats::Surroundings;
use crate::build::language::Language;
use crate::build::lists;
use crate::build::location::encode;
use crate::build::rendition::Rendition;
use crate::build::site::Site;
use crate::build::structured_data::{ArticleData, Crumb, StructuredData};
use crate::build::template::PlainTexts;
use crate::fluent::runtime::Arguments;
use crate::locale::{Direction, display_name};
use crate::project::config::ProvenanceLabels;

/// How many words a reader reads in a minute.
const WORDS_PER_MINUTE: usize = 200;

/// The variable `page` of `article.html`.
#[derive(Debug, Serialize)]
pub(crate) struct ArticlePage {
    #[serde(flatten)]
    frame: Frame,
    slug: String,
    title: String,
    title_language: Value,
    /// Whether readers get the title in another language, as those below.
    title_is_foreign: bool,
    /// Whether the title is a heading of the content.
    has_title_in_content: bool,
    description: Option<String>,
    description_language: Value,
    description_is_foreign: bool,
    dateline: Option<String>,
    dateline_language: Value,
    dateline_is_foreign: bool,
    authors: Vec<String>,
    /// In ISO 8601.
    date: Option<String>,
    /// The day of the last change, where that is another.
    updated: Option<String>,
    category: Option<String>,
    category_href: Option<String>,
    source: Option<String>,
    follow: Vec<String>,
    /// What was put right.
    correction: Option<String>,
    correction_language: Value,
    words: usize,
    minutes: usize,
    /// The name of the language the article was written in, where that is not the page's; in the
    /// language of the message that takes it.
    translated_from: Option<String>,
    /// The same for every page.
    original_language: String,
    original_locale: String,
    /// The link to the original, from a translation.
    original_href: Option<String>,
    /// How many segments are not in the page's language.
    untranslated: usize,
    /// How many segments are older than their source.
    outdated: usize,
    /// Where translations come from, if the site shows it.
    provenance: Vec<ProvenanceLabel>,
    headings: Vec<Heading>,
    alternates: Vec<Alternate>,
    content: Value,
    footnotes: Vec<FootnoteView>,
}

/// An entry of the table of contents.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Heading {
    /// The id of its element.
    pub(crate) anchor: String,
    /// Its plain text.
    pub(crate) title: String,
    /// The attributes of an element that holds the title.
    pub(crate) title_language: Value,
}

/// What a page says of where its translation comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct ProvenanceLabel {
    /// The id of the message.
    message: &'static str,
    /// Of how many passages it holds.
    count: usize,
}

/// A footnote below the text.
#[derive(Debug, Serialize)]
struct FootnoteView {
    number: String,
    id: String,
    content: Value,
}

impl FootnoteView {
    /// Makes the view of a footnote whose page shows it as `content`.
    fn of(footnote: &Footnote, content: &str) -> Self {
        Self {
            number: footnote.number.clone(),
            id: footnote.id.clone(),
            content: Value::from_safe_string(content.to_owned()),
        }
    }
}

/// The same article in a locale, this one included.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Alternate {
    locale: String,
    dir: Direction,
    autonym: String,
    href: String,
    /// Whether the article was written in this locale.
    is_original: bool,
}

impl ArticlePage {
    /// Makes the page of `rendition`.
    pub(crate) fn new(
        rendition: &Rendition,
        surroundings: &Surroundings<'_>,
        texts: &mut PlainTexts<'_>,
    ) -> Self {
        let locale = &rendition.locale;
        let title = rendition.title();
        let field = |name| text_and_attributes(rendition.field(name), locale);
        let is_foreign = |name| (rendition.field(name)).is_some_and(|it| it.is_foreign(locale));
        let (description, description_language) = field("description");
        let (dateline, dateline_language) = field("dateline");
        let (correction, correction_language) =
            text_and_attributes(rendition.correction().as_ref(), locale);
        let is_translation = *locale != rendition.source_locale;
        let mut original_in = |id| display_name(&rendition.source_locale, texts.locale_of(id));
        let original_language = original_in("untranslated-notice");
        let translated_from = is_translation.then(|| original_in("translated-from"));
        let layout = surroundings.site.layout();
        let own = rendition.location(layout);
        let (text, notes) = match surroundings.parts.split_first() {
            Some((text, notes)) => (text.as_str(), notes),
            None => ("", &[][..]),
        };
        let facts = &rendition.facts;
        let category = listed_category(rendition);
        let category_href =
            category.map(|name| own.href_to(&lists::category(locale, name, layout), layout));
        Self {
            frame: frame(rendition, surroundings, texts),
            slug: rendition.slug.to_string(),
            title_language: title.attributes(locale),
            title_is_foreign: title.is_foreign(locale),
            title: title.text,
            has_title_in_content: rendition.has_title_in_text(),
            description,
            description_language,
            description_is_foreign: is_foreign("description"),
            dateline,
            dateline_language,
            dateline_is_foreign: is_foreign("dateline"),
            authors: facts.authors.clone(),
            date: facts.date.clone(),
            updated: facts
                .updated
                .clone()
                .filter(|date| facts.date.as_ref() != Some(date)),
            category: category.cloned(),
            category_href,
            source: facts.source.clone(),
            follow: facts.follow.clone(),
            correction,
            correction_language,
            words: rendition.words,
            minutes: reading_minutes(rendition.words),
            translated_from,
            original_language,
            original_locale: rendition.source_locale.to_string(),
            original_href: is_translation.then(|| {
                let original = surroundings
                    .editions
                    .location(&rendition.source_locale, layout);
                own.href_to(&original, layout)
            }),
            untranslated: rendition.fallback_count(),
            outdated: rendition.outdated_count(),
            provenance: provenance_labels(rendition, surroundings.site),
            headings: rendition.contents(),
            alternates: alternates(rendition, surroundings),
            footnotes: (rendition.body.footnotes.iter().zip(notes))
                .map(|(footnote, content)| FootnoteView::of(footnote, content))
                .collect(),
            content: Value::from_safe_string(text.to_owned()),
        }
    }
}

/// Makes what the page has in common with others.
fn frame(
    rendition: &Rendition,
    surroundings: &Surroundings<'_>,
    texts: &mut PlainTexts<'_>,
) -> Frame {
    let Surroundings {
        site,
        languages,
        editions,
        image,
        ..
    } = surroundings;
    let own = rendition.location(site.layout());
    let image = image.and_then(|path| site.absolute_path(&encode(path)));
    let data = StructuredData::of_article(&ArticleData {
        site,
        rendition,
        editions,
        languages,
        publisher: texts.say("site-title", &Arguments::new()),
        crumbs: crumbs(rendition, site, texts),
        image: image.clone(),
    });
    let announced = editions.announced(languages);
    let versions = Versions {
        all: announced
            .map(|language| (language, editions.location(&language.locale, site.layout())))
            .collect(),
        default: Some(editions.location(&editions.source_locale, site.layout())),
    };
    let head = Head {
        image,
        ..Head::new(site, surroundings.language, &own, &versions)
    };
    let head = match rendition.locale.is_pseudo() {
        true => head,
        false => head
            .with_feed(site, &own, &lists::feed(&rendition.locale, site.layout()))
            .with_data(&data),
    };
    Frame::new(site, &rendition.locale, &own, head)
}

/// Returns the category whose list names the article.
fn listed_category(rendition: &Rendition) -> Option<&String> {
    let category = rendition.facts.category.as_ref();
    category.filter(|_| rendition.standing.is_listed())
}

/// Returns the way from the front page to the article.
fn crumbs(rendition: &Rendition, site: &Site, texts: &mut PlainTexts<'_>) -> Vec<Crumb> {
    let locale = &rendition.locale;
    let home = Crumb {
        name: texts.say("nav-home", &Arguments::new()),
        location: site.layout().front(locale),
    };
    let category = listed_category(rendition).map(|name| Crumb {
        name: texts.call("category-", name),
        location: lists::category(locale, name, site.layout()),
    });
    let own = Crumb {
        name: rendition.title().text,
        location: rendition.location(site.layout()),
    };
    std::iter::once(home).chain(category).chain([own]).collect()
}

/// Returns the links to the editions that the site announces, and to this one.
fn alternates(rendition: &Rendition, surroundings: &Surroundings<'_>) -> Vec<Alternate> {
    let Surroundings {
        site,
        languages,
        editions,
        ..
    } = surroundings;
    let is_shown = |language: &&Language| {
        let standing = editions.standings.get(&language.locale);
        language.locale == rendition.locale
            || standing.is_some_and(|standing| standing.is_announced())
    };
    let own = rendition.location(site.layout());
    languages
        .iter()
        .filter(is_shown)
        .map(|language| {
            let location = editions.location(&language.locale, site.layout());
            Alternate {
                locale: language.locale.to_string(),
                dir: language.direction,
                autonym: language.autonym.clone(),
                href: own.href_to(&location, site.layout()),
                is_original: language.locale == rendition.source_locale,
            }
        })
        .collect()
}

/// Returns the messages that say where the translation comes from, each with the number of
/// passages, if the site shows them.
fn provenance_labels(rendition: &Rendition, site: &Site) -> Vec<ProvenanceLabel> {
    if site.labels == ProvenanceLabels::Hidden {
        return Vec::new();
    }
    let mut counts: BTreeMap<&'static str, usize> = BTreeMap::new();
    let segments = rendition.segments.iter();
    for label in segments.filter_map(|segment| segment.provenance.label()) {
        *counts.entry(label).or_default() += 1;
    }
    let counts = counts.into_iter();
    counts
        .map(|(message, count)| ProvenanceLabel { message, count })
        .collect()
}

fn reading_minutes(words: usize) -> usize {
    words.div_ceil(WORDS_PER_MINUTE).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_read_in_less_than_a_minute() {
        assert_eq!(
            [0, 1, 200, 201, 1_000].map(reading_minutes),
            [1, 1, 1, 2, 5]
        );
    }
}
