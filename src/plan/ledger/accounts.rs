//! The accounts of a whole project.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

use rayon::prelude::*;

use super::account::Account;
use super::departures::{Departures, Readings};
use super::library::Library;
use super::reckoning::Reckoning;
use super::side::{SourceSide, TargetSide};
use super::writing::{SourceTexts, source_texts};
use crate::ledger::{EntryId, LedgerReading};
use crate::locale::LocaleId;
use crate::markdown::FrontMatter;
use crate::plan::sync::{Handover, SettledBundle, settled_bundles};
use crate::project::config::Carried;
use crate::project::{LedgerFiles, Resource, ResourcePath, Slug, SourceState, Workspace};

/// The field of an article's front matter that says that it was wrong.
const CORRECTION: &str = "correction";

/// What is known of all translations of a project, and what `sync` would record.
#[derive(Debug, Default)]
pub struct Accounts {
    /// Sorted by resource, then locale.
    pub(super) accounts: BTreeMap<ResourcePath, BTreeMap<LocaleId, Account>>,
    /// What is written of sources; nothing where nothing is to be written.
    pub(super) sources: BTreeMap<ResourcePath, SourceTexts>,
}

impl Accounts {
    /// Reckons what `sync` would record. A project without ledgers has no accounts: nothing in it
    /// is recorded.
    #[must_use]
    pub fn of(workspace: &Workspace) -> Self {
        if workspace.ledgers.is_empty() {
            return Self::default();
        }
        let bundles = settled_bundles(workspace);
        let after = with_bundles(workspace, &bundles);
        Self::of_synced(workspace, &after, &bundles)
    }

    /// Reckons what `sync` would record in a project that has these bundles then.
    pub(in crate::plan) fn of_synced(
        workspace: &Workspace,
        after: &Workspace,
        bundles: &[SettledBundle],
    ) -> Self {
        if workspace.ledgers.is_empty() {
            return Self::default();
        }
        let carrying = Carrying::AsConfigured(&[]);
        Self::reckon(Books::open(workspace, after, bundles, carrying))
    }

    /// Reckons what is to be recorded when articles have these bundles, whether there are
    /// ledgers or not. Of a resource whose source is not known nothing is.
    pub(in crate::plan) fn to_record(
        workspace: &Workspace,
        bundles: &[SettledBundle],
        carrying: Carrying<'_>,
    ) -> Self {
        let after = with_bundles(workspace, bundles);
        let sources = after
            .resources
            .par_iter()
            .filter(|resource| is_kept(resource));
        let sources: Vec<_> = sources
            .filter(|resource| resource.source_state == SourceState::Known)
            .filter_map(|resource| Some((resource.path.clone(), source_texts(resource)?)))
            .collect();
        let mut recorded = Self::reckon(Books::open(workspace, &after, bundles, carrying));
        recorded.accounts.retain(|path, _| {
            let resource = after.resource(path);
            resource.is_some_and(|resource| resource.source_state == SourceState::Known)
        });
        Self {
            sources: sources.into_iter().collect(),
            ..recorded
        }
    }

    /// Reckons what is to be recorded in one locale, whether there are ledgers or not; `after` is
    /// the project with these bundles.
    pub(in crate::plan) fn in_locale(
        workspace: &Workspace,
        after: &Workspace,
        bundles: &[SettledBundle],
        locale: &LocaleId,
    ) -> Self {
        let carrying = Carrying::AsConfigured(&[]);
        let books = Books::open(workspace, after, bundles, carrying);
        Self::reckon(Books {
            only: Some(locale),
            ..books
        })
    }

    fn reckon(books: Books<'_>) -> Self {
        let reckoned: Vec<_> = books
            .after
            .resources
            .par_iter()
            .filter(|resource| is_kept(resource))
            .map(|resource| (resource.path.clone(), books.accounts(resource)))
            .collect();
        Self {
            accounts: reckoned.into_iter().collect(),
            sources: BTreeMap::new(),
        }
    }

    /// Returns the account of a resource in a locale.
    #[must_use]
    pub fn account(&self, resource: &ResourcePath, locale: &LocaleId) -> Option<&Account> {
        self.accounts.get(resource)?.get(locale)
    }

    pub(in crate::plan) fn account_mut(
        &mut self,
        resource: &ResourcePath,
        locale: &LocaleId,
    ) -> Option<&mut Account> {
        self.accounts.get_mut(resource)?.get_mut(locale)
    }

    /// Returns the accounts, sorted by resource, then locale.
    pub fn iter(&self) -> impl Iterator<Item = &Account> {
        self.accounts.values().flat_map(BTreeMap::values)
    }
}

/// Which changes of sources leave translations current.
#[derive(Clone, Copy, Debug)]
pub(in crate::plan) enum Carrying<'c> {
    /// None: what is carried is for `sync` to write.
    Nothing,
    /// Those of the configuration and these.
    AsConfigured(&'c [Carried]),
}

impl Carrying<'_> {
    fn includes(self, change: Carried, workspace: &Workspace) -> bool {
        let Self::AsConfigured(carried) = self else {
            return false;
        };
        let settings = workspace.config.carry.iter().map(|carried| carried.value);
        let mut all = settings.chain(carried.iter().copied());
        all.any(|carried| carried == change)
    }
}

/// Says whether a resource has ledgers: one whose source cannot be read keeps those it has.
fn is_kept(resource: &Resource) -> bool {
    !resource.is_read_only && !resource.unreadable.contains(&resource.source_locale)
}

