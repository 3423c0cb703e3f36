//! Ledgers in which an entry has another name.

use std::sync::Arc;

use super::mapping::Mapping;
use crate::ledger::{EntryId, Fingerprint, Ledger, LedgerReading, OF, Texts, TextsDraft};
use crate::plan::Plan;
use crate::project::{LedgerFiles, ResourcePath, Workspace};

/// The ledgers of one resource, whose entries name the one that is renamed or are it.
pub(super) struct LedgerRenaming<'r, 'n> {
    pub(super) workspace: &'r Workspace,
    pub(super) resource: &'r ResourcePath,
    /// Whether the entry itself is one of the resource.
    pub(super) is_home: bool,
    pub(super) mapping: &'r Mapping<'n>,
}

impl LedgerRenaming<'_, '_> {
    /// Plans the ledgers and their texts in all locales.
    pub(super) fn plan(&self, plan: &mut Plan) {
        for locale in self.workspace.locale_ids() {
            let path = LedgerFiles::ledger_path(locale, self.resource);
            self.rewrite(path, &|text| self.ledger(text), plan);
            let path = LedgerFiles::texts_path(locale, self.resource);
            self.rewrite(path, &|text| self.texts(text), plan);
        }
    }

    fn rewrite(&self, path: Arc<str>, rewrite: &dyn Fn(&Arc<str>) -> String, plan: &mut Plan) {
        let ledgers = &self.workspace.ledgers;
        let Some(before) = ledgers
            .text(&path)
            .filter(|_| !ledgers.is_unreadable(&path))
        else {
            return;
        };
        let after = rewrite(before);
        let is_crlf = before.contains("\r\n") && !after.contains("\r\n");
        let after = match is_crlf {
            true => after.replace('\n', "\r\n"),
            false => after,
        };
        plan.write(path, Some(Arc::clone(before)), after);
    }

    /// Returns a ledger with the new name in it; one that has faults keeps them.
    fn ledger(&self, text: &Arc<str>) -> String {
        let reading = LedgerReading::of(text);
        if !reading.faults.is_empty() {
            return self.damaged(text, &reading);
        }
        let mut records = reading.resolve(|_| None).records;
        if self.is_home {
            self.mapping.make_room(&mut records);
        }
        let renamed = records.into_iter().map(|(id, record)| {
            let record = self.mapping.record(&id, &record);
            (self.id(&id), record)
        });
        let renamed = Ledger {
            records: renamed.collect(),
        };
        renamed.to_text()
    }

    /// Renames line by line.
    fn damaged(&self, text: &str, reading: &LedgerReading) -> String {
        let mut current: Option<EntryId> = None;
        let lines = text.split_inclusive('\n').map(|line| {
            let content = line.trim_end_matches(['\r', '\n']);
            let end = &line[content.len()..];
            let id = content.parse::<EntryId>().ok();
            if let Some(id) = id.filter(|id| reading.has(id)) {
                let renamed = self.id(&id);
                current = Some(id);
                return format!("{renamed}{end}");
            }
            let mut fields = content.split(' ');
            let named = fields.find_map(|field| field.strip_prefix(OF)?.parse().ok());
            let of = named.as_ref().or(current.as_ref());
            let fields = content.split(' ').map(|field| self.field(field, of));
            fields.collect::<Vec<_>>().join(" ") + end
        });
        lines.collect()
    }

    /// Renames `of:` with its entry, and `from:`, `since:`, `source:` or `target:` with its
    /// fingerprint.
    fn field(&self, field: &str, id: Option<&EntryId>) -> String {
        if let Some(of) = field.strip_prefix(OF).and_then(|of| of.parse().ok()) {
            return format!("{OF}{}", self.id(&of));
        }
        let renamed = || {
            let (name, known) = field.split_once(':')?;
            let known: Fingerprint = known.parse().ok()?;
            let after = self.mapping.wording(id, known)?;
            Some(format!("{name}:{}", Fingerprint::of_wording(after)))
        };
        renamed().unwrap_or_else(|| field.to_owned())
    }

    /// Returns kept texts with the new name in them; as they are where none has the old one.
    fn texts(&self, text: &Arc<str>) -> String {
        let texts = Texts::of(text);
        let (mut before, mut after) = (TextsDraft::default(), TextsDraft::default());
        for id in texts.ids() {
            let renamed_id = self.id(&id);
            before.reserve(&id);
            after.reserve(&renamed_id);
            for known in texts.of_entry(&id) {
                let Some(wording) = texts.wording(known) else {
                    continue;
                };
                let owner = Some(&id).filter(|_| self.is_home);
                let renamed = self.mapping.wording(owner, known).unwrap_or(&wording);
                let fingerprint = Fingerprint::of_wording(renamed);
                before.keep(&id, known, &wording);
                after.keep(&renamed_id, fingerprint, renamed);
                let made = texts.made(known).into_iter();
                for made in made.filter(|made| made.id == id) {
                    before.keep_made(known, &wording, &made);
                    let made = self.mapping.made(&made, self.is_home);
                    after.keep_made(fingerprint, renamed, &made);
                }
            }
        }
        match before == after {
            true => text.to_string(),
            false => after.to_text(),
        }
    }

    fn id(&self, id: &EntryId) -> EntryId {
        match self.is_home {
            true => self.mapping.id(id),
            false => id.clone(),
        }
    }
}
