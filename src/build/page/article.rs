//! The page of an article.

use minijinja::Value;
use serde::Serialize;

use super::Frame;
use super::frame::text_and_attributes;
use crate::build::body::Footnote;
use crate::build::language::Language;
use crate::build::rendition::Rendition;
use crate::locale::{Direction, display_name};

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
    /// Whether the title is a heading of the content.
    has_title_in_content: bool,
    description: Option<String>,
    description_language: Value,
    dateline: Option<String>,
    dateline_language: Value,
    /// In ISO 8601.
    date: Option<String>,
    category: Option<String>,
    source: Option<String>,
    follow: Vec<String>,
    words: usize,
    minutes: usize,
    /// The name of the language the article was written in, where that is not the page's.
    translated_from: Option<String>,
    /// The same for every page.
    original_language: String,
    original_locale: String,
    /// How many segments are not in the page's language.
    untranslated: usize,
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

/// A footnote below the text.
#[derive(Debug, Serialize)]
struct FootnoteView {
    number: String,
    id: String,
    content: Value,
}

impl FootnoteView {
    fn of(footnote: &Footnote) -> Self {
        Self {
            number: footnote.number.clone(),
            id: footnote.id.clone(),
            content: Value::from_safe_string(footnote.content.clone()),
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

impl Alternate {
    /// Makes the link from `rendition` to the article in another language.
    fn new(rendition: &Rendition, language: &Language) -> Self {
        Self {
            locale: language.locale.to_string(),
            dir: language.direction,
            autonym: language.autonym.clone(),
            href: rendition.place().href_in(&language.locale),
            is_original: language.locale == rendition.source_locale,
        }
    }
}

impl ArticlePage {
    /// Makes the page of `rendition`, which can be read in `languages`.
    pub(crate) fn new(rendition: &Rendition, languages: &[Language]) -> Self {
        let locale = &rendition.locale;
        let title = rendition.title();
        let field = |name| text_and_attributes(rendition.field(name), locale);
        let (description, description_language) = field("description");
        let (dateline, dateline_language) = field("dateline");
        let original = display_name(&rendition.source_locale, locale);
        let is_translation = *locale != rendition.source_locale;
        Self {
            frame: Frame::of_article(rendition.place()),
            slug: rendition.slug.to_string(),
            title_language: title.attributes(locale),
            title: title.text,
            has_title_in_content: rendition.has_title_in_text(),
            description,
            description_language,
            dateline,
            dateline_language,
            date: rendition.facts.date.clone(),
            category: rendition.facts.category.clone(),
            source: rendition.facts.source.clone(),
            follow: rendition.facts.follow.clone(),
            words: rendition.words,
            minutes: reading_minutes(rendition.words),
            translated_from: is_translation.then(|| original.clone()),
            original_language: original,
            original_locale: rendition.source_locale.to_string(),
            untranslated: rendition.fallback_count(),
            headings: rendition.contents(),
            alternates: languages
                .iter()
                .map(|language| Alternate::new(rendition, language))
                .collect(),
            footnotes: rendition
                .body
                .footnotes
                .iter()
                .map(FootnoteView::of)
                .collect(),
            content: Value::from_safe_string(rendition.body.html.clone()),
        }
    }
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
