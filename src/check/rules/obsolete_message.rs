//! Flags a message that its source no longer has.
//!
//! ## Why
//!
//! Nothing shows it any more, and translators keep looking after it. A term or message that others
//! of its locale refer to is in use and not flagged. A file without a counterpart in the source
//! locale is one finding.
//!
//! ## Example
//!
//! ```fluent
//! # en
//! nav-home = Home
//! # pl
//! nav-home = Strona główna
//! nav-archive = Archiwum
//! ```
//!
//! ## Way out
//!
//! Remove it. Where the id was changed in the source, give the translation the new id.

use std::sync::Arc;

use crate::check::{Check, CheckScope, FileIndex, PairContext, Scope, name_span};
use crate::diagnostic::{Finding, Severity, Wording};
use crate::fluent::EntryView;

/// See the module.
pub(crate) const CHECK: Check = Check {
    id: "obsolete-message",
    severity: Severity::Warning,
    summary: "a message has no counterpart in the source any more",
    scope: CheckScope::Pair(check),
    source: include_str!("obsolete_message.rs"),
};

fn check(pair: &PairContext<'_, '_>, findings: &mut Vec<Finding>) {
    let Some(target) = pair.target else {
        return;
    };
    let Some(source) = pair.source else {
        findings.extend(obsolete_file(pair, target.own()));
        return;
    };
    let rest: Arc<str> = format!(" has no counterpart in {}", source.own().path()).into();
    for &entry in &pair.pairing.surplus {
        let is_broken = source.own().is_broken(entry.kind(), entry.id());
        if !is_broken && !is_used(target, entry) {
            findings.push(obsolete_entry(target.own(), entry, &rest));
        }
    }
}

fn is_used(target: Scope<'_, '_>, entry: EntryView<'_>) -> bool {
    target.shared().is_referred_to(entry.kind(), entry.id())
}

fn obsolete_entry(target: &FileIndex<'_>, entry: EntryView<'_>, rest: &Arc<str>) -> Finding {
    target
        .finding(&CHECK, Wording::OfEntry(Arc::clone(rest)))
        .about(target.name_of(entry))
        .at(name_span::of_entry(entry))
        .with_hint("remove it, or give it the id that the source has now")
}

fn obsolete_file(pair: &PairContext<'_, '_>, target: &FileIndex<'_>) -> Option<Finding> {
    let count = target.unique_entries().count();
    let message = match count {
        0 => return None,
        1 => format!(
            "`{}` has no such file, so that its message is not used",
            pair.source_locale
        ),
        _ => format!(
            "`{}` has no such file, so that its {count} messages are not used",
            pair.source_locale
        ),
    };
    Some(
        target
            .finding(&CHECK, message)
            .with_hint("remove the file, or restore its source"),
    )
}
