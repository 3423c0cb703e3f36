//! Flags a translation that is longer than its source allows.
//!
//! ## Why
//!
//! A button, a push notification or the title of a page has room for so many characters; what is longer
//! is cut off.
//!
//! The comment of the source message says how many there may be, counted as readers see them:
//! one for `क्षि`, none for a placeable.
//!
//! ## Example
//!
//! ```fluent
//! # en
//! # max-length: 12
//! nav-home = Home
//! # ru
//! nav-home = На главную страницу
//! ```
//!
//! ## Way out
//!
//! Shorten it.

use crate::check::text::{ATOM, each_translation};
use crate::check::{Check, CheckScope, PairContext};
use crate::diagnostic::{Finding, Severity};
use crate::fluent::EntryView;
use crate::text::graphemes;

const DIRECTIVE: &str = "max-length:";

/// See the module.
pub(crate) const CHECK: Check = Check {
    id: "too-long",
    severity: Severity::Warning,
    summary: "a translation is longer than its source allows",
    scope: CheckScope::Pair(check),
    source: include_str!("too_long.rs"),
};

fn check(pair: &PairContext<'_, '_>, findings: &mut Vec<Finding>) {
    each_translation(&CHECK, pair, findings, |report, texts| {
        let Some(most) = max_length(texts.source.entry) else {
            return;
        };
        for branch in &texts.target.branches {
            let text = branch.text();
            if text.len() <= most {
                continue;
            }
            let clusters = graphemes(text);
            let shown = clusters
                .iter()
                .filter(|cluster| !cluster.contains(ATOM))
                .count();
            if shown > most {
                let what = format!("at most {most} characters fit, and {shown} stand in");
                report.add(&what, texts.target, branch, 0..text.len());
            }
        }
    });
}

/// Returns what the comment of a message says of its length.
fn max_length(entry: EntryView<'_>) -> Option<usize> {
    entry.entry().comment?;
    let mut lines = entry.comment_lines();
    lines.find_map(|line| line.trim().strip_prefix(DIRECTIVE)?.trim().parse().ok())
}
