//! Flags what cannot be read in a ledger: damage, merge markers, a newer version.
//!
//! ## Why
//!
//! Such a ledger is read as far as it goes. Of two records of one message the one that matches the
//! bundles holds, else the one of the older source, so that a translation is rather called stale
//! than current.
//!
//! ## Example
//!
//! A merge was committed before it was done:
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
//! <<<<<<< HEAD
//! nav-home
//!   missing source:4d9b10d10160b969
//! =======
//! >>>>>>> hindi
//! ```
//!
//! ## Way out
//!
//! `tarjuma sync` writes it clean. Where many records are lost, restore it from version control first.

use std::sync::Arc;

use crate::check::{Check, CheckScope, PairContext};
use crate::diagnostic::{Finding, Severity};

/// See the module.
pub(crate) const CHECK: Check = Check {
    id: "damaged-ledger",
    severity: Severity::Warning,
    summary: "a ledger cannot be read as a whole",
    scope: CheckScope::Pair(check),
    source: include_str!("damaged_ledger.rs"),
};

fn check(pair: &PairContext<'_, '_>, findings: &mut Vec<Finding>) {
    let Some(account) = pair.account else {
        return;
    };
    let of_texts = account.text_faults.iter();
    let of_texts = of_texts.map(|(path, faults)| (path, faults, "texts of the ledger"));
    let of_ledger = [(&account.path, &account.faults, "ledger")];
    for (path, faults, what) in of_ledger.into_iter().chain(of_texts) {
        for fault in faults {
            let message = format!("line {} of the {what}: {}", fault.line, fault.kind);
            let finding = Finding::new(CHECK.id, CHECK.severity, Arc::clone(path), message)
                .at(fault.span)
                .in_locale(pair.locale)
                .with_hint("`tarjuma sync` writes it clean");
            findings.push(finding);
        }
    }
}
