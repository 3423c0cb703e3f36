//! Flags a selection whose variants all read alike.
//!
//! ## Why
//!
//! A selection that makes no difference is either left over or half translated: one variant was filled
//! into all.
//!
//! This check is off unless `tarjuma.toml` gives it a severity:
//!
//! ```toml
//! [severity]
//! identical-variants = "info"
//! ```
//!
//! ## Example
//!
//! ```fluent
//! files = { $count ->
//!     [one] { $count } plik
//!     [few] { $count } plik
//!    *[many] { $count } plik
//! }
//! ```
//!
//! ## Way out
//!
//! Write each variant as it is said, or write the text once without the selection.

use crate::check::text::Report;
use crate::check::{Check, CheckScope, FileContext};
use crate::diagnostic::{Finding, Severity};

/// See the module.
pub(crate) const CHECK: Check = Check {
    id: "identical-variants",
    severity: Severity::Info,
    summary: "all variants of a selection read alike",
    scope: CheckScope::File(check),
    source: include_str!("identical_variants.rs"),
};

fn check(context: &FileContext<'_, '_>, findings: &mut Vec<Finding>) {
    let mut report = Report::new(&CHECK, context.file(), findings);
    for pattern in context.file().texts().patterns() {
        let Some((first, others)) = pattern.branches.split_first() else {
            continue;
        };
        let is_alike = others.iter().all(|other| other.reads_like(first));
        if is_alike && !others.is_empty() {
            let range = 0..first.text().len();
            if let Some(finding) = report.add("all variants read like", pattern, first, range) {
                finding.span = Some(pattern.span);
                finding.hint = Some("write each as it is said, or the text once".into());
            }
        }
    }
}
