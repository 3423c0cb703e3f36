//! Flags a message or term of the source that a translation lacks.
//!
//! ## Why
//!
//! Readers get the text of the source language in its place.
//!
//! It is an error, and a warning in a locale that has reached the `min-coverage` set for it in
//! `tarjuma.toml` (100 by default), until the last day that its `until` names. A file that is missing
//! altogether is one finding.
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

use crate::check::context::Expectation;
use crate::check::{Check, CheckScope, FileIndex, PairContext, name_span};
use crate::diagnostic::{Finding, Severity};
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
    let Some(source) = pair.source else {
        return;
    };
    let first = findings.len();
    match pair.target {
        None => findings.extend(missing_file(pair, source.own())),
        Some(target) => {
            let missing = gaps(pair, source.own(), target.own()).into_iter();
            findings.extend(missing.map(|gap| missing_entry(source.own(), target.own(), gap)));
        }
    }
    if pair.expectation == Expectation::Met {
        for finding in &mut findings[first..] {
            finding.severity = Severity::Warning;
        }
    }
}

/// A message that a file lacks, and where in the file it belongs.
struct Gap<'a> {
    entry: EntryView<'a>,
    offset: usize,
}

/// Returns the missing messages, each with its place: after the one before it in the source.
fn gaps<'a>(
    pair: &PairContext<'_, 'a>,
    source: &FileIndex<'a>,
    target: &FileIndex<'_>,
) -> Vec<Gap<'a>> {
    let mut missing = pair.pairing.missing.iter().peekable();
    let mut gaps = Vec::new();
    if missing.peek().is_none() {
        return gaps;
    }
    let mut offset = offset_of_first(target);
    for entry in source.unique_entries() {
        let is_this = |next: &&EntryView<'_>| next.entry().span == entry.entry().span;
        if missing.next_if(is_this).is_some() {
            gaps.push(Gap { entry, offset });
        } else if let Some(translated) = target.entry(entry.kind(), entry.id()) {
            offset = offset_after(target, translated);
        }
    }
    gaps
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

fn missing_entry(source: &FileIndex<'_>, target: &FileIndex<'_>, gap: Gap<'_>) -> Finding {
    let Gap { entry, offset } = gap;
    let id = entry.display_id();
    let locale = target.locale();
    target
        .finding(&CHECK, format!("`{id}` is not translated into `{locale}`"))
        .about(id)
        .at_gap(offset)
        .with_related(
            source.path().clone(),
            name_span::of_entry(entry),
            "the source has it here",
        )
        .with_hint("translate it in this file")
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
        .at_gap(0)
        .with_related(
            source.path().clone(),
            name_span::of_entry(first),
            "the source begins here",
        )
        .with_hint(format!(
            "write it with translations of the messages of {}",
            source.path()
        ));
    Some(finding)
}
