//! Flags a translation that has attributes only, where its message has a value, too.
//!
//! ## Why
//!
//! Readers get the text of the source language: a message without a value is none, whatever its
//! attributes say.
//!
//! ## Example
//!
//! ```fluent
//! # en
//! search = Search
//!     .placeholder = Title or author
//! # hi
//! search =
//!     .placeholder = शीर्षक या लेखक
//! ```
//!
//! ## Way out
//!
//! Write the value after the `=`. `tarjuma check --fix` puts the text of the source there, with the
//! plural categories of the locale, and says so; translate it.

use crate::check::{Check, CheckScope, PairContext, name_span};
use crate::diagnostic::{Finding, Fix, Severity};
use crate::fluent::{EntryKind, EntryView, PatternView, edit, scaffold};

/// See the module.
pub(crate) const CHECK: Check = Check {
    id: "missing-value",
    severity: Severity::Error,
    summary: "a translation lacks the value of its message",
    scope: CheckScope::Pair(check),
    source: include_str!("missing_value.rs"),
};

fn check(pair: &PairContext<'_, '_>, findings: &mut Vec<Finding>) {
    for &(source, target) in &pair.pairing.translated {
        if source.kind() == EntryKind::Message
            && let Some(value) = source.value()
            && target.value().is_none()
        {
            findings.extend(finding(pair, target, value));
        }
    }
}

fn finding(
    pair: &PairContext<'_, '_>,
    target: EntryView<'_>,
    source: PatternView<'_>,
) -> Option<Finding> {
    let file = pair.target?.own();
    let id = target.display_id();
    let message = format!("the translation of `{id}` lacks the value");
    let hint = format!("write it after `{id} =`");
    let mut finding = file
        .finding(&CHECK, message)
        .about(id)
        .at(name_span::of_entry(target))
        .with_related(
            pair.source?.own().path().clone(),
            source.span(),
            "the source has it here",
        )
        .with_hint(hint);
    finding.fix = fix(pair, target, source).map(Box::new);
    Some(finding)
}

/// Puts the text of the source there, with the plural categories of the locale, for a translator to
/// replace.
fn fix(pair: &PairContext<'_, '_>, target: EntryView<'_>, source: PatternView<'_>) -> Option<Fix> {
    let edit = edit::set_value(target, &scaffold(source, pair.locale)).ok()?;
    Some(Fix {
        title: format!(
            "`{}` is the text of `{}`, to be translated",
            target.display_id(),
            pair.source_locale
        ),
        path: pair.target?.own().path().clone(),
        edits: vec![edit],
    })
}
