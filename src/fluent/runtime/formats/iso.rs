//! Dates in digits, for locales whose months have no names in the data.
//!
//! ICU4X would write the patterns of no language there: `2025 M04 11`. What a call asks for is
//! written as [ISO 8601](https://www.iso.org/iso-8601-date-and-time-format.html) has it instead, down
//! to the least of its fields and in the Gregorian calendar.

use std::fmt::Write;

use icu_calendar::Gregorian;
use icu_datetime::fieldsets::M;
use icu_datetime::{DateTimeFormatter, DateTimeFormatterPreferences};
use icu_locale::Locale;
use icu_locale::preferences::extensions::unicode::keywords::CalendarAlgorithm;
use icu_time::ZonedDateTime;
use icu_time::zone::TimeZoneInfo;
use icu_time::zone::models::AtTime;

use super::moment::{Moment, written_offset};
use crate::fluent::functions::{ClockStyle, DateStyle, DateTimeOptions};

/// The fields of a date in digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct IsoFormat {
    date: Option<Date>,
    time: Option<Time>,
    has_offset: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Date {
    Year,
    Month,
    Day,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Time {
    Minutes,
    Seconds,
}

/// Says whether the months of the Gregorian calendar have names: where they have none, ICU4X writes
/// their codes.
pub(super) fn names_months(locale: &Locale) -> bool {
    let mut preferences = DateTimeFormatterPreferences::from(locale);
    preferences.calendar_algorithm = Some(CalendarAlgorithm::Gregory);
    let april = Moment::parse("2025-04-11").and_then(|april| april.in_zone(None, None));
    let formatter = DateTimeFormatter::try_new(preferences, M::long());
    match (april, formatter) {
        (Some(april), Ok(formatter)) => formatter.format(&april.date).to_string() != "M04",
        _ => false,
    }
}

/// Says whether options ask for more than digits.
pub(super) fn asks_for_names(options: &DateTimeOptions) -> bool {
    let by_style = options
        .date_style
        .is_some_and(|style| style != DateStyle::Short);
    let is_bare = options.date_style.is_none()
        && !options.needs_time()
        && options.year.is_none()
        && options.month.is_none()
        && options.day.is_none();
    options.names_month() || by_style || is_bare || options.weekday.is_some()
}

impl IsoFormat {
    /// Takes the fields that options ask for; with none of them, a day.
    pub(super) fn of(options: &DateTimeOptions) -> Self {
        let has_day =
            options.date_style.is_some() || options.weekday.is_some() || options.day.is_some();
        let date = match (has_day, options.month, options.year) {
            (true, ..) => Some(Date::Day),
            (false, Some(_), _) => Some(Date::Month),
            (false, None, Some(_)) => Some(Date::Year),
            (false, None, None) => (!options.needs_time()).then_some(Date::Day),
        };
        let has_seconds = options.second.is_some()
            || options
                .time_style
                .is_some_and(|style| style != ClockStyle::Short);
        let has_offset = options.time_zone_name.is_some()
            || matches!(
                options.time_style,
                Some(ClockStyle::Full | ClockStyle::Long)
            );
        Self {
            date,
            time: options.needs_time().then_some(match has_seconds {
                true => Time::Seconds,
                false => Time::Minutes,
            }),
            has_offset,
        }
    }

    /// Writes a moment.
    pub(super) fn format(self, moment: &ZonedDateTime<Gregorian, TimeZoneInfo<AtTime>>) -> String {
        let mut text = String::new();
        // Writing into a string never fails.
        let _ = self.write(&mut text, moment);
        text
    }

    fn write(
        self,
        out: &mut String,
        moment: &ZonedDateTime<Gregorian, TimeZoneInfo<AtTime>>,
    ) -> std::fmt::Result {
        if let Some(least) = self.date {
            write!(out, "{:04}", moment.date.year().extended_year())?;
            if least >= Date::Month {
                write!(out, "-{:02}", moment.date.month().ordinal)?;
            }
            if least >= Date::Day {
                write!(out, "-{:02}", moment.date.day_of_month().0)?;
            }
        }
        let Some(time) = self.time else {
            return Ok(());
        };
        if self.date.is_some() {
            out.push(' ');
        }
        let clock = &moment.time;
        write!(
            out,
            "{:02}:{:02}",
            clock.hour.number(),
            clock.minute.number()
        )?;
        if time == Time::Seconds {
            write!(out, ":{:02}", clock.second.number())?;
        }
        match moment.zone.offset() {
            Some(offset) if self.has_offset => {
                write!(out, " {}", written_offset(offset.to_seconds()))
            }
            _ => Ok(()),
        }
    }
}
