//! Flags a translation of which nobody knows what it was made from.
//!
//! ## Why
//!
//! It was there when the ledger began, or came together with its source. It counts as translated,
//! and goes stale when its source changes from now on; whether it was right before, nothing shows.
//!
//! This check is off unless `tarjuma.toml` gives it a severity:
//!
//! ```toml
//! [severity]
//! unrecorded = "info"
//! ```
//!
//! ## Example
//!
//! The translation was there before the first `tarjuma sync`:
//!
//! ```fluent
//! # en
//! nav-home = Home
//! # hi
//! nav-home = होम
//! ```
//!
//! ```text
//! # .tarjuma/ledger/hi/ui.ftl
//! tarjuma-ledger 1
//! ```
//!
//! ## Way out
//!
//! Read it beside its source, mend it where that is needed, and `tarjuma ack` it, message by message
//! or a file at once.

use crate::check::{Check, CheckScope, PairContext, name_span};
use crate::diagnostic::{Finding, Severity};
use crate::ledger::Standing;

/// See the module.
pub(crate) const CHECK: Check = Check {
    id: "unrecorded",
    severity: Severity::Info,
    summary: "nobody knows what a translation was made from",
    scope: CheckScope::Pair(check),
    source: include_str!("unrecorded.rs"),
};

fn check(pair: &PairContext<'_, '_>, findings: &mut Vec<Finding>) {
    let Some(file) = pair.target else {
        return;
    };
    for &(source, target) in &pair.pairing.translated {
        let standing = pair.recorded(source).map(|entry| entry.standing());
        let is_recorded = match pair.account {
            Some(_) => standing.is_none_or(|standing| standing != Standing::Unrecorded),
            None => source.entry().tree_hash == target.entry().tree_hash,
        };
        if is_recorded {
            continue;
        }
        let id = target.display_id();
        let hint = format!(
            "read it beside its source, then `tarjuma ack {} {}`",
            pair.locale,
            pair.ack_name(&id)
        );
        let message = format!("what `{id}` was made from was never recorded");
        let finding = file.own().finding(&CHECK, message).about(id);
        findings.push(finding.at(name_span::of_entry(target)).with_hint(hint));
    }
}
