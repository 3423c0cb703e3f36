//! Flags a number of the source that its translation does not have.
//!
//! ## Why
//!
//! A wrong digit is the worst slip in a report, and the easiest to overlook.
//!
//! Numbers are compared by value, in the digits of any script and with any separators: `1,234.5` is
//! `1 234,5`, `१,२३४.५` and `١٬٢٣٤٫٥`, and 8 million are `80 लाख` and `800万`. Their order is free, and
//! a translation may have more. A number up to twelve, or one that letters touch, may be a
//! word, a month or a Roman numeral elsewhere: it is missed only where the translation has another
//! small number that its source does not have. Miles, pounds and degrees Fahrenheit may be converted,
//! and years counted in the era of the language.
//!
//! ## Example
//!
//! ```fluent
//! # en
//! deaths = 54 people died in 2024
//! # hi
//! deaths = 2024 में 45 लोगों की मौत हुई
//! ```
//!
//! ## Way out
//!
//! Write the number that the source has.

use std::ops::Range;

use crate::check::text::{
    BranchText, Marks, Number, NumberSet, RequiredNumbers, each_translation, masked,
};
use crate::check::{Check, CheckScope, PairContext};
use crate::diagnostic::{Finding, Label, LabelRole, Severity};
use crate::locale::LocaleId;

/// Up to this number, numbers are written as words in many styles.
const LARGEST_WORD: u128 = 12;

/// Up to this number, one may stand in place of another small number.
const LARGEST_SMALL: u128 = 99;

/// So many missing numbers of one text are named.
const NAMED: usize = 4;

/// See the module.
pub(crate) const CHECK: Check = Check {
    id: "number-mismatch",
    severity: Severity::Warning,
    summary: "a number of the source is missing in its translation",
    scope: CheckScope::Pair(check),
    source: include_str!("number_mismatch.rs"),
};

fn check(pair: &PairContext<'_, '_>, findings: &mut Vec<Finding>) {
    each_translation(&CHECK, pair, findings, |report, texts| {
        if !texts.source.marks.has(Marks::DIGIT) {
            return;
        }
        let source = texts.source.required_numbers();
        if source.numbers.is_empty() {
            return;
        }
        for branch in &texts.target.branches {
            let Some(fault) = source.fault(pair, branch) else {
                continue;
            };
            let what = format!("{} in", fault.missing);
            let range = fault.place.unwrap_or(0..branch.text().len());
            if let Some(finding) = report.add(&what, texts.target, branch, range) {
                finding.hint = Some("write the number that the source has".into());
                let path = pair.source.map(|source| source.own().path().clone());
                finding.related.extend(path.map(|path| Label {
                    path,
                    span: texts.source.span,
                    text: "the source".into(),
                    role: LabelRole::Remark,
                }));
            }
        }
    });
}

/// What a translation lacks.
struct Fault {
    missing: String,
    /// The number that stands in its place, if there is one.
    place: Option<Range<usize>>,
}

impl RequiredNumbers {
    fn fault(&self, pair: &PairContext<'_, '_>, branch: &BranchText<'_>) -> Option<Fault> {
        let text = masked(branch.text());
        let own = Number::all_in(&text);
        let mut set = NumberSet::in_language(pair.locale.language());
        set.add(&text, &own);
        let is_missing = |number: &&Number| !number.is_in(&set);
        if !self.numbers.iter().any(|number| is_missing(&number)) {
            return None;
        }
        set.add_words(&text);
        add_references(pair, branch, &mut set);
        let missing: Vec<&Number> = self
            .numbers
            .iter()
            .filter(|number| !number.is_in(&set))
            .collect();
        let extra = self.extra(&own);
        let missing: Vec<_> = missing
            .into_iter()
            .filter(|number| self.is_fault(number, pair.locale, &text, &extra, &own))
            .collect();
        // Several words may stand for several numbers, and one of them for the other number.
        let are_words = missing.iter().all(|number| may_be_word(number));
        if are_words && missing.len() > extra.len() {
            return None;
        }
        if missing.is_empty() {
            return None;
        }
        let mut names: Vec<_> = missing
            .iter()
            .take(NAMED)
            .map(|number| format!("`{}`", &self.text[number.range.clone()]))
            .collect();
        names.dedup();
        Some(Fault {
            missing: match &names[..] {
                [only] => format!("{only} of the source is missing"),
                several => format!("{} of the source are missing", several.join(", ")),
            },
            place: match &extra[..] {
                [only] if missing.len() == 1 => Some(only.range.clone()),
                _ => None,
            },
        })
    }

