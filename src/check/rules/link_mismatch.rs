//! Flags an article's message whose links or images are not those of its source.
//!
//! ## Why
//!
//! A slot such as `{ $link-1 }` stands for the destination of a link. Where the translation lacks
//! it, readers cannot follow the link; where it has one that the source does not have, the link
//! leads nowhere. A destination that is written out in place of a slot, as for a page that exists
//! in the reader's language, is fine.
//!
//! ## Example
//!
//! ```markdown
//! # articles/report.md
//! Read [the report](https://example.org/report) and [the reply](https://example.org/reply).
//! ```
//!
//! ```fluent
//! # locales/en/articles/report.ftl
//! p-k7q2 = Read [the report]({ $link-1 }) and [the reply]({ $link-2 }).
//! # locales/hi/articles/report.ftl
//! p-k7q2 = [रिपोर्ट]({ $link-1 }) और [जवाब]({ $link-1 }) पढ़ें।
//! ```
//!
//! ## Way out
//!
//! Put the text that is linked between `[` and `]({ $link-1 })`.

use crate::check::branches::Branch;
use crate::check::context::Owner;
use crate::check::slots::is_slot;
use crate::check::variables::{PatternPair, branches_of, each_pattern_pair};
use crate::check::{Check, CheckScope, PairContext};
use crate::diagnostic::{Finding, Severity};

/// See the module.
pub(crate) const CHECK: Check = Check {
    id: "link-mismatch",
    severity: Severity::Warning,
    summary: "links or images of a translation differ from its source",
    scope: CheckScope::Pair(check),
    source: include_str!("link_mismatch.rs"),
};

fn check(pair: &PairContext<'_, '_>, findings: &mut Vec<Finding>) {
    if matches!(pair.owner, Owner::Shared) {
        return;
    }
    for &entries in &pair.pairing.translated {
        each_pattern_pair(entries, |patterns| {
            let mentions_slot =
                |source: &str| source.contains("$link-") || source.contains("$image-");
            if mentions_slot(patterns.source.source()) || mentions_slot(patterns.target.source()) {
                findings.extend(compare(pair, patterns));
            }
        });
    }
}

/// Compares each branch of the translation with the first of the source; a source that selects
/// shows the same links in all its branches.
fn compare<'a>(pair: &PairContext<'_, 'a>, patterns: PatternPair<'a>) -> Option<Finding> {
    let (source, target) = branches_of(patterns, pair)?;
    let expected = slots(source.list.first()?);
    let faults = target
        .list
        .iter()
        .filter_map(|branch| fault(&expected, branch));
    let fault = faults.into_iter().next()?;
    let id = patterns.target_entry.display_id();
    let finding = pair
        .target?
        .own()
        .finding(
            &CHECK,
            format!("the links of `{id}` differ from its source: {fault}"),
        )
        .about(id)
        .at(patterns.target.span())
        .with_hint("a link is `[text]({ $link-1 })`, with the number that it has in the source");
    Some(pair.beside_source(finding, patterns.source.span()))
}

/// Returns the slots of a branch, sorted, each as often as it stands there.
fn slots<'a>(branch: &Branch<'a>) -> Vec<&'a str> {
    let names = branch.shown.iter().map(|shown| shown.name);
    let mut slots: Vec<_> = names.filter(|name| is_slot(name)).collect();
    slots.sort_unstable();
    slots
}

/// Says what a branch of the translation has too few or too many; a slot that the source does not
/// have is an unknown variable.
fn fault(expected: &[&str], branch: &Branch<'_>) -> Option<String> {
    let found = slots(branch);
    let is_known = |slot: &&&str| expected.contains(*slot);
    let count = |slots: &[&str], name: &str| slots.iter().filter(|slot| **slot == name).count();
    if let Some(extra) = found
        .iter()
        .filter(is_known)
        .find(|slot| count(&found, slot) > count(expected, slot))
    {
        return Some(format!("`${extra}` stands there too often"));
    }
    let lacking: Vec<_> = expected
        .iter()
        .filter(|slot| count(&found, slot) < count(expected, slot))
        .collect();
    let absent = expected.len() - found.len();
    let first = lacking.first()?;
    (absent > branch.destinations).then(|| format!("`${first}` is missing"))
}
