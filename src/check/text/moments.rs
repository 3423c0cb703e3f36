//! Months and times of day in one reading of a text.

use crate::check::text::clocks::{Clock, ClockReader};
use crate::check::text::months::{MonthReader, Months};
use crate::check::text::pieces::pieces;
use crate::locale::{CalendarNames, LocaleId};

/// Reads the months and times of day in texts of one language.
#[derive(Debug)]
pub(in crate::check) struct MomentReader {
    months: MonthReader,
    clocks: ClockReader,
}

/// The months and times of day of a text.
#[derive(Debug, Default)]
pub(in crate::check) struct Moments {
    /// The months of its dates.
    pub(in crate::check) months: Months,
    /// Its times of day, in order.
    pub(in crate::check) clocks: Vec<Clock>,
}

impl MomentReader {
    /// Makes the reader for the texts of a locale.
    pub(in crate::check) fn of(locale: &LocaleId) -> Self {
        let names = CalendarNames::of(locale);
        Self {
            months: MonthReader::of(&names),
            clocks: ClockReader::of(&names),
        }
    }

    /// Reads a text.
    pub(in crate::check) fn read(&self, text: &str) -> Moments {
        let pieces = pieces(text);
        Moments {
            months: self.months.months(text, &pieces),
            clocks: self.clocks.clocks(text, &pieces),
        }
    }
}
