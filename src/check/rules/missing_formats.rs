//! Flags a language whose dates or distances in time nobody has told CLDR.
//!
//! ## Why
//!
//! There are no names of its months, so that readers see `2025-04-11`, or no words for "in two days", so
//! that they see `+2 d`. Each language is reported once, at its first call.
//!
//! ## Example
//!
//! ```fluent
//! updated = Updated { DATETIME($at, dateStyle: "long") }
//! # tlh
//! updated = choHlu' { DATETIME($at, dateStyle: "long") }
//! ```
//!
//! ## Way out
//!
//! Take the formats of a language that its readers know, by `format-locale` in the section of the
//! language, or leave it at digits and silence the check there:
//!
//! ```toml
//! [locale.bho]
//! format-locale = "hi"
//!
//! [locale.tlh.severity]
//! missing-formats = "off"
//! ```

use crate::check::{Check, CheckScope};
use crate::diagnostic::{Finding, Severity};
use crate::fluent::runtime::has_words_for;
use crate::fluent::{Call, EntryView};
use crate::locale::{FormatSettings, LocaleId};
use crate::project::{ResourceFile, Workspace};

/// See the module.
pub(crate) const CHECK: Check = Check {
    id: "missing-formats",
    severity: Severity::Warning,
    summary: "there are no dates in the words of a language",
    scope: CheckScope::Project(check),
    source: include_str!("missing_formats.rs"),
};

fn check(workspace: &Workspace, findings: &mut Vec<Finding>) {
    let locales = workspace.locale_ids().filter(|locale| !locale.is_pseudo());
    findings.extend(locales.filter_map(|locale| {
        let settings = workspace.config.formats_of(locale);
        let mut resources = workspace.resources.iter();
        resources.find_map(|resource| first_lack(resource.file(locale)?, locale, &settings))
    }));
}

/// Returns what is to be said of the first call that finds no words.
fn first_lack(
    file: &ResourceFile,
    locale: &LocaleId,
    settings: &FormatSettings,
) -> Option<Finding> {
    let view = Some(file.view()).filter(|view| view.has_calls())?;
    let mut entries = view.entries();
    entries.find_map(|entry| {
        let mut calls = entry.calls().into_iter();
        let lacks =
            |call: &Call<'_>| !has_words_for(call.function.text, &call.options(), locale, settings);
        Some(finding(file, locale, entry, calls.find(lacks)?))
    })
}

fn finding(
    file: &ResourceFile,
    locale: &LocaleId,
    entry: EntryView<'_>,
    call: Call<'_>,
) -> Finding {
    let instead = match call.function.text {
        "DATETIME" => "dates are written in digits, `2025-04-11`",
        _ => "distances in time are written `+2 d`",
    };
    let message = format!("CLDR has no words of `{locale}` for this, and {instead}");
    let mut finding = Finding::new(CHECK.id, CHECK.severity, file.path.clone(), message)
        .in_locale(locale)
        .about(entry.display_id())
        .at(call.function.span)
        .with_hint(format!(
            "take those of another language by `format-locale` in `[locale.{locale}]` of tarjuma.toml"
        ));
    finding.subject.attribute = call.within.map(str::to_owned);
    finding
}
