//! Where a project begins, and paths as people type them.

use std::path::{Path, PathBuf};

use super::config::CONFIG_FILE;
use crate::tree::{TreePath, nearest_ancestor_holding};

/// Returns the root of the project that `folder` lies in: the nearest folder upward that holds
/// `tarjuma.toml`, else `folder` itself.
#[must_use]
pub fn discover_root(folder: &Path) -> PathBuf {
    nearest_ancestor_holding(folder, CONFIG_FILE).unwrap_or_else(|| folder.to_path_buf())
}

/// Returns the path in the project that `argument`, typed in `folder`, means; none when it is
/// absolute and not below `root`. Both folders are absolute.
#[must_use]
pub fn path_in_project(root: &Path, folder: &Path, argument: &Path) -> Option<TreePath> {
    let absolute = folder.join(argument);
    TreePath::from_relative(absolute.strip_prefix(root).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_are_seen_from_the_folder_they_are_typed_in() {
        let typed = |argument: &str| {
            let path = path_in_project(
                Path::new("/site"),
                Path::new("/site/locales"),
                argument.as_ref(),
            );
            path.map(|path| path.as_str().to_owned())
        };
        assert_eq!(typed("hi/*.ftl").as_deref(), Some("locales/hi/*.ftl"));
        assert_eq!(typed("../articles").as_deref(), Some("articles"));
        assert_eq!(typed("/site/articles").as_deref(), Some("articles"));
        assert_eq!(typed("/elsewhere"), None);
    }
}
