//! Time zones.

use std::fmt;
use std::str::FromStr;

use jiff::tz::TimeZone;
use thiserror::Error;

/// A time zone of the IANA database, which is compiled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ZoneId(TimeZone);

/// A name that is no time zone.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("`{0}` is no time zone; write one of the IANA database, such as `Asia/Kolkata`")]
pub struct InvalidZone(pub String);

impl ZoneId {
    /// Coordinated universal time.
    pub const UTC: Self = Self(TimeZone::UTC);

    /// Returns the name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.iana_name().unwrap_or("UTC")
    }

    /// Returns the zone with its rules.
    pub(crate) fn rules(&self) -> &TimeZone {
        &self.0
    }
}

impl Default for ZoneId {
    fn default() -> Self {
        Self::UTC
    }
}

impl std::hash::Hash for ZoneId {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl FromStr for ZoneId {
    type Err = InvalidZone;

    fn from_str(name: &str) -> Result<Self, InvalidZone> {
        let zone = TimeZone::get(name).map_err(|_| InvalidZone(name.to_owned()))?;
        match zone.iana_name() {
            Some(_) => Ok(Self(zone)),
            None => Err(InvalidZone(name.to_owned())),
        }
    }
}

impl fmt::Display for ZoneId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zones_are_those_of_the_database() {
        assert_eq!(
            "Asia/Kolkata".parse::<ZoneId>().unwrap().as_str(),
            "Asia/Kolkata"
        );
        assert_eq!("UTC".parse::<ZoneId>().unwrap().as_str(), "UTC");
        for name in ["Asia/Atlantis", "", "+05:30", "../etc/passwd"] {
            assert!(name.parse::<ZoneId>().is_err(), "{name}");
        }
    }
}
