//! Dates and times as they are written in messages and front matter.

use icu_calendar::{Date, Gregorian};
use icu_time::zone::models::AtTime;
use icu_time::zone::{IanaParser, UtcOffset, ZoneNameTimestamp};
use icu_time::{Time, TimeZone, TimeZoneInfo, ZonedDateTime};
use jiff::civil::DateTime;
use jiff::fmt::temporal::Pieces;
use jiff::{Timestamp, ToSpan, tz};

use crate::locale::ZoneId;

/// A date, with or without a time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Moment {
    date_time: DateTime,
    has_time: bool,
    /// Its zone or its distance from UTC, where that is written.
    zone: Option<tz::TimeZone>,
}

impl Moment {
    /// Reads `2025-04-11`, `2025-04-11T10:00:00+05:30` and what is between them, with a blank for
    /// the `T` as front matter often has it.
    pub(crate) fn parse(text: &str) -> Option<Self> {
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
        to_icu(&self.instant_in(zone, home)?, zone.or(home))
    }

    /// Writes it as [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339) has it: the day, and where a
    /// time was written, the day, the time and the offset: of `home`, else as written, else of UTC.
    pub(crate) fn to_rfc3339(&self, home: Option<&ZoneId>) -> Option<String> {
        match self.has_time {
            true => self.to_rfc3339_time(home),
            false => Some(self.date_time.date().to_string()),
        }
    }

    /// Writes it with time and offset in any case: of a day without a time, its start in `home`,
    /// else in the zone that is written, else in UTC.
    pub(crate) fn to_rfc3339_time(&self, home: Option<&ZoneId>) -> Option<String> {
        let instant = self.instant_in(None, home)?;
        let time = instant.date_time.strftime("%Y-%m-%dT%H:%M:%S");
        let offset = written_offset(instant.offset.seconds());
        Some(format!("{time}{offset}"))
    }

    /// Takes it from the zone in which it is written, else `home`, to the one in which it is shown.
    fn instant_in(&self, zone: Option<&ZoneId>, home: Option<&ZoneId>) -> Option<Instant> {
        let utc = tz::TimeZone::UTC;
        let written = self.zone.as_ref().or(home.map(ZoneId::rules));
        let written = written.unwrap_or(&utc);
        let shown = zone.or(home).filter(|_| self.has_time);
        Instant::of(
            self.date_time,
            written,
            shown.map_or(written, ZoneId::rules),
        )
    }
}

/// Writes a distance from UTC in seconds as `+05:30`.
pub(super) fn written_offset(seconds: i32) -> String {
    let minutes = seconds / 60;
    let sign = if minutes < 0 { '-' } else { '+' };
    let (hours, minutes) = (minutes.abs() / 60, minutes.abs() % 60);
    format!("{sign}{hours:02}:{minutes:02}")
}

/// A point in time as it is read off in one zone.
struct Instant {
    date_time: DateTime,
    offset: tz::Offset,
    timestamp: Timestamp,
}

impl Instant {
    /// Takes a time from the zone in which it is written to that in which it is shown.
    fn of(date_time: DateTime, written: &tz::TimeZone, shown: &tz::TimeZone) -> Option<Self> {
        if let Ok(zoned) = date_time.to_zoned_datetime(written.clone()) {
            let zoned = zoned.with_time_zone(shown.clone());
            return Some(Self {
                date_time: zoned.datetime(),
                offset: zoned.offset(),
                timestamp: zoned.timestamp(),
            });
        }
        // The first and the last day of what `jiff` counts are no timestamps in every zone.
        let timestamp = match date_time.year() {
            ..0 => Timestamp::MIN,
            _ => Timestamp::MAX,
        };
        let offset = shown.to_offset(timestamp);
        let distance = offset.seconds() - written.to_offset(timestamp).seconds();
        Some(Self {
            date_time: date_time.checked_add(distance.seconds()).ok()?,
            offset,
            timestamp,
        })
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
    moment: &Instant,
    zone: Option<&ZoneId>,
) -> Option<ZonedDateTime<Gregorian, TimeZoneInfo<AtTime>>> {
    let (day, clock) = (moment.date_time.date(), moment.date_time.time());
    let date = Date::try_new_gregorian(
        day.year().into(),
        day.month().unsigned_abs(),
        day.day().unsigned_abs(),
    )
    .ok()?;
    let time = Time::try_new(
        clock.hour().unsigned_abs(),
        clock.minute().unsigned_abs(),
        clock.second().unsigned_abs(),
        0,
    )
    .ok()?;
    let offset = UtcOffset::try_from_seconds(moment.offset.seconds()).ok();
    let id = match zone {
        Some(zone) => IanaParser::new().parse(zone.as_str()),
        None if moment.offset == tz::Offset::UTC => IanaParser::new().parse("UTC"),
        None => TimeZone::UNKNOWN,
    };
    let timestamp = ZoneNameTimestamp::from_epoch_seconds(moment.timestamp.as_second());
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

    #[test]
    fn times_are_written_with_the_offset_of_home_and_days_as_they_are() {
        let kolkata: ZoneId = "Asia/Kolkata".parse().unwrap();
        for (text, written) in [
            ("2025-04-11", "2025-04-11"),
            ("2025-04-11T20:30:00Z", "2025-04-12T02:00:00+05:30"),
            ("2025-04-11 20:30:00 +0530", "2025-04-11T20:30:00+05:30"),
            ("2025-04-11T20:30:00-08:00", "2025-04-12T10:00:00+05:30"),
            ("2025-04-11T20:30", "2025-04-11T20:30:00+05:30"),
            ("9999-12-31", "9999-12-31"),
        ] {
            let moment = Moment::parse(text).unwrap();
            assert_eq!(moment.to_rfc3339(Some(&kolkata)).unwrap(), written);
        }
        let moment = Moment::parse("2025-04-11T20:30:00-03:30").unwrap();
        assert_eq!(
            moment.to_rfc3339(None).unwrap(),
            "2025-04-11T20:30:00-03:30"
        );
    }

    #[test]
    fn a_day_begins_when_its_clock_does() {
        for (zone, day, begin) in [
            ("Asia/Kolkata", "2025-04-11", "2025-04-11T00:00:00+05:30"),
            ("Africa/Cairo", "2025-04-25", "2025-04-25T01:00:00+03:00"),
            (
                "America/Los_Angeles",
                "9999-12-31",
                "9999-12-31T00:00:00-08:00",
            ),
        ] {
            let zone: ZoneId = zone.parse().unwrap();
            let day = Moment::parse(day).unwrap();
            assert_eq!(day.to_rfc3339_time(Some(&zone)).unwrap(), begin);
        }
    }

    #[test]
    fn the_last_day_is_one_in_every_zone() {
        let los_angeles: ZoneId = "America/Los_Angeles".parse().unwrap();
        for (zone, home) in [
            (None, None),
            (None, Some(&los_angeles)),
            (Some(&los_angeles), None),
        ] {
            let last = Moment::parse("9999-12-31").unwrap();
            let shown = last.in_zone(zone, home).unwrap();
            assert_eq!(shown.date.day_of_month().0, 31);
        }
        let noon = Moment::parse("9999-12-31T12:00:00Z").unwrap();
        let shown = noon.in_zone(Some(&los_angeles), None).unwrap();
        assert_eq!(
            (shown.date.day_of_month().0, shown.time.hour.number()),
            (31, 4)
        );
    }
}
