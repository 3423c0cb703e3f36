//! Flags a variable that the source displays and the translation does not.
//!
//! ## Why
//!
//! Readers miss a name, a number or a date.
//!
//! Translations are compared branch by branch through selections and through the messages they
//! refer to. Fine are: a variable that only selects, in the source or in the translation; a branch
//! for one value, as `[one]`, that says the number as a word; one for nothing, as `[0]`; a variable that some
//! other branch of the source does without; whatever stands in terms, which have variables of their own.
//!
//! ## Example
//!
//! ```fluent
//! # en
//! files = { $count } files by { $name }
//! # pl
//! files = { $count ->
//!     [one] { $count } plik
//!     [few] { $count } pliki użytkownika { $name }
//!    *[many] { $count } plików użytkownika { $name }
//! }
//! ```
//!
//! ## Way out
//!
//! Write `{ $name }` where it belongs in each branch.

use crate::check::variables::{MissingVariable, PatternPair, each_pattern_pair, missing};
use crate::check::{Check, CheckScope, PairContext};
use crate::diagnostic::{Finding, Severity};

/// How many of the branches that lack a variable are named.
const NAMED: usize = 4;

/// See the module.
pub(crate) const CHECK: Check = Check {
    id: "missing-variable",
    severity: Severity::Error,
    summary: "a translation does not display a variable of its source",
    scope: CheckScope::Pair(check),
    source: include_str!("missing_variable.rs"),
};

fn check(pair: &PairContext<'_, '_>, findings: &mut Vec<Finding>) {
    for &entries in &pair.pairing.translated {
        each_pattern_pair(entries, |patterns| {
            for variable in missing(patterns, pair) {
                findings.extend(finding(pair, patterns, &variable));
            }
        });
    }
}

fn finding(
    pair: &PairContext<'_, '_>,
    patterns: PatternPair<'_>,
    variable: &MissingVariable<'_>,
) -> Option<Finding> {
    let (source, target) = (pair.source?.own(), pair.target?.own());
    let id = patterns.target_entry.display_id();
    let name = variable.name;
    let mut finding = target
        .finding(
            &CHECK,
            format!("`${name}` is missing {}", place(&id, patterns, variable)),
        )
        .about(id)
        .at(variable.target)
        .with_hint(format!("write `{{ ${name} }}` where it belongs"));
    finding.subject.attribute = patterns.attribute.map(str::to_owned);
    if let Some(span) = variable.source {
        let label = "the source displays it here";
        finding = finding.with_related(source.path().clone(), span, label);
    }
    Some(finding)
}

/// Returns where the variable is missing: ``in `[few]` of `files` ``.
fn place(id: &str, patterns: PatternPair<'_>, variable: &MissingVariable<'_>) -> String {
    let attribute = patterns
        .attribute
        .map_or_else(String::new, |name| format!(".{name}"));
    let named = variable.branches.iter().filter(|name| !name.is_empty());
    let mut branches: Vec<_> = named.take(NAMED).map(|name| format!("`{name}`")).collect();
    if variable.branches.len() > NAMED {
        branches.push(format!("{} more branches", variable.branches.len() - NAMED));
    }
    match branches.split_last() {
        None => format!("from `{id}{attribute}`"),
        Some((only, [])) => format!("in {only} of `{id}{attribute}`"),
        Some((last, others)) => {
            format!("in {} and {last} of `{id}{attribute}`", others.join(", "))
        }
    }
}
