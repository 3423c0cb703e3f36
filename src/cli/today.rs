//! What day it is, read once a run.

use std::env;
use std::time::{SystemTime, UNIX_EPOCH};

use super::project::UsageError;
use crate::project::config::Day;

/// What builds that are to come out alike set, in seconds since 1970.
const SOURCE_DATE_EPOCH: &str = "SOURCE_DATE_EPOCH";

/// Returns the day, in UTC, that the environment names, else the present one.
pub(crate) fn today() -> Result<Day, UsageError> {
    if let Ok(seconds) = env::var(SOURCE_DATE_EPOCH) {
        return named_day(&seconds);
    }
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    let seconds = since.map_or(0, |since| since.as_secs().cast_signed());
    Day::of_unix_time(seconds).ok_or_else(|| UsageError::Unfit {
        message: "the clock of this machine shows no day".to_owned(),
        hint: format!("set it, or set `{SOURCE_DATE_EPOCH}` to seconds since 1970"),
    })
}

fn named_day(seconds: &str) -> Result<Day, UsageError> {
    let day = seconds.parse().ok().and_then(Day::of_unix_time);
    day.ok_or_else(|| UsageError::Unfit {
        message: format!("`{SOURCE_DATE_EPOCH}` is `{seconds}`, which is no time"),
        hint: "set it to seconds since 1970, or unset it".to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_a_day_and_other_words_are_refused() {
        assert_eq!(named_day("0").unwrap().to_string(), "1970-01-01");
        assert!(named_day("yesterday").is_err());
        assert!(named_day("99999999999999999").is_err());
    }
}
