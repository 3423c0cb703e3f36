//! Where the text of a segment comes from.

use std::fmt;

use serde::{Serialize, Serializer};

use crate::ledger::{Origin, Record, State};

/// Where the text of a segment comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Provenance {
    /// Its author wrote it.
    Source,
    /// It is the text of another language, for want of one.
    Fallback,
    /// It was translated, and nothing is recorded of how.
    Unrecorded,
    /// Somebody said that it holds although its source moved on.
    Acknowledged,
    /// It was translated so.
    Translated(Origin),
}

impl Provenance {
    /// Returns what a ledger says of a translation.
    pub(crate) fn of_record(record: &Record) -> Self {
        match (record.state, record.from) {
            (State::Acknowledged, _) => Self::Acknowledged,
            (_, None) => Self::Unrecorded,
            _ => Self::Translated(record.origin.clone()),
        }
    }

    /// Returns the message that names it to readers, where there is something to tell.
    pub(crate) fn label(&self) -> Option<&'static str> {
        match self {
            Self::Translated(Origin::Machine(_)) => Some("provenance-machine"),
            Self::Translated(Origin::Memory(_)) => Some("provenance-memory"),
            Self::Acknowledged => Some("provenance-acknowledged"),
            _ => None,
        }
    }
}

impl fmt::Display for Provenance {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Source => formatter.write_str("source"),
            Self::Fallback => formatter.write_str("fallback"),
            Self::Unrecorded => formatter.write_str("unrecorded"),
            Self::Acknowledged => formatter.write_str("acknowledged"),
            Self::Translated(origin) => write!(formatter, "{origin}"),
        }
    }
}

impl Serialize for Provenance {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
