//! What lists say of an article.

use minijinja::Value;
use serde::{Deserialize, Serialize};

use super::Served;
use super::frame::text_and_attributes;
use crate::build::layout::Layout;
use crate::build::lists;
use crate::build::location::Location;
use crate::build::place::Place;
use crate::build::rendition::Rendition;
use crate::build::standing::Standing;
use crate::locale::LocaleId;

/// What lists, feeds and the sitemap say of an article in one locale, kept while all articles are
/// rendered, and from one build to the next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Card {
    pub(crate) slug: String,
    /// What its files are called in the locale.
    pub(crate) name: String,
    pub(crate) source_locale: LocaleId,
    pub(crate) standing: Standing,
    pub(crate) title: Served,
    pub(crate) description: Option<Served>,
    pub(crate) category: Option<String>,
    pub(crate) authors: Vec<String>,
    /// In ISO 8601.
    pub(crate) date: Option<String>,
    /// In ISO 8601.
    pub(crate) updated: Option<String>,
}

/// An entry of a list.
#[derive(Debug, Serialize)]
pub(super) struct CardView {
    href: String,
    title: String,
    title_language: Value,
    description: Option<String>,
    description_language: Value,
    category: Option<String>,
    category_href: Option<String>,
    date: Option<String>,
}

impl Card {
    /// Takes from a rendition what lists say of it.
    pub(crate) fn of(rendition: &Rendition) -> Self {
        let facts = &rendition.facts;
        Self {
            slug: rendition.slug.to_string(),
            name: rendition.name.to_string(),
            source_locale: rendition.source_locale.clone(),
            standing: rendition.standing,
            title: rendition.title(),
            description: rendition.field("description").cloned(),
            category: facts.category.clone(),
            authors: facts.authors.clone(),
            date: facts.date.clone(),
            updated: facts.updated.clone(),
        }
    }

    /// Returns where its page is, which is in `locale`.
    pub(crate) fn location(&self, locale: &LocaleId, layout: Layout<'_>) -> Location {
        let slug = self.name.as_str();
        Location::of_article(Place { locale, slug }, layout)
    }

    /// Returns where the page of the original is.
    pub(crate) fn original(&self, layout: Layout<'_>) -> Location {
        let (locale, slug) = (&self.source_locale, self.slug.as_str());
        Location::of_article(Place { locale, slug }, layout)
    }

    /// Returns the year of publication.
    pub(crate) fn year(&self) -> Option<&str> {
        self.date.as_deref()?.split('-').next()
    }

    /// Returns the day of the last change, else of publication.
    pub(crate) fn last_change(&self) -> Option<&str> {
        self.updated.as_deref().or(self.date.as_deref())
    }

    pub(super) fn view(&self, locale: &LocaleId, from: &Location, layout: Layout<'_>) -> CardView {
        let (description, description_language) =
            text_and_attributes(self.description.as_ref(), locale);
        let category = self
            .category
            .as_deref()
            .map(|name| lists::category(locale, name, layout));
        CardView {
            href: from.href_to(&self.location(locale, layout), layout),
            title: self.title.text.clone(),
            title_language: self.title.attributes(locale),
            description,
            description_language,
            category: self.category.clone(),
            category_href: category.map(|list| from.href_to(&list, layout)),
            date: self.date.clone(),
        }
    }
}

/// Brings cards into the order of lists: the newest article first, those without a date last.
pub(crate) fn sort_newest_first(cards: &mut [Card]) {
    cards.sort_by(|left, right| {
        let newest_first = right.date.cmp(&left.date);
        newest_first.then_with(|| left.slug.cmp(&right.slug))
    });
}