    /// Returns the numbers of a translation that its source does not have.
    fn extra<'n>(&self, own: &'n [Number]) -> Vec<&'n Number> {
        let lower = self.text.to_lowercase();
        let is_spelt = |number: &Number| {
            let value = number.whole().and_then(|value| usize::try_from(value).ok());
            let word = value.and_then(|value| ENGLISH.get(value));
            word.is_some_and(|word| lower.contains(word))
        };
        own.iter()
            .filter(|number| !number.is_in(&self.all) && !is_spelt(number))
            .collect()
    }

    /// Says whether it is a fault that `number` does not stand in the translation `text`.
    fn is_fault(
        &self,
        number: &Number,
        locale: &LocaleId,
        text: &str,
        extra: &[&Number],
        own: &[Number],
    ) -> bool {
        let after = &self.text[number.range.end..];
        if is_foreign_unit(after) && !extra.is_empty() {
            return false;
        }
        let value = number.whole();
        if value.is_some_and(|year| is_of_other_era(year, locale, text, own)) {
            return false;
        }
        if !may_be_word(number) {
            return true;
        }
        let is_decade = |other: u128| value.is_some_and(|value| value % 100 == other);
        let replaces = |other: &&&Number| {
            let value = other.whole().filter(|value| *value <= LARGEST_SMALL);
            value.is_some_and(|value| !is_decade(value)) && other.is_glued == number.is_glued
        };
        !is_hour(after) && extra.iter().any(|other| replaces(&other))
    }
}

fn may_be_word(number: &Number) -> bool {
    number.whole().is_some_and(|value| value <= LARGEST_WORD) || number.is_glued
}

/// Number words, by which a small number of a translation may stand in an English source.
const ENGLISH: [&str; 13] = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve",
];

/// Adds the numbers of the terms and messages to which a translation refers.
fn add_references(pair: &PairContext<'_, '_>, branch: &BranchText<'_>, set: &mut NumberSet) {
    for (kind, id) in branch.references() {
        let scopes = [pair.target, pair.source].into_iter().flatten();
        let found = scopes.filter_map(|scope| scope.find(*kind, id)).next();
        let value = found.and_then(|found| found.entry.value());
        if let Some(value) = value {
            set.add(value.source(), &Number::all_in(value.source()));
        }
    }
}

/// Says whether what follows a number is a unit that other countries do not use.
fn is_foreign_unit(after: &str) -> bool {
    const UNITS: [&str; 15] = [
        "mile",
        "mph",
        "feet",
        "foot",
        "ft",
        "inch",
        "yard",
        "pound",
        "lb",
        "ounce",
        "oz",
        "gallon",
        "acre",
        "fahrenheit",
        "°f",
    ];
    let after = after
        .trim_start_matches([' ', '\u{a0}', '-'])
        .to_lowercase();
    let degrees = after.strip_prefix("degrees ").unwrap_or(&after);
    UNITS.iter().any(|unit| degrees.starts_with(unit))
}

/// Says whether what follows a number makes it an hour of half a day.
fn is_hour(after: &str) -> bool {
    let after = after.trim_start_matches([
        ' ', '\u{a0}', ':', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9',
    ]);
    let lower = after.to_lowercase();
    ["am", "pm", "a.m", "p.m"]
        .iter()
        .any(|half| lower.starts_with(half))
}

/// Says whether a year may be counted otherwise: by emperors in Japan, by the Buddha in Thailand, from
/// the Hijra in Iran, in Bikram Sambat in Nepal, by the republic in Taiwan.
fn is_of_other_era(year: u128, locale: &LocaleId, text: &str, own: &[Number]) -> bool {
    let has = |shift: i128| {
        let year = i128::try_from(year).unwrap_or(0) + shift;
        let mut own = own.iter().filter_map(Number::whole);
        own.any(|value| i128::try_from(value).is_ok_and(|value| value == year))
    };
    if !(1700..2200).contains(&year) {
        return false;
    }
    match locale.language() {
        "ja" => ["明治", "大正", "昭和", "平成", "令和"]
            .iter()
            .any(|era| text.contains(era)),
        "th" => has(543),
        "fa" | "ps" => has(-621) || has(-622),
        "ne" => has(56) || has(57),
        "zh" => has(-1911),
        _ => false,
    }
}
