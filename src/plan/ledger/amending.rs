//! Records that a command sets itself, beside what `sync` would record.

use std::sync::Arc;

use super::account::Account;
use super::accounts::{Accounts, Carrying};
use crate::ledger::{EntryId, Origin, Record, Standing};
use crate::plan::Plan;
use crate::plan::sync::SettledBundle;
use crate::project::Workspace;

impl Accounts {
    /// Plans the ledgers of the accounts for which `is_amended` holds, with the records they have now.
    pub(in crate::plan) fn amend(
        &self,
        workspace: &Workspace,
        bundles: &[SettledBundle],
        is_amended: &dyn Fn(&Account) -> bool,
    ) -> Plan {
        let mut after = workspace.clone();
        for account in self.iter().filter(|account| is_amended(account)) {
            let path = Arc::clone(&account.path);
            after.ledgers.put(path, account.ledger().to_text());
        }
        // Reckoned again, so that texts are let go that nothing refers to any more.
        Self::to_record(&after, bundles, Carrying::Nothing).write(workspace, is_amended)
    }
}

impl Account {
    /// Replaces the record of a message.
    pub(in crate::plan) fn amend(&mut self, id: &EntryId, change: impl FnOnce(&Record) -> Record) {
        let found = self.entries.binary_search_by(|entry| entry.id.cmp(id));
        if let Ok(index) = found {
            let entry = &mut self.entries[index];
            entry.record = change(&entry.record);
        }
    }

    /// Records a translation as taken over, and returns what it is worth then. It
    /// was made from the source as it stands, unless an older one is recorded of the message: from
    /// which revision a document was translated nobody knows, so that what was behind is judged as
    /// if it had been edited. A translation that is recorded already keeps its record.
    pub(in crate::plan) fn import(&mut self, id: &EntryId) -> Option<Standing> {
        let found = self.entries.binary_search_by(|entry| entry.id.cmp(id));
        let entry = &mut self.entries[found.ok()?];
        let record = &entry.record;
        let target = record.target?;
        if matches!(record.standing(), Standing::Missing | Standing::Draft) {
            return None;
        }
        let before = entry.before.as_ref();
        let before = before.filter(|before| before.target.is_some());
        let is_known = before.is_some_and(|before| before.target == Some(target));
        let from = before.map(|before| before.from.unwrap_or(before.source));
        if !is_known {
            let source = record.source;
            entry.record = match from {
                Some(from) if from != source => Record {
                    origin: Origin::Import,
                    ..record.clone()
                },
                _ => Record::translated(Origin::Import, source, target),
            };
        }
        Some(entry.record.standing())
    }
}
