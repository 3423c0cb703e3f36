//! The result of a comparison.

use std::sync::Arc;

use super::change::EntryChange;
use super::compare::Between;
use crate::locale::LocaleId;
use crate::project::Slug;

/// Two sides and all in which they differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// What the sides are to each other.
    pub between: Between,
    /// What the old side is called.
    pub old: String,
    /// What the new side is called.
    pub new: String,
    /// The files that differ, sorted by locale and resource.
    pub files: Vec<FileChanges>,
    /// What could not be compared, sorted by path.
    pub uncompared: Vec<Uncompared>,
}

/// A file in which something differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileChanges {
    /// Where it is; where it was, if it is gone.
    pub path: Arc<str>,
    /// The resource.
    pub resource: Arc<str>,
    /// The locale; none where the locales themselves are compared or not known.
    pub locale: Option<LocaleId>,
    /// The language of the old texts, where it is known.
    pub old_language: Option<LocaleId>,
    /// The language of the new texts, where it is known.
    pub new_language: Option<LocaleId>,
    /// The article whose segments it holds.
    pub article: Option<Slug>,
    /// The entries that differ, in the order of the new file, then those that are gone.
    pub changes: Vec<EntryChange>,
}

/// Something that is on one side and could not be compared.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Uncompared {
    /// The file, or its resource where it could not be read.
    pub path: Arc<str>,
    /// The side it is on, by name.
    pub side: String,
    /// What is wrong with it.
    pub what: UncomparedKind,
}

/// Why something could not be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum UncomparedKind {
    /// The file cannot be read; nothing is said of its entries.
    Unreadable,
    /// So many stretches of the file are not Fluent.
    Junk(usize),
}

impl Comparison {
    /// Says whether nothing differs.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }
}
