//! What the ledger says of adopted messages.

use std::collections::BTreeMap;

use super::run::AdoptedMessages;
use crate::ledger::{EntryId, Standing};
use crate::locale::LocaleId;
use crate::plan::Plan;
use crate::plan::ledger::{Account, Accounts, Carrying};
use crate::plan::sync::settled_bundles;
use crate::project::{ResourcePath, Workspace};

/// What translations are worth that are behind their source.
const BEHIND: [Standing; 2] = [Standing::Stale, Standing::Unconfirmed];

/// What is recorded of adopted messages.
#[derive(Default)]
pub(super) struct Recorded {
    /// The ledgers.
    pub(super) plan: Plan,
    /// The messages that are behind their source still, resource by resource.
    pub(super) behind: BTreeMap<ResourcePath, Vec<(EntryId, Standing)>>,
}

/// Plans the ledgers in which adopted messages are imported ones; `plan` has the bundles that hold
/// them. Of a locale that is new, the ledgers of all resources begin.
pub(super) fn record(workspace: &Workspace, plan: &Plan, adopted: &[AdoptedMessages]) -> Recorded {
    let mut recorded = Recorded::default();
    if adopted.is_empty() {
        return recorded;
    }
    let bundles = settled_bundles(workspace);
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
            let Ok(id) = id.as_str().parse() else {
                continue;
            };
            let standing = account.import(&id);
            let behind = standing.filter(|own| BEHIND.contains(own));
            if let Some(standing) = behind {
                let resource = messages.resource.clone();
                let all = recorded.behind.entry(resource).or_default();
                all.push((id, standing));
            }
        }
    }
    let is_known = |locale: &LocaleId| workspace.locale_ids().any(|known| known == locale);
    let is_of = |account: &Account, messages: &AdoptedMessages| {
        messages.locale == account.locale
            && (messages.resource == account.resource || !is_known(&account.locale))
    };
    let is_adopted = |account: &Account| adopted.iter().any(|messages| is_of(account, messages));
    let written = accounts.amend(&after, &bundles, &is_adopted);
    recorded.plan = Plan {
        notes: Vec::new(),
        ..written
    };
    recorded
}
