//! Flags two blanks in a row where the source has one.
//!
//! ## Why
//!
//! Most come from an edit that removed a word. In a terminal, in print and in mail readers see the gap.
//!
//! Fine are blanks at the start of a line, two between sentences, and wherever the source has several
//! too, as in the columns of a table.
//!
//! ## Example
//!
//! ```fluent
//! # en
//! nav-world = The wide world
//! # ru
//! nav-world = Весь  мир
//! ```
//!
//! ## Way out
//!
//! Leave one.

use std::ops::Range;

use crate::check::text::{ATOM, Marks, PatternText, each_translation};
use crate::check::{Check, CheckScope, PairContext};
use crate::diagnostic::{Finding, Severity};

/// See the module.
pub(crate) const CHECK: Check = Check {
    id: "repeated-space",
    severity: Severity::Warning,
    summary: "a translation has two blanks in a row",
    scope: CheckScope::Pair(check),
    source: include_str!("repeated_space.rs"),
};

fn check(pair: &PairContext<'_, '_>, findings: &mut Vec<Finding>) {
    if SPACE_ENDS_SENTENCE.contains(&pair.locale.language()) {
        return;
    }
    each_translation(&CHECK, pair, findings, |report, texts| {
        let may_repeat = |text: &PatternText<'_>| text.marks.has(Marks::REPEATED_SPACE);
        if !may_repeat(texts.target) || (may_repeat(texts.source) && repeats(texts.source)) {
            return;
        }
        for branch in &texts.target.branches {
            for gap in gaps(branch.text()) {
                // A literal between the blanks says that they are meant.
                let Some(span) = branch.verbatim_span(gap.clone()) else {
                    continue;
                };
                let fix = report.fix("leave one blank", span, " ");
                let what = "blanks in a row in";
                if let Some(finding) = report.add(what, texts.target, branch, gap) {
                    finding.hint = Some("leave one".into());
                    finding.fix = Some(Box::new(fix));
                }
            }
        }
    });
}

/// Says whether a text has several blanks in a row within a line, between sentences too.
fn repeats(text: &PatternText<'_>) -> bool {
    let mut lines = text
        .branches
        .iter()
        .flat_map(|branch| branch.text().split('\n'));
    lines.any(|line| line.trim().contains("  "))
}

/// Returns the stretches of two blanks and more between the words of a line.
fn gaps(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut position = 0;
    std::iter::from_fn(move || {
        loop {
            let start = position + text[position..].find("  ")?;
            let length = text[start..]
                .bytes()
                .take_while(|byte| *byte == b' ')
                .count();
            position = start + length;
            let is_inside = start > 0 && position < text.len();
            let line = text[..start].rsplit('\n').next().unwrap_or_default();
            let is_edge = is_column(line) || text[position..].starts_with('\n');
            let is_sentence_gap =
                length == 2 && line.ends_with(['.', '!', '?', ':', '।', '。', '۔']);
            if is_inside && !is_edge && !is_sentence_gap && !line.ends_with(OPENING) {
                return Some(start..position);
            }
        }
    })
}

/// The languages in which a space ends a sentence.
const SPACE_ENDS_SENTENCE: [&str; 6] = ["bo", "dz", "km", "lo", "my", "th"];

/// After these, blanks are part of what is quoted.
const OPENING: [char; 8] = ['"', '\'', '`', '“', '‘', '«', '„', '「'];

/// Says whether a line so far ends with an option, or has nothing but a bullet or letter, so that what
/// follows is a column.
fn is_column(line: &str) -> bool {
    let word = line.rsplit(' ').next().unwrap_or_default();
    word.starts_with('-')
        || !word.contains(|letter: char| letter.is_alphanumeric() || letter == ATOM)
        || line.trim().chars().nth(1).is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gaps_stand_within_lines() {
        let found: Vec<_> = gaps("  शहर  की   खबरें  \n  और  ").collect();
        assert_eq!(found.len(), 2);
        assert_eq!(gaps("one two").count(), 0);
    }
}
