//! How far a project is translated: the counts behind `status`, `min-coverage` and builds.
//!
//! Everything is counted per message of the source; a term is one, attributes are not counted
//! alone. Read-only resources are not counted.

use std::collections::{BTreeMap, HashMap};

use rayon::prelude::*;

use crate::check::FileIndex;
use crate::fluent::{EntryView, is_copy, is_intended_copy, words_of};
use crate::ledger::Standing;
use crate::locale::LocaleId;
use crate::plan::{Account, AccountEntry, Accounts, Ahead};
use crate::project::{Resource, ResourceFile, ResourcePath, Selection, Workspace};

/// Whether words are counted, which takes longer than all else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WordCount {
    /// They are.
    Count,
    /// They are not; all word counts are 0.
    Skip,
}

/// What was counted in one resource and locale, or in several.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Messages and terms of the source.
    pub messages: usize,
    /// Those that are present, parse, and are no copy.
    pub translated: usize,
    /// Those that are absent or broken, those of missing files included.
    pub missing: usize,
    /// Those that are equal to the source, have words, and are not allowed to be.
    pub copies: usize,
    /// Those that are equal to the source as syntax trees, whether that is intended or not.
    pub identical: usize,
    /// Of those that are translated, those whose source has changed since.
    pub stale: usize,
    /// Of those that are translated, those edited after their source changed that may not follow it.
    pub unconfirmed: usize,
    /// Messages without counterpart, in files that both sides have.
    pub obsolete: usize,
    /// Files that the source does not have.
    pub obsolete_files: usize,
    /// Words of the source.
    pub words: usize,
    /// Words of the source whose messages are translated.
    pub translated_words: usize,
    /// Words of the source whose translations are stale.
    pub stale_words: usize,
}

/// The counts of one resource in one locale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CoverageRow {
    /// The target locale.
    pub locale: LocaleId,
    /// The resource.
    pub resource: ResourcePath,
    /// What was counted.
    pub counts: Counts,
}

/// The counts of a project.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// Per resource and target locale, sorted by resource, then locale.
    pub rows: Vec<CoverageRow>,
    /// Per target locale, sorted.
    pub locales: Vec<(LocaleId, Counts)>,
}

impl Coverage {
    /// Counts a project, as the next `sync` leaves it.
    #[must_use]
    pub fn of(workspace: &Workspace, words: WordCount) -> Self {
        Self::ahead(&Ahead::of(workspace), words)
    }

    /// Counts a project as the next `sync` leaves it.
    #[must_use]
    pub fn ahead(ahead: &Ahead<'_>, words: WordCount) -> Self {
        Self::where_included(ahead, words, |_, _| true)
    }

    /// Counts a part of a project.
    #[must_use]
    pub fn of_part(workspace: &Workspace, part: &Selection, words: WordCount) -> Self {
        Self::where_included(&Ahead::of(workspace), words, |resource, locale| {
            part.includes(resource, locale)
        })
    }

    fn where_included(
        ahead: &Ahead<'_>,
        words: WordCount,
        is_included: impl Fn(&Resource, &LocaleId) -> bool + Sync,
    ) -> Self {
        let Ahead {
            workspace,
            accounts,
            ..
        } = ahead;
        let counted = workspace.resources.par_iter();
        let rows: Vec<Vec<CoverageRow>> = counted
            .map(|resource| {
                let targets = workspace.targets(resource);
                let targets = targets.filter(|locale| is_included(resource, locale));
                resource_rows(resource, targets, accounts, words)
            })
            .collect();
        Self::of_rows(rows.into_iter().flatten().collect())
    }

    fn of_rows(rows: Vec<CoverageRow>) -> Self {
        let mut sums: BTreeMap<&LocaleId, Counts> = BTreeMap::new();
        for row in &rows {
            sums.entry(&row.locale).or_default().add(row.counts);
        }
        let locales = sums
            .into_iter()
            .map(|(locale, counts)| (locale.clone(), counts))
            .collect();
        Self { rows, locales }
    }

    /// Returns the counts of a locale, all its resources together.
    #[must_use]
    pub fn locale(&self, locale: &LocaleId) -> Option<&Counts> {
        let mut locales = self.locales.iter();
        locales
            .find(|(counted, _)| counted == locale)
            .map(|(_, counts)| counts)
    }
}

impl Counts {
    /// Returns the share of messages that are translated in per cent, rounded down, so that 100
    /// means all; 100 where there is nothing to translate.
    #[must_use]
    pub fn percent(&self) -> u8 {
        let percent = (self.translated * 100).checked_div(self.messages);
        percent
            .and_then(|percent| u8::try_from(percent).ok())
            .unwrap_or(100)
    }

