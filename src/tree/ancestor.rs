//! Looking upward from a folder.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Returns the absolute path of a folder, without symbolic links and `..`.
///
/// # Errors
///
/// Returns an error when there is no such folder.
pub fn canonical_folder(folder: &Path) -> io::Result<PathBuf> {
    let folder = fs::canonicalize(folder)?;
    if folder.is_dir() {
        Ok(folder)
    } else {
        Err(io::ErrorKind::NotADirectory.into())
    }
}

/// Returns the root of the git repository or worktree that holds `folder`.
#[must_use]
pub fn repository_holding(folder: &Path) -> Option<&Path> {
    let mut ancestors = folder.ancestors();
    ancestors.find(|ancestor| ancestor.join(".git").exists())
}

/// Returns the nearest of `folder` and the folders above it that holds a file named `name`.
#[must_use]
pub fn nearest_ancestor_holding(folder: &Path, name: &str) -> Option<PathBuf> {
    folder
        .ancestors()
        .find(|ancestor| ancestor.join(name).is_file())
        .map(Path::to_path_buf)
}
