//! Flags a reference to a term that neither the locale nor the source has.
//!
//! ## Why
//!
//! Readers see `{-name}` in place of the text.
//!
//! A reference can mean a term of the same file and of the files that the locale shares. What the
//! source locale has and a translation lacks is reported as missing, not here; and a reference
//! that is wrong in the source already is reported there alone.
//!
//! ## Example
//!
//! ```fluent
//! source-line = Источник: { -agensy(case: "nominative") }
//! ```
//!
//! ## Way out
//!
//! Use the right name, or define the term in the locale's file of terms.

use crate::check::unknown_reference;
use crate::check::{Check, CheckScope, FileContext};
use crate::diagnostic::{Finding, Severity};
use crate::fluent::EntryKind;

/// See the module.
pub(crate) const CHECK: Check = Check {
    id: "unknown-term",
    severity: Severity::Error,
    summary: "a reference names a term that does not exist",
    scope: CheckScope::File(check),
    source: include_str!("unknown_term.rs"),
};

fn check(context: &FileContext<'_, '_>, findings: &mut Vec<Finding>) {
    findings.extend(unknown_reference::find(context, &CHECK, EntryKind::Term));
}