    /// Returns the words of the source whose messages are not translated.
    #[must_use]
    pub fn words_left(&self) -> usize {
        self.words - self.translated_words
    }

    /// Adds other counts to these.
    pub fn add(&mut self, other: Self) {
        self.messages += other.messages;
        self.translated += other.translated;
        self.missing += other.missing;
        self.copies += other.copies;
        self.identical += other.identical;
        self.stale += other.stale;
        self.unconfirmed += other.unconfirmed;
        self.obsolete += other.obsolete;
        self.obsolete_files += other.obsolete_files;
        self.words += other.words;
        self.translated_words += other.translated_words;
        self.stale_words += other.stale_words;
    }
}

/// A message of the source, with its words.
struct SourceMessage<'a> {
    entry: EntryView<'a>,
    words: usize,
}

/// What a message is in a target locale.
enum State {
    Translated,
    Missing,
    /// Equal to the source, and meant to be.
    Kept,
    Copy,
}

fn resource_rows<'w>(
    resource: &Resource,
    targets: impl Iterator<Item = &'w LocaleId>,
    accounts: &Accounts,
    words: WordCount,
) -> Vec<CoverageRow> {
    if resource.is_read_only {
        return Vec::new();
    }
    let files: HashMap<&LocaleId, &ResourceFile> = resource.files.iter().collect();
    let source = files
        .get(&resource.source_locale)
        .map(|file| FileIndex::new(file, &resource.source_locale));
    let messages: Vec<_> = source
        .iter()
        .flat_map(FileIndex::unique_entries)
        .map(|entry| SourceMessage {
            words: if words == WordCount::Count {
                words_of(entry)
            } else {
                0
            },
            entry,
        })
        .collect();
    let row = |locale: &LocaleId| {
        let target = files.get(locale).map(|file| FileIndex::new(file, locale));
        let is_variety = locale.is_variety_of(&resource.source_locale);
        let counts = match (&source, &target) {
            (None, target) => Counts {
                obsolete_files: usize::from(target.is_some()),
                ..Counts::default()
            },
            (Some(source), target) => Counter {
                source,
                target: target.as_ref(),
                account: accounts.account(&resource.path, locale),
                locale,
                is_variety,
            }
            .count(&messages),
        };
        CoverageRow {
            locale: locale.clone(),
            resource: resource.path.clone(),
            counts,
        }
    };
    targets.map(row).collect()
}

/// What it takes to count one resource in one locale.
struct Counter<'c, 's, 't> {
    source: &'c FileIndex<'s>,
    target: Option<&'c FileIndex<'t>>,
    account: Option<&'c Account>,
    locale: &'c LocaleId,
    is_variety: bool,
}

impl Counter<'_, '_, '_> {
    fn count(&self, messages: &[SourceMessage<'_>]) -> Counts {
        let target = self.target;
        let mut counts = Counts {
            messages: messages.len(),
            obsolete: target.map_or(0, |target| count_obsolete(self.source, target)),
            ..Counts::default()
        };
        for message in messages {
            counts.words += message.words;
            let state = self.state(message.entry);
            match state {
                State::Missing => counts.missing += 1,
                State::Copy => counts.copies += 1,
                State::Translated | State::Kept => {
                    counts.translated += 1;
                    counts.translated_words += message.words;
                    self.count_standing(message, &mut counts);
                }
            }
            counts.identical += usize::from(matches!(state, State::Copy | State::Kept));
        }
        counts
    }

    fn count_standing(&self, message: &SourceMessage<'_>, counts: &mut Counts) {
        match self.recorded(message.entry).map(AccountEntry::standing) {
            Some(Standing::Stale) => {
                counts.stale += 1;
                counts.stale_words += message.words;
            }
            Some(Standing::Unconfirmed) => counts.unconfirmed += 1,
            _ => {}
        }
    }

    fn recorded(&self, source: EntryView<'_>) -> Option<&AccountEntry> {
        self.account?.entry(&source.display_id())
    }

    fn state(&self, source: EntryView<'_>) -> State {
        let translation = self
            .target
            .and_then(|target| target.entry(source.kind(), source.id()))
            .filter(|translation| !translation.entry().is_truncated);
        let Some(translation) = translation else {
            return State::Missing;
        };
        if !is_copy(source, translation, self.locale) {
            return State::Translated;
        }
        let recorded = self.recorded(source);
        let is_kept = self.is_variety
            || is_intended_copy(source, translation)
            || recorded.is_some_and(AccountEntry::is_vouched_for);
        if is_kept { State::Kept } else { State::Copy }
    }
}

fn count_obsolete(source: &FileIndex<'_>, target: &FileIndex<'_>) -> usize {
    let entries = target.unique_entries();
    entries
        .filter(|entry| source.entry(entry.kind(), entry.id()).is_none())
        .count()
}
