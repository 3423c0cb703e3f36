//! What the ledger says of adopted messages.

use super::run::AdoptedMessages;
use crate::plan::Plan;
use crate::plan::ledger::{Account, Accounts, Carrying};
use crate::plan::sync::{SyncOptions, sync_articles};
use crate::project::Workspace;

/// Plans the ledgers in which adopted messages are imported ones, made from their sources as they
/// stand; `plan` has the bundles that hold them.
pub(super) fn record(workspace: &Workspace, plan: &Plan, adopted: &[AdoptedMessages]) -> Plan {
    if adopted.is_empty() {
        return Plan::default();
    }
    let (_, bundles) = sync_articles(workspace, &SyncOptions::default());
    let mut after = workspace.clone();
    for bundle in &bundles {
        if workspace.resource(&bundle.resource).is_none() {
            after.put_file(&bundle.resource, &bundle.locale, &bundle.text);
        }
    }
    for messages in adopted {
        let path = workspace.expected_path(&messages.resource, &messages.locale);
        let mut writes = plan.writes.iter();
        if let Some(write) = writes.find(|write| Some(&write.path) == path.as_ref()) {
            after.put_file(&messages.resource, &messages.locale, &write.after);
        }
    }
    let mut accounts = Accounts::to_record(&after, &bundles, Carrying::Nothing);
    for messages in adopted {
        let Some(account) = accounts.account_mut(&messages.resource, &messages.locale) else {
            continue;
        };
        for id in &messages.ids {
            if let Ok(id) = id.as_str().parse() {
                account.import(&id);
            }
        }
    }
    let is_of = |account: &Account, messages: &AdoptedMessages| {
        messages.resource == account.resource && messages.locale == account.locale
    };
    let is_adopted = |account: &Account| adopted.iter().any(|messages| is_of(account, messages));
    let written = accounts.amend(&after, &bundles, &is_adopted);
    Plan {
        notes: Vec::new(),
        ..written
    }
}
