//! Flags a text that begins or ends with blanks, or does not, against its source.
//!
//! ## Why
//!
//! A program that puts texts together relies on the blank at the edge: without it words run together,
//! with one too many there is a gap.
//!
//! Blanks at an edge are those of a literal, `{" "}`, and no-break spaces; Fluent drops the others.
//! Languages that write without spaces may do without.
//!
//! ## Example
//!
//! ```fluent
//! # en
//! by-line = Text:{" "}
//! # ru
//! by-line = Текст:
//! ```
//!
//! ## Way out
//!
//! Write the blank as a literal at the same edge, or remove it.

use crate::check::text::{BranchText, PatternText, each_translation};
use crate::check::{Check, CheckScope, PairContext};
use crate::diagnostic::{Finding, Severity};

/// See the module.
pub(crate) const CHECK: Check = Check {
    id: "surrounding-space",
    severity: Severity::Warning,
    summary: "a translation has or lacks a blank at its edge, against its source",
    scope: CheckScope::Pair(check),
    source: include_str!("surrounding_space.rs"),
};

/// An edge of a text.
#[derive(Clone, Copy)]
enum Edge {
    Start,
    End,
}

fn check(pair: &PairContext<'_, '_>, findings: &mut Vec<Finding>) {
    let is_spaceless = pair.locale.is_written_without_spaces();
    each_translation(&CHECK, pair, findings, |report, texts| {
        for edge in [Edge::Start, Edge::End] {
            let is_expected = texts
                .source
                .branches
                .iter()
                .map(|branch| edge.is_blank(branch));
            let expected: Vec<bool> = is_expected.collect();
            for branch in &texts.target.branches {
                let is_blank = edge.is_blank(branch);
                if expected.contains(&is_blank)
                    || (!is_blank && is_spaceless)
                    || branch.text().trim().is_empty()
                    || is_empty(texts.source)
                {
                    continue;
                }
                let text = branch.text();
                let range = match edge {
                    Edge::Start => 0..text.len() - text.trim_start().len(),
                    Edge::End => text.trim_end().len()..text.len(),
                };
                let what = edge.describe(is_blank);
                if let Some(finding) = report.add(what, texts.target, branch, range) {
                    let hint = if is_blank {
                        "remove it"
                    } else {
                        "write it as `{\" \"}`"
                    };
                    finding.hint = Some(hint.into());
                }
            }
        }
    });
}

fn is_empty(text: &PatternText<'_>) -> bool {
    text.branches
        .iter()
        .all(|branch| branch.text().trim().is_empty())
}

impl Edge {
    fn is_blank(self, branch: &BranchText<'_>) -> bool {
        match self {
            Self::Start => branch.text().starts_with(char::is_whitespace),
            Self::End => branch.text().ends_with(char::is_whitespace),
        }
    }

    fn describe(self, is_blank: bool) -> &'static str {
        match (self, is_blank) {
            (Self::Start, true) => "the source does not begin with a blank, but",
            (Self::Start, false) => "the source begins with a blank, which is missing in",
            (Self::End, true) => "the source does not end with a blank, but",
            (Self::End, false) => "the source ends with a blank, which is missing in",
        }
    }
}
