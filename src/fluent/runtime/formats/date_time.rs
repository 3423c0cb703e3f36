//! One way of writing dates and times, ready to be used by any thread.

use icu_datetime::fieldsets::YMD;
use icu_datetime::fieldsets::enums::{CompositeFieldSet, DateFieldSet};
use icu_datetime::pattern::DateTimeNames;
use icu_datetime::{DateTimeFormatter, DateTimeFormatterPreferences};
use icu_locale::Locale;
use icu_locale::preferences::extensions::unicode::keywords::HourCycle;

use super::adjusted::{AdjustedFormat, adjust, has_era, lacks_name_of_month, with_hours_of};
use super::fields::{fields_of, long_fields_of, medium_fields_of};
use super::iso::{IsoFormat, asks_for_names, names_months};
use super::moment::Moment;
use crate::fluent::functions::{DateTimeOptions, MonthStyle, TextStyle};
use crate::locale::{FormatSettings, ZoneId};

/// A way of writing dates: a locale and the options of DATETIME.
#[derive(Debug)]
pub(in super::super) struct DateTimeFormat {
    way: Way,
    /// The zone that the options name.
    zone: Option<ZoneId>,
    /// The zone of the site.
    home: Option<ZoneId>,
    needs_time: bool,
}

/// How fields are put together.
#[derive(Debug)]
enum Way {
    /// As the locale has them.
    Locale(Box<DateTimeFormatter<CompositeFieldSet>>),
    /// As the locale has them, with fields of other widths.
    Adjusted(Box<AdjustedFormat>),
    /// In digits, where the locale has no words.
    Iso(IsoFormat),
}

impl DateTimeFormat {
    /// Loads what is needed; none where the locale has no data for it.
    pub(super) fn load(
        locale: &Locale,
        options: &DateTimeOptions,
        settings: &FormatSettings,
    ) -> Option<Self> {
        Some(Self {
            way: Way::load(locale, options, settings)?,
            zone: options.time_zone.clone(),
            home: settings.time_zone.clone(),
            needs_time: options.needs_time(),
        })
    }

    /// Says whether it writes a time of day.
    pub(in super::super) fn needs_time(&self) -> bool {
        self.needs_time
    }

    /// Writes a moment; none for one that no calendar has.
    pub(in super::super) fn format(&self, moment: &Moment) -> Option<String> {
        let moment = moment.in_zone(self.zone.as_ref(), self.home.as_ref())?;
        match &self.way {
            Way::Locale(formatter) => Some(formatter.format(&moment).to_string()),
            Way::Adjusted(adjusted) => adjusted.format(&moment),
            Way::Iso(iso) => Some(iso.format(&moment)),
        }
    }
}

impl Way {
    fn load(locale: &Locale, options: &DateTimeOptions, settings: &FormatSettings) -> Option<Self> {
        let preferences = DateTimeFormatterPreferences::from(locale);
        let fields = fields_of(options)?;
        if asks_for_names(options) && !names_months(locale) {
            return Some(Self::Iso(IsoFormat::of(options)));
        }
        let formatter = load_formatter(preferences, fields)?;
        let is_gregorian = settings
            .calendar
            .is_none_or(|calendar| calendar.as_str() == "gregory");
        let adjusted = match is_gregorian {
            true => {
                let own = pattern_of(&formatter)?;
                let wanted = wanted_pattern(own.clone(), preferences, options)?;
                AdjustedFormat::of(&own, &wanted, preferences)
            }
            false => None,
        };
        Some(match adjusted {
            Some(adjusted) => Self::Adjusted(Box::new(adjusted)),
            None => Self::Locale(Box::new(formatter)),
        })
    }
}

/// Returns the pattern of ICU4X with what options ask for beyond it.
fn wanted_pattern(
    own: String,
    preferences: DateTimeFormatterPreferences,
    options: &DateTimeOptions,
) -> Option<String> {
    let mut wanted = match with_short_weekday(preferences, options) {
        Some(wanted) => wanted,
        None if lacks_name_of_month(&own, options) => with_long_date(&own, preferences, options)?,
        None => without_era(&own, preferences, options).unwrap_or(own),
    };
    let is_of_twelve = matches!(
        preferences.hour_cycle,
        Some(HourCycle::H11 | HourCycle::H12)
    );
    if options.time_style.is_some() && is_of_twelve {
        let mut native = preferences;
        native.hour_cycle = None;
        let native = pattern_of(&load_formatter(native, fields_of(options)?)?)?;
        wanted = with_hours_of(&wanted, &native);
    }
    Some(adjust(&wanted, options))
}

