//! What can go wrong with files.

use std::io;

use thiserror::Error;

use super::TreePath;

/// Why a file or folder cannot be read.
#[derive(Debug, Error)]
pub enum TreeError {
    /// There is no such file or folder.
    #[error("`{0}` does not exist")]
    NotFound(TreePath),
    /// The file is too large for the byte offsets that are kept of it.
    #[error("`{path}` is larger than 4 GiB")]
    TooLarge {
        /// The file.
        path: TreePath,
        /// Its size in bytes.
        bytes: u64,
    },
    /// The system refuses.
    #[error("`{path}` cannot be read: {source}")]
    Unreadable {
        /// The file or folder.
        path: TreePath,
        /// Why.
        source: io::Error,
    },
}

impl TreeError {
    /// Makes an error of what the system said about `path`.
    pub(super) fn of(path: &TreePath, source: io::Error) -> Self {
        let path = path.clone();
        match source.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Self::NotFound(path),
            _ => Self::Unreadable { path, source },
        }
    }
}

/// Why a file cannot be written; what stood there before still stands.
#[derive(Debug, Error)]
pub enum WriteError {
    /// The path leads out of the root.
    #[error("`{0}` lies outside the project and is not written")]
    OutsideRoot(TreePath),
    /// Another process is changing the project.
    #[error("another run of tarjuma is writing in this project")]
    Busy,
    /// An earlier run was interrupted, and has to be finished first.
    #[error("an earlier run was interrupted between two files")]
    Interrupted,
    /// The file is not what it was when the change was thought out.
    #[error("`{0}` was changed by somebody else in the meantime")]
    Changed(TreePath),
    /// The output folder is not one that can be replaced as a whole.
    #[error("`{0}` is no link that `--swap` made, and cannot be replaced as a whole")]
    NoTwin(TreePath),
    /// There is a file where a new one is to be.
    #[error("`{0}` is there already, and would be overwritten")]
    AlreadyThere(TreePath),
    /// The file is marked as not to be written.
    #[error("`{0}` is read-only")]
    ReadOnly(TreePath),
    /// The system refuses.
    #[error("`{path}` cannot be written: {source}")]
    Unwritable {
        /// The file.
        path: TreePath,
        /// Why.
        source: io::Error,
    },
}

impl WriteError {
    /// Returns what to do before trying again, if it is known.
    #[must_use]
    pub fn hint(&self) -> Option<String> {
        let hint = match self {
            Self::Busy => "wait until it has finished, and run this again",
            Self::Interrupted | Self::Changed(_) => "run this again",
            Self::AlreadyThere(_) => "move it away, or choose another name",
            Self::OutsideRoot(_) => "choose a folder below the one with tarjuma.toml",
            Self::NoTwin(path) => {
                let place = path.as_str().rsplit_once('/');
                let (folder, name) =
                    place.map_or((None, path.as_str()), |(folder, name)| (Some(folder), name));
                let change = folder.map_or_else(String::new, |folder| format!("cd {folder} && "));
                return Some(format!(
                    "make it one, once: `{change}mv {name} .{name}.a && ln -s .{name}.a {name}`"
                ));
            }
            Self::ReadOnly(path) => return Some(format!("allow writing: `chmod u+w {path}`")),
            Self::Unwritable { source, .. } => match source.kind() {
                io::ErrorKind::AlreadyExists | io::ErrorKind::NotADirectory => {
                    "a file stands where a folder is needed; move it away"
                }
                io::ErrorKind::IsADirectory | io::ErrorKind::DirectoryNotEmpty => {
                    "a folder stands where the file is to be; move it away"
                }
                io::ErrorKind::PermissionDenied => "look at the permissions of its folder",
                io::ErrorKind::StorageFull => "make room on the disk",
                _ => return None,
            },
        };
        Some(hint.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_nested_output_folder_is_made_a_twin_in_its_own_folder() {
        let hint = |path: &str| WriteError::NoTwin(path.parse().unwrap()).hint();
        let root = "make it one, once: `mv dist .dist.a && ln -s .dist.a dist`";
        assert_eq!(hint("dist").as_deref(), Some(root));
        let nested = "make it one, once: `cd site/out && mv dist .dist.a && ln -s .dist.a dist`";
        assert_eq!(hint("site/out/dist").as_deref(), Some(nested));
    }
}
