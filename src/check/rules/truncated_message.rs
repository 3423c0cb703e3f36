//! Flags a text that ends early because of how its next line begins.
//!
//! ## Why
//!
//! In Fluent a line that begins with `[`, `*` or `.` starts a variant or an attribute. Where a text
//! is wrapped so that such a character comes first, the message is read without the rest, and
//! readers see half a sentence. The message counts as broken and is not built.
//!
//! ## Example
//!
//! ```fluent
//! usage = ls takes any number of
//!     [OPTIONS] and files
//! ```
//!
//! ## Way out
//!
//! Join the line with the one above, or write the first character as a string: `{"["}OPTIONS]`.

use crate::check::{Check, CheckScope, FileContext, FileIndex, name_span};
use crate::diagnostic::{Finding, Severity};
use crate::fluent::{EntryView, Junk};
use crate::text::Span;

/// See the module.
pub(crate) const CHECK: Check = Check {
    id: "truncated-message",
    severity: Severity::Error,
    summary: "a text ends early because its next line begins with `[`, `*` or `.`",
    scope: CheckScope::File(check),
    source: include_str!("truncated_message.rs"),
};

fn check(context: &FileContext<'_, '_>, findings: &mut Vec<Finding>) {
    let file = context.file();
    if file.view().outline().junk.is_empty() {
        return;
    }
    for entry in file.view().entries() {
        if let Some(junk) = file.truncating_junk(entry) {
            findings.push(finding(file, entry, junk));
        }
    }
}

fn finding(file: &FileIndex<'_>, entry: EntryView<'_>, junk: &Junk) -> Finding {
    let text = file.view().text();
    let id = entry.display_id();
    let (reason, hint) = explain(junk.span.of(text));
    file.finding(&CHECK, format!("`{id}` is cut short: {reason}"))
        .about(id)
        .at(first_line(text, junk.span))
        .with_label("this line is left out")
        .with_related(
            file.path().clone(),
            name_span::of_entry(entry),
            "it belongs to this text",
        )
        .with_hint(hint)
}

/// Says why the line does not continue the text, and what to do about it.
fn explain(junk: &str) -> (String, String) {
    let first = junk.trim_start().chars().next();
    match first {
        Some(first @ ('[' | '*' | '.' | '}')) => (
            format!("a line of text cannot begin with `{first}`"),
            format!("join the lines, or write the first character as `{{\"{first}\"}}`"),
        ),
        _ => (
            "the next line does not continue it".to_owned(),
            "join the lines, or indent the second".to_owned(),
        ),
    }
}

fn first_line(text: &str, span: Span) -> Span {
    let junk = span.of(text);
    let indent = junk.len() - junk.trim_start().len();
    let line = junk[indent..].lines().next().unwrap_or_default();
    let start = span.start as usize + indent;
    Span::new(start, start + line.trim_end().len())
}
