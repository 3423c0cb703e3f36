//! What languages call the months of the Gregorian calendar and the halves of the day.
//!
//! The data are those of [CLDR](https://cldr.unicode.org/), by way of ICU4X.

use icu_calendar::{Date, Gregorian};
use icu_datetime::DateTimeFormatterPreferences;
use icu_datetime::pattern::{DateTimePattern, FixedCalendarDateTimeNames};
use icu_locale::Locale;
use icu_time::{DateTime, Time};
use writeable::TryWriteable;

use super::LocaleId;

/// The months in full and shortened, within a date and alone.
const MONTHS: [&str; 4] = ["MMMM", "LLLL", "MMM", "LLL"];

/// The halves of the day.
const HALVES: [&str; 2] = ["a", "aaaa"];

/// Varieties of a language that have other names, which all its readers meet.
const VARIETIES: [(&str, &[&str]); 3] = [
    ("ar", &["ar-SY", "ar-DZ", "ar-MA", "ar-MR"]),
    ("de", &["de-AT"]),
    ("es", &["es-PE"]),
];

/// The names of months and halves of the day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CalendarNames {
    /// The months, from 1 to 12, each name once.
    pub months: Vec<(u8, String)>,
    /// What is written for the first half of the day.
    pub morning: Vec<String>,
    /// What is written for the second half of the day.
    pub afternoon: Vec<String>,
}

impl CalendarNames {
    /// Returns the names that texts in a locale may have; none where there are no data.
    #[must_use]
    pub fn of(locale: &LocaleId) -> Self {
        let mut names = Self::default();
        names.add(locale.to_icu().into());
        let varieties = VARIETIES
            .iter()
            .filter(|(language, _)| *language == locale.language());
        for variety in varieties.flat_map(|(_, varieties)| *varieties) {
            names.add(
                variety
                    .parse()
                    .expect("the table has identifiers of locales"),
            );
        }
        names
    }

    fn add(&mut self, locale: Locale) {
        let preferences = DateTimeFormatterPreferences::from(&locale);
        for pattern in MONTHS {
            for month in 1..=12 {
                let name = write(preferences, pattern, month, 0);
                let named = name.map(|name| (month, name));
                self.months
                    .extend(named.filter(|named| !self.months.contains(named)));
            }
        }
        for pattern in HALVES {
            for (names, hour) in [(&mut self.morning, 9), (&mut self.afternoon, 15)] {
                let name = write(preferences, pattern, 1, hour);
                names.extend(name.filter(|name| !names.contains(name)));
            }
        }
    }
}

fn write(
    preferences: DateTimeFormatterPreferences,
    pattern: &str,
    month: u8,
    hour: u8,
) -> Option<String> {
    const YEAR: i32 = 2000;
    let pattern: DateTimePattern = pattern.parse().ok()?;
    let mut names = FixedCalendarDateTimeNames::<Gregorian>::try_new(preferences).ok()?;
    names.include_for_pattern(&pattern).ok()?;
    let moment = DateTime {
        date: Date::try_new_gregorian(YEAR, month, 1).ok()?,
        time: Time::try_new(hour, 0, 0, 0).ok()?,
    };
    let formatted = names.with_pattern_unchecked(&pattern).format(&moment);
    let written = formatted.try_write_to_string().ok()?;
    Some(written.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_and_halves_have_their_names() {
        for (locale, month, name) in [
            ("en", 3, "March"),
            ("hi", 3, "मार्च"),
            ("ru", 3, "марта"),
            ("ru", 3, "март"),
            ("ar", 3, "مارس"),
            ("ar", 3, "آذار"),
            ("ar", 8, "غشت"),
            ("ja", 3, "3月"),
            ("vi", 3, "tháng 3"),
            ("de", 1, "Jänner"),
            ("es", 9, "setiembre"),
        ] {
            let names = CalendarNames::of(&locale.parse().unwrap());
            let named = (month, name.to_owned());
            assert!(names.months.contains(&named), "{locale}: {names:?}");
        }
        let names = CalendarNames::of(&"ja".parse().unwrap());
        assert_eq!(names.morning, ["午前"]);
        assert_eq!(names.afternoon, ["午後"]);
    }
}