/// Returns the project with the bundles that its articles will have.
pub(in crate::plan) fn with_bundles<'w>(
    workspace: &'w Workspace,
    bundles: &[SettledBundle],
) -> Cow<'w, Workspace> {
    let mut after = Cow::Borrowed(workspace);
    for bundle in bundles {
        let resource = workspace.resource(&bundle.resource);
        let file = resource.and_then(|resource| resource.file(&bundle.locale));
        if file.is_none_or(|file| *file.text != *bundle.text) {
            after
                .to_mut()
                .put_file(&bundle.resource, &bundle.locale, &bundle.text);
        }
    }
    after
}

/// All that reckoning draws on.
struct Books<'w> {
    before: &'w Workspace,
    after: &'w Workspace,
    sources: HashMap<&'w ResourcePath, SourceSide<'w>>,
    readings: BTreeMap<&'w LocaleId, Readings>,
    departures: Departures,
    library: Library<'w>,
    handovers: HashMap<&'w ResourcePath, &'w [Handover]>,
    carries_punctuation: bool,
    /// The one locale that is asked about; all where there is none.
    only: Option<&'w LocaleId>,
}

impl<'w> Books<'w> {
    fn open(
        before: &'w Workspace,
        after: &'w Workspace,
        bundles: &'w [SettledBundle],
        carrying: Carrying<'_>,
    ) -> Self {
        let sources: HashMap<_, _> = after
            .resources
            .par_iter()
            .filter(|resource| is_kept(resource))
            .map(|resource| (&resource.path, SourceSide::of(resource.source())))
            .collect();
        let locales: Vec<&LocaleId> = after.locale_ids().collect();
        let readings: BTreeMap<_, _> = locales
            .par_iter()
            .map(|locale| (*locale, read_all(before, locale)))
            .collect();
        Self {
            departures: Departures::of(&readings, &sources),
            library: Library::of(before),
            handovers: bundles
                .iter()
                .map(|bundle| (&bundle.resource, bundle.handovers.as_slice()))
                .collect(),
            carries_punctuation: carrying.includes(Carried::Punctuation, before),
            only: None,
            before,
            after,
            sources,
            readings,
        }
    }

    fn accounts(&self, resource: &Resource) -> BTreeMap<LocaleId, Account> {
        let Some(source) = self.sources.get(&resource.path) else {
            return BTreeMap::new();
        };
        let previous = self.previous_source(resource);
        let is_corrected = match resource.path.article_slug() {
            Some(slug) => self.is_corrected(&slug),
            None => false,
        };
        let handovers = self.handovers.get(&resource.path);
        let targets = self.after.targets(resource);
        let targets = targets.filter(|locale| self.only.is_none_or(|only| only == *locale));
        let targets = targets.filter(|locale| {
            let path = LedgerFiles::ledger_path(locale, &resource.path);
            !self.before.ledgers.is_unreadable(&path)
        });
        targets
            .enumerate()
            .map(|(index, locale)| {
                let is_unreadable = resource.unreadable.contains(locale);
                let reckoning = Reckoning {
                    resource: &resource.path,
                    source_locale: &resource.source_locale,
                    locale,
                    source,
                    previous: previous.as_ref(),
                    target: TargetSide::of(resource.file(locale), is_unreadable),
                    reading: self.reading(locale, &resource.path),
                    handovers: handovers.copied().unwrap_or_default(),
                    library: &self.library,
                    answers_for_source: index == 0,
                    arrivals: &|id| self.arrival(locale, &resource.path, id),
                    has_moved_on: &|id| self.has_moved_on(locale, &resource.path, id),
                    carries_punctuation: self.carries_punctuation && !is_corrected,
                    is_corrected,
                };
                (locale.clone(), reckoning.account())
            })
            .collect()
    }

    /// Returns the source as it stands on disk, where it will be another one.
    fn previous_source(&self, resource: &Resource) -> Option<SourceSide<'w>> {
        let before = self.before.resource(&resource.path)?;
        let (before, after) = (before.source()?, resource.source()?);
        (before.text != after.text).then(|| SourceSide::of(Some(before)))
    }

    fn is_corrected(&self, slug: &Slug) -> bool {
        let mut articles = self.before.source_articles();
        let article = articles.find(|article| article.slug == *slug);
        let front_matter = article.and_then(|article| FrontMatter::read(&article.text));
        front_matter.is_some_and(|front_matter| front_matter.field(CORRECTION).is_some())
    }

    fn reading(&self, locale: &LocaleId, resource: &ResourcePath) -> Option<&LedgerReading> {
        self.readings.get(locale)?.get(resource)
    }

    /// Returns what is recorded of a message that has come from another resource.
    fn arrival(
        &self,
        locale: &LocaleId,
        resource: &ResourcePath,
        id: &EntryId,
    ) -> Option<&LedgerReading> {
        if resource.article_slug().is_some() {
            return None;
        }
        let home = self.departures.home_of(locale, id)?;
        self.reading(locale, home)
    }

    /// Says whether a message that has left a resource stands in another one that has no record
    /// of it yet.
    fn has_moved_on(&self, locale: &LocaleId, resource: &ResourcePath, id: &EntryId) -> bool {
        if self.departures.home_of(locale, id) != Some(resource) {
            return false;
        }
        let is_new_in = |other: &&ResourcePath| {
            let reading = self.reading(locale, other);
            other.article_slug().is_none() && !reading.is_some_and(|reading| reading.has(id))
        };
        let shared = self.after.shared_resources().map(|resource| &resource.path);
        shared
            .filter(|other| *other != resource)
            .filter(is_new_in)
            .any(|other| self.sources.get(other).is_some_and(|source| source.has(id)))
    }
}

fn read_all(workspace: &Workspace, locale: &LocaleId) -> Readings {
    let ledgers = workspace.ledgers.of_locale(locale);
    ledgers
        .map(|(resource, text)| (resource, LedgerReading::of(text)))
        .collect()
}
