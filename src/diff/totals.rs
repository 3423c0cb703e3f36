//! Changed words, by which translators are paid.

use std::collections::BTreeMap;
use std::ops::AddAssign;

use super::change::{ChangeKind, EntryChange};
use super::comparison::{Comparison, FileChanges};
use crate::locale::LocaleId;
use crate::project::Slug;

/// How many words of the source are concerned, counted as `status` counts them.
///
/// In a translation, words are those of the source of the same side; of a message that has no
/// source, and where the source is not known, its own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct WordTotals {
    /// The words of messages that are new.
    pub added: usize,
    /// The words of messages that are gone.
    pub removed: usize,
    /// The words, as they are now, of messages whose text differs.
    pub changed: usize,
}

/// What the totals of some files are about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TotalsKey {
    /// The locale, where it is known.
    pub locale: Option<LocaleId>,
    /// The article; none for all files that belong to none.
    pub article: Option<String>,
}

impl WordTotals {
    /// Says whether no word is concerned.
    #[must_use]
    pub fn is_zero(&self) -> bool {
        *self == Self::default()
    }

    fn of_change(change: &EntryChange) -> Self {
        let mut totals = Self::default();
        match change.kind {
            ChangeKind::Added => totals.added = change.words.new,
            ChangeKind::Removed => totals.removed = change.words.old,
            _ if change.parts.is_empty() => {}
            _ => totals.changed = change.words.new,
        }
        totals
    }
}

impl AddAssign for WordTotals {
    fn add_assign(&mut self, other: Self) {
        self.added += other.added;
        self.removed += other.removed;
        self.changed += other.changed;
    }
}

impl FileChanges {
    /// Returns the words concerned in this file.
    #[must_use]
    pub fn words(&self) -> WordTotals {
        let mut totals = WordTotals::default();
        for change in &self.changes {
            totals += WordTotals::of_change(change);
        }
        totals
    }
}

impl Comparison {
    /// Returns the words concerned, by locale and article.
    #[must_use]
    pub fn totals(&self) -> BTreeMap<TotalsKey, WordTotals> {
        let mut totals: BTreeMap<TotalsKey, WordTotals> = BTreeMap::new();
        for file in &self.files {
            let key = TotalsKey {
                locale: file.locale.clone(),
                article: file.article.as_ref().map(Slug::to_string),
            };
            *totals.entry(key).or_default() += file.words();
        }
        totals.retain(|_, totals| !totals.is_zero());
        totals
    }
}
