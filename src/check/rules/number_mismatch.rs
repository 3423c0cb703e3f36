//! Flags a number of the source that its translation does not have.
//!
//! ## Why
//!
//! A wrong digit is the worst slip in a report, and the easiest to overlook.
//!
//! Numbers are compared by value, in the digits of any script and with any separators: `1,234.5` is
//! `1 234,5`, `१,२३४.५` and `١٬٢٣٤٫٥`, and 8 million are `80 लाख` and `800万`. A month is itself by name and
//! by number, and a time of day on both clocks: 5:30 pm is 17h30. `-5` is not 5. Their order is free, and
//! a translation may have more. A number up to twelve, or one that letters touch, may be a
//! word, a month or a Roman numeral elsewhere: it is missed only where the translation has another
//! small number, in digits or in words, that its source does not have. Miles, pounds and degrees Fahrenheit
//! may be converted, and years counted in the era of the language.
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

use std::borrow::Cow;
use std::ops::Range;

use crate::check::text::{
    BranchText, Clock, Marks, MomentReader, Moments, Number, NumberSet, RequiredNumbers,
    counts_from_dawn, counts_to_the_half, each_translation, is_hour_before, knows_numbers_of,
    masked, says_below_zero, says_half, small_words,
};
use crate::check::{Check, CheckScope, PairContext};
use crate::diagnostic::{Finding, Label, LabelRole, Severity};

/// Up to this number, numbers are written as words in many styles.
const LARGEST_WORD: u128 = 12;

/// Up to this number, one may stand in place of another small number.
const LARGEST_SMALL: u128 = 99;

/// The last day of a month, in Bikram Sambat.
const LAST_DAY: u128 = 32;

/// The languages whose other eras have months and days of their own too.
const OTHER_CALENDARS: [&str; 6] = ["am", "ar", "fa", "ne", "ps", "ti"];

