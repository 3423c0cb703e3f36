//! Flags an attribute of a translation that its source message does not have any more.
//!
//! ## Why
//!
//! Nothing shows it, and translators keep looking after it. An attribute to which the locale itself
//! refers, as in `{ search.short }`, is in use and not flagged; attributes of terms are private to a
//! language.
//!
//! ## Example
//!
//! ```fluent
//! # en
//! search = Search
//!     .placeholder = Title or author
//! # pl
//! search = Szukaj
//!     .placeholder = Tytuł lub autor
//!     .tooltip = Szukaj w archiwum
//! ```
//!
//! ## Way out
//!
//! Remove it. Where its name was changed in the source, give the translation the new one.

use crate::check::attributes::Attributes;
use crate::check::{Check, CheckScope, PairContext, name_span};
use crate::diagnostic::{Finding, Severity};
use crate::fluent::{EntryKind, EntryView, Name};

/// See the module.
pub(crate) const CHECK: Check = Check {
    id: "obsolete-attribute",
    severity: Severity::Warning,
    summary: "an attribute has no counterpart in the source any more",
    scope: CheckScope::Pair(check),
    source: include_str!("obsolete_attribute.rs"),
};

fn check(pair: &PairContext<'_, '_>, findings: &mut Vec<Finding>) {
    let Some(scope) = pair.target else {
        return;
    };
    let messages = pair.pairing.translated.iter();
    for &(source, target) in messages.filter(|(source, _)| source.kind() == EntryKind::Message) {
        if target.attributes().len() == 0 {
            continue;
        }
        let known = Attributes::of(source);
        for attribute in target.attributes() {
            let name = attribute.name();
            let is_used = || {
                scope
                    .shared()
                    .is_attribute_referred_to(target.id(), name.text)
            };
            if known.get(name.text).is_none() && !is_used() {
                findings.extend(finding(pair, source, target, name));
            }
        }
    }
}

fn finding(
    pair: &PairContext<'_, '_>,
    source: EntryView<'_>,
    target: EntryView<'_>,
    name: Name<'_>,
) -> Option<Finding> {
    let id = target.display_id();
    let message = format!("the source of `{id}` has no attribute `.{}`", name.text);
    let finding = pair
        .target?
        .own()
        .finding(&CHECK, message)
        .about(id)
        .about_attribute(name.text)
        .at(name.span)
        .with_hint("remove it, or give it the name that the source has now");
    Some(pair.beside_source(finding, name_span::of_entry(source)))
}
