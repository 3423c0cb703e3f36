//! How a site writes numbers and dates beyond what its locales say.

use icu_locale::Locale;

use super::{Calendar, HourCycle, LocaleId, NumberingSystem, ZoneId};

/// What is chosen for the numbers and dates of one locale.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct FormatSettings {
    /// The locale whose numbers and dates are taken; that of the texts where none is chosen.
    pub locale: Option<LocaleId>,
    /// The digits; the locale's own where none is chosen.
    pub numbering_system: Option<NumberingSystem>,
    /// The calendar; the Gregorian one where none is chosen.
    pub calendar: Option<Calendar>,
    /// How hours are counted; as the locale does where it is not chosen.
    pub hour_cycle: Option<HourCycle>,
    /// The zone of the site, in which times are written and those without a zone are read; where
    /// none is chosen, times stay as they are written.
    pub time_zone: Option<ZoneId>,
}

impl FormatSettings {
    /// Fills up what is not chosen with the choices of `other`.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self {
            locale: self.locale.or(other.locale),
            numbering_system: self.numbering_system.or(other.numbering_system),
            calendar: self.calendar.or(other.calendar),
            hour_cycle: self.hour_cycle.or(other.hour_cycle),
            time_zone: self.time_zone.or(other.time_zone),
        }
    }

    /// Returns the locale with these choices as the extensions of BCP 47 that ICU4X reads.
    pub(crate) fn to_icu(&self, locale: &LocaleId) -> Locale {
        let chosen = [
            ("ca", self.calendar.map_or("gregory", Calendar::as_str)),
            ("hc", self.hour_cycle.map_or("", HourCycle::as_str)),
            (
                "nu",
                self.numbering_system.map_or("", NumberingSystem::as_str),
            ),
        ];
        let chosen = chosen.iter().filter(|(_, value)| !value.is_empty());
        let locale = self.locale.as_ref().unwrap_or(locale);
        let tag = chosen.fold(format!("{locale}-u"), |tag, (key, value)| {
            format!("{tag}-{key}-{value}")
        });
        tag.parse()
            .unwrap_or_else(|_| Locale::from(locale.to_icu()))
    }
}
