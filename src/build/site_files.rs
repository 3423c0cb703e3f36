//! The files around the articles: lists, feeds, sitemaps, and what servers and robots look for.

use super::language::Language;
use super::lists;
use super::output::BuildReport;
use super::overview::{Overview, Shelves};
use super::page::{Card, Sheet, Topic};
use super::press::{Audience, Press};
use super::template::PageRenderer;
use super::xml::{Feed, MapEntry, MapGroup, render_feed, render_news, render_sitemaps};
use crate::fluent::runtime::Arguments;
use crate::locale::LocaleId;
use crate::tree::WriteError;

/// The name of the page for addresses that lead nowhere, where servers look for it.
const NOT_FOUND: &str = "404.html";

/// The name of what robots read first.
pub(super) const ROBOTS: &str = "robots.txt";

impl Press<'_> {
    /// Makes the files around the articles, those of the locales that were asked for.
    pub(super) fn print_site(&self, shelves: &Shelves) -> Result<BuildReport, WriteError> {
        let mut report = BuildReport::default();
        let overview = Overview::new(&self.site, &self.languages, shelves);
        for language in &self.languages {
            if let (true, Some(pages)) = (
                self.includes(&language.locale),
                self.pages(&language.locale),
            ) {
                self.print_lists(&overview, language, &mut report)?;
                if self.audience == Audience::Readers {
                    self.print_feed(shelves, pages, &language.locale, &mut report)?;
                }
            }
        }
        if self.audience == Audience::Testers {
            return Ok(report);
        }
        let (name, text) = self.library.style();
        self.emit(name, text.to_owned(), None, &mut report)?;
        self.print_root(&overview, &mut report)?;
        self.print_maps(&overview, &mut report)?;
        Ok(report)
    }

    /// Makes the lists of a locale, those first that others lead to.
    fn print_lists(
        &self,
        overview: &Overview<'_>,
        language: &Language,
        report: &mut BuildReport,
    ) -> Result<(), WriteError> {
        let (locale, layout) = (&language.locale, self.site.layout());
        for topic in overview.topics(locale).iter().rev() {
            if *topic == Topic::Front && shelf_is_filled(overview.shelves, locale) {
                let path = lists::archive(locale, layout).path();
                let page = overview.archive(language);
                self.print_page(&path, locale, "archive.html", &page, report)?;
            }
            let cards = overview.listed(locale, topic);
            for sheet in sheets(topic, cards, self.site.page_size.get()).iter().rev() {
                let location = topic.location(locale, sheet.number, layout);
                let page = overview.list(language, sheet);
                self.print_page(&location.path(), locale, "index.html", &page, report)?;
            }
        }
        let path = lists::not_found(locale, layout).path();
        self.print_page(
            &path,
            locale,
            "404.html",
            &overview.not_found(locale),
            report,
        )
    }

    fn print_feed(
        &self,
        shelves: &Shelves,
        pages: &PageRenderer<'_>,
        locale: &LocaleId,
        report: &mut BuildReport,
    ) -> Result<(), WriteError> {
        let mut texts = pages.plain_texts();
        let entries = announced(shelves, locale).map(|card| {
            let category = card.category.as_ref();
            let label = category.map(|name| texts.call("category-", name));
            (card, label)
        });
        let entries = entries.collect();
        let feed = Feed {
            site: &self.site,
            locale,
            title: texts.say("site-title", &Arguments::new()),
            subtitle: texts.say("site-tagline", &Arguments::new()),
            entries,
        };
        match render_feed(&feed) {
            Some(text) => {
                let path = lists::feed(locale, self.site.layout());
                self.emit(&path, text, None, report).map(drop)
            }
            None => Ok(()),
        }
    }

    /// Makes the overview of languages, and the page for addresses that lead nowhere.
    fn print_root(
        &self,
        overview: &Overview<'_>,
        report: &mut BuildReport,
    ) -> Result<(), WriteError> {
        let speaker = &self.workspace.config.source_locale.value;
        let mut languages = self.languages.iter();
        let language = languages.find(|language| language.locale == *speaker);
        let Some(language) = language else {
            return Ok(());
        };
        let page = overview.languages(language, self.workspace);
        let path = self.site.layout().languages().path();
        self.print_page(&path, speaker, "languages.html", &page, report)?;
        if self.site.layout().root == Some(speaker) {
            return Ok(());
        }
        let page = overview.not_found(speaker);
        self.print_page(NOT_FOUND, speaker, "404.html", &page, report)
    }

    /// Makes what search engines read.
    fn print_maps(
        &self,
        overview: &Overview<'_>,
        report: &mut BuildReport,
    ) -> Result<(), WriteError> {
        for (name, text) in render_sitemaps(&self.site, &self.map(overview)) {
            self.emit(&name, text, None, report)?;
        }
        let news = self.options.today.and_then(|today| {
            let shelves: Vec<_> = (self.languages.iter())
                .filter_map(|language| {
                    let locale = &language.locale;
                    let mut texts = self.pages(locale)?.plain_texts();
                    let name = texts.say("site-title", &Arguments::new());
                    Some((locale, name, announced(overview.shelves, locale).collect()))
                })
                .collect();
            render_news(&self.site, today, &shelves)
        });
        let mut names = vec!["sitemap.xml"];
        if let Some(news) = news {
            self.emit("news-sitemap.xml", news, None, report)?;
            names.push("news-sitemap.xml");
        }
        let maps = names
            .iter()
            .filter_map(|name| self.site.absolute_path(name));
        let maps: String = maps.map(|map| format!("Sitemap: {map}\n")).collect();
        if !maps.is_empty() {
            self.emit(
                ROBOTS,
                format!("User-agent: *\nAllow: /\n\n{maps}"),
                None,
                report,
            )?;
        }
        Ok(())
    }

    /// Lists all pages that search engines are to find, with their versions.
    fn map(&self, overview: &Overview<'_>) -> Vec<MapGroup> {
        let layout = self.site.layout();
        let speaker = &self.workspace.config.source_locale.value;
        let mut groups = vec![MapGroup {
            versions: vec![MapEntry {
                locale: speaker.clone(),
                location: layout.languages(),
                last_change: None,
            }],
            default: None,
        }];
        groups.extend(overview.map_of_lists());
        let mut articles: std::collections::BTreeMap<&str, MapGroup> = Default::default();
        for language in &self.languages {
            for card in announced(overview.shelves, &language.locale) {
                let group = articles.entry(&card.slug).or_insert_with(|| MapGroup {
                    versions: Vec::new(),
                    default: Some(card.original(layout)),
                });
                group.versions.push(MapEntry {
                    locale: language.locale.clone(),
                    location: card.location(&language.locale, layout),
                    last_change: card.last_change().map(str::to_owned),
                });
            }
        }
        groups.extend(articles.into_values());
        groups
    }
}

/// Returns what the site announces in a locale.
fn announced<'s>(shelves: &'s Shelves, locale: &LocaleId) -> impl Iterator<Item = &'s Card> {
    let cards = shelves.get(locale).into_iter().flatten();
    cards.filter(|card| card.standing.is_announced())
}

fn shelf_is_filled(shelves: &Shelves, locale: &LocaleId) -> bool {
    shelves.get(locale).is_some_and(|cards| !cards.is_empty())
}

/// Deals a list out to pages; a list without articles has one.
pub(super) fn sheets<'a>(topic: &'a Topic, cards: &'a [&'a Card], size: usize) -> Vec<Sheet<'a>> {
    let pages = cards.len().div_ceil(size).max(1);
    (1..=pages)
        .map(|number| {
            let start = (number - 1) * size;
            let end = cards.len().min(start + size);
            Sheet {
                topic,
                cards: &cards[start..end],
                total: cards.len(),
                number,
                pages,
            }
        })
        .collect()
}
