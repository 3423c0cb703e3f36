//! What entries are called in a ledger.

use std::borrow::Borrow;
use std::fmt;
use std::str::FromStr;

use thiserror::Error;

use crate::fluent::{EntryKind, EntryView};

/// The id of a message, or of a term with its `-`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EntryId(String);

/// A text that is no id.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("`{0}` is no id of a message or term")]
pub struct InvalidEntryId(String);

impl EntryId {
    /// Returns the id of an entry.
    #[must_use]
    pub fn of(entry: EntryView<'_>) -> Self {
        Self(entry.display_id())
    }

    /// Makes one of kind and id, the id without a term's `-`; none where it is no id.
    #[must_use]
    pub fn from_parts(kind: EntryKind, id: &str) -> Option<Self> {
        match kind {
            EntryKind::Message => id.parse().ok(),
            EntryKind::Term => format!("-{id}").parse().ok(),
        }
    }

    /// Returns the id as people write it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns kind and id, the id without a term's `-`.
    #[must_use]
    pub fn parts(&self) -> (EntryKind, &str) {
        match self.0.strip_prefix('-') {
            Some(id) => (EntryKind::Term, id),
            None => (EntryKind::Message, &self.0),
        }
    }
}

impl FromStr for EntryId {
    type Err = InvalidEntryId;

    fn from_str(text: &str) -> Result<Self, InvalidEntryId> {
        let name = text.strip_prefix('-').unwrap_or(text);
        let is_id = name.starts_with(|first: char| first.is_ascii_alphabetic())
            && name
                .chars()
                .all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_'));
        if is_id {
            Ok(Self(text.to_owned()))
        } else {
            Err(InvalidEntryId(text.to_owned()))
        }
    }
}

impl Borrow<str> for EntryId {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for EntryId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}
