//! Flags a second entry with the id of an earlier one in the same file.
//!
//! ## Why
//!
//! A program that loads the file takes one of the two and drops the other, so that one translator's
//! work is never seen. Different files may have messages of one id: pages of a site load different
//! files.
//!
//! ## Example
//!
//! ```fluent
//! nav-home = होम
//! nav-home = मुखपृष्ठ
//! ```
//!
//! ## Way out
//!
//! Remove one of them, or give it the id that was meant.

use crate::check::{Check, CheckScope, FileContext, name_span};
use crate::diagnostic::{Finding, Severity};
use crate::text::conflicts;

/// See the module.
pub(crate) const CHECK: Check = Check {
    id: "duplicate-message",
    severity: Severity::Error,
    summary: "two entries of a file have one id",
    scope: CheckScope::File(check),
    source: include_str!("duplicate_message.rs"),
};

fn check(context: &FileContext<'_, '_>, findings: &mut Vec<Finding>) {
    let file = context.file();
    // Both sides of an unfinished merge are read, which is a problem of its own.
    let mut duplicates = file.duplicates().peekable();
    if duplicates.peek().is_some() && !conflicts(file.view().text()).is_empty() {
        return;
    }
    for (first, again) in duplicates {
        let id = again.display_id();
        findings.push(
            file.finding(&CHECK, format!("`{id}` stands twice in this file"))
                .about(id)
                .at(name_span::of_entry(again))
                .with_label("this one is not used")
                .with_related(
                    file.path().clone(),
                    name_span::of_entry(first),
                    "the first stands here",
                )
                .with_hint("remove one of them, or give it the id that was meant"),
        );
    }
}
