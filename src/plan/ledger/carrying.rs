//! Changes of sources that are carried into translations.

use super::account::Account;
use super::accounts::Accounts;
use crate::fluent::edit::set_value;
use crate::ledger::{Fingerprint, Wording};
use crate::plan::Plan;
use crate::project::{ResourceFile, Selection, Workspace};
use crate::text::apply_edits;

impl Accounts {
    /// Plans the files of translations that are to say what is carried into them, and notes that in
    /// their records.
    pub(in crate::plan) fn carry(
        &mut self,
        workspace: &Workspace,
        selection: Option<&Selection>,
    ) -> Plan {
        let mut plan = Plan::default();
        let accounts = self.accounts.values_mut().flat_map(|all| all.values_mut());
        for account in accounts {
            let Some(resource) = workspace.resource(&account.resource) else {
                continue;
            };
            let is_selected =
                selection.is_none_or(|selection| selection.includes(resource, &account.locale));
            if let Some(file) = resource.file(&account.locale).filter(|_| is_selected) {
                account.carry_into(file, &mut plan);
            }
        }
        plan
    }
}

impl Account {
    fn carry_into(&mut self, file: &ResourceFile, plan: &mut Plan) {
        let mut edits = Vec::new();
        let mut names = Vec::new();
        for entry in &mut self.entries {
            let (kind, id) = entry.id.parts();
            let translation = file.view().entry(kind, id);
            let (Some(value), Some(translation)) = (&entry.carried, translation) else {
                continue;
            };
            if let Ok(edit) = set_value(translation, value) {
                let target = Fingerprint::of_wording(&Wording::of_value(value));
                edits.push(edit);
                names.push(entry.id.as_str());
                entry.record = entry.record.rewritten(target);
            }
        }
        if let (false, Ok(text)) = (edits.is_empty(), apply_edits(&file.text, &edits)) {
            let note = format!("punctuation carried into {}", names.join(", "));
            plan.note(&file.path, note);
            plan.write(file.path.clone(), Some(file.text.clone()), text);
        }
    }
}
