//! The options of DATETIME.

use super::fault::CallFault;
use super::given::{Given, Options};
use super::table;
use super::words::{TextStyle, words};
use crate::locale::{Calendar, HourCycle, NumberingSystem, ZoneId};

words! {
    /// How much of a date is written.
    DateStyle {
        /// With the day of the week.
        Full = "full",
        /// With the name of the month.
        Long = "long",
        /// With a short name of the month.
        Medium = "medium",
        /// In digits.
        Short = "short",
    }
}

words! {
    /// How much of a time is written.
    ClockStyle {
        /// With the name of the time zone.
        Full = "full",
        /// With a short name of the time zone.
        Long = "long",
        /// With seconds.
        Medium = "medium",
        /// Hours and minutes.
        Short = "short",
    }
}

words! {
    /// How many digits a field has.
    FieldWidth {
        /// As many as it needs.
        Numeric = "numeric",
        /// Two.
        TwoDigit = "2-digit",
    }
}

words! {
    /// How a month is written.
    MonthStyle {
        /// In digits, as many as it needs.
        Numeric = "numeric",
        /// In two digits.
        TwoDigit = "2-digit",
        /// By its name.
        Long = "long",
        /// By its short name.
        Short = "short",
        /// By its initial.
        Narrow = "narrow",
    }
}

words! {
    /// How a time zone is written.
    TimeZoneName {
        /// By its name, "Central European Summer Time".
        Long = "long",
        /// By its short name, "CEST".
        Short = "short",
        /// As a distance, "GMT+02:00".
        LongOffset = "longOffset",
        /// As a short distance, "GMT+2".
        ShortOffset = "shortOffset",
        /// By its name for the whole year, "Central European Time".
        LongGeneric = "longGeneric",
        /// By its short name for the whole year, "CET".
        ShortGeneric = "shortGeneric",
    }
}

/// The options of DATETIME.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DateTimeOptions {
    /// The date as a whole.
    pub date_style: Option<DateStyle>,
    /// The time as a whole.
    pub time_style: Option<ClockStyle>,
    /// The day of the week.
    pub weekday: Option<TextStyle>,
    /// The year.
    pub year: Option<FieldWidth>,
    /// The month.
    pub month: Option<MonthStyle>,
    /// The day of the month.
    pub day: Option<FieldWidth>,
    /// The hour.
    pub hour: Option<FieldWidth>,
    /// The minute.
    pub minute: Option<FieldWidth>,
    /// The second.
    pub second: Option<FieldWidth>,
    /// The time zone.
    pub time_zone_name: Option<TimeZoneName>,
    /// How hours are counted.
    pub hour_cycle: Option<HourCycle>,
    /// The zone in which date and time are written.
    pub time_zone: Option<ZoneId>,
    /// How days are counted.
    pub calendar: Option<Calendar>,
    /// The digits.
    pub numbering_system: Option<NumberingSystem>,
}

/// The options that name one field each.
const FIELDS: [&str; 8] = [
    "weekday",
    "year",
    "month",
    "day",
    "hour",
    "minute",
    "second",
    "timeZoneName",
];

/// The sets of fields of a date that locales have formats for, by the initials of weekday, year,
/// month and day.
const DATE_FORMATS: [&str; 11] = [
    "", "wymd", "wmd", "wd", "w", "ymd", "md", "d", "ym", "m", "y",
];

/// Those of them that can stand before a time.
const DATE_FORMATS_WITH_TIME: [&str; 8] = ["", "wymd", "wmd", "wd", "w", "ymd", "md", "d"];

/// The sets of fields of a time that locales have formats for.
const TIME_FORMATS: [&[&str]; 4] = [
    &[],
    &["hour"],
    &["hour", "minute"],
    &["hour", "minute", "second"],
];

impl DateTimeOptions {
    /// Returns the same without what asks for a time of day.
    pub(crate) fn date_alone(&self) -> Self {
        Self {
            time_style: None,
            hour: None,
            minute: None,
            second: None,
            time_zone_name: None,
            ..self.clone()
        }
    }

    /// Reads the options of a call.
    ///
    /// # Errors
    ///
    /// Returns what is wrong with them.
    pub fn from_call(given: &[Given<'_>]) -> Result<Self, Vec<CallFault>> {
        let options = table::check("DATETIME", given)?;
        Ok(Self::read(options))
    }

    /// Says whether they ask for a time of day or its zone.
    #[must_use]
    pub fn needs_time(&self) -> bool {
        let has_field = self.hour.is_some() || self.time_zone_name.is_some();
        self.time_style.is_some() || has_field
    }

    /// Says whether they ask for the name of the month, whole or shortened.
    #[must_use]
    pub fn names_month(&self) -> bool {
        let named = [MonthStyle::Long, MonthStyle::Short, MonthStyle::Narrow];
        self.month.is_some_and(|style| named.contains(&style))
    }

    fn read(options: Options<'_>) -> Self {
        let width = |name| options.read(name, FieldWidth::from_word);
        Self {
            date_style: options.read("dateStyle", DateStyle::from_word),
            time_style: options.read("timeStyle", ClockStyle::from_word),
            weekday: options.read("weekday", TextStyle::from_word),
            year: width("year"),
            month: options.read("month", MonthStyle::from_word),
            day: width("day"),
            hour: width("hour"),
            minute: width("minute"),
            second: width("second"),
            time_zone_name: options.read("timeZoneName", TimeZoneName::from_word),
            hour_cycle: options.read("hourCycle", |name| name.parse().ok()),
            time_zone: options.read("timeZone", |name| name.parse().ok()),
            calendar: options.read("calendar", |name| name.parse().ok()),
            numbering_system: options.read("numberingSystem", |name| name.parse().ok()),
        }
    }
}

pub(super) fn faults_between(options: Options<'_>) -> Vec<CallFault> {
    let styles = ["dateStyle", "timeStyle"];
    let style = styles.into_iter().find(|name| options.get(name).is_some());
    let field = FIELDS.into_iter().find(|name| options.get(name).is_some());
    match (style, field) {
        (Some(option), Some(other)) => vec![CallFault::Conflict {
            function: options.function,
            option,
            other,
        }],
        _ => missing_format(options).into_iter().collect(),
    }
}

fn missing_format(options: Options<'_>) -> Option<CallFault> {
    let date: Vec<&'static str> = given_of(options, &FIELDS[..4]);
    let time: Vec<&'static str> = given_of(options, &FIELDS[4..7]);
    let initials: String = date.iter().filter_map(|name| name.chars().next()).collect();
    let formats: &[&str] = match time.as_slice() {
        [] => &DATE_FORMATS,
        _ => &DATE_FORMATS_WITH_TIME,
    };
    let is_known = formats.contains(&initials.as_str()) && TIME_FORMATS.contains(&time.as_slice());
    let fields: Vec<&'static str> = date.into_iter().chain(time).collect();
    let option = fields.first().copied().unwrap_or("timeZoneName");
    (!is_known).then(|| CallFault::NoFormat {
        function: options.function,
        option,
        fields: fields
            .iter()
            .map(|name| format!("`{name}`"))
            .collect::<Vec<_>>()
            .join(" and "),
    })
}

fn given_of(options: Options<'_>, names: &[&'static str]) -> Vec<&'static str> {
    let names = names.iter().copied();
    names.filter(|name| options.get(name).is_some()).collect()
}
