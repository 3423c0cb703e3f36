//! Flags a reference to a message that neither the locale nor the source has.
//!
//! ## Why
//!
//! Readers see `{name}` in place of the text.
//!
//! A reference can mean an entry of the same file and of the files that the locale shares. What the
//! source locale has and a translation lacks is reported as missing, not here; and a reference
//! that is wrong in the source already is reported there alone.
//!
//! ## Example
//!
//! ```fluent
//! footer = { nav-hoem } · { contact }
//! ```
//!
//! ## Way out
//!
//! Use the right name, or write the text.

use crate::check::unknown_reference;
use crate::check::{Check, CheckScope, FileContext};
use crate::diagnostic::{Finding, Severity};
use crate::fluent::EntryKind;

/// See the module.
pub(crate) const CHECK: Check = Check {
    id: "unknown-message",
    severity: Severity::Error,
    summary: "a reference names a message that does not exist",
    scope: CheckScope::File(check),
    source: include_str!("unknown_message.rs"),
};

fn check(context: &FileContext<'_, '_>, findings: &mut Vec<Finding>) {
    findings.extend(unknown_reference::find(context, &CHECK, EntryKind::Message));
}
