//! Flags a stretch of a file that is not Fluent.
//!
//! ## Why
//!
//! The program that reads the file leaves the stretch out, and with it the message that it was
//! meant to be. The messages before and after it are read.
//!
//! ## Example
//!
//! ```fluent
//! greeting = Здравствуйте, { $name !
//! ```
//!
//! ## Way out
//!
//! Close the brace, or write what the finding says is expected. A `{` or `}` that is meant as text
//! is written `{"{"}` or `{"}"}`.

use crate::check::{Check, CheckScope, FileContext, FileIndex};
use crate::diagnostic::{Finding, Severity};
use crate::fluent::{EntryKind, Junk};
use crate::text::Span;

/// See the module.
pub(crate) const CHECK: Check = Check {
    id: "syntax-error",
    severity: Severity::Error,
    summary: "a stretch of the file is not Fluent and is left out",
    scope: CheckScope::File(check),
    source: include_str!("syntax_error.rs"),
};

fn check(context: &FileContext<'_, '_>, findings: &mut Vec<Finding>) {
    let file = context.file();
    if file.view().outline().junk.is_empty() {
        return;
    }
    let truncating: Vec<Span> = file
        .view()
        .entries()
        .filter_map(|entry| file.truncating_junk(entry))
        .map(|junk| junk.span)
        .collect();
    let junk = file.view().outline().junk.iter();
    let broken = junk.filter(|junk| truncating.binary_search(&junk.span).is_err());
    findings.extend(broken.map(|junk| finding(file, junk)));
}

fn finding(file: &FileIndex<'_>, junk: &Junk) -> Finding {
    let text = file.view().text();
    let place = place(text, junk);
    let about = |entry: String| {
        file.finding(&CHECK, format!("`{entry}` is left out: {}", junk.reason))
            .about(entry)
            .with_hint(junk.way_out.clone())
    };
    let finding = match junk.intended_entry(text) {
        Some((EntryKind::Message, id)) => about(id.to_owned()),
        Some((EntryKind::Term, id)) => about(format!("-{id}")),
        None => file
            .finding(&CHECK, format!("this is not Fluent: {}", junk.reason))
            .with_hint("a message is `id = text`; a line that continues a text is indented"),
    };
    finding.at(place).with_label("reading stops here")
}

/// Returns the character at which the parser gave up; nothing after the end of a line, which is
/// shown instead of the start of the next.
fn place(text: &str, junk: &Junk) -> Span {
    let first = junk.span.start as usize;
    let position = text.floor_char_boundary((junk.position as usize).clamp(first, text.len()));
    let before = &text[first..position];
    let read = before.trim_end_matches([' ', '\r', '\n']);
    if before[read.len()..].contains('\n') {
        return Span::empty(first + read.len());
    }
    let next = text[position..].chars().next();
    let length = next
        .filter(|c| !matches!(c, '\r' | '\n'))
        .map_or(0, char::len_utf8);
    Span::new(position, position + length)
}
