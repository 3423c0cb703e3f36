//! The account of one resource in one locale.

use std::sync::Arc;

use crate::ledger::{
    EntryId, Fingerprint, Grade, Ledger, LedgerFault, Record, Standing, TextsDraft, Wording,
};
use crate::locale::LocaleId;
use crate::project::ResourcePath;
use crate::text::Span;

/// What is known of the translations of one resource in one locale.
#[derive(Clone, Debug)]
pub struct Account {
    /// The resource.
    pub resource: ResourcePath,
    /// The locale.
    pub locale: LocaleId,
    /// Where the ledger is, or will be.
    pub path: Arc<str>,
    /// What is wrong with the ledger.
    pub faults: Vec<LedgerFault>,
    /// What is wrong with the texts it refers to, by file.
    pub text_faults: Vec<(Arc<str>, Vec<LedgerFault>)>,
    /// The messages of the source, sorted by id.
    pub entries: Vec<AccountEntry>,
    /// Whether the article says that it was corrected.
    pub is_corrected: bool,
    /// The records of messages that the source does not have, or that are broken in it.
    pub(super) others: Vec<(EntryId, Record)>,
    /// The translations that are behind or not live.
    pub(super) targets: TextsDraft,
    /// The sources that records refer to beside those that are there.
    pub(super) sources: TextsDraft,
}

/// What is known of the translation of one message.
#[derive(Clone, Debug)]
pub struct AccountEntry {
    /// The message.
    pub id: EntryId,
    /// What is recorded; none where nothing is.
    pub before: Option<Record>,
    /// What `sync` would record.
    pub record: Record,
    /// Of what is stale or unconfirmed, how the source changed.
    pub change: Option<SourceChange>,
    /// What the translation will say, a pattern text, where `sync` carries the change of its source
    /// into it.
    pub carried: Option<String>,
    /// The translation that is not live: handed on by a paragraph that was split or merged, left
    /// by one that was deleted and has returned, or taken out of the file. None where there is one
    /// that is, and where its text is lost.
    pub draft: Option<Draft>,
    /// Where the ledger says that the translation was made from another source than it was.
    pub doctored: Option<Span>,
}

/// A translation that readers do not get; a translator may.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// What it says.
    pub wording: Wording,
    /// The source it was made from, of a draft that is merged all its parts; none where its text is
    /// lost. Where it says what the source says, the draft can be taken as it is.
    pub old_source: Option<Wording>,
}

/// How a source changed since its translation was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceChange {
    /// What the translation was made from; none where its text is lost.
    pub old: Option<Wording>,
    /// What the source says now.
    pub new: Wording,
    /// What changed; none where the old text is lost.
    pub grade: Option<Grade>,
}

impl Account {
    /// Returns what is known of a message.
    #[must_use]
    pub fn entry(&self, id: &str) -> Option<&AccountEntry> {
        let found = self
            .entries
            .binary_search_by(|entry| entry.id.as_str().cmp(id));
        found.ok().map(|index| &self.entries[index])
    }

    /// Returns the ledger as it will be.
    #[must_use]
    pub fn ledger(&self) -> Ledger {
        let entries = self.entries.iter();
        let records = entries.map(|entry| (entry.id.clone(), entry.record.clone()));
        Ledger {
            records: records.chain(self.others.iter().cloned()).collect(),
        }
    }

    /// Returns the text of the translations that are behind or not live, as their file will hold
    /// them.
    pub(in crate::plan) fn kept_translations(&self) -> Arc<str> {
        self.targets.to_text().into()
    }

    /// Returns the text of the sources that records refer to beside those that are there.
    pub(in crate::plan) fn kept_sources(&self) -> Arc<str> {
        self.sources.to_text().into()
    }

    /// Returns the sources that the ledger on disk refers to, each with its entry.
    pub(super) fn recorded_sources(&self) -> impl Iterator<Item = (&EntryId, Fingerprint)> {
        let entries = self
            .entries
            .iter()
            .filter_map(|entry| Some((&entry.id, entry.before.as_ref()?)));
        let others = self.others.iter().map(|(id, record)| (id, record));
        entries.chain(others).flat_map(|(id, record)| {
            let sources = [record.from, Some(record.source)];
            sources
                .into_iter()
                .flatten()
                .map(move |source| (id, source))
        })
    }

    /// Returns the records as they will be, with their ids.
    pub(super) fn records(&self) -> impl Iterator<Item = (&EntryId, &Record)> {
        let entries = self.entries.iter().map(|entry| (&entry.id, &entry.record));
        entries.chain(self.others.iter().map(|(id, record)| (id, record)))
    }
}

impl AccountEntry {
    /// Returns what the translation is worth.
    #[must_use]
    pub fn standing(&self) -> Standing {
        self.record.standing()
    }

    /// Says whether somebody vouched for the translation as it stands.
    #[must_use]
    pub fn is_vouched_for(&self) -> bool {
        self.record.state.is_vouched_for() && self.standing() == Standing::Current
    }
}

impl SourceChange {
    /// Returns the fingerprint of what the source says now.
    #[must_use]
    pub fn new_source(&self) -> Fingerprint {
        Fingerprint::of_wording(&self.new)
    }
}
