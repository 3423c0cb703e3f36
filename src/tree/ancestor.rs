//! Looking upward from a folder.

use std::path::{Path, PathBuf};

/// Returns the nearest of `folder` and the folders above it that holds a file named `name`.
#[must_use]
pub fn nearest_ancestor_holding(folder: &Path, name: &str) -> Option<PathBuf> {
    folder
        .ancestors()
        .find(|ancestor| ancestor.join(name).is_file())
        .map(Path::to_path_buf)
}
