//! Flags an option that a function does not have, and a value that an option does not take.
//!
//! ## Why
//!
//! The function cannot be called so, and readers see the number or date as it is stored:
//! `2025-04-11T10:00:00Z` in the middle of a sentence.
//!
//! Looked at are the calls of NUMBER, DATETIME, RELATIVETIME, LIST and CAPITALIZE, their options one by one
//! and together: an amount of money needs a currency, and a whole style of a date excludes its
//! single fields. A call that the source has with the same fault is reported there alone.
//!
//! ## Example
//!
//! ```fluent
//! published = Опубликовано { DATETIME($date, dateStyle: "ful") }
//! price = { NUMBER($price, style: "currency") }
//! ```
//!
//! ## Way out
//!
//! Write an option and a value that the function has. They are in English in every language.

use crate::check::{Check, CheckScope, FileContext};
use crate::diagnostic::{Finding, Severity};
use crate::fluent::functions::{self, CallFault};
use crate::fluent::{Call, EntryView};

/// See the module.
pub(crate) const CHECK: Check = Check {
    id: "invalid-option",
    severity: Severity::Error,
    summary: "a function is called with an option or a value that it does not have",
    scope: CheckScope::File(check),
    source: include_str!("invalid_option.rs"),
};

fn check(context: &FileContext<'_, '_>, findings: &mut Vec<Finding>) {
    if !context.file().view().has_calls() {
        return;
    }
    for entry in context.file().unique_entries() {
        if entry.entry().is_truncated {
            continue;
        }
        let mut in_source = None;
        for call in entry.calls() {
            for fault in faults_of(call) {
                let in_source = in_source.get_or_insert_with(|| faults_in_source(context, entry));
                if !in_source.contains(&fault) {
                    findings.push(finding(context, entry, call, &fault));
                }
            }
        }
    }
}

fn faults_of(call: Call<'_>) -> Vec<CallFault> {
    let function = functions::find(call.function.text);
    function.map_or_else(Vec::new, |function| function.faults(&call.options()))
}

fn faults_in_source(context: &FileContext<'_, '_>, entry: EntryView<'_>) -> Vec<CallFault> {
    let source = context.fallback.map(|scope| scope.own());
    let entry = source.and_then(|source| source.entry(entry.kind(), entry.id()));
    let calls = entry.map_or_else(Vec::new, EntryView::calls);
    calls.into_iter().flat_map(faults_of).collect()
}

fn finding(
    context: &FileContext<'_, '_>,
    entry: EntryView<'_>,
    call: Call<'_>,
    fault: &CallFault,
) -> Finding {
    let place = call.place_of(fault.option());
    let mut finding = context
        .file()
        .finding(&CHECK, fault.to_string())
        .about(entry.display_id())
        .at(place.unwrap_or(call.function.span));
    finding.subject.attribute = call.within.map(str::to_owned);
    match fault.hint() {
        Some(hint) => finding.with_hint(hint),
        None => finding,
    }
}
