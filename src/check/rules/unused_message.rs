//! Flags a message that nothing uses.
//!
//! ## Why
//!
//! Every language keeps it up, and no reader sees it.
//!
//! A message is used where another one refers to it, where an article names it in braces, where a page
//! template names it, or where source code does. Which files are source code is said in `tarjuma.toml`; any word in them that
//! is the id of a message uses it, and so does the beginning of one that is put together, `"error-"`.
//! Messages of articles, and those that the built-in templates show, are used.
//!
//! This check is off unless `tarjuma.toml` gives it a severity:
//!
//! ```toml
//! [severity]
//! unused-message = "warning"
//!
//! [usage]
//! sources = ["src/**/*.rs", "web/**/*.js"]
//! ```
//!
//! ## Example
//!
//! ```fluent
//! source = Source
//! attribution = { source }: Sahana News Agency
//! ```
//!
//! ## Way out
//!
//! Remove it, or name the files that use it.

use crate::check::usage::{Usage, each_shared_source};
use crate::check::{Check, CheckScope, name_span};
use crate::diagnostic::{Finding, Severity};
use crate::fluent::{EntryKind, View, parse};
use crate::project::{LAST_INTERFACE_LOCALE, Workspace, interface_text};

/// See the module.
pub(crate) const CHECK: Check = Check {
    id: "unused-message",
    severity: Severity::Warning,
    summary: "nothing uses a message",
    scope: CheckScope::Project(check),
    source: include_str!("unused_message.rs"),
};

fn check(workspace: &Workspace, findings: &mut Vec<Finding>) {
    let usage = Usage::of(workspace);
    // A project that has messages of the built-in templates has them shown instead.
    let text = interface_text(LAST_INTERFACE_LOCALE).unwrap_or_default();
    let outline = parse(text);
    let built_in = View::new(text, &outline);
    each_shared_source(workspace, |resource, file| {
        let messages = file.view().entries().filter(|entry| {
            entry.kind() == EntryKind::Message
                && !usage.has(*entry)
                && built_in.entry(EntryKind::Message, entry.id()).is_none()
                && entry.id() != "site-title"
        });
        findings.extend(messages.map(|message| {
            let id = message.display_id();
            let text = format!("nothing uses `{id}`");
            Finding::new(CHECK.id, CHECK.severity, file.path.clone(), text)
                .in_locale(&resource.source_locale)
                .about(id)
                .at(name_span::of_entry(message))
                .with_hint("remove it, or name the files that use it under `[usage]`")
        }));
    });
}
