//! Where a project begins.

use std::path::{Path, PathBuf};

use super::config::CONFIG_FILE;
use crate::tree::nearest_ancestor_holding;

/// Returns the root of the project that `folder` lies in: the nearest folder upward that holds
/// `tarjuma.toml`, else `folder` itself.
#[must_use]
pub fn discover_root(folder: &Path) -> PathBuf {
    nearest_ancestor_holding(folder, CONFIG_FILE).unwrap_or_else(|| folder.to_path_buf())
}
