//! The pages around the articles: lists, the archive, the overview of languages, and the page for
//! addresses that lead nowhere.

use std::collections::{BTreeMap, BTreeSet};

use super::anchor::slug_of_name;
use super::language::Language;
use super::lists;
use super::location::Location;
use super::page::{
    ArchivePage, Card, Frame, Head, LanguageRow, LanguagesPage, ListLink, ListPage, NotFoundPage,
    Sheet, Topic, Versions,
};
use super::site::Site;
use super::xml::{MapEntry, MapGroup};
use crate::check::{Coverage, WordCount};
use crate::locale::LocaleId;
use crate::project::Workspace;

/// The articles of each locale that are published in it, the newest first.
pub(super) type Shelves = BTreeMap<LocaleId, Vec<Card>>;

/// What the pages around the articles are made from.
pub(super) struct Overview<'a> {
    pub(super) site: &'a Site,
    pub(super) languages: &'a [Language],
    pub(super) shelves: &'a Shelves,
}

impl<'a> Overview<'a> {
    fn shelf(&self, locale: &LocaleId) -> &'a [Card] {
        self.shelves.get(locale).map_or(&[], Vec::as_slice)
    }

    /// Returns the lists of a locale: the front page, then categories, then years.
    pub(super) fn topics(&self, locale: &LocaleId) -> Vec<Topic> {
        let cards = self.shelf(locale);
        let names = cards.iter().filter_map(|card| card.category.clone());
        let categories: BTreeMap<String, String> =
            names.map(|name| (slug_of_name(&name), name)).collect();
        let years = cards.iter().filter_map(Card::year);
        let years: BTreeSet<Topic> = years.map(|year| Topic::Year(year.to_owned())).collect();
        std::iter::once(Topic::Front)
            .chain(categories.into_values().map(Topic::Category))
            .chain(years)
            .collect()
    }

    /// Returns the articles of a list.
    pub(super) fn listed(&self, locale: &LocaleId, topic: &Topic) -> Vec<Card> {
        let cards = self.shelf(locale).iter();
        cards.filter(|card| topic.takes(card)).cloned().collect()
    }

    /// Makes a page of a list.
    pub(super) fn list(&self, language: &Language, sheet: &Sheet<'_>) -> ListPage {
        let layout = self.site.layout();
        let locale = &language.locale;
        let own = sheet.topic.location(locale, sheet.number, layout);
        let frame = self.frame(language, &own, &self.versions(sheet));
        let categories = match sheet.topic {
            Topic::Front => self.categories(locale, &own),
            Topic::Category(_) | Topic::Year(_) => Vec::new(),
        };
        ListPage::new(frame, locale, sheet, layout, categories)
    }

    /// Makes the archive of a locale.
    pub(super) fn archive(&self, language: &Language) -> ArchivePage {
        let layout = self.site.layout();
        let own = lists::archive(&language.locale, layout);
        let versions = self.versions_of(&|language| {
            let has_articles = !self.shelf(&language.locale).is_empty();
            has_articles.then(|| lists::archive(&language.locale, layout))
        });
        let topics = self.topics(&language.locale).into_iter();
        let years = topics.rev().filter_map(|topic| match &topic {
            Topic::Year(year) => Some(self.link(&language.locale, year, &topic, &own)),
            _ => None,
        });
        ArchivePage {
            frame: self.frame(language, &own, &versions),
            years: years.collect(),
            categories: self.categories(&language.locale, &own),
        }
    }

    /// Makes the page that a server shows for addresses that lead nowhere.
    pub(super) fn not_found(&self, locale: &LocaleId) -> NotFoundPage {
        let frame = Frame::anywhere(self.site, locale);
        NotFoundPage { frame }
    }

    /// Makes the overview of languages, which speaks `language`.
    pub(super) fn languages(&self, language: &Language, workspace: &Workspace) -> LanguagesPage {
        let own = self.site.layout().languages();
        let versions = Versions {
            all: vec![(language, own.clone())],
            default: None,
        };
        let head = Head::new(self.site, language, &own, &versions);
        let head = Head {
            alternates: Vec::new(),
            ..head
        };
        let frame = Frame::new(self.site, &language.locale, &own, head);
        LanguagesPage::new(frame, self.language_rows(workspace))
    }

    /// Counts how much is translated into each locale, as `status` does.
    fn language_rows(&self, workspace: &Workspace) -> Vec<LanguageRow> {
        let coverage = Coverage::of(workspace, WordCount::Skip);
        let languages = self.languages.iter();
        languages
            .map(|language| {
                let counts = coverage.locale(&language.locale).copied();
                let percent = counts.unwrap_or_default().percent();
                LanguageRow::new(language, percent, self.site.layout())
            })
            .collect()
    }

    /// Returns the lists and archives of all locales with their versions, for search engines.
    pub(super) fn map_of_lists(&self) -> Vec<MapGroup> {
        let layout = self.site.layout();
        let mut groups: BTreeMap<(Topic, usize), Vec<MapEntry>> = BTreeMap::new();
        let mut archives = Vec::new();
        let entry = |language: &Language, location| MapEntry {
            locale: language.locale.clone(),
            location,
            last_change: None,
        };
        for language in self.languages {
            let locale = &language.locale;
            for topic in self.topics(locale) {
                let cards = self.listed(locale, &topic);
                for number in 1..=cards.len().div_ceil(self.site.page_size.get()).max(1) {
                    let location = topic.location(locale, number, layout);
                    let versions = groups.entry((topic.clone(), number)).or_default();
                    versions.push(entry(language, location));
                }
            }
            if !self.shelf(locale).is_empty() {
                archives.push(entry(language, lists::archive(locale, layout)));
            }
        }
        let groups = groups.into_values().chain([archives]);
        groups
            .map(|versions| MapGroup {
                versions,
                default: Some(Location::root()),
            })
            .collect()
    }

    fn frame(&self, language: &Language, own: &Location, versions: &Versions<'_>) -> Frame {
        let head = Head::new(self.site, language, own, versions);
        let feed = lists::feed(&language.locale, self.site.layout());
        let head = match language.locale.is_pseudo() {
            true => head,
            false => head.with_feed(self.site, own, &feed),
        };
        Frame::new(self.site, &language.locale, own, head)
    }

    /// Returns the versions of a list: the first page of one is a version of that in another
    /// locale, further pages are of their own.
    fn versions(&self, sheet: &Sheet<'_>) -> Versions<'a> {
        let (layout, number) = (self.site.layout(), sheet.number);
        self.versions_of(&|language| {
            let cards = self.shelf(&language.locale);
            let count = cards.iter().filter(|card| sheet.topic.takes(card)).count();
            let has_page = count > (number - 1) * self.site.page_size.get();
            let is_front = number == 1 && *sheet.topic == Topic::Front;
            let location = || sheet.topic.location(&language.locale, number, layout);
            (has_page || is_front).then(location)
        })
    }

    fn versions_of(&self, location: &dyn Fn(&Language) -> Option<Location>) -> Versions<'a> {
        let languages = self.languages.iter();
        let languages = languages.filter(|language| !language.locale.is_pseudo());
        Versions {
            all: languages
                .filter_map(|language| Some((language, location(language)?)))
                .collect(),
            default: Some(Location::root()),
        }
    }

    fn categories(&self, locale: &LocaleId, from: &Location) -> Vec<ListLink> {
        let topics = self.topics(locale).into_iter();
        topics
            .filter_map(|topic| match &topic {
                Topic::Category(name) => Some(self.link(locale, name, &topic, from)),
                _ => None,
            })
            .collect()
    }

    fn link(&self, locale: &LocaleId, name: &str, topic: &Topic, from: &Location) -> ListLink {
        let layout = self.site.layout();
        let cards = self.shelf(locale).iter();
        ListLink {
            name: name.to_owned(),
            href: from.href_to(&topic.location(locale, 1, layout), layout),
            count: cards.filter(|card| topic.takes(card)).count(),
        }
    }
}
