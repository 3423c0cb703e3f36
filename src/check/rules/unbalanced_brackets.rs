//! Flags a bracket that has no counterpart.
//!
//! ## Why
//!
//! Readers look for the other one, and in Markdown or a template what follows may become something
//! else.
//!
//! Each branch of a selection is looked at by itself. ASCII and full-width brackets match each other,
//! and what is unbalanced in the same way in the source is left alone, as is a bracket alone in quotation
//! marks. Where the bracket belongs to a
//! link or footnote of an article, `broken-structure` tells of it.
//!
//! ## Example
//!
//! ```fluent
//! # en
//! note = The conference (held in New Delhi)
//! # hi
//! note = सम्मेलन (नई दिल्ली में हुआ
//! ```
//!
//! ## Way out
//!
//! Write the missing bracket, or remove the other one.

use crate::check::text::{Marks, PatternText, Unmatched, each_translation, unmatched_brackets};
use crate::check::{Check, CheckScope, PairContext};
use crate::diagnostic::{Finding, Severity};

/// See the module.
pub(crate) const CHECK: Check = Check {
    id: "unbalanced-brackets",
    severity: Severity::Warning,
    summary: "a bracket has no counterpart",
    scope: CheckScope::Pair(check),
    source: include_str!("unbalanced_brackets.rs"),
};

fn check(pair: &PairContext<'_, '_>, findings: &mut Vec<Finding>) {
    each_translation(&CHECK, pair, findings, |report, texts| {
        if !texts.target.marks.has(Marks::BRACKET) {
            return;
        }
        for branch in &texts.target.branches {
            let unmatched = unmatched_brackets(branch.text());
            let Some(first) = unmatched.iter().find(|one| !one.is_spoken_of) else {
                continue;
            };
            if is_like_source(texts.source, &unmatched) {
                continue;
            }
            let end = first.place + first.bracket.len_utf8();
            let what = if first.is_opening {
                format!("`{}` is not closed in", first.bracket)
            } else {
                format!("`{}` closes nothing in", first.bracket)
            };
            if let Some(finding) = report.add(&what, texts.target, branch, first.place..end) {
                finding.hint = Some("write its counterpart, or remove it".into());
            }
        }
    });
}

fn is_like_source(source: &PatternText<'_>, unmatched: &[Unmatched]) -> bool {
    let shape = |found: &[Unmatched]| {
        let mut shape: Vec<_> = found.iter().map(|one| (one.kind, one.is_opening)).collect();
        shape.sort_unstable();
        shape
    };
    let own = shape(unmatched);
    let mut branches = source.branches.iter();
    branches.any(|branch| shape(&unmatched_brackets(branch.text())) == own)
}
