//! Days, by which promises end.

use std::fmt;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::Offset;

/// A day of the Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(Date);

impl Day {
    /// Makes a day; none of a date that does not exist.
    #[must_use]
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let small = |number: u8| i8::try_from(number).ok();
        let year = i16::try_from(year).ok()?;
        Date::new(year, small(month)?, small(day)?).ok().map(Self)
    }

    /// Returns the day, in UTC, of a moment in seconds since 1970; none of one that no calendar has.
    #[must_use]
    pub fn of_unix_time(seconds: i64) -> Option<Self> {
        let moment = Timestamp::from_second(seconds).ok()?;
        Some(Self(Offset::UTC.to_datetime(moment).date()))
    }

    /// Returns the date, to reckon with.
    #[must_use]
    pub fn date(self) -> Date {
        self.0
    }
}

impl fmt::Display for Day {
    /// Writes `2027-01-31`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_come_in_order_and_those_that_do_not_exist_are_none() {
        let day = |text: (u16, u8, u8)| Day::new(text.0, text.1, text.2);
        assert!(day((2027, 1, 31)) < day((2027, 2, 1)));
        assert_eq!(day((2027, 2, 29)), None);
        assert_eq!(day((2027, 1, 31)).unwrap().to_string(), "2027-01-31");
        assert_eq!(Day::of_unix_time(1_801_353_599), day((2027, 1, 30)));
    }
}
