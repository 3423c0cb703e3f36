//! Flags a term to which nothing refers in any language.
//!
//! ## Why
//!
//! Translators keep it up for nobody.
//!
//! Looked at are the terms of the source; references are looked for in all locales and in articles. A
//! term of a translation alone is `obsolete-message`.
//!
//! This check is off unless `tarjuma.toml` gives it a severity:
//!
//! ```toml
//! [severity]
//! unused-term = "warning"
//! ```
//!
//! ## Example
//!
//! ```fluent
//! -agency = Sahana News Agency
//! -archive = Archive of the Agency
//! footer = Published by { -agency }
//! ```
//!
//! ## Way out
//!
//! Remove it, or use it where its name is typed out.

use crate::check::usage::{Usage, each_shared_source};
use crate::check::{Check, CheckScope, name_span};
use crate::diagnostic::{Finding, Severity};
use crate::fluent::EntryKind;
use crate::project::Workspace;

/// See the module.
pub(crate) const CHECK: Check = Check {
    id: "unused-term",
    severity: Severity::Warning,
    summary: "nothing refers to a term",
    scope: CheckScope::Project(check),
    source: include_str!("unused_term.rs"),
};

fn check(workspace: &Workspace, findings: &mut Vec<Finding>) {
    let usage = Usage::of(workspace);
    each_shared_source(workspace, |resource, file| {
        let terms = file.view().entries();
        let terms = terms.filter(|entry| entry.kind() == EntryKind::Term && !usage.has(*entry));
        findings.extend(terms.map(|term| {
            let id = term.display_id();
            let message = format!("nothing refers to `{id}`");
            Finding::new(CHECK.id, CHECK.severity, file.path.clone(), message)
                .in_locale(&resource.source_locale)
                .about(id)
                .at(name_span::of_entry(term))
                .with_hint("remove it, or use it where its name is typed out")
        }));
    });
}
