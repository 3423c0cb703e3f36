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

use crate::check::context::{Expectation, Pairing};
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
    let Some(source) = pair.ahead.or(pair.source.map(|source| source.own())) else {
        return;
    };
    let first = findings.len();
    match pair.target {
        None => findings.extend(missing_file(pair, source)),
        Some(target) => {
            let ahead = pair.ahead.map(|ahead| Pairing::of(ahead, target.own()));
            let missing = &ahead.as_ref().unwrap_or(pair.pairing).missing;
            let gaps = gaps(missing, source, target.own()).into_iter();
            let what = format!("` is not translated into `{}`", pair.locale);
            findings.extend(gaps.map(|gap| missing_entry(pair, target.own(), gap, &what)));
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
    missing: &[EntryView<'a>],
    source: &FileIndex<'a>,
    target: &FileIndex<'_>,
) -> Vec<Gap<'a>> {
    let mut missing = missing.iter().peekable();
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

fn missing_entry(
    pair: &PairContext<'_, '_>,
    target: &FileIndex<'_>,
    gap: Gap<'_>,
    what: &str,
) -> Finding {
    let Gap { entry, offset } = gap;
    let id = entry.display_id();
    let message = ["`", &id, what].concat();
    let finding = target.finding(&CHECK, message).at_gap(offset).about(id);
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
    let own = source.and_then(|source| Some((source, source.entry(entry.kind(), entry.id())?)));
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
