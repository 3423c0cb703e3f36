//! One way of writing dates and times, ready to be used by any thread.

use icu_datetime::fieldsets::enums::CompositeFieldSet;
use icu_datetime::{DateTimeFormatter, DateTimeFormatterPreferences};
use icu_locale::Locale;

use super::adjusted::AdjustedFormat;
use super::fields::fields_of;
use super::moment::Moment;
use crate::fluent::functions::DateTimeOptions;
use crate::locale::{FormatSettings, ZoneId};

/// A way of writing dates: a locale and the options of DATETIME.
#[derive(Debug)]
pub(in super::super) struct DateTimeFormat {
    formatter: DateTimeFormatter<CompositeFieldSet>,
    adjusted: Option<AdjustedFormat>,
    /// The zone that the options name.
    zone: Option<ZoneId>,
    /// The zone of the site.
    home: Option<ZoneId>,
    needs_time: bool,
}

impl DateTimeFormat {
    /// Loads what is needed; none where the locale has no data for it.
    pub(super) fn load(
        locale: &Locale,
        options: &DateTimeOptions,
        settings: &FormatSettings,
    ) -> Option<Self> {
        let preferences = DateTimeFormatterPreferences::from(locale);
        let fields = fields_of(options)?;
        let formatter = DateTimeFormatter::try_new(preferences, fields).ok()?;
        let is_gregorian = settings
            .calendar
            .is_none_or(|calendar| calendar.as_str() == "gregory");
        let adjusted = match Moment::parse("2025-04-11T10:00:00Z") {
            Some(moment) if is_gregorian => {
                let sample = moment.in_zone(None, None)?;
                let pattern = formatter.format(&sample).pattern().to_string();
                AdjustedFormat::of(&pattern, options, preferences)
            }
            _ => None,
        };
        Some(Self {
            formatter,
            adjusted,
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
        match &self.adjusted {
            Some(adjusted) => adjusted.format(&moment),
            None => Some(self.formatter.format(&moment).to_string()),
        }
    }
}