/// Puts the date of the long format into the medium one with a day of the week, where that is asked for
/// in short beside the name of a month: `2月11日(火)` for `02/11(火)`, since the long format has the whole
/// word and no brackets. None where nothing is to be done, or the one does not stand in the other.
fn with_short_weekday(
    preferences: DateTimeFormatterPreferences,
    options: &DateTimeOptions,
) -> Option<String> {
    let is_short = matches!(options.weekday, Some(TextStyle::Short | TextStyle::Narrow));
    if !(is_short && options.names_month()) {
        return None;
    }
    let pattern = |fields| pattern_of(&load_formatter(preferences, fields)?);
    let medium = pattern(medium_fields_of(options)?)?;
    if options.month != Some(MonthStyle::Long) && !lacks_name_of_month(&medium, options) {
        return None;
    }
    let date = DateTimeOptions {
        weekday: None,
        ..options.date_alone()
    };
    let short_date = pattern(medium_fields_of(&date)?)?;
    let long_date = pattern(long_fields_of(&date)?)?;
    let is_within = medium.contains(&short_date);
    is_within.then(|| medium.replacen(&short_date, &long_date, 1))
}

/// Takes the medium format for the long one where only this writes the era, which no field asked for: Thai
/// has `ค.ศ.` in whole dates of the styles, not in those of single fields.
fn without_era(
    own: &str,
    preferences: DateTimeFormatterPreferences,
    options: &DateTimeOptions,
) -> Option<String> {
    let is_date_of_fields = options.month == Some(MonthStyle::Long)
        && options.weekday.is_none()
        && !options.needs_time();
    if !(is_date_of_fields && has_era(own)) {
        return None;
    }
    let medium = pattern_of(&load_formatter(preferences, medium_fields_of(options)?)?)?;
    (!has_era(&medium) && !lacks_name_of_month(&medium, options)).then_some(medium)
}

/// Puts the date of the long format, which names months in every locale, in the place of that of the
/// medium one, where that can be told from the time; else it is the long format.
fn with_long_date(
    medium: &str,
    preferences: DateTimeFormatterPreferences,
    options: &DateTimeOptions,
) -> Option<String> {
    let pattern = |fields| pattern_of(&load_formatter(preferences, fields)?);
    let long = pattern(long_fields_of(options)?)?;
    let date = options.date_alone();
    let dates = (
        fields_of(&date).and_then(pattern),
        long_fields_of(&date).and_then(pattern),
    );
    match dates {
        (Some(short_date), Some(long_date)) if medium.contains(&short_date) => {
            Some(medium.replacen(&short_date, &long_date, 1))
        }
        _ => Some(long),
    }
}

/// Returns the pattern by which a formatter writes a date of these years.
fn pattern_of(formatter: &DateTimeFormatter<CompositeFieldSet>) -> Option<String> {
    let moment = Moment::parse("2025-04-11T10:00:00Z")?.in_zone(None, None)?;
    Some(formatter.format(&moment).pattern().to_string())
}

/// Loads the formatter of a set of fields.
///
/// That of a year or month alone is made with the names of one for whole dates: ICU4X leaves out
/// the digits that `MMMM 'de' y` of Portuguese needs.
fn load_formatter(
    preferences: DateTimeFormatterPreferences,
    fields: CompositeFieldSet,
) -> Option<DateTimeFormatter<CompositeFieldSet>> {
    if matches!(fields, CompositeFieldSet::CalendarPeriod(_)) {
        let whole = CompositeFieldSet::Date(DateFieldSet::YMD(YMD::long()));
        let whole = DateTimeFormatter::try_new(preferences, whole).ok()?;
        let names = DateTimeNames::from_formatter(preferences, whole);
        if let Ok(formatter) = names.try_into_formatter(fields) {
            return Some(formatter);
        }
    }
    DateTimeFormatter::try_new(preferences, fields).ok()
}
