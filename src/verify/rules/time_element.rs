//! Times for machines are written as
//! [HTML](https://html.spec.whatwg.org/multipage/text-level-semantics.html#datetime-value) wants them.

use jiff::civil::Date;

use crate::diagnostic::ProblemKind;
use crate::verify::registry::{Faults, Rule};
use crate::verify::site::Site;

/// The rule.
pub(in crate::verify) const RULE: Rule = Rule {
    kind: ProblemKind::error("time-element", "a time for machines is none"),
    check,
};

fn check(site: &Site, faults: &mut Faults<'_>) {
    for page in site.pages.values() {
        for time in page
            .times
            .iter()
            .filter(|time| !is_time(&time.datetime.value))
        {
            let message = format!("`{}` is no date, time or duration", time.datetime.value);
            faults.on(page, &time.datetime, message);
        }
    }
}

/// Says whether a text is a date, a part of one, a time, both, the offset of a zone, or a duration.
fn is_time(text: &str) -> bool {
    let text = text.trim();
    let both = text.split_once(['T', ' ']);
    is_date(text)
        || is_clock(text)
        || is_offset(text)
        || is_duration(text)
        || both.is_some_and(|(date, time)| is_day(date) && is_zoned_clock(time))
}

/// A day, month, week or year, or a day of any year.
fn is_date(text: &str) -> bool {
    let is_week = |(year, week): (&str, &str)| is_year(year) && number(week, 2, 1..=53).is_some();
    let parts: Vec<&str> = text.split('-').collect();
    match parts.as_slice() {
        [year] => is_year(year),
        [month, day] if month.len() == 2 => is_day_of_year(month, day, 2000),
        [year, month] => {
            let is_month = is_year(year) && number(month, 2, 1..=12).is_some();
            is_month || text.split_once("-W").is_some_and(is_week)
        }
        ["", "", month, day] => is_day_of_year(month, day, 2000),
        _ => is_day(text),
    }
}

fn is_day(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else {
        return false;
    };
    is_year(year) && is_day_of_year(month, day, year.parse().unwrap_or_default())
}

fn is_year(text: &str) -> bool {
    text.len() >= 4
        && text.bytes().all(|byte| byte.is_ascii_digit())
        && text.bytes().any(|byte| byte != b'0')
}

fn is_day_of_year(month: &str, day: &str, year: u64) -> bool {
    let month = number(month, 2, 1..=12);
    let day = number(day, 2, 1..=31);
    month.zip(day).is_some_and(|(month, day)| {
        // The calendar repeats itself after 400 years, which a year of five digits needs.
        let year = i16::try_from(2000 + year % 400);
        year.is_ok_and(|year| Date::new(year, month, day).is_ok())
    })
}

/// Hours and minutes, with seconds and thousandths of them.
fn is_clock(text: &str) -> bool {
    let (text, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let parts: Vec<&str> = text.split(':').collect();
    let is_fraction =
        (1..=3).contains(&fraction.len()) && fraction.bytes().all(|byte| byte.is_ascii_digit());
    match parts.as_slice() {
        [hours, rest @ ..] if (1..=2).contains(&rest.len()) => {
            number(hours, 2, 0..=23).is_some()
                && rest.iter().all(|part| number(part, 2, 0..=59).is_some())
                && is_fraction
        }
        _ => false,
    }
}

fn is_zoned_clock(text: &str) -> bool {
    let zone = text.find(['Z', '+', '-']).unwrap_or(text.len());
    let (clock, zone) = text.split_at(zone);
    is_clock(clock) && (zone.is_empty() || is_offset(zone))
}

fn is_offset(text: &str) -> bool {
    if text == "Z" {
        return true;
    }
    let Some(offset) = text.strip_prefix(['+', '-']) else {
        return false;
    };
    let parts = offset
        .split_once(':')
        .or_else(|| offset.split_at_checked(2));
    parts.is_some_and(|(hours, minutes)| {
        number(hours, 2, 0..=23).is_some() && number(minutes, 2, 0..=59).is_some()
    })
}

/// `PT4H18M3S`, or its like in words: `4h 18m 3s`.
fn is_duration(text: &str) -> bool {
    let of = |parts: &str, units: &str| {
        let mut parts = parts
            .split_inclusive(|c: char| c.is_ascii_alphabetic())
            .map(str::trim);
        parts.all(|part| {
            let number = part.strip_suffix(|c: char| units.contains(c.to_ascii_uppercase()));
            let number = number.unwrap_or_default().trim_end();
            let is_digit = |byte: u8| byte.is_ascii_digit() || byte == b'.';
            number.starts_with(|c: char| c.is_ascii_digit()) && number.bytes().all(is_digit)
        })
    };
    match text.strip_prefix('P') {
        Some(text) => {
            let (days, time) = text.split_once('T').unwrap_or((text, ""));
            !text.is_empty() && of(days, "D") && of(time, "HMS") && !text.ends_with('T')
        }
        None => !text.is_empty() && of(text, "WDHMS"),
    }
}

/// Reads a number of so many digits within these bounds.
fn number(text: &str, digits: usize, bounds: std::ops::RangeInclusive<i8>) -> Option<i8> {
    let is_number = text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit());
    let number = text.parse().ok().filter(|_| is_number)?;
    bounds.contains(&number).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_told_from_what_is_none() {
        for text in [
            "2025-04-11",
            "2024-02-29",
            "02-29",
            "12024-02-29",
            "2025-04",
            "2025-W15",
            "2025",
            "04-11",
            "--04-11",
            "20:30",
            "20:30:05.25",
            "2025-04-11T20:30Z",
            "2025-04-11 20:30:00+05:30",
            "2025-04-11T20:30-0800",
            "+0530",
            "PT4H18M3S",
            "P2D",
            "4h 18m 3s",
        ] {
            assert!(is_time(text), "{text}");
        }
        for text in [
            "",
            "11 April 2025",
            "2025-02-29",
            "1900-02-29",
            "12025-02-29",
            "2025-06-31",
            "2025-13-01",
            "2025-4-1",
            "25:00",
            "2025-04-11T",
            "2025-04-11T20",
            "tomorrow",
            "P",
            "PT",
            "٢٠٢٥-٠٤-١١",
            "0000",
            "2025-W54",
        ] {
            assert!(!is_time(text), "{text}");
        }
    }
}
