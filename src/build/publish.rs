//! Building onto the disk.

use std::sync::{Mutex, PoisonError};

use super::leftover::Archive;
use super::manifest::{Fingerprint, Manifest};
use super::options::Options;
use super::output::BuildReport;
use super::run::run;
use crate::project::Workspace;
use crate::tree::{DiskTree, DiskWriter, WriteError};

/// Builds the publication of `workspace` into its output folder, and deletes from there what
/// earlier builds made of articles that are gone.
///
/// Each file is replaced as a whole, and one that has not changed is not touched.
///
/// # Errors
///
/// Returns an error when a file cannot be written; no further ones are.
pub fn publish(workspace: &Workspace, options: &Options) -> Result<BuildReport, WriteError> {
    let tree = DiskTree::new(&workspace.root);
    let writer = DiskWriter::new(&workspace.root);
    let archive = Archive {
        workspace,
        tree: &tree,
        writer: &writer,
    };
    let output = &workspace.config.output.value;
    let written = Mutex::new(Manifest::default());
    let built = run(workspace, &tree, options, &|file| {
        let fingerprint = Fingerprint::of(&file.bytes);
        writer.write_output(&output.join(&file.path), &file.bytes)?;
        let mut written = written.lock().unwrap_or_else(PoisonError::into_inner);
        written.files.insert(file.path, fingerprint);
        Ok(())
    });
    let written = written.into_inner().unwrap_or_else(PoisonError::into_inner);
    let mut manifest = archive.read();
    manifest.files.extend(written.files.clone());
    let cleared = built.and_then(|mut report| {
        archive.clear(&mut manifest, &written, &mut report)?;
        Ok(report)
    });
    let recorded = archive.write(&manifest);
    let report = cleared?;
    recorded.map(|()| report)
}
