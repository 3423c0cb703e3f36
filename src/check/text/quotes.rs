//! Quotations in a text, and the marks that a locale puts around them.

use std::ops::Range;

use crate::fluent::{Element, Elements, EntryView, View};
use crate::locale::{LocaleId, QuotationMarks};
use crate::markdown::verbatim;

/// The pairs that quote in some language; one mark may be part of several.
const PAIRS: [QuotationMarks; 9] = [
    ('“', '”'),
    ('„', '“'),
    ('„', '”'),
    ('”', '“'),
    ('”', '”'),
    ('«', '»'),
    ('»', '«'),
    ('»', '»'),
    ('「', '」'),
];

/// A stretch between quotation marks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::check) struct Quotation {
    /// Where it stands, its marks included.
    pub(in crate::check) range: Range<usize>,
    /// Its marks.
    pub(in crate::check) marks: QuotationMarks,
}

/// Returns the quotations of a text that stand in no other, code and tags left out. Marks that
/// open elsewhere what they close in most languages do so only where they are among `own`.
pub(in crate::check) fn quotations(text: &str, own: &[QuotationMarks]) -> Vec<Quotation> {
    let mut found = Vec::new();
    if !text.contains(is_mark) {
        return found;
    }
    let pairs: Vec<QuotationMarks> = PAIRS
        .into_iter()
        .filter(|pair| !matches!(pair.0, '”' | '»') || own.contains(pair))
        .collect();
    let code: Vec<Range<usize>> = verbatim(text).collect();
    let is_code = |place: usize| code.iter().any(|range| range.contains(&place));
    let mut position = 0;
    while let Some((start, opening)) = next_mark(text, position, &pairs) {
        position = start + opening.len_utf8();
        if is_code(start) {
            continue;
        }
        let Some((end, closing)) = closing_after(text, position, opening, &pairs) else {
            continue;
        };
        found.push(Quotation {
            range: start..end,
            marks: (opening, closing),
        });
        position = end;
    }
    found
}

/// Says whether a letter opens one of the [`PAIRS`].
fn is_mark(letter: char) -> bool {
    matches!(letter, '“' | '”' | '„' | '«' | '»' | '「')
}

fn next_mark(text: &str, from: usize, pairs: &[QuotationMarks]) -> Option<(usize, char)> {
    let mut letters = text[from..].char_indices();
    let is_opening = |letter: char| pairs.iter().any(|(opening, _)| *opening == letter);
    let (offset, mark) = letters.find(|(_, letter)| is_opening(*letter))?;
    Some((from + offset, mark))
}

fn closing_after(
    text: &str,
    from: usize,
    opening: char,
    pairs: &[QuotationMarks],
) -> Option<(usize, char)> {
    let mut letters = text[from..].char_indices();
    let closes = |letter: char| pairs.contains(&(opening, letter));
    let (offset, mark) = letters.find(|(_, letter)| closes(*letter))?;
    Some((from + offset + mark.len_utf8(), mark))
}

/// How often each pair of marks stands in the files of a locale.
#[derive(Clone, Debug)]
pub(in crate::check) struct QuoteCount {
    counts: [usize; PAIRS.len()],
    own: &'static [QuotationMarks],
}

/// So many quotations show what a locale does.
const ENOUGH: usize = 5;

impl QuoteCount {
    /// Starts a count for a locale.
    pub(in crate::check) fn new(locale: &LocaleId) -> Self {
        Self {
            counts: [0; PAIRS.len()],
            own: locale.quotation_marks(),
        }
    }

    /// Adds the quotations of a file.
    pub(in crate::check) fn add(&mut self, view: View<'_>) {
        if view.text().contains(is_mark) {
            for entry in view.entries() {
                self.add_entry(entry);
            }
        }
    }

    /// Returns the pair that four quotations of five have, where there are enough of them, and
    /// whether it is all but the only one.
    pub(in crate::check) fn majority(&self) -> Option<(QuotationMarks, bool)> {
        let all: usize = self.counts.iter().sum();
        let (pair, count) = PAIRS
            .iter()
            .zip(self.counts)
            .max_by_key(|(_, count)| *count)?;
        let is_majority = all >= ENOUGH && count * 5 >= all * 4;
        is_majority.then_some((*pair, count * 20 >= all * 19))
    }

    /// Says whether the locale quotes often enough to show what it does.
    pub(in crate::check) fn is_enough(&self) -> bool {
        self.counts.iter().sum::<usize>() >= ENOUGH
    }

    fn add_entry(&mut self, entry: EntryView<'_>) {
        let patterns = entry.patterns();
        for pattern in patterns.filter(|pattern| pattern.source().contains(is_mark)) {
            self.add_elements(pattern.elements());
        }
    }

    fn add_elements(&mut self, elements: Elements<'_>) {
        let mut text = String::new();
        for element in elements {
            match element {
                Element::Text(line) => text.push_str(line.text),
                Element::Select(select) => {
                    for variant in select.variants() {
                        self.add_elements(variant.value().elements());
                    }
                }
                _ => text.push(super::ATOM),
            }
        }
        for quotation in quotations(&text, self.own) {
            let place = PAIRS.iter().position(|pair| *pair == quotation.marks);
            if let Some(count) = place.and_then(|place| self.counts.get_mut(place)) {
                *count += 1;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marks(text: &str) -> Vec<QuotationMarks> {
        let quotations = quotations(text, &[('”', '”')]).into_iter();
        quotations.map(|quotation| quotation.marks).collect()
    }

    #[test]
    fn all_that_opens_a_quotation_is_looked_for() {
        for letter in '\0'..=char::MAX {
            let opens = PAIRS.iter().any(|(opening, _)| *opening == letter);
            assert_eq!(is_mark(letter), opens, "{letter:?}");
        }
    }

    #[test]
    fn outer_marks_are_told_from_those_within() {
        assert_eq!(marks("Он сказал: «Я читал „Войну и мир“»."), [('«', '»')]);
        assert_eq!(marks("Er rief „Halt“ und “stop”"), [('„', '“'), ('“', '”')]);
        assert_eq!(marks("「はい」と`“x”`"), [('「', '」')]);
        assert_eq!(marks("Hän sanoi ”kyllä” ja meni"), [('”', '”')]);
        assert_eq!(marks("3 » 2, it’s"), []);
    }
}
