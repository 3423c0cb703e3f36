//! Flags a message whose translation lacks one of its attributes.
//!
//! ## Why
//!
//! The attribute is a text of its own, such as a tooltip or a placeholder, and readers get nothing
//! or the text of the source language. Attributes of terms are private to a language and are not
//! compared.
//!
//! ## Example
//!
//! ```fluent
//! # en
//! search = Search
//!     .placeholder = Title or author
//! # hi
//! search = खोजें
//! ```
//!
//! ## Way out
//!
//! Add the attribute, indented below the value. `tarjuma check --fix` puts the text of the source
//! there, with the plural categories of the locale, and says so; translate it.

use crate::check::attributes::Attributes;
use crate::check::{Check, CheckScope, PairContext, name_span};
use crate::diagnostic::{Finding, Fix, Severity};
use crate::fluent::{EntryKind, EntryView, Name, PatternView, edit, scaffold};

/// See the module.
pub(crate) const CHECK: Check = Check {
    id: "missing-attribute",
    severity: Severity::Error,
    summary: "a translation lacks an attribute of its message",
    scope: CheckScope::Pair(check),
    source: include_str!("missing_attribute.rs"),
};

fn check(pair: &PairContext<'_, '_>, findings: &mut Vec<Finding>) {
    for &(source, target) in &pair.pairing.translated {
        if source.kind() == EntryKind::Term {
            continue;
        }
        let translations = Attributes::of(target);
        for attribute in source.attributes() {
            let name = attribute.name();
            if translations.get(name.text).is_none() {
                findings.extend(finding(pair, target, name, attribute.value()));
            }
        }
    }
}

fn finding(
    pair: &PairContext<'_, '_>,
    target: EntryView<'_>,
    name: Name<'_>,
    source: PatternView<'_>,
) -> Option<Finding> {
    let file = pair.target?.own();
    let id = target.display_id();
    let message = format!(
        "the translation of `{id}` lacks the attribute `.{}`",
        name.text
    );
    let mut finding = file
        .finding(&CHECK, message)
        .about(id)
        .about_attribute(name.text)
        .at(name_span::of_entry(target))
        .with_related(
            pair.source?.own().path().clone(),
            name.span,
            "the source has it here",
        )
        .with_hint(format!("add `.{} = …` to it, indented", name.text));
    finding.fix = fix(pair, target, name, source).map(Box::new);
    Some(finding)
}

/// Puts the text of the source there, with the plural categories of the locale, for a translator to
/// replace.
fn fix(
    pair: &PairContext<'_, '_>,
    target: EntryView<'_>,
    name: Name<'_>,
    source: PatternView<'_>,
) -> Option<Fix> {
    let pattern = scaffold(source, pair.locale);
    let edit = edit::set_attribute(target, name.text, &pattern).ok()?;
    Some(Fix {
        title: format!(
            "`{}.{}` is the text of `{}`, to be translated",
            target.display_id(),
            name.text,
            pair.source_locale
        ),
        path: pair.target?.own().path().clone(),
        edits: vec![edit],
    })
}
