//! Flags a translation that was edited after its source changed, but may not follow it.
//!
//! ## Why
//!
//! An edit does not show by itself that its translator saw the new source: it may be a slip of the
//! pen put right, or come from a branch that had the old one. It counts as current when `sync` had
//! recorded the new source before, more than punctuation and spelling was edited, and
//! numbers, names and negations that changed in the source changed in the translation.
//!
//! ## Example
//!
//! ```fluent
//! # en
//! deaths = 12 people died
//! # hi
//! deaths = 12 लोगो की मौत
//! ```
//!
//! After `tarjuma sync` has recorded that, the source changes, and in the translation the spelling:
//!
//! ```fluent
//! # en
//! deaths = 15 people died
//! # hi
//! deaths = 12 लोगों की मौत
//! ```
//!
//! ## Way out
//!
//! Read it beside its source; edit it again, or say with `tarjuma ack` that it holds.

use crate::check::source_change::describe;
use crate::check::{Check, CheckScope, PairContext, name_span};
use crate::diagnostic::{Finding, Severity};
use crate::fluent::EntryView;
use crate::ledger::Standing;

/// See the module.
pub(crate) const CHECK: Check = Check {
    id: "unconfirmed-translation",
    severity: Severity::Warning,
    summary: "a translation was edited after its source changed, but may not follow it",
    scope: CheckScope::Pair(check),
    source: include_str!("unconfirmed_translation.rs"),
};

fn check(pair: &PairContext<'_, '_>, findings: &mut Vec<Finding>) {
    for &(source, target) in &pair.pairing.translated {
        findings.extend(finding(pair, source, target));
    }
}

fn finding(
    pair: &PairContext<'_, '_>,
    source: EntryView<'_>,
    target: EntryView<'_>,
) -> Option<Finding> {
    let entry = pair.recorded(source)?;
    let change = entry.change.as_ref()?;
    if entry.standing() != Standing::Unconfirmed {
        return None;
    }
    let id = target.display_id();
    let message = format!(
        "`{id}` was edited after its source changed, but nothing shows that it follows: {}",
        describe(change)
    );
    let hint = format!(
        "read both; edit it again, or `tarjuma ack {} {}` if it holds",
        pair.locale,
        pair.ack_name(&id)
    );
    let finding = pair.target?.own().finding(&CHECK, message).about(id);
    Some(finding.at(name_span::of_entry(target)).with_hint(hint))
}
