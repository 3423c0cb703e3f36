//! Dates and times as they are written in messages and front matter.

use icu_calendar::{Date, Gregorian};
use icu_time::zone::models::AtTime;
use icu_time::zone::{IanaParser, UtcOffset, ZoneNameTimestamp};
use icu_time::{Time, TimeZone, TimeZoneInfo, ZonedDateTime};
use jiff::civil::DateTime;
use jiff::fmt::temporal::Pieces;
use jiff::tz;

use crate::locale::ZoneId;

/// A date, with or without a time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in super::super) struct Moment {
    date_time: DateTime,
    has_time: bool,
    /// Its zone or its distance from UTC, where that is written.
    zone: Option<tz::TimeZone>,
}

impl Moment {
    /// Reads `2025-04-11`, `2025-04-11T10:00:00+05:30` and what is between them, with a blank for
    /// the `T` as front matter often has it.
    pub(in super::super) fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let is_bounded = text.len() <= 64 && text.is_ascii();
        if !is_bounded {
            return None;
        }
        let text = close_up_offset(text);
        let pieces = Pieces::parse(text.as_bytes()).ok()?;
        let time = pieces.time();
        let zone = match pieces.to_numeric_offset() {
            Some(offset) => Some(offset.to_time_zone()),
            None => pieces.to_time_zone().ok()?,
        };
        Some(Self {
            date_time: pieces.date().to_datetime(time.unwrap_or_default()),
            has_time: time.is_some(),
            zone,
        })
    }

    /// Says whether it has a time of day.
    pub(in super::super) fn has_time(&self) -> bool {
        self.has_time
    }

    /// Returns what ICU4X formats, in a zone: the one that is asked for, else the one that is
    /// written, else UTC. A date alone is the same day everywhere.
    pub(super) fn in_zone(
        &self,
        zone: Option<&ZoneId>,
        home: Option<&ZoneId>,
    ) -> Option<ZonedDateTime<Gregorian, TimeZoneInfo<AtTime>>> {
        let home_zone = || home.map_or(tz::TimeZone::UTC, |home| home.rules().clone());
        let written = self.zone.clone().unwrap_or_else(home_zone);
        let written = self.date_time.to_zoned_datetime(written).ok()?;
        let shown = match zone.or(home).filter(|_| self.has_time) {
            Some(zone) => written.with_time_zone(zone.rules().clone()),
            None => written,
        };
        to_icu(&shown, zone.or(home))
    }
}

/// Takes out the blank before an offset: `10:00:00 +0000`.
fn close_up_offset(text: &str) -> String {
    match text.rsplit_once(' ') {
        Some((before, offset)) if offset.starts_with(['+', '-', 'Z']) => {
            format!("{before}{offset}")
        }
        _ => text.to_owned(),
    }
}

fn to_icu(
    moment: &jiff::ZonedDateTime,
    zone: Option<&ZoneId>,
) -> Option<ZonedDateTime<Gregorian, TimeZoneInfo<AtTime>>> {
    let date = Date::try_new_gregorian(
        moment.year().into(),
        moment.month().unsigned_abs(),
        moment.day().unsigned_abs(),
    )
    .ok()?;
    let time = Time::try_new(
        moment.hour().unsigned_abs(),
        moment.minute().unsigned_abs(),
        moment.second().unsigned_abs(),
        0,
    )
    .ok()?;
    let offset = UtcOffset::try_from_seconds(moment.offset().seconds()).ok();
    let id = match zone {
        Some(zone) => IanaParser::new().parse(zone.as_str()),
        None if moment.offset() == tz::Offset::UTC => IanaParser::new().parse("UTC"),
        None => TimeZone::UNKNOWN,
    };
    let timestamp = ZoneNameTimestamp::from_epoch_seconds(moment.timestamp().as_second());
    Some(ZonedDateTime {
        date,
        time,
        zone: id.with_offset(offset).with_zone_name_timestamp(timestamp),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_as_they_are_written() {
        for (text, has_time) in [
            ("2025-04-11", false),
            ("2025-04-11T10:00:00Z", true),
            ("2025-04-11T10:00:00.5+05:30", true),
            ("2025-04-11T10:00", true),
            ("2025-04-11 10:00:00", true),
            ("2025-04-11 10:00:00 +0000", true),
            ("2025-04-11 10:00:00 -08:00", true),
            ("2025-04-11T10:00[Asia/Kolkata]", true),
            ("0000-01-01", false),
        ] {
            let moment = Moment::parse(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(moment.has_time(), has_time, "{text}");
        }
    }

    #[test]
    fn what_is_no_date_is_none() {
        for text in [
            "",
            "2025-02-30",
            "2025-4-11",
            "11.04.2025",
            "99999-01-01",
            "tomorrow",
            "2025-04-11T10:00[Asia/Atlantis]",
            "१ अप्रैल",
        ] {
            assert_eq!(Moment::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_date_alone_is_the_same_day_everywhere() {
        let home: ZoneId = "Pacific/Auckland".parse().unwrap();
        let zone: ZoneId = "America/Los_Angeles".parse().unwrap();
        let day = Moment::parse("2025-04-11").unwrap();
        let shown = day.in_zone(Some(&zone), Some(&home)).unwrap();
        assert_eq!(shown.date.day_of_month().0, 11);
        let noon = Moment::parse("2025-04-11T12:00:00").unwrap();
        let shown = noon.in_zone(Some(&zone), Some(&home)).unwrap();
        assert_eq!(
            (shown.date.day_of_month().0, shown.time.hour.number()),
            (10, 17)
        );
    }
}
