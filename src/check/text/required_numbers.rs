//! The numbers of a source text that its translations must have.

use std::borrow::Cow;

use crate::check::text::months::Months;
use crate::check::text::{
    ATOM, BranchText, Clock, MomentReader, Moments, Number, NumberSet, SmallWord, small_words,
};
use crate::markdown::verbatim;

/// The numbers of a source text that stand in all its branches.
#[derive(Debug, Default)]
pub(in crate::check) struct RequiredNumbers {
    /// The text of the first branch, in which the numbers stand.
    pub(in crate::check) text: String,
    /// Those that a translation must have, times of day aside.
    pub(in crate::check) numbers: Vec<Number>,
    /// All numbers of all branches, those in words and those of months and hours too.
    pub(in crate::check) all: NumberSet,
    /// The times of day that a translation must have; none of a text with several branches.
    pub(in crate::check) clocks: Vec<Clock>,
    /// The months of its dates; none of a text with several branches.
    pub(in crate::check) months: Months,
    /// The small numbers in words, from two on; none of a text with several branches.
    pub(in crate::check) words: Vec<SmallWord>,
}

impl RequiredNumbers {
    /// Reads the numbers of a text that reads in these ways.
    pub(in crate::check) fn of(
        branches: &[BranchText<'_>],
        language: &str,
        reader: &MomentReader,
    ) -> Self {
        let is_single = branches.len() == 1;
        let mut branches = branches.iter();
        let first = branches.next();
        let text = first.map_or(Cow::Borrowed(""), |branch| masked(branch.text()));
        let own = Number::all_in(&text);
        let mut required = Self::default();
        if is_single {
            required.words = small_words(&text, language);
            required.words.retain(|word| word.value > 1);
        }
        // Moments are told by numbers beside them.
        if own.is_empty() && required.words.is_empty() {
            return required;
        }
        let read = reader.read(&text);
        add_all(&mut required.all, (&text, language), &own, &read);
        required.text = text.into_owned();
        required.numbers = own;
        required.retain_required();
        for branch in branches {
            let mut set = NumberSet::default();
            let other = masked(branch.text());
            let others = Number::all_in(&other);
            set.add(&other, &others);
            let read = reader.read(&other);
            add_all(&mut required.all, (&other, language), &others, &read);
            required.numbers.retain(|number| number.is_in(&set));
        }
        if is_single {
            required.take_moments(read);
        }
        required
    }

    /// Says whether there is nothing that a translation must have.
    pub(in crate::check) fn is_empty(&self) -> bool {
        self.numbers.is_empty() && self.are_plain() && self.words.is_empty()
    }

    /// Says whether the numbers are all that there is, without months and times of day.
    pub(in crate::check) fn are_plain(&self) -> bool {
        self.clocks.is_empty() && self.months.sure.is_empty()
    }

    fn retain_required(&mut self) {
        let text = &self.text;
        self.numbers.retain(|number| {
            !is_format(text, number)
                && !is_radix(text, number)
                && !is_example(text, number)
                && !is_in_name(text, number)
        });
    }

    /// Takes what the text has of months and times of day, whose numbers are no others then.
    fn take_moments(&mut self, read: Moments) {
        let Moments { months, mut clocks } = read;
        let starts: Vec<usize> = self
            .numbers
            .iter()
            .map(|number| number.range.start)
            .collect();
        clocks.retain(|clock| !clock.is_doubtful && starts.contains(&clock.range.start));
        self.numbers.retain(|number| {
            let mut clocks = clocks.iter();
            !clocks.any(|clock| {
                clock.range.start <= number.range.start && number.range.end <= clock.range.end
            })
        });
        self.clocks = clocks;
        self.months = months;
    }
}

/// Adds all that the numbers, words, months and times of a text of a language can mean.
fn add_all(
    all: &mut NumberSet,
    (text, language): (&str, &str),
    numbers: &[Number],
    moments: &Moments,
) {
    all.add(text, numbers);
    all.add_words(text, language);
    all.add_moments(moments);
}

/// Says whether a number is the width in a format, as in `%12s`.
fn is_format(text: &str, number: &Number) -> bool {
    let before = text[..number.range.start].trim_end_matches(['-', '+', '.', '#', '0']);
    before.ends_with('%')
}

/// Says whether a number tells how numbers are written, for which most languages have a word: `16進数`.
fn is_radix(text: &str, number: &Number) -> bool {
    let after = text[number.range.end..].trim_start();
    after.starts_with(['進', '进', '진'])
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
        .rsplit(|letter: char| letter.is_whitespace() || letter == ATOM)
        .next()
        .unwrap_or_default();
    word.contains('_') || word.contains("::")
}

/// Blanks out what holds numbers that are no words of the text: tags, entities, addresses.
pub(in crate::check) fn masked(text: &str) -> Cow<'_, str> {
    let mut masked = Cow::Borrowed(text);
    let ranges: Vec<_> = verbatim(&masked).collect();
    for range in ranges {
        if masked.as_bytes()[range.start] != b'`' {
            let blanks = " ".repeat(range.len());
            masked.to_mut().replace_range(range, &blanks);
        }
    }
    masked
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bases_and_widths_are_no_numbers_of_the_text() {
        let is_required = |text: &str| {
            let number = &Number::all_in(text)[0];
            !is_radix(text, number) && !is_format(text, number)
        };
        assert!(is_required("16人") && is_required("12 lines"));
        assert!(!is_required("16 進数で表示") && !is_required("8진수") && !is_required("%-12s"));
    }
}
