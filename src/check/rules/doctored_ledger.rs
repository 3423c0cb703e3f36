//! Flags a ledger that calls a stale translation current although nobody edited it or vouched for it.
//!
//! ## Why
//!
//! The source a stale translation was made from stands twice: in its record, and beside the text of
//! the translation. Where the record says something else, or names a source that `sync` has never
//! seen, somebody has changed it by hand, or a merge went wrong, and readers would be told what the
//! source no longer says.
//!
//! ## Example
//!
//! Twelve became fifteen, and somebody gave the record of the old translation the fingerprint of the
//! new source:
//!
//! ```fluent
//! # en
//! deaths = 12 people died
//! # hi
//! deaths = 12 लोगों की मौत
//! ```
//!
//! ```fluent
//! # en
//! deaths = 15 people died
//! ```
//!
//! ```text
//! # .tarjuma/ledger/hi/ui.ftl
//! tarjuma-ledger 1
//! deaths
//!   translated human from:4d9b10d10160b969 source:4d9b10d10160b969 target:4eaf0af6535ade81
//! ```
//!
//! ## Way out
//!
//! `tarjuma sync` puts the record right, and the translation is stale again. Translate it anew, or say
//! with `tarjuma ack` that it holds.

use std::sync::Arc;

use crate::check::{Check, CheckScope, PairContext};
use crate::diagnostic::{Finding, Severity};

/// See the module.
pub(crate) const CHECK: Check = Check {
    id: "doctored-ledger",
    severity: Severity::Error,
    summary: "the ledger calls a stale translation current, and nobody vouched for it",
    scope: CheckScope::Pair(check),
    source: include_str!("doctored_ledger.rs"),
};

fn check(pair: &PairContext<'_, '_>, findings: &mut Vec<Finding>) {
    let Some(account) = pair.account else {
        return;
    };
    let entries = account.entries.iter();
    for (entry, span) in entries.filter_map(|entry| Some((entry, entry.doctored?))) {
        let message = format!(
            "the record of `{}` names another source than the one it was made from",
            entry.id
        );
        let path = Arc::clone(&account.path);
        let finding = Finding::new(CHECK.id, CHECK.severity, path, message)
            .at(span)
            .in_locale(pair.locale)
            .about(entry.id.as_str())
            .with_hint(
                "`tarjuma sync` puts it right; `tarjuma ack` is the way to say that it holds",
            );
        findings.push(finding);
    }
}
