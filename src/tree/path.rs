//! Paths within a tree.

use std::borrow::Borrow;
use std::fmt;
use std::path::{Component, MAIN_SEPARATOR, Path};
use std::str::FromStr;
use std::sync::Arc;

use thiserror::Error;

/// A path relative to the root of a tree, in normal form: `/` between names, no `.`, no `//`, and
/// `..` at its start alone. The root itself is the empty path.
///
/// A path that starts with `..` can be read, as shared terms beside a project are, and is never
/// written. Sorts by its bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TreePath(Arc<str>);

/// A path that has no place in a tree.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("`{0}` is absolute; write it relative to the project's root")]
pub struct InvalidPath(pub String);

impl TreePath {
    /// Returns the root of every tree.
    #[must_use]
    pub fn root() -> Self {
        Self::default()
    }

    /// Makes a path of a relative path of the system; none where it is absolute or no UTF-8.
    #[must_use]
    pub fn from_relative(path: &Path) -> Option<Self> {
        let mut names = Vec::new();
        for component in path.components() {
            match component {
                Component::Prefix(_) | Component::RootDir => return None,
                Component::CurDir => {}
                Component::ParentDir => names.push(".."),
                Component::Normal(name) => names.push(name.to_str()?),
            }
        }
        Some(Self::normal(names.into_iter()))
    }

    /// Returns the text of the path.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the text of the path, shared.
    #[must_use]
    pub fn to_shared(&self) -> Arc<str> {
        Arc::clone(&self.0)
    }

    /// Returns `relative` as seen from this folder.
    #[must_use]
    pub fn join(&self, relative: &TreePath) -> Self {
        Self::normal(self.0.split('/').chain(relative.0.split('/')))
    }

    /// Returns what lies at `below`, a path of the system made of names alone, in this folder;
    /// none where a name is not UTF-8.
    pub(super) fn descend(&self, below: &Path) -> Option<Self> {
        let below = below.to_str()?.replace(MAIN_SEPARATOR, "/");
        if self.is_root() {
            return Some(Self(below.into()));
        }
        Some(Self(format!("{self}/{below}").into()))
    }

    /// Says whether this is the root.
    #[must_use]
    pub fn is_root(&self) -> bool {
        self.0.is_empty()
    }

    /// Says whether the path stays within the root.
    #[must_use]
    pub fn is_inside_root(&self) -> bool {
        self.0.split('/').next() != Some("..")
    }

    /// Says whether the path is `folder` or lies below it.
    #[must_use]
    pub fn is_within(&self, folder: &TreePath) -> bool {
        if folder.is_root() {
            return self.is_inside_root();
        }
        self.0
            .strip_prefix(folder.as_str())
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    /// Returns the folder that holds it; none for the root.
    #[must_use]
    pub fn parent(&self) -> Option<Self> {
        if self.is_root() {
            return None;
        }
        let parent = self.0.rsplit_once('/').map_or("", |(parent, _)| parent);
        Some(Self(parent.into()))
    }

    /// Puts names into normal form.
    fn normal<'n>(names: impl Iterator<Item = &'n str>) -> Self {
        let mut kept: Vec<&str> = Vec::new();
        for name in names {
            match name {
                "" | "." => {}
                ".." if kept.last().is_some_and(|last| *last != "..") => {
                    kept.pop();
                }
                _ => kept.push(name),
            }
        }
        Self(kept.join("/").into())
    }
}

impl FromStr for TreePath {
    type Err = InvalidPath;

    /// Reads a path written with `/`.
    fn from_str(text: &str) -> Result<Self, InvalidPath> {
        if text.starts_with('/') || Path::new(text).is_absolute() {
            return Err(InvalidPath(text.to_owned()));
        }
        Ok(Self::normal(text.split('/')))
    }
}

impl fmt::Display for TreePath {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(if self.is_root() { "." } else { &self.0 })
    }
}

impl Borrow<str> for TreePath {
    fn borrow(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(text: &str) -> TreePath {
        text.parse().unwrap()
    }

    #[test]
    fn comes_in_normal_form() {
        assert_eq!(
            path("./locales//hi/../ur/ui.ftl").as_str(),
            "locales/ur/ui.ftl"
        );
        assert_eq!(path("a/../../b").as_str(), "../b");
        assert_eq!(path(".").as_str(), "");
        assert_eq!(path("../a").join(&path("../b")).as_str(), "../b");
    }

    #[test]
    fn knows_what_lies_outside_the_root() {
        assert!("/etc/passwd".parse::<TreePath>().is_err());
        assert!(!path("../terms/hi.ftl").is_inside_root());
        assert!(path("..hidden/x").is_inside_root());
    }

    #[test]
    fn a_folder_holds_whole_names_only() {
        assert!(path("locales/hi/ui.ftl").is_within(&path("locales/hi")));
        assert!(!path("locales/hi-IN/ui.ftl").is_within(&path("locales/hi")));
        assert!(!path("../hi.ftl").is_within(&TreePath::root()));
    }
}
