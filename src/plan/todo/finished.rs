//! Taking away what is done.

use std::collections::HashMap;
use std::sync::Arc;

use super::collect::source_entries;
use super::remove::without_stubs;
use super::standing::Desk;
use super::stub::stubs_in;
use crate::fluent::EntryView;
use crate::ledger::EntryId;
use crate::plan::{Account, Accounts, Plan};
use crate::project::{Resource, Selection, Workspace};

/// Plans translators' files without the stubs of messages about which there is nothing to do any
/// more. A stub whose message the source does not have stays: somebody may have begun to fill it.
pub(in crate::plan) fn remove_finished(
    workspace: &Workspace,
    accounts: &Accounts,
    selection: Option<&Selection>,
    plan: &mut Plan,
) {
    for account in accounts.iter() {
        let Some(resource) = workspace.resource(&account.resource) else {
            continue;
        };
        if selection.is_none_or(|selection| selection.includes(resource, &account.locale)) {
            remove_from_file(resource, account, plan);
        }
    }
}

fn remove_from_file(resource: &Resource, account: &Account, plan: &mut Plan) {
    let file = resource.file(&account.locale);
    let Some(desk) = Desk::open(resource, &account.locale, Some(account)) else {
        return;
    };
    let Some(file) = file else { return };
    let mut stubs = stubs_in(file.view());
    if stubs.is_empty() {
        return;
    }
    let entries = source_entries(resource).into_iter();
    let source: HashMap<EntryId, EntryView<'_>> =
        entries.map(|entry| (EntryId::of(entry), entry)).collect();
    stubs.retain(|stub| {
        let source = source.get(&stub.id);
        source.is_some_and(|source| desk.state(*source).is_none())
    });
    if let count @ 1.. = stubs.len() {
        let noun = if count == 1 {
            "message is"
        } else {
            "messages are"
        };
        plan.note(&file.path, format!("{count} {noun} done"));
        let text = without_stubs(&file.text, &stubs);
        plan.write(Arc::clone(&file.path), Some(Arc::clone(&file.text)), text);
    }
}
