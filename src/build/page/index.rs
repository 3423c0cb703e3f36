//! The front page of a locale.

use minijinja::Value;
use serde::Serialize;

use super::frame::text_and_attributes;
use super::{Frame, Served};
use crate::build::place::Place;
use crate::build::rendition::Rendition;
use crate::locale::LocaleId;

/// The variable `page` of `index.html`.
#[derive(Debug, Serialize)]
pub(crate) struct IndexPage {
    #[serde(flatten)]
    frame: Frame,
    articles: Vec<CardView>,
}

/// What the front page says of an article, kept while all articles are rendered.
#[derive(Clone, Debug)]
pub(crate) struct Card {
    slug: String,
    title: Served,
    description: Option<Served>,
    category: Option<String>,
    date: Option<String>,
}

#[derive(Debug, Serialize)]
struct CardView {
    href: String,
    title: String,
    title_language: Value,
    description: Option<String>,
    description_language: Value,
    category: Option<String>,
    date: Option<String>,
}

impl Card {
    /// Takes from a rendition what the front page says of it.
    pub(crate) fn of(rendition: &Rendition) -> Self {
        Self {
            slug: rendition.slug.to_string(),
            title: rendition.title(),
            description: rendition.field("description").cloned(),
            category: rendition.facts.category.clone(),
            date: rendition.facts.date.clone(),
        }
    }

    fn view(&self, locale: &LocaleId) -> CardView {
        let slug = &*self.slug;
        let (description, description_language) =
            text_and_attributes(self.description.as_ref(), locale);
        CardView {
            href: Place { locale, slug }.href_from_index(),
            title: self.title.text.clone(),
            title_language: self.title.attributes(locale),
            description,
            description_language,
            category: self.category.clone(),
            date: self.date.clone(),
        }
    }
}

impl IndexPage {
    /// Makes the front page of `locale`: the newest article first, those without a date last.
    pub(crate) fn new(locale: &LocaleId, mut cards: Vec<Card>) -> Self {
        cards.sort_by(|left, right| {
            let newest_first = right.date.cmp(&left.date);
            newest_first.then_with(|| left.slug.cmp(&right.slug))
        });
        Self {
            frame: Frame::of_index(locale),
            articles: cards.iter().map(|card| card.view(locale)).collect(),
        }
    }
}
