//! From what is recorded and what is there to what is to be recorded.

use std::sync::Arc;

use super::account::{Account, AccountEntry, Draft, SourceChange};
use super::library::Library;
use super::side::{SourceSide, TargetSide};
use crate::fluent::EntryView;
use crate::ledger::{
    EntryId, Evidence, Fingerprint, Grade, LedgerFault, LedgerReading, Made, Origin, Present,
    Record, Standing, State, Target, TextsDraft, Wording, advance, carry_final_mark,
};
use crate::locale::LocaleId;
use crate::plan::sync::Handover;
use crate::project::{LedgerFiles, ResourcePath};
use crate::text::Span;

/// Why a record says that a translation holds after a change that was carried.
const CARRIED: &str = "nothing but punctuation changed";

/// What it takes to reckon one resource in one locale.
pub(super) struct Reckoning<'r, 'w> {
    pub(super) resource: &'r ResourcePath,
    pub(super) source_locale: &'r LocaleId,
    pub(super) locale: &'r LocaleId,
    /// The source as it will be.
    pub(super) source: &'r SourceSide<'w>,
    /// The source that translators see until then, where it is another one.
    pub(super) previous: Option<&'r SourceSide<'w>>,
    pub(super) target: TargetSide<'r>,
    pub(super) reading: Option<&'r LedgerReading>,
    pub(super) handovers: &'r [Handover],
    pub(super) library: &'r Library<'w>,
    /// Whether it is for this account to say what is wrong with the texts of the source, which
    /// belong to those of other locales as well.
    pub(super) answers_for_source: bool,
    /// Returns the ledger that a message without record has come from.
    pub(super) arrivals: &'r dyn Fn(&EntryId) -> Option<&'r LedgerReading>,
    /// Says whether a message that has left stands in another resource.
    pub(super) has_moved_on: &'r dyn Fn(&EntryId) -> bool,
    pub(super) carries_punctuation: bool,
    pub(super) is_corrected: bool,
}

impl Reckoning<'_, '_> {
    pub(super) fn account(&self) -> Account {
        let mut account = Account {
            resource: self.resource.clone(),
            locale: self.locale.clone(),
            path: LedgerFiles::ledger_path(self.locale, self.resource),
            faults: self
                .reading
                .map_or_else(Vec::new, |reading| reading.faults.clone()),
            text_faults: self.text_faults(),
            entries: Vec::with_capacity(self.source.entries.len()),
            is_corrected: self.is_corrected,
            others: Vec::new(),
            targets: TextsDraft::default(),
            sources: TextsDraft::default(),
        };
        for (id, (fingerprint, entry)) in &self.source.entries {
            let entry = self.entry(id, *fingerprint, *entry, &mut account);
            account.entries.push(entry);
        }
        for id in self.reading.into_iter().flat_map(LedgerReading::ids) {
            if !self.source.entries.contains_key(id) {
                let record = self.left_over(id);
                let left_over = record.map(|record| (id.clone(), record));
                account.others.extend(left_over);
            }
        }
        self.collect_texts(&mut account);
        account
    }

    fn text_faults(&self) -> Vec<(Arc<str>, Vec<LedgerFault>)> {
        let source = self.answers_for_source.then_some(self.source_locale);
        let locales = source.into_iter().chain([self.locale]);
        let found = locales.map(|locale| {
            let path = LedgerFiles::texts_path(locale, self.resource);
            (path, self.library.texts(locale, self.resource).faults())
        });
        found.filter(|(_, faults)| !faults.is_empty()).collect()
    }

    /// Collects the texts that records refer to and that no bundle has any more, or that its next
    /// edit would take away.
    fn collect_texts(&self, account: &mut Account) {
        let (mut targets, mut sources) = (TextsDraft::default(), TextsDraft::default());
        for (id, record) in account.records() {
            targets.reserve(id);
            let is_live = matches!(record.standing(), Standing::Current | Standing::Unrecorded);
            let is_settled = is_live || (record.state == State::Missing && record.target.is_none());
            let present = self.source.entries.get(id).map(|(source, _)| *source);
            for source in [record.from, Some(record.source)].into_iter().flatten() {
                if Some(source) != present
                    && let Some(wording) = self.source_wording(source)
                {
                    sources.keep(id, source, &wording);
                }
            }
            let Some(target) = record.target.filter(|_| !is_settled) else {
                continue;
            };
            if let Some(wording) = self.target_wording(id, target) {
                let from = record.from.unwrap_or(record.source);
                let id = id.clone();
                targets.keep_made(target, &wording, &Made { id, from });
            }
        }
        account.targets.append(&targets);
        account.sources.append(&sources);
    }

    /// Returns what the own ledger has recorded of a message.
    fn own_record(&self, id: &EntryId, present: Option<Present>) -> Option<Record> {
        self.reading?.resolve_one(id, present)
    }

