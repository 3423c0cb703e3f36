//! Building onto the disk.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use super::again::Previous;
use super::leftover::Archive;
use super::manifest::{Fingerprint, Manifest, Written};
use super::options::{Options, Prune, Reuse};
use super::output::{BuildReport, OutputFile};
use super::records::Records;
use super::run::run_again;
use crate::project::Workspace;
use crate::tree::{self, DiskTree, DiskWriter, Tree, TreePath, WriteError};

/// Where it is kept what an earlier build made, and from what; it may be deleted at any time.
const RECORDS: &str = ".tarjuma/cache/build.jsonl";

/// Builds the publication of `workspace` into its output folder, and deletes from there what
/// earlier builds made of articles that are gone.
///
/// Each file is replaced as a whole, and one that has not changed is not touched: pages and
/// images first, then what links to them; what is gone is deleted last.
///
/// # Errors
///
/// Returns an error when a file cannot be written; no further ones are.
pub fn publish(workspace: &Workspace, options: &Options) -> Result<BuildReport, WriteError> {
    let output = workspace.config.output.value.clone();
    Publisher::new(workspace, output).publish(options)
}

/// Builds into one folder.
pub(super) struct Publisher<'w> {
    workspace: &'w Workspace,
    tree: DiskTree,
    writer: DiskWriter,
    output: TreePath,
}

/// What was written so far.
#[derive(Default)]
struct Tally {
    manifest: Mutex<Manifest>,
    changed: AtomicUsize,
}

impl<'w> Publisher<'w> {
    /// Makes one that builds into `output`.
    pub(super) fn new(workspace: &'w Workspace, output: TreePath) -> Self {
        Self {
            workspace,
            tree: DiskTree::new(&workspace.root),
            writer: DiskWriter::new(&workspace.root),
            output,
        }
    }

    pub(super) fn publish(&self, options: &Options) -> Result<BuildReport, WriteError> {
        let archive = Archive {
            workspace: self.workspace,
            tree: &self.tree,
            writer: &self.writer,
            output: self.output.clone(),
        };
        let tally = Tally::default();
        let is_there = |path: &TreePath, length| self.has(path, length);
        let previous = Previous {
            records: self.read_records(options.reuse),
            is_there: &is_there,
        };
        let built = run_again(self.workspace, &self.tree, options, &previous, &|file| {
            self.write(file, &tally)
        });
        let written = tally.manifest.into_inner();
        let written = written.unwrap_or_else(PoisonError::into_inner);
        let mut made: BTreeSet<TreePath> = written.files.keys().cloned().collect();
        let mut manifest = archive.read();
        manifest.files.extend(written.files);
        let cleared = built.and_then(|mut report| {
            report.written = tally.changed.into_inner();
            made.extend(report.kept.iter().cloned());
            archive.clear(&mut manifest, &made, options.prune, &mut report)?;
            self.write_records(&report.records)?;
            Ok(report)
        });
        let recorded = archive.write(&manifest);
        let report = cleared?;
        recorded.map(|()| report)
    }

    fn write(&self, file: OutputFile, tally: &Tally) -> Result<(), WriteError> {
        let written = Written {
            fingerprint: Fingerprint::of(&file.bytes),
            article: file.article,
        };
        let path = self.output.join(&file.path);
        if self.writer.write_output(&path, &file.bytes)? == tree::Written::Changed {
            tally.changed.fetch_add(1, Ordering::Relaxed);
        }
        let mut manifest = tally
            .manifest
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        manifest.files.insert(file.path, written);
        Ok(())
    }

    fn has(&self, path: &TreePath, length: u64) -> bool {
        self.tree.length(&self.output.join(path)) == Some(length)
    }

    fn read_records(&self, reuse: Reuse) -> Records {
        if reuse == Reuse::Nothing {
            return Records::default();
        }
        let path = RECORDS.parse().unwrap_or_default();
        let bytes = self.tree.read(&path).unwrap_or_default();
        Records::read(&String::from_utf8_lossy(&bytes))
    }

    fn write_records(&self, records: &Records) -> Result<(), WriteError> {
        let path = RECORDS.parse().unwrap_or_default();
        let text = records.to_text();
        self.writer.write_output(&path, text.as_bytes()).map(drop)
    }
}

impl Prune {
    /// Returns what a build may delete: while a part alone is built, nothing but the files of
    /// articles that are gone.
    #[must_use]
    pub fn when(is_asked_for: bool, is_everything: bool) -> Self {
        match is_asked_for && is_everything {
            true => Self::Unmade,
            false => Self::Gone,
        }
    }
}
