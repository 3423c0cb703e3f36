//! Formats of dates whose fields are of other widths than the locale's own: `Fri` where its
//! format has `Friday`.
//!
//! ICU4X has one length for all fields of a format. Where options ask for two, the format of the
//! month's length is taken and the runs of letters of the other fields are replaced in it, as
//! [UTS #35](https://www.unicode.org/reports/tr35/tr35-dates.html#Matching_Skeletons) has it.

use std::borrow::Cow;

use icu_calendar::Gregorian;
use icu_datetime::DateTimeFormatterPreferences;
use icu_datetime::fieldsets::enums::CompositeFieldSet;
use icu_datetime::pattern::{DateTimePattern, FixedCalendarDateTimeNames};
use icu_time::ZonedDateTime;
use icu_time::zone::TimeZoneInfo;
use icu_time::zone::models::AtTime;
use writeable::TryWriteable;

use crate::fluent::functions::{DateTimeOptions, FieldWidth, MonthStyle, TextStyle};

/// A format with fields of the widths that options ask for.
#[derive(Debug)]
pub(super) struct AdjustedFormat {
    pattern: DateTimePattern,
    names: FixedCalendarDateTimeNames<Gregorian, CompositeFieldSet>,
}

impl AdjustedFormat {
    /// Makes a format of a pattern; none where the locale's own is the same.
    pub(super) fn of(
        own: &str,
        wanted: &str,
        preferences: DateTimeFormatterPreferences,
    ) -> Option<Self> {
        if wanted == own {
            return None;
        }
        let pattern: DateTimePattern = wanted.parse().ok()?;
        let mut names = FixedCalendarDateTimeNames::try_new(preferences).ok()?;
        names.include_for_pattern(&pattern).ok()?;
        Some(Self { pattern, names })
    }

    /// Formats a moment.
    pub(super) fn format(
        &self,
        moment: &ZonedDateTime<Gregorian, TimeZoneInfo<AtTime>>,
    ) -> Option<String> {
        let formatter = self.names.with_pattern_unchecked(&self.pattern);
        let formatted = formatter.format(moment);
        formatted.try_write_to_string().ok().map(Cow::into_owned)
    }
}

/// Says whether a format has the month in digits where its name is asked for: many locales do at
/// medium length.
pub(super) fn lacks_name_of_month(pattern: &str, options: &DateTimeOptions) -> bool {
    let letters = pattern.split('\'').step_by(2);
    let has_name = letters
        .clone()
        .any(|letters| letters.contains("MMM") || letters.contains("LLL"));
    options.names_month() && !has_name
}

/// Says whether a format writes the era.
pub(super) fn has_era(pattern: &str) -> bool {
    let mut letters = pattern.split('\'').step_by(2);
    letters.any(|letters| letters.contains('G'))
}

/// Gives the hours of a 12-hour clock the two digits that the locale's own clock of 24 hours has.
pub(super) fn with_hours_of(pattern: &str, native: &str) -> String {
    let has_two_digits = native
        .split('\'')
        .step_by(2)
        .any(|letters| letters.contains("HH"));
    with_lengths(pattern, |letter, _| {
        (has_two_digits && matches!(letter, 'h' | 'K')).then_some(2)
    })
}

/// Gives the runs of letters in a pattern the lengths that options ask for.
pub(super) fn adjust(pattern: &str, options: &DateTimeOptions) -> String {
    with_lengths(pattern, |letter, length| {
        wanted_length(letter, length, options)
    })
}

/// Gives runs of letters that are not quoted other lengths.
fn with_lengths(pattern: &str, wanted: impl Fn(char, usize) -> Option<usize>) -> String {
    let mut adjusted = String::with_capacity(pattern.len());
    let mut is_quoted = false;
    let mut rest = pattern;
    while let Some(letter) = rest.chars().next() {
        let end = rest.find(|c| c != letter).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        rest = after;
        if letter == '\'' {
            is_quoted ^= run.len() % 2 == 1;
        }
        let length = match is_quoted {
            true => None,
            false => wanted(letter, run.len()),
        };
        match length {
            Some(length) => adjusted.extend(std::iter::repeat_n(letter, length)),
            None => adjusted.push_str(run),
        }
    }
    adjusted
}

fn wanted_length(letter: char, length: usize, options: &DateTimeOptions) -> Option<usize> {
    let is_name = length >= 3;
    match letter {
        'E' | 'c' => options.weekday.map(|style| match style {
            TextStyle::Long => 4,
            TextStyle::Short => 3,
            TextStyle::Narrow => 5,
        }),
        'M' | 'L' => match options.month? {
            MonthStyle::Long => is_name.then_some(4),
            MonthStyle::Short => is_name.then_some(3),
            MonthStyle::Narrow => is_name.then_some(5),
            MonthStyle::TwoDigit => (!is_name).then_some(2),
            MonthStyle::Numeric => None,
        },
        'y' => options.year.map(|width| match width {
            FieldWidth::Numeric => 1,
            FieldWidth::TwoDigit => 2,
        }),
        'd' => two_digits(options.day),
        'h' | 'H' | 'K' | 'k' => match options.hour? {
            FieldWidth::Numeric => options.time_zone_name.is_none().then_some(1),
            FieldWidth::TwoDigit => Some(2),
        },
        _ => None,
    }
}

fn two_digits(width: Option<FieldWidth>) -> Option<usize> {
    (width == Some(FieldWidth::TwoDigit)).then_some(2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_get_the_widths_that_are_asked_for() {
        let options = DateTimeOptions {
            weekday: Some(TextStyle::Short),
            month: Some(MonthStyle::Long),
            day: Some(FieldWidth::TwoDigit),
            ..DateTimeOptions::default()
        };
        assert_eq!(adjust("EEEE, MMMM d", &options), "EEE, MMMM dd");
        assert_eq!(adjust("EEEE 'den' d. MMMM", &options), "EEE 'den' dd. MMMM");
        assert_eq!(adjust("M月d日EEEE", &options), "M月dd日EEE");
    }
}
