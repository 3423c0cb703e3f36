//! Why a revision cannot be read.

use std::io;
use std::path::PathBuf;

use thiserror::Error;

/// Why a revision cannot be read.
#[derive(Debug, Error)]
pub enum GitError {
    /// There is no git.
    #[error("comparing revisions needs git, and there is no `git` command")]
    NoGit,
    /// The folder belongs to no repository.
    #[error("comparing revisions needs git, and {} is in no git repository", .0.display())]
    NoRepository(PathBuf),
    /// There is no such revision.
    #[error("there is no revision `{revision}` in this repository")]
    NoRevision {
        /// What was asked for.
        revision: String,
        /// The way out.
        hint: Option<String>,
    },
    /// Two revisions have no commit in common.
    #[error("`{0}` and `{1}` have no commit in common")]
    NoMergeBase(String, String),
    /// Git says no.
    #[error("git refuses: {0}")]
    Refused(String),
    /// Git cannot be talked to.
    #[error("git cannot be run: {0}")]
    Broken(#[from] io::Error),
}

impl GitError {
    /// Returns what to do instead, if it is known.
    #[must_use]
    pub fn hint(&self) -> Option<String> {
        match self {
            Self::NoGit => Some(
                "install git, or compare two folders, which needs none: `tarjuma diff OLD/ NEW/`"
                    .to_owned(),
            ),
            Self::NoRepository(_) => {
                Some("compare two folders, which needs no git: `tarjuma diff OLD/ NEW/`".to_owned())
            }
            Self::NoRevision { hint, .. } => hint.clone(),
            Self::NoMergeBase(..) => {
                Some("write two dots to compare the revisions themselves".to_owned())
            }
            Self::Refused(_) | Self::Broken(_) => None,
        }
    }
}
