//! Flags an article whose source bundle is behind it, and what keeps `sync` from going on.
//!
//! ## Why
//!
//! Translators see the bundle and never the article. What an author changed since the last `sync`
//! is not in their hands, and no translation of it can be missed.
//!
//! ## Example
//!
//! ```markdown
//! # articles/stepwell.md
//! ---
//! title: The stepwell
//! ---
//!
//! Rain filled the well in June.
//! ```
//!
//! ```fluent
//! # locales/en/articles/stepwell.ftl
//! # Headline
//! headline = The stepwell
//! ```
//!
//! ## Way out
//!
//! Run `tarjuma sync` and commit what it writes.

use std::sync::Arc;

use crate::check::{Check, CheckScope};
use crate::diagnostic::{Finding, Severity};
use crate::plan::{SyncOptions, sync};
use crate::project::Workspace;
use crate::text::Span;

/// See the module.
pub(crate) const CHECK: Check = Check {
    id: "unsynced-article",
    severity: Severity::Error,
    summary: "the source bundle of an article is behind it",
    scope: CheckScope::Project(check),
    source: include_str!("unsynced_article.rs"),
};

fn check(workspace: &Workspace, findings: &mut Vec<Finding>) {
    let plan = sync(workspace, &SyncOptions::default());
    let plan = plan.expect("where nothing is matched, no match is unclear");
    for write in &plan.writes {
        let changes = plan.notes.iter().find(|note| note.path == write.path);
        let message = match changes {
            Some(changes) => format!("the source bundle is behind its article: {}", changes.text),
            None => "the source bundle is behind its article".to_owned(),
        };
        let finding = Finding::new(CHECK.id, CHECK.severity, Arc::clone(&write.path), message);
        let finding = match &write.before {
            Some(before) => finding.at(first_change(before, &write.after)),
            None => finding.at_gap(0),
        };
        findings.push(finding.with_hint("run `tarjuma sync`"));
    }
    // The problems of articles, which `sync` tells too, are in every run of the checks.
    let others = plan.findings.into_iter();
    findings.extend(others.filter(|finding| !workspace.problems.contains(finding)));
}

/// Returns the first line of a bundle that would change; its end where lines would be added.
fn first_change(before: &str, after: &str) -> Span {
    let mut start = 0;
    let mut new = after.split_inclusive('\n');
    for line in before.split_inclusive('\n') {
        if new.next() != Some(line) {
            return Span::new(start, start + line.trim_end().len());
        }
        start += line.len();
    }
    Span::empty(start)
}
