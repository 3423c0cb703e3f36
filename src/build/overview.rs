//! The pages around the articles: lists, the archive, the overview of languages, and the page for
//! addresses that lead nowhere.

use std::collections::BTreeMap;

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
    /// The lists of each locale that have articles.
    lists: BTreeMap<&'a LocaleId, Lists<'a>>,
    /// What these are called, in the order of [`topics`](Self::topics).
    topics: BTreeMap<&'a LocaleId, Vec<Topic>>,
}

/// The lists of a locale without articles.
const FRONT: &[Topic] = &[Topic::Front];

/// The articles of each list of a locale, by what tells lists apart.
type Lists<'a> = BTreeMap<Topic, Vec<&'a Card>>;

impl<'a> Overview<'a> {
    /// Puts articles into the lists that they belong to.
    pub(super) fn new(site: &'a Site, languages: &'a [Language], shelves: &'a Shelves) -> Self {
        let mut keys = BTreeMap::new();
        let lists: BTreeMap<&LocaleId, Lists<'_>> = shelves
            .iter()
            .map(|(locale, cards)| (locale, lists_of(cards, &mut keys)))
            .collect();
        let topics = lists
            .iter()
            .map(|(locale, lists)| (*locale, topics_of(lists)));
        Self {
            topics: topics.collect(),
            site,
            languages,
            shelves,
            lists,
        }
    }

    fn shelf(&self, locale: &LocaleId) -> &'a [Card] {
        self.shelves.get(locale).map_or(&[], Vec::as_slice)
    }

    /// Returns the lists of a locale: the front page, then categories, then years.
    pub(super) fn topics(&self, locale: &LocaleId) -> &[Topic] {
        self.topics.get(locale).map_or(FRONT, Vec::as_slice)
    }

    /// Returns the articles of a list.
    pub(super) fn listed(&self, locale: &LocaleId, topic: &Topic) -> &[&'a Card] {
        let lists = self.lists.get(locale);
        let cards = lists.and_then(|lists| lists.get(&topic.key()));
        cards.map_or(&[], Vec::as_slice)
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
        let topics = self.topics(&language.locale).iter();
        let years = topics.rev().filter_map(|topic| match topic {
            Topic::Year(year) => Some(self.link(&language.locale, year, topic, &own)),
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
                let cards = self.listed(locale, topic);
                for number in 1..=cards.len().div_ceil(self.site.page_size.get()).max(1) {
                    let location = topic.location(locale, number, layout);
                    let versions = groups.entry((topic.key(), number)).or_default();
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
            let count = self.listed(&language.locale, sheet.topic).len();
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
        let topics = self.topics(locale).iter();
        topics
            .filter_map(|topic| match topic {
                Topic::Category(name) => Some(self.link(locale, name, topic, from)),
                _ => None,
            })
            .collect()
    }

    fn link(&self, locale: &LocaleId, name: &str, topic: &Topic, from: &Location) -> ListLink {
        let layout = self.site.layout();
        ListLink {
            name: name.to_owned(),
            href: from.href_to(&topic.location(locale, 1, layout), layout),
            count: self.listed(locale, topic).len(),
        }
    }
}

/// Returns what the lists of a locale are called: the front page, then categories, then years.
fn topics_of(lists: &Lists<'_>) -> Vec<Topic> {
    let others = lists.iter().filter_map(|(key, cards)| match key {
        Topic::Front => None,
        // Of several names for one list, that of the last article counts.
        Topic::Category(_) => Some(Topic::Category(cards.last()?.category.clone()?)),
        Topic::Year(_) => Some(key.clone()),
    });
    std::iter::once(Topic::Front).chain(others).collect()
}

/// Puts the articles of a locale into the lists that they belong to. `keys` are those of the
/// categories that were met, by name: there are far fewer of them than articles.
fn lists_of<'a>(cards: &'a [Card], keys: &mut BTreeMap<&'a str, Topic>) -> Lists<'a> {
    let mut lists = Lists::new();
    for card in cards {
        let category = card.category.as_deref().map(|name| {
            let key = keys.entry(name);
            key.or_insert_with(|| Topic::Category(slug_of_name(name)))
                .clone()
        });
        let year = card.year().map(|year| Topic::Year(year.to_owned()));
        for topic in [Some(Topic::Front), category, year].into_iter().flatten() {
            lists.entry(topic).or_default().push(card);
        }
    }
    lists
}
