//! Flags a translation that is marked up otherwise than its source.
//!
//! ## Why
//!
//! A `<b>` that is not closed makes the rest of the page bold. `**` that Markdown does not take for
//! markup stands before readers as it is: in Chinese and Japanese that is what becomes of `**…。**`
//! before a letter.
//!
//! Text is read as Markdown and HTML read it. Compared are tags, the names of `data-l10n-name`, by which
//! Fluent finds the elements of a page, and strong text; in articles also code,
//! emphasis and what is struck through. What is written in angle brackets and no tag of HTML, as
//! `<file>`, is text. Where the markup breaks an article, `broken-structure` tells of it.
//!
//! ## Example
//!
//! ```fluent
//! # en
//! note = This is **important.** More follows.
//! # ja
//! note = これは**重要です。**続きがあります。
//! ```
//!
//! ## Way out
//!
//! Mark up the same parts as the source does. A closing `**` stands before the full stop.

use std::ops::Range;

use crate::check::context::Owner;
use crate::check::text::{BranchText, Marks, each_translation};
use crate::check::{Check, CheckScope, PairContext};
use crate::diagnostic::{Finding, Severity};
use crate::markdown::InlineMarkup;
use crate::text::TextEdit;

/// See the module.
pub(crate) const CHECK: Check = Check {
    id: "markup-mismatch",
    severity: Severity::Warning,
    summary: "a translation is marked up otherwise than its source",
    scope: CheckScope::Pair(check),
    source: include_str!("markup_mismatch.rs"),
};

/// The elements of HTML that stand among text.
const ELEMENTS: [&str; 46] = [
    "a", "abbr", "b", "bdi", "bdo", "big", "br", "button", "cite", "code", "del", "dfn", "div",
    "em", "font", "h1", "h2", "h3", "h4", "hr", "i", "img", "input", "ins", "kbd", "label", "li",
    "mark", "ol", "p", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub",
    "sup", "td", "u", "ul", "var", "wbr",
];

/// Those without an end tag.
const VOID: [&str; 5] = ["br", "hr", "img", "input", "wbr"];

/// A difference, and where it shows.
struct Difference {
    what: String,
    place: Option<Range<usize>>,
    hint: &'static str,
}

fn check(pair: &PairContext<'_, '_>, findings: &mut Vec<Finding>) {
    let is_article = matches!(pair.owner, Owner::Article(_));
    each_translation(&CHECK, pair, findings, |report, texts| {
        if !texts.source.marks.or(texts.target.marks).has(Marks::MARKUP) {
            return;
        }
        let sources = texts.source.markups();
        for (branch, own) in texts.target.branches.iter().zip(texts.target.markups()) {
            let differences = sources
                .iter()
                .map(|source| difference(source, own, is_article));
            let differences: Option<Vec<Difference>> = differences.collect();
            let Some(first) = differences.and_then(|found| found.into_iter().next()) else {
                continue;
            };
            let range = first.place.clone().unwrap_or(0..branch.text().len());
            let edit = first.place.and_then(|place| moved_mark(branch, place));
            let fix = edit.map(|edit| {
                report.fix("close before the punctuation", edit.span, edit.replacement)
            });
            if let Some(finding) = report.add(&first.what, texts.target, branch, range) {
                finding.hint = Some(first.hint.into());
                finding.fix = fix.map(Box::new);
            }
        }
    });
}

fn difference(source: &InlineMarkup, own: &InlineMarkup, is_article: bool) -> Option<Difference> {
    if own.literal.len() > source.literal.len() && source.strong > own.strong {
        return Some(Difference {
            what: "readers see `**` as it is in".to_owned(),
            place: own.literal.last().cloned(),
            hint: "close it before the punctuation, or put a blank beside it",
        });
    }
    let mut counts = Vec::new();
    // In an interface nobody may read the text as Markdown; it is, where the source does so.
    if is_article || source.strong > 0 {
        counts.push(("strong text, `**…**`,", source.strong, own.strong));
    }
    if is_article {
        counts.push(("code, `` `…` ``,", source.code, own.code));
        counts.push(("emphasis, `*…*`,", source.emphasis, own.emphasis));
        counts.push((
            "text that is struck through, `~~…~~`,",
            source.strikethrough,
            own.strikethrough,
        ));
    }
    let counted = counts
        .into_iter()
        .find(|(_, expected, found)| expected != found);
    let what = match counted {
        Some((name, expected, found)) => {
            format!(
                "the source has {name} {}, and {} stands in",
                times(expected),
                times(found)
            )
        }
        None => overlay_difference(source, own).or_else(|| tag_difference(source, own))?,
    };
    Some(Difference {
        what,
        place: None,
        hint: "mark up the same parts as the source does",
    })
}

/// Compares the names by which Fluent's overlays find the elements of the page: an element whose name
/// is not there stays without text, one too many is dropped.
fn overlay_difference(source: &InlineMarkup, own: &InlineMarkup) -> Option<String> {
    let count = |markup: &InlineMarkup, name: &str| {
        let same = markup.overlays.iter().filter(|other| *other == name);
        same.count()
    };
    let mut names = source.overlays.iter().chain(&own.overlays);
    names.find_map(|name| {
        let (expected, found) = (count(source, name), count(own, name));
        (expected != found).then(|| {
            format!(
                "the source has `data-l10n-name=\"{name}\"` {}, and {} stands in",
                times(expected),
                times(found)
            )
        })
    })
}

fn tag_difference(source: &InlineMarkup, own: &InlineMarkup) -> Option<String> {
    if source.tags == own.tags {
        return None;
    }
    let is_closed = |name: &str| {
        let end = format!("/{name}");
        VOID.contains(&name) || source.tags.contains(&end) || own.tags.contains(&end)
    };
    let count = |markup: &InlineMarkup, tag: &str| {
        let same = markup.tags.iter().filter(|other| *other == tag);
        same.count()
    };
    let is_balanced = |name: &str| count(source, name) == count(source, &format!("/{name}"));
    let names = ELEMENTS.iter().filter(|name| is_closed(name));
    let names = names.filter(|name| VOID.contains(name) || is_balanced(name));
    let mut tags = names.flat_map(|name| [(*name).to_owned(), format!("/{name}")]);
    tags.find_map(|tag| {
        let (expected, found) = (count(source, &tag), count(own, &tag));
        (expected != found).then(|| {
            format!(
                "the source has `<{tag}>` {}, and {} stands in",
                times(expected),
                times(found)
            )
        })
    })
}

fn times(count: usize) -> String {
    match count {
        0 => "nowhere".to_owned(),
        1 => "once".to_owned(),
        2 => "twice".to_owned(),
        more => format!("{more} times"),
    }
}

/// Returns the edit that moves a closing `**` before the punctuation that keeps it from closing.
fn moved_mark(branch: &BranchText<'_>, mark: Range<usize>) -> Option<TextEdit> {
    const MOVABLE: [char; 8] = ['。', '、', '，', '！', '？', '；', '।', '．'];
    let before = branch.text()[..mark.start].chars().next_back()?;
    let start = mark.start - before.len_utf8();
    let span = branch.verbatim_span(start..mark.end)?;
    let is_movable = MOVABLE.contains(&before);
    is_movable.then(|| TextEdit::replace(span, format!("**{before}")))
}
