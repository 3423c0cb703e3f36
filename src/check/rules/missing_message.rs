//! Flags a message or term of the source that a translation lacks.
//!
//! ## Why
//!
//! Readers get the text of the source language in its place.
//!
//! It is an error, and a warning in a locale that has reached the `min-coverage` set for it in
//! `tarjuma.toml` (100 by default), until the last day that its `until` names. A file that is missing
//! altogether is one finding. What an article says that is not in its source bundle yet counts, too:
//! the finding points at the line of the article.
//!
//! ## Example
//!
//! ```fluent
//! # en
//! nav-home = Home
//! nav-world = World
//! # hi
//! nav-home = होम
//! ```
//!
//! ## Way out
//!
//! Translate the message. Where a locale may lag behind, lower its bar:
//!
//! ```toml
//! [locale.hi]
//! min-coverage = 80
//! ```

use std::sync::Arc;

use crate::check::context::{Expectation, Missing, Pairing};
use crate::check::{Check, CheckScope, FileIndex, PairContext, name_span};
use crate::diagnostic::{Finding, Severity, Wording};
use crate::fluent::EntryView;

/// How many of the messages of a missing file are named.
const NAMED: usize = 3;

/// See the module.
pub(crate) const CHECK: Check = Check {
    id: "missing-message",
    severity: Severity::Error,
    summary: "a message of the source is not translated",
    scope: CheckScope::Pair(check),
    source: include_str!("missing_message.rs"),
};

fn check(pair: &PairContext<'_, '_>, findings: &mut Vec<Finding>) {
    let Some(source) = pair.ahead.or(pair.source.map(|source| source.own())) else {
        return;
    };
    let first = findings.len();
    match pair.target {
        None => findings.extend(missing_file(pair, source)),
        Some(target) => {
            let ahead = pair.ahead.map(|ahead| Pairing::of(ahead, target.own()));
            let missing = &ahead.as_ref().unwrap_or(pair.pairing).missing;
            let what: Arc<str> = format!(" is not translated into `{}`", pair.locale).into();
            let files = (source, target.own());
            let missing = missing.iter();
            findings.extend(missing.map(|missing| missing_entry(pair, files, *missing, &what)));
        }
    }
    if pair.expectation == Expectation::Met {
        for finding in &mut findings[first..] {
            finding.severity = Severity::Warning;
        }
    }
}

/// Returns where in the target a missing message belongs: after the one before it in the source.
fn offset_of_gap(missing: Missing<'_>, target: &FileIndex<'_>) -> usize {
    match missing.after {
        Some(translated) => offset_after(target, translated),
        None => offset_of_first(target),
    }
}

fn offset_of_first(file: &FileIndex<'_>) -> usize {
    let mut entries = file.view().entries();
    let first = entries
        .next()
        .map(|entry| entry.entry().span.start as usize);
    first.unwrap_or(file.view().text().len())
}

/// Returns where the line after an entry begins.
fn offset_after(file: &FileIndex<'_>, entry: EntryView<'_>) -> usize {
    let text = file.view().text();
    let last = (entry.entry().span.end as usize).saturating_sub(1);
    let line_end = text.as_bytes()[last..]
        .iter()
        .position(|byte| *byte == b'\n');
    line_end.map_or(text.len(), |length| last + length + 1)
}

fn missing_entry(
    pair: &PairContext<'_, '_>,
    (source, target): (&FileIndex<'_>, &FileIndex<'_>),
    missing: Missing<'_>,
    what: &Arc<str>,
) -> Finding {
    let entry = missing.entry;
    let finding = target
        .finding(&CHECK, Wording::OfEntry(Arc::clone(what)))
        .at_gap(offset_of_gap(missing, target))
        .about(source.name_of(entry));
    let hint = match is_coming(pair, entry) {
        true => "run `tarjuma sync`, then translate it in this file",
        false => "translate it in this file",
    };
    let places = ["the article has it here", "the source has it here"];
    with_source(finding, pair, entry, places).with_hint(hint)
}

fn is_coming(pair: &PairContext<'_, '_>, entry: EntryView<'_>) -> bool {
    pair.coming.iter().any(|coming| coming.id == entry.id())
}

/// Points at the message in the source file, or in the article where it is not in that yet.
fn with_source(
    finding: Finding,
    pair: &PairContext<'_, '_>,
    entry: EntryView<'_>,
    [in_article, in_source]: [&'static str; 2],
) -> Finding {
    if let Some(coming) = pair.coming.iter().find(|coming| coming.id == entry.id()) {
        return finding.with_related(coming.path.clone(), coming.span, in_article);
    }
    let source = pair.source.map(|source| source.own());
    let own = source.and_then(|source| {
        let entry = match pair.ahead {
            Some(_) => source.entry(entry.kind(), entry.id())?,
            None => entry,
        };
        Some((source, entry))
    });
    match own {
        Some((source, entry)) => {
            finding.with_related(source.path().clone(), name_span::of_entry(entry), in_source)
        }
        None => finding,
    }
}

fn missing_file(pair: &PairContext<'_, '_>, source: &FileIndex<'_>) -> Option<Finding> {
    let mut entries = source.unique_entries();
    let first = entries.next()?;
    let mut named = vec![format!("`{}`", first.display_id())];
    let mut count = 1;
    for entry in entries {
        count += 1;
        if named.len() < NAMED {
            named.push(format!("`{}`", entry.display_id()));
        }
    }
    let message = format!(
        "`{}` has no such file, so that {} missing: {}{}",
        pair.locale,
        if count == 1 {
            "1 message is".to_owned()
        } else {
            format!("{count} messages are")
        },
        named.join(", "),
        if count > named.len() { ", …" } else { "" },
    );
    let finding = Finding::new(CHECK.id, CHECK.severity, pair.target_path.clone(), message)
        .in_locale(pair.locale)
        .at_gap(0);
    let hint = format!(
        "write it with translations of the messages of {}",
        source.path()
    );
    let hint = match is_coming(pair, first) {
        true => format!("run `tarjuma sync`, then {hint}"),
        false => hint,
    };
    let places = ["the article begins here", "the source begins here"];
    Some(with_source(finding, pair, first, places).with_hint(hint))
}
