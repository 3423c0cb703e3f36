//! A folder of Fluent files that is no project.

use std::sync::Arc;

use rayon::prelude::*;

use crate::fluent;
use crate::project::ResourceFile;
use crate::tree::{Tree, TreeError, TreePath};

/// The Fluent files of a folder, parsed; what they are to each other is not known.
#[derive(Clone, Debug, Default)]
pub struct PlainFolder {
    /// The files, sorted by path.
    pub files: Vec<ResourceFile>,
    /// The files that cannot be read or are not UTF-8, sorted.
    pub unreadable: Vec<Arc<str>>,
}

impl PlainFolder {
    /// Reads all `.ftl` files of a tree.
    ///
    /// # Errors
    ///
    /// Returns an error when the folder itself cannot be read.
    pub fn load(tree: &dyn Tree) -> Result<Self, TreeError> {
        let listing = tree.walk(&TreePath::root(), &[])?;
        let is_fluent = |path: &&TreePath| path.as_str().ends_with(".ftl");
        let paths: Vec<_> = listing.files.iter().filter(is_fluent).collect();
        let files: Vec<_> = paths.par_iter().map(|path| load_file(tree, path)).collect();
        let mut folder = Self::default();
        for file in files {
            match file {
                Ok(file) => folder.files.push(file),
                Err(path) => folder.unreadable.push(path),
            }
        }
        Ok(folder)
    }

    /// Says whether there is no Fluent file.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.files.is_empty() && self.unreadable.is_empty()
    }
}

/// Reads a file, or returns its path.
fn load_file(tree: &dyn Tree, path: &TreePath) -> Result<ResourceFile, Arc<str>> {
    let bytes = tree.read(path).map_err(|_| path.to_shared())?;
    let text = String::from_utf8(bytes).map_err(|_| path.to_shared())?;
    let outline = fluent::parse(&text);
    Ok(ResourceFile {
        path: path.to_shared(),
        text: text.into(),
        outline,
    })
}
