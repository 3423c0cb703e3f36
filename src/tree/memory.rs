//! A tree in memory, for tests and for texts not yet saved.

use std::collections::BTreeMap;
use std::io;
use std::sync::Arc;

use super::flat::{FlatKind, walk_flat};
use super::skip::{CACHE_TAG, is_within_any};
use super::{Listing, Tree, TreeError, TreePath, WalkProblem, WalkProblemKind};

/// Files that exist nowhere but here.
#[derive(Clone, Debug, Default)]
pub struct MemoryTree {
    entries: BTreeMap<TreePath, Content>,
}

#[derive(Clone, Debug)]
enum Content {
    Bytes(Vec<u8>),
    Folder,
    Unlisted,
    Unreadable,
    TooLarge,
}

impl MemoryTree {
    /// Makes an empty tree.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file, or replaces it.
    #[must_use]
    pub fn with(self, path: &str, content: impl Into<Vec<u8>>) -> Self {
        self.with_content(path, Content::Bytes(content.into()))
    }

    /// Adds a folder without files.
    #[must_use]
    pub fn with_folder(self, path: &str) -> Self {
        self.with_content(path, Content::Folder)
    }

    /// Adds a folder that cannot be listed; it hides the files in it.
    #[must_use]
    pub fn with_unlisted(self, path: &str) -> Self {
        self.with_content(path, Content::Unlisted)
    }

    /// Adds a file that cannot be read.
    #[must_use]
    pub fn with_unreadable(self, path: &str) -> Self {
        self.with_content(path, Content::Unreadable)
    }

    /// Adds a file larger than 4 GiB.
    #[must_use]
    pub fn with_too_large(self, path: &str) -> Self {
        self.with_content(path, Content::TooLarge)
    }

    /// Adds an entry; a path that has no place in a tree adds nothing.
    fn with_content(mut self, path: &str, content: Content) -> Self {
        if let Ok(path) = path.parse() {
            self.entries.insert(path, content);
        }
        self
    }

    fn marks_as_cache(&self, folder: &TreePath) -> bool {
        CACHE_TAG
            .parse()
            .is_ok_and(|tag| self.entries.contains_key(&folder.join(&tag)))
    }
}

fn refused(path: &TreePath, reason: &str) -> TreeError {
    TreeError::Unreadable {
        path: path.clone(),
        source: io::Error::other(reason.to_owned()),
    }
}

impl Tree for MemoryTree {
    fn walk(&self, folder: &TreePath, skipped: &[TreePath]) -> Result<Listing, TreeError> {
        let unlisted = self.entries.iter();
        let unlisted: Vec<TreePath> = unlisted
            .filter(|(_, content)| matches!(content, Content::Unlisted))
            .map(|(path, _)| path.clone())
            .collect();
        if unlisted.contains(folder) {
            return Err(refused(folder, "permission denied"));
        }
        let listed = self.entries.iter();
        let listed = listed.filter(|(path, _)| !is_within_any(path, &unlisted));
        let entries = listed.map(|(path, content)| {
            let kind = match content {
                Content::Folder => FlatKind::Folder,
                _ => FlatKind::File,
            };
            (path, kind)
        });
        let is_cache = |folder: &TreePath| self.marks_as_cache(folder);
        let mut listing = walk_flat(entries, folder, skipped, is_cache);
        let hidden = unlisted.into_iter();
        let hidden = hidden.filter(|path| path.is_within(folder));
        listing.problems.extend(hidden.map(|path| WalkProblem {
            path,
            kind: WalkProblemKind::Unreadable("permission denied".to_owned()),
        }));
        Ok(listing)
    }

    fn read(&self, path: &TreePath) -> Result<Vec<u8>, TreeError> {
        match self.entries.get(path) {
            None => Err(TreeError::NotFound(path.clone())),
            Some(Content::Bytes(bytes)) => Ok(bytes.clone()),
            Some(Content::Folder) => Err(refused(path, "it is a folder")),
            Some(Content::Unlisted | Content::Unreadable) => {
                Err(refused(path, "permission denied"))
            }
            Some(Content::TooLarge) => Err(TreeError::TooLarge {
                path: path.clone(),
                bytes: 1 << 33,
            }),
        }
    }

    fn contains(&self, path: &TreePath) -> bool {
        self.entries
            .get(path)
            .is_some_and(|content| !matches!(content, Content::Folder | Content::Unlisted))
    }

    fn kept(&self) -> Arc<dyn Tree + Send> {
        Arc::new(self.clone())
    }
}
