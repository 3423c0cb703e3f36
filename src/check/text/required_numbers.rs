//! The numbers of a source text that its translations must have.

use std::borrow::Cow;

use crate::check::text::{ATOM, BranchText, Number, NumberSet};
use crate::markdown::verbatim;

/// The numbers of a source text that stand in all its branches.
#[derive(Debug)]
pub(in crate::check) struct RequiredNumbers {
    /// The text of the first branch, in which the numbers stand.
    pub(in crate::check) text: String,
    /// Those that a translation must have.
    pub(in crate::check) numbers: Vec<Number>,
    /// All numbers of all branches.
    pub(in crate::check) all: NumberSet,
}

impl RequiredNumbers {
    /// Reads the numbers of a text that reads in these ways.
    pub(in crate::check) fn of(branches: &[BranchText<'_>]) -> Self {
        let mut branches = branches.iter();
        let first = branches.next();
        let text = first.map_or(Cow::Borrowed(""), |branch| masked(branch.text()));
        let mut numbers = Number::all_in(&text);
        let mut all = NumberSet::default();
        all.add(&text, &numbers);
        let is_required = |number: &Number| {
            !is_format(&text, number) && !is_example(&text, number) && !is_in_name(&text, number)
        };
        numbers.retain(is_required);
        for branch in branches {
            let mut set = NumberSet::default();
            let other = masked(branch.text());
            let others = Number::all_in(&other);
            set.add(&other, &others);
            all.add(&other, &others);
            numbers.retain(|number| number.is_in(&set));
        }
        Self {
            text: text.into_owned(),
            numbers,
            all,
        }
    }
}

/// Says whether a number is the width in a format, as in `%12s`.
fn is_format(text: &str, number: &Number) -> bool {
    let before = text[..number.range.start].trim_end_matches(['-', '+', '.', '#', '0']);
    before.ends_with('%')
}

/// Says whether a number stands in an example, which may be another one elsewhere.
fn is_example(text: &str, number: &Number) -> bool {
    let before = &text[..number.range.start];
    let starts = ["e.g.", "for example", "Example"]
        .iter()
        .filter_map(|start| before.rfind(start));
    let since = starts.max().map(|start| &before[start..]);
    since.is_some_and(|since| !since.contains([')', '\n', ';']))
}

/// Says whether a number is part of a name that programs read, as in `week_start:1`.
fn is_in_name(text: &str, number: &Number) -> bool {
    let before = &text[..number.range.start];
    let word = before
        .rsplit(char::is_whitespace)
        .next()
        .unwrap_or_default();
    word.contains('_') || word.contains("::")
}

/// Blanks out what holds numbers that are no words of the text: tags, entities, addresses.
pub(in crate::check) fn masked(text: &str) -> Cow<'_, str> {
    let mut masked = match text.contains(ATOM) {
        true => Cow::Owned(text.replace(ATOM, "   ")),
        false => Cow::Borrowed(text),
    };
    let ranges: Vec<_> = verbatim(&masked).collect();
    for range in ranges {
        if masked.as_bytes()[range.start] != b'`' {
            let blanks = " ".repeat(range.len());
            masked.to_mut().replace_range(range, &blanks);
        }
    }
    masked
}