    fn entry(
        &self,
        id: &EntryId,
        source: Fingerprint,
        entry: EntryView<'_>,
        account: &mut Account,
    ) -> AccountEntry {
        let present = Present {
            source,
            target: self.target.target(id),
        };
        let before = self.recorded(id, present);
        let truth = before
            .as_ref()
            .and_then(|record| self.true_source(id, record, source));
        let known = match (&before, truth) {
            (Some(record), Some(from)) => Some(Record {
                from: Some(from),
                is_presumed: false,
                ..record.clone()
            }),
            (before, _) => before.clone(),
        };
        let mut record = self.advanced(id, known.as_ref(), present);
        if known.is_none() && record.target.is_none() {
            let draft = self.handed_over(id, source, account);
            record = draft.unwrap_or(record);
        }
        let change = self.change(&record, entry);
        let grade = change.as_ref().and_then(|change| change.grade);
        let is_carried = self.carries_punctuation
            && record.standing() == Standing::Stale
            && grade == Some(Grade::Punctuation);
        let draft = self.draft(id, &record, account);
        let carried = change.as_ref().filter(|_| is_carried);
        let carried = carried.and_then(|change| self.carried(id, change));
        AccountEntry {
            id: id.clone(),
            record: match is_carried {
                true => record.carried(CARRIED),
                false => record,
            },
            change: change.filter(|_| !is_carried),
            carried,
            draft,
            doctored: truth.map(|_| self.span_of(id, present)),
            before,
        }
    }

    /// Returns what is recorded of a message, here or where it has come from.
    fn recorded(&self, id: &EntryId, present: Present) -> Option<Record> {
        let own = self.own_record(id, Some(present));
        own.or_else(|| {
            let home = (self.arrivals)(id)?;
            home.resolve_one(id, Some(present))
        })
        .or_else(|| self.recovered(id, present))
    }

    /// Returns the record of a translation that was stale when its record was lost: its text is kept
    /// with the source it was made from.
    fn recovered(&self, id: &EntryId, present: Present) -> Option<Record> {
        let Target::Whole(target) = present.target else {
            return None;
        };
        let made = self.library.texts(self.locale, self.resource).made(target);
        let made = made.into_iter().find(|made| made.id == *id)?;
        Some(Record::translated(Origin::Human, made.from, target))
    }

    fn span_of(&self, id: &EntryId, present: Present) -> Span {
        let span = self
            .reading
            .and_then(|reading| reading.span_of(id, Some(present)));
        span.unwrap_or_default()
    }

    /// Returns the source from which the translation was made, where the record names another one
    /// and nobody vouched for it.
    fn true_source(
        &self,
        id: &EntryId,
        record: &Record,
        source: Fingerprint,
    ) -> Option<Fingerprint> {
        let target = record.target.filter(|_| !record.state.is_vouched_for())?;
        // Beside a stale translation's text it is written down a second time.
        let made = self.library.texts(self.locale, self.resource).made(target);
        let mut sources = made.iter().filter(|made| made.id == *id).peekable();
        if sources.peek().is_none() {
            return self.last_seen(id, record, source);
        }
        let is_true = sources.clone().any(|made| Some(made.from) == record.from);
        let first = sources.next().map(|made| made.from);
        first.filter(|_| !is_true)
    }

    /// Returns the source that `sync` saw last, where a record claims to be of the present one and
    /// `sync`, which keeps the texts of all it has seen, has never seen that.
    fn last_seen(&self, id: &EntryId, record: &Record, source: Fingerprint) -> Option<Fingerprint> {
        let library = self.library;
        if record.from != Some(source) || library.has(self.source_locale, self.resource, source) {
            return None;
        }
        let texts = library.texts(self.source_locale, self.resource);
        let mut seen = texts.of_entry(id).peekable();
        let first = seen.peek().copied();
        seen.find(|seen| *seen == record.source).or(first)
    }

    /// Advances a record to what is there, by way of the source that translators see until then.
    fn advanced(&self, id: &EntryId, record: Option<&Record>, present: Present) -> Record {
        let step = |record: Option<&Record>, present| {
            advance(record, present, |record| self.reflects(id, record))
        };
        let seen = self.previous.and_then(|previous| previous.entries.get(id));
        match seen {
            Some((source, _)) if *source != present.source => {
                let source = *source;
                let before = step(record, Present { source, ..present });
                step(Some(&before), present)
            }
            _ => step(record, present),
        }
    }

