//! Flags a translation whose source has changed since it was made.
//!
//! ## Why
//!
//! Readers of the translation are told what the source no longer says. What changed decides how bad
//! that is: punctuation and markup are worth knowing, other words are a warning, and a changed
//! number, name, quotation or "not" is an error. So is a change of which nobody knows any more what
//! it was, because the old text was lost from the ledger. Where the front matter of an article has a
//! `correction`, every change in it is an error.
//!
//! The ledger in `.tarjuma/ledger/` holds what each translation was made from; `tarjuma sync` keeps
//! it. Comments, layout and the order of messages do not count.
//!
//! ## Example
//!
//! ```fluent
//! # en
//! deaths = 12 people died
//! # hi
//! deaths = 12 लोगों की मौत
//! ```
//!
//! After `tarjuma sync` has recorded that, the source becomes
//!
//! ```fluent
//! # en
//! deaths = 15 people died
//! ```
//!
//! ## Way out
//!
//! Translate it anew. Where the translation still holds, say so with `tarjuma ack`.

use crate::check::source_change::{describe, first_difference, old_text, place_now};
use crate::check::{Check, CheckScope, PairContext, name_span};
use crate::diagnostic::{Finding, Severity};
use crate::fluent::EntryView;
use crate::ledger::Standing;

/// See the module.
pub(crate) const CHECK: Check = Check {
    id: "stale-translation",
    severity: Severity::Warning,
    summary: "the source of a translation has changed since it was made",
    scope: CheckScope::Pair(check),
    source: include_str!("stale_translation.rs"),
};

/// What stands before the old source.
const MADE_FROM: &str = "made from: ";

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
    if entry.standing() != Standing::Stale {
        return None;
    }
    let is_corrected = pair.account?.is_corrected;
    let id = target.display_id();
    let corrected = if is_corrected { ", and was wrong" } else { "" };
    let message = format!(
        "`{id}` is stale: its source has changed{corrected}: {}",
        describe(change)
    );
    let mut finding = pair.target?.own().finding(&CHECK, message);
    finding.severity = match change.grade {
        _ if is_corrected => Severity::Error,
        Some(grade) => grade.severity(),
        None => Severity::Error,
    };
    if let Some(old) = old_text(change) {
        finding.label_focus = MADE_FROM.len() + first_difference(&old, change);
        finding.label = Some(format!("{MADE_FROM}{old}").into());
    }
    let hint = format!(
        "translate it anew, or `tarjuma ack {} {}` if it still holds",
        pair.locale,
        pair.ack_name(&id)
    );
    let (path, span, label) = place_now(pair, source, change)?;
    let finding = finding
        .about(id)
        .at(name_span::of_entry(target))
        .with_related(path, span, label)
        .with_hint(hint);
    Some(finding)
}
