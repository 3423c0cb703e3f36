//! The files of a git revision, read through the `git` command.

mod batch;
mod command;
mod error;
mod links;
mod revision;
mod tree;

pub use error::GitError;
pub use revision::merge_base;
pub use tree::GitTree;
