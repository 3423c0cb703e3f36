//! Flags a translation that is empty where its source is not.
//!
//! ## Why
//!
//! Readers see nothing: a button without a name, a sentence that stops. `{ "" }` is how Fluent says
//! that a text is empty; where the source says it, too, nothing is flagged.
//!
//! ## Example
//!
//! ```fluent
//! # en
//! follow-us = Follow us
//! # ja
//! follow-us = { "" }
//! ```
//!
//! ## Way out
//!
//! Write the translation. Where nothing is right in this language, say so above it:
//! `# tarjuma: allow(empty-translation) no article before names`.

use crate::check::text::{BranchText, PatternText, each_translation};
use crate::check::{Check, CheckScope, PairContext};
use crate::diagnostic::{Finding, Severity};

/// See the module.
pub(crate) const CHECK: Check = Check {
    id: "empty-translation",
    severity: Severity::Warning,
    summary: "a translation is empty and its source is not",
    scope: CheckScope::Pair(check),
    source: include_str!("empty_translation.rs"),
};

fn check(pair: &PairContext<'_, '_>, findings: &mut Vec<Finding>) {
    each_translation(&CHECK, pair, findings, |report, texts| {
        let (source, target) = (texts.source, texts.target);
        if !is_empty(target) || is_empty(source) {
            return;
        }
        let Some(branch) = target.branches.first() else {
            return;
        };
        let range = 0..branch.text().len();
        if let Some(finding) = report.add("nothing is to be read in", target, branch, range) {
            finding.wording = format!("nothing is to be read in `{}`", target.name()).into();
            finding.span = Some(target.span);
            finding.hint = Some("write the translation".into());
        }
    });
}

/// Says whether nothing is to be seen in any branch.
fn is_empty(pattern: &PatternText<'_>) -> bool {
    let is_blank = |branch: &BranchText<'_>| branch.text().chars().all(is_invisible);
    pattern.branches.iter().all(is_blank)
}

fn is_invisible(character: char) -> bool {
    let is_mark = matches!(character, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}');
    character.is_whitespace() || is_mark
}
