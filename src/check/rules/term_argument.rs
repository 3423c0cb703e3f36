//! Flags an argument that a term is given and does not read, and one that it shows and is never given.
//!
//! ## Why
//!
//! `{ -agency(kase: "genitive") }` shows the nominative, and nobody is told. Where a term displays
//! `{ $place }` and no reference of the language gives it, readers see `{$place}`.
//!
//! A term may have variants that nothing asks for yet, and a reference may leave out what others give:
//! that is what default variants are for. What is so in the source already is told there alone.
//!
//! ## Example
//!
//! ```fluent
//! -agency = { $case ->
//!    *[nominative] Агентство
//!     [genitive] Агентства
//! }
//! source = Сообщение { -agency(case: "genitive") }
//! footer = © { -agency(kase: "nominative") }
//! ```
//!
//! ## Way out
//!
//! Give it the name that the term reads, or take it away.

use std::collections::HashSet;

use crate::check::variable_set::{VariableSet, each_shown_variable, variables_of};
use crate::check::{Check, CheckScope, FileContext, Scope, name_span};
use crate::diagnostic::{Finding, Severity};
use crate::fluent::{EntryKind, EntryView, Name, Reference};
use crate::text::nearest_name;

/// See the module.
pub(crate) const CHECK: Check = Check {
    id: "term-argument",
    severity: Severity::Warning,
    summary: "a term is given what it does not read, or shows what it is never given",
    scope: CheckScope::File(check),
    source: include_str!("term_argument.rs"),
};

fn check(context: &FileContext<'_, '_>, findings: &mut Vec<Finding>) {
    check_given(context, findings);
    check_shown(context, findings);
}

/// Reports each argument of a term that the term does not read, once a file.
fn check_given(context: &FileContext<'_, '_>, findings: &mut Vec<Finding>) {
    let mut told = HashSet::new();
    let references = context.file().references().iter();
    for reference in references.filter(|reference| reference.kind == EntryKind::Term) {
        let mut arguments = reference.arguments().peekable();
        if arguments.peek().is_none() {
            continue;
        }
        let Some(found) = context.scope.find(EntryKind::Term, reference.id.text) else {
            continue;
        };
        let read = VariableSet::of_entry(found.entry);
        for argument in arguments {
            let name = argument.name;
            let is_sound = read.has(name.text) || found.entry.entry().is_truncated;
            if !is_sound
                && !is_given_in_source(context, reference, name.text)
                && told.insert((reference.id.text, name.text))
            {
                findings.push(unread(context, reference, (found.entry, name)));
            }
        }
    }
}

/// Says whether the source gives the term the argument at the same place.
fn is_given_in_source(
    context: &FileContext<'_, '_>,
    reference: &Reference<'_>,
    argument: &str,
) -> bool {
    let source = context.fallback.map(|scope| scope.own());
    let (kind, id) = (reference.entry.kind(), reference.entry.id());
    let entry = source.and_then(|file| file.entry(kind, id));
    let references = entry.map_or_else(Vec::new, EntryView::references);
    references.into_iter().any(|other| {
        let mut arguments = other.arguments();
        other.kind == EntryKind::Term
            && other.id.text == reference.id.text
            && arguments.any(|given| given.name.text == argument)
    })
}

fn unread(
    context: &FileContext<'_, '_>,
    reference: &Reference<'_>,
    (term, name): (EntryView<'_>, Name<'_>),
) -> Finding {
    let id = reference.id.text;
    let message = format!("`-{id}` does not read `{}`", name.text);
    let variables = variables_of(term);
    let hint = match nearest_name(name.text, variables.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => match variables.as_slice() {
            [] => "take it away; the term reads nothing".to_owned(),
            names => format!("it reads `{}`", names.join("`, `")),
        },
    };
    let mut finding = context
        .file()
        .finding(&CHECK, message)
        .about(reference.entry.display_id())
        .at(name.span)
        .with_hint(hint);
    finding.subject.attribute = reference.within.map(str::to_owned);
    finding
}

/// Reports each variable that a term displays and for which no reference of the locale has an argument.
fn check_shown(context: &FileContext<'_, '_>, findings: &mut Vec<Finding>) {
    let is_term =
        |entry: &EntryView<'_>| entry.kind() == EntryKind::Term && !entry.entry().is_truncated;
    for term in context.file().unique_entries().filter(is_term) {
        let mut told = HashSet::new();
        let Some(value) = term.value() else {
            continue;
        };
        each_shown_variable(value, &mut |name| {
            let is_lost = |scope: Scope<'_, '_>| is_never_given(scope, term.id(), name.text);
            let is_fault_of_source = || {
                context.fallback.is_some_and(|source| {
                    let in_source = source.own().entry(EntryKind::Term, term.id());
                    in_source.is_some_and(|entry| VariableSet::of_entry(entry).has(name.text))
                        && is_lost(source)
                })
            };
            if is_lost(context.scope) && !is_fault_of_source() && told.insert(name.text) {
                findings.push(never_given(context, term, name));
            }
        });
    }
}

fn is_never_given(scope: Scope<'_, '_>, term: &str, argument: &str) -> bool {
    let shared = scope.shared();
    shared.is_referred_to(EntryKind::Term, term) && !shared.is_argument_given(term, argument)
}

fn never_given(context: &FileContext<'_, '_>, term: EntryView<'_>, name: Name<'_>) -> Finding {
    let id = term.display_id();
    let message = format!("`{id}` shows `${}`, which no reference gives it", name.text);
    let hint = format!(
        "write `{{ {id}({}: \"…\") }}` where it is wanted",
        name.text
    );
    context
        .file()
        .finding(&CHECK, message)
        .about(id)
        .at(name_span::of_variable(name))
        .with_hint(hint)
}
