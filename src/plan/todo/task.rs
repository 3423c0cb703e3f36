//! One thing to do.

use std::fmt;

use crate::fluent::edit::{InvalidPattern, NewEntry, entry_source};
use crate::ledger::{EntryId, Grade, Wording};

/// Why something is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TaskState {
    /// There is no translation, or none that can be read.
    Missing,
    /// What stands there is the text of the source.
    Copy,
    /// There is one that is not live.
    Draft,
    /// Its source has moved on.
    Stale,
    /// It was edited since its source moved on, and nothing shows that it follows.
    Unconfirmed,
}

/// A message to translate, or a translation to look at again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    /// The message.
    pub id: EntryId,
    /// Why.
    pub state: TaskState,
    /// What the source says.
    pub source: Wording,
    /// What the translation or draft was made from, where that is another text.
    pub earlier: Option<EarlierSource>,
    /// The translation that is there, the draft, or the one that was taken away.
    pub translation: Option<Wording>,
    /// The heading of the group in which the source has the message.
    pub group: Option<String>,
    /// The lines of the source's comment.
    pub comment: Vec<String>,
    /// The variables, terms, links and messages that the source uses, as they are written.
    pub uses: Vec<String>,
    /// The words of the source.
    pub words: usize,
    /// The entry to begin with, without comment.
    pub entry: NewEntry,
}

/// A text of the source that has been replaced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EarlierSource {
    /// The text; none where it is lost.
    pub text: Option<Wording>,
    /// How grave the change is; none where the text is lost.
    pub grade: Option<Grade>,
}

impl TaskState {
    /// Every state, in the order in which they are counted.
    pub const ALL: [Self; 5] = [
        Self::Missing,
        Self::Copy,
        Self::Draft,
        Self::Stale,
        Self::Unconfirmed,
    ];

    /// Returns the word for it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Copy => "copy",
            Self::Draft => "draft",
            Self::Stale => "stale",
            Self::Unconfirmed => "unconfirmed",
        }
    }

    /// Says whether the message stands in the translator's file.
    #[must_use]
    pub fn is_live(self) -> bool {
        !matches!(self, Self::Missing | Self::Draft)
    }
}

impl fmt::Display for TaskState {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl Task {
    /// Returns how grave the change of the source is, where it changed and that is known.
    #[must_use]
    pub fn grade(&self) -> Option<Grade> {
        self.earlier.as_ref()?.grade
    }

    /// Returns the entry to begin with, without comment and final line end.
    ///
    /// # Errors
    ///
    /// Returns an error when a text of it is no Fluent, as a draft that somebody has damaged.
    pub fn entry_text(&self) -> Result<String, InvalidPattern> {
        entry_source(&self.entry)
    }

    /// Returns all of it as Fluent: comment and entry, without final line end.
    ///
    /// # Errors
    ///
    /// Returns the error of [`entry_text`](Self::entry_text).
    pub fn text(&self) -> Result<String, InvalidPattern> {
        let mut lines = self.note();
        lines.push(self.entry_text()?);
        Ok(lines.join("\n"))
    }
}
