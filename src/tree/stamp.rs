//! What tells on sight that a file is the one that was seen before.

use std::fmt;
use std::fs::Metadata;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// What the system says of a file without reading it. Two equal stamps are of the same content, unless
/// the file was changed so soon after the first that its times could not tell
/// (`is_young`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// In bytes.
    length: u64,
    /// When its content was last written, in nanoseconds since 1970.
    modified: u64,
    /// When anything about it was last changed, in the same; 0 where the system does not tell.
    changed: u64,
    /// The number of the file; 0 where the system does not tell.
    number: u64,
}

/// How far apart changes must be for times to differ, on a system that tells parts of seconds.
const FINE: Duration = Duration::from_millis(20);

/// The same on one that tells seconds, or every other.
const COARSE: Duration = Duration::from_secs(2);

const NANOSECONDS: u64 = 1_000_000_000;

/// Returns what tells this program from others; none where the system does not say where it lies.
#[must_use]
pub fn program_stamp() -> Option<Stamp> {
    let metadata = std::fs::metadata(std::env::current_exe().ok()?).ok()?;
    Some(Stamp::of(&metadata))
}

impl Stamp {
    pub(super) fn of(metadata: &Metadata) -> Self {
        let (changed, number) = beyond_content(metadata);
        Self {
            length: metadata.len(),
            modified: metadata.modified().map_or(0, nanoseconds),
            changed,
            number,
        }
    }

    /// Reads what is written of a stamp; none of another text.
    pub(super) fn read(text: &str) -> Option<Self> {
        let mut numbers = text.split('.');
        let mut next = || u64::from_str_radix(numbers.next()?, 16).ok();
        Some(Self {
            length: next()?,
            modified: next()?,
            changed: next()?,
            number: next()?,
        })
    }

    /// Says whether the file may be changed after `time` and look the same.
    pub(super) fn is_young(&self, time: SystemTime) -> bool {
        let last = self.modified.max(self.changed);
        let step = match last % NANOSECONDS {
            0 => COARSE,
            _ => FINE,
        };
        last.saturating_add(nanoseconds_in(step)) > nanoseconds(time)
    }
}

impl fmt::Display for Stamp {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            length,
            modified,
            changed,
            number,
        } = self;
        write!(formatter, "{length:x}.{modified:x}.{changed:x}.{number:x}")
    }
}

/// Returns the time at which anything about a file was changed, and its number.
#[cfg(unix)]
fn beyond_content(metadata: &Metadata) -> (u64, u64) {
    use std::os::unix::fs::MetadataExt;

    let seconds = metadata.ctime().cast_unsigned();
    let rest = metadata.ctime_nsec().cast_unsigned();
    (
        seconds.saturating_mul(NANOSECONDS).saturating_add(rest),
        metadata.ino(),
    )
}

/// Returns nothing, for the system does not tell.
#[cfg(not(unix))]
fn beyond_content(_: &Metadata) -> (u64, u64) {
    (0, 0)
}

fn nanoseconds(time: SystemTime) -> u64 {
    time.duration_since(UNIX_EPOCH).map_or(0, nanoseconds_in)
}

fn nanoseconds_in(duration: Duration) -> u64 {
    u64::try_from(duration.as_nanos()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stamp(modified: Duration) -> Stamp {
        Stamp {
            length: 10,
            modified: nanoseconds_in(modified),
            changed: 0,
            number: 7,
        }
    }

    #[test]
    fn a_stamp_is_read_as_it_is_written() {
        let stamp = stamp(Duration::from_nanos(1_764_000_000_123_456_789));
        assert_eq!(Stamp::read(&stamp.to_string()), Some(stamp));
        assert_eq!(Stamp::read("a.b.c"), None);
    }

    #[test]
    fn a_file_is_young_as_long_as_its_times_may_not_tell() {
        let at = |milliseconds| UNIX_EPOCH + Duration::from_millis(milliseconds);
        let fine = stamp(Duration::from_millis(9_001));
        assert!(fine.is_young(at(9_000)) && fine.is_young(at(9_020)));
        assert!(!fine.is_young(at(9_021)));
        let coarse = stamp(Duration::from_secs(9));
        assert!(coarse.is_young(at(10_999)));
        assert!(!coarse.is_young(at(11_000)));
    }
}
