//! What is found of an entry.

use std::sync::Arc;

use super::parts::PartChange;
use crate::ledger::Grade;

/// An entry that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryChange {
    /// The entry's id, a term's with its `-`; the new one where it has been renamed.
    pub id: String,
    /// What has become of it.
    pub kind: ChangeKind,
    /// What differs in its texts; of an entry that one side alone has, all of it.
    pub parts: Vec<PartChange>,
    /// How its comment differs.
    pub comment: Option<CommentChange>,
    /// The words of the source text that are concerned: of what is there now, and of what was.
    pub words: EntryWords,
}

/// What has become of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ChangeKind {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// Its value, an attribute or a variant differs.
    Changed,
    /// It stands in another file of its locale; its texts may differ, too.
    Moved {
        /// The file it stood in.
        from: Arc<str>,
    },
    /// It has the texts of an entry that is gone, and another id.
    Renamed {
        /// The id it had.
        from: String,
    },
    /// Its comment alone differs.
    Commented,
    /// Its place in the file alone differs.
    Reordered,
    /// Its translation was made from the old text.
    Stale {
        /// How grave the change is; none where the old text is lost.
        grade: Option<Grade>,
    },
    /// Its translation was edited since the text changed, and nothing shows that it follows.
    Unconfirmed {
        /// How grave the change is; none where the old text is lost.
        grade: Option<Grade>,
    },
}

impl ChangeKind {
    /// Returns how grave the change of a source is, where that is known.
    #[must_use]
    pub fn grade(&self) -> Option<Grade> {
        match self {
            Self::Stale { grade } | Self::Unconfirmed { grade } => *grade,
            _ => None,
        }
    }

    /// Returns the kind as one word.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Changed => "changed",
            Self::Moved { .. } => "moved",
            Self::Renamed { .. } => "renamed",
            Self::Commented => "comment",
            Self::Reordered => "reordered",
            Self::Stale { .. } => "stale",
            Self::Unconfirmed { .. } => "unconfirmed",
        }
    }
}

/// A comment in both of its states, without `#` signs; empty where there is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommentChange {
    /// What it was.
    pub old: String,
    /// What it is.
    pub new: String,
}

/// The words of an entry's source text on both sides.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct EntryWords {
    /// Of the old side; 0 where the entry is new.
    pub old: usize,
    /// Of the new side; 0 where the entry is gone.
    pub new: usize,
}
