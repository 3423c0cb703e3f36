//! Building onto the disk.

use super::options::Options;
use super::output::BuildReport;
use super::run::run;
use crate::project::Workspace;
use crate::tree::{DiskTree, DiskWriter, WriteError};

/// Builds the publication of `workspace` into its output folder.
///
/// Each file is replaced as a whole, and one that has not changed is not touched.
///
/// # Errors
///
/// Returns an error when a file cannot be written; no further ones are.
pub fn publish(workspace: &Workspace, options: &Options) -> Result<BuildReport, WriteError> {
    let tree = DiskTree::new(&workspace.root);
    let writer = DiskWriter::new(&workspace.root);
    let output = &workspace.config.output.value;
    run(workspace, &tree, options, &|file| {
        let path = output.join(&file.path);
        writer.write_output(&path, &file.bytes).map(drop)
    })
}
