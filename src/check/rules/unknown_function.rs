//! Flags a call of a function that does not exist.
//!
//! ## Why
//!
//! Readers see `{NUMBR()}` in place of the number.
//!
//! The functions are NUMBER, DATETIME, RELATIVETIME, LIST and CAPITALIZE; docs/functions.md has their options.
//! Functions that an application provides, `PLATFORM` for one, are declared in `tarjuma.toml`:
//!
//! ```toml
//! [check]
//! functions = ["PLATFORM"]
//! ```
//!
//! A call that the source has too is reported there alone.
//!
//! ## Example
//!
//! ```fluent
//! visitors = { NUMBR($visitors) } Besucher
//! ```
//!
//! ## Way out
//!
//! Use the right name. Names of functions are in English in every language.

use crate::check::{Check, CheckScope, FileContext};
use crate::diagnostic::{Finding, Severity};
use crate::fluent::functions::FUNCTIONS;
use crate::fluent::{Call, EntryView};
use crate::text::nearest_name;

/// See the module.
pub(crate) const CHECK: Check = Check {
    id: "unknown-function",
    severity: Severity::Error,
    summary: "a call names a function that does not exist",
    scope: CheckScope::File(check),
    source: include_str!("unknown_function.rs"),
};

fn check(context: &FileContext<'_, '_>, findings: &mut Vec<Finding>) {
    if !context.file().view().has_calls() {
        return;
    }
    for entry in context.file().unique_entries() {
        if entry.entry().is_truncated {
            continue;
        }
        for call in entry.calls() {
            let name = call.function.text;
            let is_known = known(context).any(|known| known == name);
            if !is_known && !stands_in_source(context, entry, name) {
                findings.push(finding(context, entry, call));
            }
        }
    }
}

/// Returns the names of all functions, those last that the application provides.
fn known<'c>(context: &'c FileContext<'_, '_>) -> impl Iterator<Item = &'c str> {
    let provided = context.functions.iter();
    let own = FUNCTIONS.iter().map(|function| function.name);
    own.chain(provided.map(|function| function.value.as_str()))
}

fn stands_in_source(context: &FileContext<'_, '_>, entry: EntryView<'_>, name: &str) -> bool {
    let source = context.fallback.map(|scope| scope.own());
    let entry = source.and_then(|source| source.entry(entry.kind(), entry.id()));
    let calls = entry.map_or_else(Vec::new, EntryView::calls);
    calls.iter().any(|call| call.function.text == name)
}

fn finding(context: &FileContext<'_, '_>, entry: EntryView<'_>, call: Call<'_>) -> Finding {
    let name = call.function.text;
    let hint = match nearest_name(name, known(context)) {
        Some(near) => format!("did you mean `{near}`?"),
        None => {
            let names: Vec<String> = known(context).map(|name| format!("`{name}`")).collect();
            format!(
                "the functions are {}; declare one of the application in `[check] functions`",
                names.join(", ")
            )
        }
    };
    let mut finding = context
        .file()
        .finding(&CHECK, format!("there is no function `{name}`"))
        .about(entry.display_id())
        .at(call.function.span)
        .with_hint(hint);
    finding.subject.attribute = call.within.map(str::to_owned);
    finding
}
