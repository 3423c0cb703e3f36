//! Trees of bytes under a project's root: on disk, in memory or in git; and atomic writes.
//!
//! The one door to `std::fs` and to the `git` command. Knows nothing of Fluent, Markdown or configuration; paths are
//! [`TreePath`]s, relative to the root with `/` between folders on every system.

mod ancestor;
mod disk;
mod durable;
mod error;
mod flat;
mod git;
mod journal;
mod listing;
mod lock;
mod log;
mod loose;
mod memory;
mod path;
mod recovery;
mod sightings;
mod skip;
mod stamp;
mod step;
mod temporary;
mod together;
mod twin;
mod watched;
mod write;

pub use ancestor::{canonical_folder, nearest_ancestor_holding, repository_holding};
pub use disk::DiskTree;
pub use error::{TreeError, WriteError};
pub use git::{GitError, GitTree, merge_base};
pub use listing::{Listing, Tree, WalkProblem, WalkProblemKind};
pub use lock::WriteLock;
pub use log::OutputLog;
pub use loose::{
    LooseFileError, UnwritableFile, append_loose, check_loose_folder, loose_length,
    read_loose_text, write_loose,
};
pub use memory::MemoryTree;
pub use path::{InvalidPath, TreePath};
pub use recovery::Recovery;
pub use sightings::Sightings;
pub use stamp::{Stamp, program_stamp};
pub use together::FileChange;
pub use twin::Twin;
pub use watched::WatchedTree;
pub use write::{DiskWriter, Written};
