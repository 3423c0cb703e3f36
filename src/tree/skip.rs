//! What no walk looks at.

use super::TreePath;

/// Says whether a file or folder of this name is passed over.
pub(super) fn is_skipped_name(name: &str) -> bool {
    name.starts_with('.') || name == "node_modules"
}

/// The file that marks a folder as a cache, by the
/// [Cache Directory Tagging Specification](https://bford.info/cachedir/).
pub(super) const CACHE_TAG: &str = "CACHEDIR.TAG";

/// Says whether a path lies in one of the folders `skipped`.
pub(super) fn is_within_any(path: &TreePath, skipped: &[TreePath]) -> bool {
    skipped.iter().any(|folder| path.is_within(folder))
}
