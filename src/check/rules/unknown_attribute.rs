//! Flags a reference to an attribute that its message or term does not have.
//!
//! ## Why
//!
//! Readers see `{search.tooltip}` in place of the text; where a selection asks a term for it, as in
//! `{ -agency.gender -> … }`, they always get the default variant.
//!
//! What the source's message has and a translation lacks is reported as missing, not here; and a
//! reference that is wrong in the source already is reported there alone.
//!
//! ## Example
//!
//! ```fluent
//! -agency = Агентство
//!     .gender = neuter
//! closed = { -agency.gendre ->
//!     [feminine] закрыта
//!     [neuter] закрыто
//!    *[masculine] закрыт
//! }
//! ```
//!
//! ## Way out
//!
//! Use the right name, or give the message or term the attribute.

use crate::check::unknown_reference;
use crate::check::{Check, CheckScope, FileContext};
use crate::diagnostic::{Finding, Severity};

/// See the module.
pub(crate) const CHECK: Check = Check {
    id: "unknown-attribute",
    severity: Severity::Error,
    summary: "a reference names an attribute that does not exist",
    scope: CheckScope::File(check),
    source: include_str!("unknown_attribute.rs"),
};

fn check(context: &FileContext<'_, '_>, findings: &mut Vec<Finding>) {
    findings.extend(unknown_reference::find_attributes(context, &CHECK));
}
