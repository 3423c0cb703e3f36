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

    /// Records a translation as taken over, and made from the source as it stands.
    pub(in crate::plan) fn import(&mut self, id: &EntryId) {
        self.amend(id, |record| match (record.standing(), record.target) {
            (Standing::Missing | Standing::Draft, _) | (_, None) => record.clone(),
            (_, Some(target)) => Record::translated(Origin::Import, record.source, target),
        });
    }
}