    /// Says whether the translation that is there reflects the source that is recorded; it does
    /// not where a text is lost.
    fn reflects(&self, id: &EntryId, record: &Record) -> bool {
        let texts = || {
            let from = self.source_wording(record.from?)?;
            let source = self.source_wording(record.source)?;
            let old = record.target?;
            let old = self.library.wording(self.locale, self.resource, old)?;
            Some((from, source, old, Wording::of(self.target.entry(id)?)))
        };
        let Some((old_source, new_source, old_target, new_target)) = texts() else {
            return false;
        };
        Evidence {
            old_source: &old_source,
            new_source: &new_source,
            old_target: &old_target,
            new_target: &new_target,
            source_language: self.source_locale.language(),
            target_language: self.locale.language(),
        }
        .reflects()
    }

    fn source_wording(&self, fingerprint: Fingerprint) -> Option<Wording> {
        let here = self.source.wording(fingerprint);
        here.or_else(|| {
            self.previous
                .and_then(|previous| previous.wording(fingerprint))
        })
        .or_else(|| {
            let library = self.library;
            library.wording(self.source_locale, self.resource, fingerprint)
        })
    }

    fn change(&self, record: &Record, entry: EntryView<'_>) -> Option<SourceChange> {
        let is_behind = matches!(record.standing(), Standing::Stale | Standing::Unconfirmed);
        let from = record.from.filter(|_| is_behind)?;
        let new = Wording::of(entry);
        let old = self.source_wording(from);
        let language = self.source_locale.language();
        let grade = old.as_ref().map(|old| Grade::between(old, &new, language));
        Some(SourceChange { old, new, grade })
    }

    /// Returns what a translation says when the change of its source is carried into it, as far as
    /// that can be told.
    fn carried(&self, id: &EntryId, change: &SourceChange) -> Option<String> {
        let translation = Wording::of(self.target.entry(id)?);
        let old = change.old.as_ref()?;
        carry_final_mark(old, &change.new, &translation, self.locale.language())
    }

    /// Returns the translation of which a record tells and that is not live.
    fn draft(&self, id: &EntryId, record: &Record, account: &Account) -> Option<Draft> {
        let is_live = !matches!(record.standing(), Standing::Missing | Standing::Draft);
        let target = record.target.filter(|_| !is_live)?;
        let handed_over = account.targets.wording(id, target).cloned();
        let wording = handed_over.or_else(|| self.target_wording(id, target))?;
        let old_source = record.from.and_then(|from| {
            let handed_over = account.sources.wording(id, from).cloned();
            handed_over.or_else(|| self.source_wording(from))
        });
        Some(Draft {
            wording,
            old_source,
        })
    }

    /// Returns the draft of a message that was part of another one, or two others; the account
    /// keeps its text.
    fn handed_over(
        &self,
        id: &EntryId,
        source: Fingerprint,
        account: &mut Account,
    ) -> Option<Record> {
        let handover = self.handovers.iter().find(|handover| handover.new == *id)?;
        let parts = handover.old.iter().filter_map(|old| self.inheritance(old));
        let (old_source, draft) = parts.reduce(|(source, draft), (next_source, next_draft)| {
            (
                source.followed_by(&next_source),
                draft.followed_by(&next_draft),
            )
        })?;
        let from = Fingerprint::of_wording(&old_source);
        let target = Fingerprint::of_wording(&draft);
        account.sources.keep(id, from, &old_source);
        let id = id.clone();
        let made = Made { id, from };
        account.targets.keep_made(target, &draft, &made);
        Some(Record::draft(Some(from), source, target))
    }

    /// Returns what a message that is gone said, and its translation.
    fn inheritance(&self, id: &EntryId) -> Option<(Wording, Wording)> {
        let record = self.own_record(id, None);
        let previous = self.previous.and_then(|previous| previous.entries.get(id));
        let from = match &record {
            Some(record) => record.from.unwrap_or(record.source),
            None => previous?.0,
        };
        let target = match self.target.entry(id) {
            Some(entry) => Wording::of(entry),
            None => {
                let target = record?.target?;
                self.library.wording(self.locale, self.resource, target)?
            }
        };
        Some((self.source_wording(from)?, target))
    }

    /// Returns what is kept of a record whose message the source does not have: all of it where the
    /// message is broken, a draft where it is gone and its translation is known.
    fn left_over(&self, id: &EntryId) -> Option<Record> {
        let record = self.own_record(id, None)?;
        if self.source.broken.contains(id) {
            return Some(record);
        }
        let target = record.target?;
        if (self.has_moved_on)(id) {
            return None;
        }
        self.target_wording(id, target)?;
        Some(Record {
            state: State::Draft,
            from: record.from.or(Some(record.source)),
            is_presumed: record.is_presumed || record.from.is_none(),
            reason: None,
            ..record
        })
    }

    fn target_wording(&self, id: &EntryId, target: Fingerprint) -> Option<Wording> {
        let here = self.target.wording(id, target);
        here.or_else(|| self.library.wording(self.locale, self.resource, target))
    }
}
