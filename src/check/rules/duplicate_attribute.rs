//! Flags an attribute that stands twice in one entry.
//!
//! ## Why
//!
//! Only one of the two is used.
//!
//! ## Example
//!
//! ```fluent
//! search = Szukaj
//!     .placeholder = Wpisz tytuł
//!     .placeholder = Wpisz nazwisko
//! ```
//!
//! ## Way out
//!
//! Remove one of them, or give it the name that was meant.

use crate::check::attributes::Attributes;
use crate::check::{Check, CheckScope, FileContext};
use crate::diagnostic::{Finding, Severity};

/// See the module.
pub(crate) const CHECK: Check = Check {
    id: "duplicate-attribute",
    severity: Severity::Error,
    summary: "an entry has an attribute twice",
    scope: CheckScope::File(check),
    source: include_str!("duplicate_attribute.rs"),
};

fn check(context: &FileContext<'_, '_>, findings: &mut Vec<Finding>) {
    let file = context.file();
    for entry in file.view().entries() {
        let attributes = Attributes::of(entry);
        for attribute in entry.attributes().skip(1) {
            let name = attribute.name();
            let first = attributes.get(name.text);
            let Some(first) = first.filter(|first| first.name() != name) else {
                continue;
            };
            let id = entry.display_id();
            findings.push(
                file.finding(
                    &CHECK,
                    format!("`{id}` has the attribute `.{}` twice", name.text),
                )
                .about(id)
                .about_attribute(name.text)
                .at(name.span)
                .with_related(
                    file.path().clone(),
                    first.name().span,
                    "the first stands here",
                )
                .with_hint("remove one of them, or give it the name that was meant"),
            );
        }
    }
}
