//! A list of articles: the front page of a locale, a category, or a year of the archive.

use serde::Serialize;

use super::Frame;
use super::card::{Card, CardView};
use crate::build::anchor::slug_of_name;
use crate::build::layout::Layout;
use crate::build::lists;
use crate::build::location::Location;
use crate::locale::LocaleId;

/// The variable `page` of `index.html`.
#[derive(Debug, Serialize)]
pub(crate) struct ListPage {
    #[serde(flatten)]
    frame: Frame,
    /// The name of the category that is listed.
    category: Option<String>,
    /// The year that is listed.
    year: Option<String>,
    articles: Vec<CardView>,
    /// How many articles all pages of the list have.
    total: usize,
    /// The number of this page, from 1.
    number: usize,
    /// How many pages the list has.
    pages: usize,
    newer_href: Option<String>,
    older_href: Option<String>,
    archive_href: Option<String>,
    categories: Vec<ListLink>,
}

/// A link to a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct ListLink {
    /// The name of a category, or a year.
    pub(crate) name: String,
    pub(crate) href: String,
    /// How many articles it has.
    pub(crate) count: usize,
}

/// Which articles are listed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Topic {
    /// All.
    Front,
    /// Those of a category.
    Category(String),
    /// Those of a year.
    Year(String),
}

/// One page of a list.
pub(crate) struct Sheet<'a> {
    pub(crate) topic: &'a Topic,
    /// Its articles.
    pub(crate) cards: &'a [&'a Card],
    /// How many articles all its pages have.
    pub(crate) total: usize,
    /// Its number, from 1.
    pub(crate) number: usize,
    /// How many pages there are.
    pub(crate) pages: usize,
}

impl Topic {
    /// Returns the place of a page of the list.
    pub(crate) fn location(
        &self,
        locale: &LocaleId,
        number: usize,
        layout: Layout<'_>,
    ) -> Location {
        let first = match self {
            Self::Front if number == 1 => return layout.front(locale),
            Self::Front => return lists::further_front(locale, number, layout),
            Self::Category(name) => lists::category(locale, name, layout),
            Self::Year(year) => lists::year(locale, year, layout),
        };
        match number {
            1 => first,
            _ => first.below(&number.to_string(), layout),
        }
    }

    /// Returns what tells the list from others: names of categories that differ in nothing but signs
    /// are one.
    pub(crate) fn key(&self) -> Self {
        match self {
            Self::Category(name) => Self::Category(slug_of_name(name)),
            Self::Front | Self::Year(_) => self.clone(),
        }
    }
}

impl ListPage {
    /// Makes a page of a list in `locale`.
    pub(crate) fn new(
        frame: Frame,
        locale: &LocaleId,
        sheet: &Sheet<'_>,
        layout: Layout<'_>,
        categories: Vec<ListLink>,
    ) -> Self {
        let own = sheet.topic.location(locale, sheet.number, layout);
        let page = |number| {
            let location = sheet.topic.location(locale, number, layout);
            own.href_to(&location, layout)
        };
        let (category, year) = match sheet.topic {
            Topic::Front => (None, None),
            Topic::Category(name) => (Some(name.clone()), None),
            Topic::Year(year) => (None, Some(year.clone())),
        };
        let cards = sheet.cards.iter();
        Self {
            frame,
            category,
            year,
            articles: cards.map(|card| card.view(locale, &own, layout)).collect(),
            total: sheet.total,
            number: sheet.number,
            pages: sheet.pages,
            newer_href: (sheet.number > 1).then(|| page(sheet.number - 1)),
            older_href: (sheet.number < sheet.pages).then(|| page(sheet.number + 1)),
            archive_href: (sheet.total > 0)
                .then(|| own.href_to(&lists::archive(locale, layout), layout)),
            categories,
        }
    }
}
