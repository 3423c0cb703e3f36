//! Accounts as files to write.

use std::cell::LazyCell;
use std::collections::BTreeMap;
use std::sync::Arc;

use super::account::Account;
use super::accounts::Accounts;
use super::notes::note_changes;
use crate::ledger::{EntryId, Fingerprint, Texts, TextsDraft, Wording};
use crate::locale::LocaleId;
use crate::plan::Plan;
use crate::project::{LedgerFiles, Resource, ResourcePath, Selection, Workspace};

/// What git is told of ledgers. Their lines are laid out so that they merge; where two branches
/// have touched the same ones, both sides are kept, and read as an unfinished merge is.
const ATTRIBUTES: &str =
    "# Written by `tarjuma sync`, which settles what both sides have.\n* merge=union\n";

impl Accounts {
    /// Plans the ledgers of what is selected, with the texts they refer to.
    #[must_use]
    pub(in crate::plan) fn record(
        &self,
        workspace: &Workspace,
        selection: Option<&Selection>,
    ) -> Plan {
        let is_selected = |account: &Account| {
            let resource = workspace.resource(&account.resource);
            match (selection, resource) {
                (Some(selection), Some(resource)) => selection.includes(resource, &account.locale),
                _ => true,
            }
        };
        let mut plan = self.write(workspace, &is_selected);
        let has_ledgers = !workspace.ledgers.is_empty() || !plan.is_empty();
        if has_ledgers && !workspace.ledgers.has_attributes() {
            plan.write(LedgerFiles::attributes_path(), None, ATTRIBUTES.to_owned());
        }
        plan
    }

    /// Plans the ledgers for which `is_selected` holds.
    pub(in crate::plan) fn write(
        &self,
        workspace: &Workspace,
        is_selected: &dyn Fn(&Account) -> bool,
    ) -> Plan {
        let mut plan = Plan::default();
        for (resource, accounts) in &self.accounts {
            let mut selected = accounts
                .values()
                .filter(|account| is_selected(account))
                .peekable();
            if selected.peek().is_none() {
                continue;
            }
            for account in selected {
                write_account(workspace, account, &mut plan);
                note_changes(account, &mut plan);
            }
            self.write_sources(workspace, resource, is_selected, &mut plan);
        }
        plan
    }

    /// Plans the texts of the source; those that a ledger which is not written refers to stay.
    fn write_sources(
        &self,
        workspace: &Workspace,
        resource: &ResourcePath,
        is_selected: &dyn Fn(&Account) -> bool,
        plan: &mut Plan,
    ) {
        let Some((locale, present)) = self.sources.get(resource) else {
            return;
        };
        let mut draft = TextsDraft::default();
        for (id, fingerprint, wording) in present {
            draft.keep(id, *fingerprint, wording);
        }
        let path = LedgerFiles::texts_path(locale, resource);
        let on_disk = LazyCell::new(|| workspace.ledgers.text(&path).map(Texts::of));
        let accounts = self.accounts.get(resource).into_iter();
        for account in accounts.flat_map(BTreeMap::values) {
            if is_selected(account) {
                draft.append(&account.sources);
            } else if let Some(texts) = &*on_disk {
                keep_recorded(account, texts, &mut draft);
            }
        }
        write_texts(workspace, path, &draft, plan);
    }
}

/// Keeps the sources that a ledger which is not written refers to.
fn keep_recorded(account: &Account, texts: &Texts, draft: &mut TextsDraft) {
    for (id, source) in account.recorded_sources() {
        if let Some(wording) = texts.wording(source) {
            draft.keep(id, source, &wording);
        }
    }
}

/// The wordings of a source, with its locale.
pub(super) type SourceTexts = (LocaleId, Vec<(EntryId, Fingerprint, Wording)>);

fn write_account(workspace: &Workspace, account: &Account, plan: &mut Plan) {
    let ledger = account.ledger();
    let is_new = workspace.ledgers.text(&account.path).is_none();
    if !(is_new && ledger.records.is_empty()) {
        write_file(workspace, Arc::clone(&account.path), ledger.to_text(), plan);
    }
    let path = LedgerFiles::texts_path(&account.locale, &account.resource);
    write_texts(workspace, path, &account.targets, plan);
}

fn write_texts(workspace: &Workspace, path: Arc<str>, draft: &TextsDraft, plan: &mut Plan) {
    if !draft.is_empty() || workspace.ledgers.text(&path).is_some() {
        write_file(workspace, path, draft.to_text(), plan);
    }
}

/// Plans one file, whose lines end as they did.
fn write_file(workspace: &Workspace, path: Arc<str>, text: String, plan: &mut Plan) {
    if workspace.ledgers.is_unreadable(&path) {
        return;
    }
    let before = workspace.ledgers.text(&path).cloned();
    let has_crlf = before
        .as_ref()
        .is_some_and(|before| before.contains("\r\n"));
    let text = if has_crlf {
        text.replace('\n', "\r\n")
    } else {
        text
    };
    plan.write(path, before, text);
}

/// Returns the wordings of the source of a resource, each under its fingerprint.
pub(super) fn source_texts(resource: &Resource) -> Option<SourceTexts> {
    let file = resource.source()?;
    let entries = file
        .view()
        .entries()
        .filter(|entry| !entry.entry().is_truncated);
    let texts = entries.map(|entry| {
        let wording = Wording::of(entry);
        (
            EntryId::of(entry),
            Fingerprint::of_wording(&wording),
            wording,
        )
    });
    Some((resource.source_locale.clone(), texts.collect()))
}