/// So many words may stand between the day and the year of a date, as in "14th of April, 2024".
const WORDS_IN_DATE: usize = 3;

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
    let (Some(from), Some(to)) = (pair.source, pair.target) else {
        return;
    };
    each_translation(&CHECK, pair, findings, |report, texts| {
        if !texts.source.marks.or(texts.target.marks).has(Marks::DIGIT) {
            return;
        }
        let reader = from.shared().moments(pair.source_locale);
        let source = texts.source.required_numbers(pair.source_locale, reader);
        if source.is_empty() {
            return;
        }
        for branch in &texts.target.branches {
            let reader = to.shared().moments(pair.locale);
            let translation = Translation::of(branch.text(), pair, reader);
            let Some(fault) = source.fault(translation, branch) else {
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

/// The numbers of one branch of a translation.
struct Translation<'c, 'a> {
    pair: &'c PairContext<'c, 'a>,
    reader: &'c MomentReader,
    text: Cow<'c, str>,
    own: Vec<Number>,
    set: NumberSet,
    moments: Moments,
}

impl<'c, 'a> Translation<'c, 'a> {
    fn of(text: &'c str, pair: &'c PairContext<'_, 'a>, reader: &'c MomentReader) -> Self {
        let text = masked(text);
        let own = Number::all_in(&text);
        let mut set = NumberSet::in_language(pair.locale.language());
        set.add(&text, &own);
        Self {
            pair,
            reader,
            text,
            own,
            set,
            moments: Moments::default(),
        }
    }

    /// Reads what takes longer and is seldom asked for.
    fn read_on(&mut self, branch: &BranchText<'_>) {
        self.moments = self.reader.read(&self.text);
        self.set.add_moments(&self.moments);
        let language = self.pair.locale.language();
        self.set.add_words(&self.text, language);
        add_references(self.pair, branch, &mut self.set);
    }

    /// Says whether it has a number, or says in words that it is below zero or half more than another.
    fn has(&self, number: &Number) -> bool {
        let language = self.pair.locale.language();
        let whole = number.whole_of_half();
        let is_in = number.is_in(&self.set)
            || (whole.is_some_and(|whole| self.set.has_value(whole))
                && says_half(&self.text, language));
        is_in
            || (number.is_negative()
                && says_below_zero(&self.text, language)
                && number.is_in_unsigned(&self.set))
    }
}

impl RequiredNumbers {
    fn fault(
        &self,
        mut translation: Translation<'_, '_>,
        branch: &BranchText<'_>,
    ) -> Option<Fault> {
        let mut numbers = self.numbers.iter();
        let may_replace = |other: &Number| other.whole().is_some_and(is_small_plural);
        let is_plain =
            self.are_plain() && (self.words.is_empty() || !translation.own.iter().any(may_replace));
        if is_plain && numbers.all(|number| number.is_in(&translation.set)) {
            return None;
        }
        translation.read_on(branch);
        let extra = self.extra(&translation);
        let mut missing = self.missing_numbers(&translation, &extra);
        let mut place = match &extra[..] {
            [only] if missing.len() == 1 => Some(only.range.clone()),
            _ => None,
        };
        let lacks = |clock: &&Clock| !self.has_clock(clock, &translation, &extra);
        let clocks = self.clocks.iter().filter(lacks);
        missing.extend(clocks.map(|clock| clock.range.clone()));
        if missing.is_empty() {
            missing.extend(self.missing_word(&translation, &extra));
        }
        for (month, range) in &self.months.sure {
            let other = |(other, _): &&(u8, Range<usize>)| !self.months.has(*other);
            let stands = translation.moments.months.sure.iter().find(other);
            if let Some((_, other)) = stands.filter(|_| !translation.moments.months.has(*month)) {
                place = missing.is_empty().then(|| other.clone());
                missing.push(range.clone());
            }
        }
        if missing.is_empty() {
            return None;
        }
        let names = missing.iter().take(NAMED);
        let mut names: Vec<_> = names
            .map(|range| format!("`{}`", &self.text[range.clone()]))
            .collect();
        names.dedup();
        Some(Fault {
            missing: match &names[..] {
                [only] => format!("{only} of the source is missing"),
                several => format!("{} of the source are missing", several.join(", ")),
            },
            place,
        })
    }

    /// Returns where the numbers stand that a translation lacks.
    fn missing_numbers(
        &self,
        translation: &Translation<'_, '_>,
        extra: &[&Number],
    ) -> Vec<Range<usize>> {
        let lacks = |number: &&Number| !translation.has(number);
        let missing: Vec<&Number> = self.numbers.iter().filter(lacks).collect();
        if missing.is_empty() {
            return Vec::new();
        }
        let words = self.extra_words(translation);
        let missing: Vec<&Number> = missing
            .into_iter()
            .filter(|number| self.is_fault(number, translation, extra, words))
            .collect();
        // Several words may stand for several numbers, and one of them for the other number.
        let are_words = missing.iter().all(|number| may_be_word(number));
        if are_words && missing.len() > extra.len() + words {
            return Vec::new();
        }
        let ranges = missing.into_iter();
        let ranges = ranges.map(|number| number.signed_range(&self.text));
        ranges.collect()
    }

    /// Returns the numbers of a translation that its source does not have.
    fn extra<'t>(&self, translation: &'t Translation<'_, '_>) -> Vec<&'t Number> {
        let own = translation.own.iter();
        own.filter(|number| !number.is_in(&self.all)).collect()
    }

    /// Counts the small numbers in words that the source does not have.
    fn extra_words(&self, translation: &Translation<'_, '_>) -> usize {
        let language = translation.pair.locale.language();
        let words = small_words(&translation.text, language);
        let extra = words
            .iter()
            .filter(|word| word.value > 1 && !self.all.has_value(word.value));
        extra.count()
    }

    /// Returns the one small number in words in whose place a translation has another in digits.
    fn missing_word(
        &self,
        translation: &Translation<'_, '_>,
        extra: &[&Number],
    ) -> Option<Range<usize>> {
        let mut words = self.words.iter();
        let mut missing = words
            .by_ref()
            .filter(|word| !translation.set.has_value(word.value));
        let only = missing.next().filter(|_| missing.next().is_none())?;
        let [other] = extra else {
            return None;
        };
        let replaces = !other.is_glued && other.whole().is_some_and(is_small_plural);
        replaces.then(|| only.range.clone())
    }

    /// Says whether a translation has a time of day.
    fn has_clock(
        &self,
        clock: &Clock,
        translation: &Translation<'_, '_>,
        extra: &[&Number],
    ) -> bool {
        const SPOKEN: [u128; 4] = [0, 15, 30, 45];
        let set = &translation.set;
        let clocks = &translation.moments.clocks;
        if clocks.iter().any(|other| other.can_be(clock)) {
            return true;
        }
        if counts_from_dawn(translation.pair.locale.language())
            && (clocks.iter().any(|other| clock.can_be_from_dawn(other))
                || set.has_value(clock.hour_from_dawn()))
        {
            return true;
        }
        let is_other = |other: &&Clock| !other.is_doubtful && other.minute.is_some();
        let mut others = clocks.iter().filter(is_other);
        if others.any(|other| !self.clocks.iter().any(|own| own.can_be(other))) {
            return false;
        }
        let minute = clock.minute.unwrap_or(0);
        let has_minute = SPOKEN.contains(&minute) || set.has_value(minute);
        let mut hours = clock.hours();
        let has_hour = set.has_value(clock.hour)
            || hours.any(|hour| set.has_value(hour) || set.has_value(hour % 12));
        let is_hour = |number: &&Number| number.whole().is_some_and(|value| value <= 24);
        let has_other = extra.iter().any(is_hour);
        has_minute && (has_hour || !has_other)
    }

    /// Says whether it is a fault that `number` does not stand in a translation; `words` small numbers of
    /// it are words that the source does not have.
    fn is_fault(
        &self,
        number: &Number,
        translation: &Translation<'_, '_>,
        extra: &[&Number],
        words: usize,
    ) -> bool {
        let after = &self.text[number.range.end..];
        if is_foreign_unit(after) && !extra.is_empty() {
            return false;
        }
        let value = number.whole();
        if value.is_some_and(|year| is_of_other_era(year, translation))
            || self.is_of_other_calendar(number, translation)
        {
            return false;
        }
        let language = translation.pair.locale.language();
        if number.is_round() && !knows_numbers_of(language) && extra.is_empty() {
            return false;
        }
        if self.is_half_past(number)
            && counts_to_the_half(language)
            && value.is_some_and(|hour| translation.set.has_value(hour % 12 + 1))
            && says_half(&translation.text, language)
        {
            return false;
        }
        if value.is_some_and(|hour| is_on_other_clock(hour, after, &translation.set)) {
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
        extra.iter().any(|other| replaces(&other)) || (words > 0 && !number.is_glued)
    }
}

impl RequiredNumbers {
    /// Says whether a number is an hour of which half is said to be over.
    fn is_half_past(&self, number: &Number) -> bool {
        let before = self.text[..number.range.start].trim_end();
        before.to_lowercase().ends_with("half past")
    }

    /// Says whether a number is the day of a date of whose year a translation has that of its own
    /// calendar.
    fn is_of_other_calendar(&self, number: &Number, translation: &Translation<'_, '_>) -> bool {
        let is_translated = |year: &Number| {
            let value = year.whole();
            value.is_some_and(|value| {
                !translation.set.has_value(value) && is_of_other_era(value, translation)
            })
        };
        OTHER_CALENDARS.contains(&translation.pair.locale.language())
            && number.whole().is_some_and(|day| day <= LAST_DAY)
            && (self.numbers.iter())
                .any(|year| is_translated(year) && self.are_one_date(number, year))
    }

    /// Says whether two numbers stand to each other as the day and the year of a date: "14th of
    /// April, 2024", or with the month in digits between them, "2024-04-14".
    fn are_one_date(&self, day: &Number, year: &Number) -> bool {
        let between = |first: &Number, last: &Number| {
            let (start, end) = (first.range.end, last.range.start);
            self.text.get(start..end).unwrap_or_default()
        };
        if day.range.start < year.range.start {
            return between(day, year).split_whitespace().count() <= WORDS_IN_DATE;
        }
        let is_digit = |letter: char| letter.is_numeric();
        !between(year, day).contains(char::is_whitespace) && between(year, day).contains(is_digit)
    }
}

/// Says whether a number is more than one and may be a word.
fn is_small_plural(value: u128) -> bool {
    (2..=LARGEST_WORD).contains(&value)
}

fn may_be_word(number: &Number) -> bool {
    let is_small = number.whole().is_some_and(|value| value <= LARGEST_WORD);
    (is_small && !number.is_negative()) || number.is_glued
}

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

/// Says whether a number is an hour after noon, as what follows tells, and a translation counts it from
/// noon: 「18時から」 is “from 6 pm”.
fn is_on_other_clock(hour: u128, after: &str, set: &NumberSet) -> bool {
    (13..24).contains(&hour) && set.has_value(hour - 12) && is_hour_before(after)
}

/// Says whether a year may be counted otherwise: by emperors in Japanese, by the Buddha in Thai, from
/// the Hijra in Persian and Arabic, in Bikram Sambat in Nepali, in the Ethiopian era in Amharic, by
/// the republic in Taiwan.
fn is_of_other_era(year: u128, translation: &Translation<'_, '_>) -> bool {
    let has = |shift: i128| {
        let year = i128::try_from(year).unwrap_or(0) + shift;
        let mut own = translation.own.iter().filter_map(Number::whole);
        own.any(|value| i128::try_from(value).is_ok_and(|value| value == year))
    };
    if !(1700..2200).contains(&year) {
        return false;
    }
    match translation.pair.locale.language() {
        "ja" => ["明治", "大正", "昭和", "平成", "令和"]
            .iter()
            .any(|era| translation.text.contains(era)),
        "th" => has(543),
        "fa" | "ps" => has(-621) || has(-622),
        "ar" => has(hijri_shift(year)) || has(hijri_shift(year) + 1),
        "ne" => has(56) || has(57),
        "am" | "ti" => has(-7) || has(-8),
        "zh" => has(-1911),
        _ => false,
    }
}

/// Returns the difference between a year and the earlier of the two years of the Hijra in which it lies;
/// 33 of these are 32 solar years.
fn hijri_shift(year: u128) -> i128 {
    let year = i128::try_from(year).unwrap_or(0);
    (year - 622) * 33 / 32 - year
}
