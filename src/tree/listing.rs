//! What a tree is: something that can be walked and read.

use std::fmt;
use std::sync::Arc;

use super::{TreeError, TreePath};

/// A tree of files.
pub trait Tree: Sync + fmt::Debug {
    /// Lists what lies below `folder`, leaving out the folders `skipped`.
    ///
    /// Hidden files and folders, `node_modules` and folders marked as caches by a `CACHEDIR.TAG`,
    /// such as Cargo's `target`, are passed over; what version control ignores is **not**: a
    /// translation that git does not know is still a translation. A `folder` that does not exist
    /// holds nothing.
    ///
    /// # Errors
    ///
    /// Returns an error when `folder` itself cannot be read. What cannot be read below it is a
    /// [`WalkProblem`].
    fn walk(&self, folder: &TreePath, skipped: &[TreePath]) -> Result<Listing, TreeError>;

    /// Reads a file.
    ///
    /// # Errors
    ///
    /// Returns an error when the file is absent, unreadable or larger than 4 GiB.
    fn read(&self, path: &TreePath) -> Result<Vec<u8>, TreeError>;

    /// Says whether there is a file of this name.
    fn contains(&self, path: &TreePath) -> bool;

    /// Returns the same tree for as long as it is wanted, to read what is not needed at once.
    fn kept(&self) -> Arc<dyn Tree + Send>;
}

/// What lies below a folder, each part sorted by path.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listing {
    /// The files, those that symbolic links lead to included.
    pub files: Vec<TreePath>,
    /// The folders.
    pub folders: Vec<TreePath>,
    /// What could not be listed.
    pub problems: Vec<WalkProblem>,
}

/// Something that could not be listed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct WalkProblem {
    /// Where; names that are no UTF-8 with replacement characters.
    pub path: TreePath,
    /// What is wrong.
    pub kind: WalkProblemKind,
}

/// Why something could not be listed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum WalkProblemKind {
    /// A symbolic link that leads nowhere.
    BrokenLink,
    /// A symbolic link that leads to a folder it lies in.
    LinkLoop,
    /// A name that is no UTF-8.
    NameIsNotUtf8,
    /// A pipe, socket or device.
    NotAFile,
    /// The system refuses, for the reason given.
    Unreadable(String),
}

impl Listing {
    /// Takes in another listing; the whole is sorted, each path once.
    pub fn merge(&mut self, other: Listing) {
        self.files.extend(other.files);
        self.folders.extend(other.folders);
        self.problems.extend(other.problems);
        self.sort();
    }

    pub(super) fn sort(&mut self) {
        self.files.sort_unstable();
        self.files.dedup();
        self.folders.sort_unstable();
        self.folders.dedup();
        self.problems.sort_unstable();
        self.problems.dedup();
    }
}
