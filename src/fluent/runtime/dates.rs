//! Dates as a locale writes them, in the Gregorian calendar everywhere.

use std::sync::OnceLock;

use icu_calendar::{Date, Gregorian};
use icu_datetime::fieldsets::{YMD, YMDE};
use icu_datetime::{DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter};
use icu_locale::Locale;

use crate::locale::LocaleId;

/// How much of a date is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum DateStyle {
    /// With the day of the week.
    Full,
    /// With the name of the month.
    Long,
    /// With a short name of the month.
    #[default]
    Medium,
    /// In digits.
    Short,
}

impl DateStyle {
    pub(super) const NAMES: &str = "\"full\", \"long\", \"medium\" or \"short\"";

    pub(super) fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "full" => Self::Full,
            "long" => Self::Long,
            "medium" => Self::Medium,
            "short" => Self::Short,
            _ => return None,
        })
    }
}

type Formatter<Fields> = OnceLock<Option<FixedCalendarDateTimeFormatter<Gregorian, Fields>>>;

/// The date formats of one locale, each loaded when first asked for.
pub(super) struct DateFormats {
    preferences: DateTimeFormatterPreferences,
    full: Formatter<YMDE>,
    long: Formatter<YMD>,
    medium: Formatter<YMD>,
    short: Formatter<YMD>,
}

impl DateFormats {
    pub(super) fn new(locale: &LocaleId) -> Self {
        Self {
            preferences: Locale::from(locale.to_icu()).into(),
            full: OnceLock::new(),
            long: OnceLock::new(),
            medium: OnceLock::new(),
            short: OnceLock::new(),
        }
    }

    /// Formats a date; none where the locale has no data for it.
    pub(super) fn format(&self, date: &Date<Gregorian>, style: DateStyle) -> Option<String> {
        let preferences = self.preferences;
        let short_of = |formatter: &Formatter<YMD>, fields| {
            let load = || FixedCalendarDateTimeFormatter::try_new(preferences, fields).ok();
            let formatter = formatter.get_or_init(load).as_ref()?;
            Some(formatter.format(date).to_string())
        };
        match style {
            DateStyle::Full => {
                let load =
                    || FixedCalendarDateTimeFormatter::try_new(preferences, YMDE::long()).ok();
                let formatter = self.full.get_or_init(load).as_ref()?;
                Some(formatter.format(date).to_string())
            }
            DateStyle::Long => short_of(&self.long, YMD::long()),
            DateStyle::Medium => short_of(&self.medium, YMD::medium()),
            DateStyle::Short => short_of(&self.short, YMD::short()),
        }
    }
}

/// Reads an RFC 3339 date, `2025-04-11`.
pub(super) fn parse_date(text: &str) -> Option<Date<Gregorian>> {
    let has_form = text.len() == 10
        && text.bytes().enumerate().all(|(index, byte)| match index {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    if !has_form {
        return None;
    }
    let year = text.get(..4)?.parse().ok()?;
    let month = text.get(5..7)?.parse().ok()?;
    let day = text.get(8..)?.parse().ok()?;
    Date::try_new_gregorian(year, month, day).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn format(locale: &str, style: DateStyle) -> String {
        let date = parse_date("2025-04-11").unwrap();
        let formats = DateFormats::new(&locale.parse().unwrap());
        formats.format(&date, style).unwrap()
    }

    #[test]
    fn every_locale_writes_gregorian_dates_its_own_way() {
        assert_eq!(format("en", DateStyle::Full), "Friday, April 11, 2025");
        assert_eq!(format("ru", DateStyle::Long), "11 апреля 2025\u{202f}г.");
        assert_eq!(format("hi", DateStyle::Medium), "11 अप्रैल 2025");
        assert_eq!(format("de", DateStyle::Short), "11.04.25");
        assert_eq!(format("ja", DateStyle::Full), "2025年4月11日金曜日");
        assert!(format("th", DateStyle::Long).contains("2025"));
        assert!(format("fa", DateStyle::Long).contains("۲۰۲۵"));
    }

    #[test]
    fn only_dates_that_exist_are_read() {
        for text in [
            "2025-02-30",
            "2025-4-11",
            "11.04.2025",
            "2025-04-11T10:00:00Z",
            "",
        ] {
            assert!(parse_date(text).is_none(), "{text}");
        }
    }
}
