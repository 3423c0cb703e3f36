//! What day it is.

use std::env;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// Returns the day, in universal time: that of
/// [`SOURCE_DATE_EPOCH`](https://reproducible-builds.org/specs/source-date-epoch/) where it is
/// set, else today.
pub(crate) fn today() -> Date {
    let set = env::var("SOURCE_DATE_EPOCH").ok();
    let set = set.and_then(|seconds| Timestamp::from_second(seconds.parse().ok()?).ok());
    let now = set.unwrap_or_else(Timestamp::now);
    TimeZone::UTC.to_datetime(now).date()
}
