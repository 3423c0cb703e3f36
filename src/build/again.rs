//! What an earlier build left, to be used again.

use super::records::{FileRecord, Records};
use crate::locale::LocaleId;
use crate::project::Slug;
use crate::tree::TreePath;

/// What an earlier build left: its records, and a look at its files.
pub struct Previous<'p> {
    /// What it made, and from what.
    pub records: Records,
    /// Says whether a file is there with so many bytes.
    pub is_there: &'p (dyn Fn(&TreePath, u64) -> bool + Sync),
    /// Says whether the site has a page of an article in a locale that is to stay.
    pub is_public: &'p (dyn Fn(&Slug, &LocaleId) -> bool + Sync),
}

impl Previous<'_> {
    /// Returns nothing to use again.
    #[must_use]
    pub fn nothing() -> Self {
        Self {
            records: Records::default(),
            is_there: &|_, _| false,
            is_public: &|_, _| false,
        }
    }

    /// Says whether all these files are still there; paths that are none are not.
    pub(super) fn has_all<'f>(&self, files: impl IntoIterator<Item = &'f FileRecord>) -> bool {
        files.into_iter().all(|file| {
            let path = file.path.parse();
            path.is_ok_and(|path| (self.is_there)(&path, file.length))
        })
    }
}
