//! Flags a comment that allows what no check is called.
//!
//! ## Why
//!
//! A slip of the pen in `allow(…)` allows nothing, and whoever wrote it wonders why the finding is
//! still there; or does not wonder, because the check was renamed long ago.
//!
//! ## Example
//!
//! ```fluent
//! # en
//! motto = All the news
//! # fr
//! # tarjuma: allow(untranslated-copies) our motto is English everywhere
//! motto = All the news
//! ```
//!
//! ## Way out
//!
//! Write the id as a report has it between brackets. `tarjuma explain` lists all of them.

use crate::check::options::known_id;
use crate::check::{Check, CheckScope, FileContext};
use crate::diagnostic::{Finding, Severity};
use crate::fluent::directives;
use crate::text::Span;

/// See the module.
pub(crate) const CHECK: Check = Check {
    id: "unknown-check",
    severity: Severity::Error,
    summary: "a comment allows what no check is called",
    scope: CheckScope::File(check),
    source: include_str!("unknown_check.rs"),
};

fn check(context: &FileContext<'_, '_>, findings: &mut Vec<Finding>) {
    let file = context.file();
    for entry in file.view().entries() {
        let Some(comment) = entry.entry().comment else {
            continue;
        };
        for allowed in directives::allowances(entry) {
            let Err(unknown) = known_id(allowed.check) else {
                continue;
            };
            let text = comment.of(file.view().text());
            let start = text.find(allowed.check).unwrap_or_default() + comment.start as usize;
            let hint = match unknown.nearest {
                Some(near) => format!("did you mean `{near}`?"),
                None => "`tarjuma explain` lists all checks".to_owned(),
            };
            let message = format!("there is no check `{}`", allowed.check);
            let finding = file
                .finding(&CHECK, message)
                .about(entry.display_id())
                .at(Span::new(start, start + allowed.check.len()))
                .with_hint(hint);
            findings.push(finding);
        }
    }
}
