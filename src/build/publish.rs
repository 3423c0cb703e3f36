//! Building onto the disk.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};

use super::again::Previous;
use super::leftover::{Archive, log, workshop};
use super::manifest::{Fingerprint, Manifest, Written};
use super::options::{Options, Reuse};
use super::output::{BuildReport, OutputFile};
use super::records::Records;
use super::run::run_again;
use super::unchanged::SEEN;
use crate::locale::LocaleId;
use crate::project::{Slug, Workspace};
use crate::tree::{
    self, DiskTree, DiskWriter, OutputLog, Tree, TreePath, Twin, WriteError, WriteLock,
};

/// Where it is kept what an earlier build made, and from what; it may be deleted at any time.
pub(super) const RECORDS: &str = ".tarjuma/cache/build.jsonl";

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
    publish_from(workspace, &DiskTree::new(&workspace.root), options)
}

/// Builds as [`publish`] does, with templates and images of `tree`, which is of the project on disk.
///
/// # Errors
///
/// As [`publish`].
pub fn publish_from(
    workspace: &Workspace,
    tree: &dyn Tree,
    options: &Options,
) -> Result<BuildReport, WriteError> {
    let output = workspace.config.output.value.clone();
    let publisher = Publisher::new(workspace, tree, output);
    let _lock = publisher.lock()?;
    let report = publisher.publish(options)?;
    publisher.write_records(&report.records)?;
    Ok(report)
}

/// Builds as [`publish`] does, but into a copy of the output folder, by links, which then takes its
/// place at once. If nothing has changed, the output folder stays.
///
/// # Errors
///
/// Returns an error when the output folder is there and not a link to such a copy, or when a file
/// cannot be written; the output folder is as it was then.
pub fn publish_swapped(
    workspace: &Workspace,
    options: &Options,
) -> Result<BuildReport, WriteError> {
    let output = &workspace.config.output.value;
    let _locks = (
        WriteLock::take(&workspace.root)?,
        WriteLock::take(&workspace.root.join(output.as_str()))?,
    );
    let twin = Twin::of(&workspace.root, output)?;
    let disk = DiskTree::new(&workspace.root);
    let publisher = Publisher::new(workspace, &disk, twin.folder().clone());
    let report = match publisher.publish(options) {
        Ok(report) => report,
        Err(error) => {
            // The first error tells the cause; the next run deletes what is left.
            let _ = twin.discard();
            return Err(error);
        }
    };
    match report.changes_files() {
        true => twin.switch()?,
        false => twin.discard()?,
    }
    publisher.write_records(&report.records)?;
    Ok(report)
}

/// Builds into one folder.
pub(super) struct Publisher<'w> {
    workspace: &'w Workspace,
    /// Where templates and images are read.
    sources: &'w dyn Tree,
    /// Where the output folder is.
    tree: DiskTree,
    writer: DiskWriter,
    log: OutputLog,
    output: TreePath,
    /// Whether a file was replaced: what is recorded of earlier ones does not hold of it.
    has_begun: Mutex<bool>,
}

/// What was written so far.
#[derive(Default)]
struct Tally {
    manifest: Mutex<Manifest>,
    changed: AtomicUsize,
}

impl<'w> Publisher<'w> {
    /// Makes one that builds into `output`.
    pub(super) fn new(workspace: &'w Workspace, sources: &'w dyn Tree, output: TreePath) -> Self {
        let writer = DiskWriter::new(&workspace.root).with_workshop(&workshop(&output));
        Self {
            workspace,
            sources,
            tree: DiskTree::new(&workspace.root),
            log: log(&writer, &output),
            writer,
            output,
            has_begun: Mutex::default(),
        }
    }

    /// Takes the leave to write into the output folder, which one process has at a time.
    fn lock(&self) -> Result<WriteLock, WriteError> {
        WriteLock::take(&self.workspace.root.join(self.output.as_str()))
    }

    fn archive(&self) -> Archive<'_> {
        Archive {
            workspace: self.workspace,
            tree: &self.tree,
            writer: &self.writer,
            log: &self.log,
            output: self.output.clone(),
        }
    }

    /// Builds, but for the records of what was made.
    fn publish(&self, options: &Options) -> Result<BuildReport, WriteError> {
        let archive = self.archive();
        archive.recover()?;
        let tally = Tally::default();
        let is_there = |path: &TreePath, length| self.has(path, length);
        let public = OnceLock::new();
        let is_public = |slug: &Slug, locale: &LocaleId| {
            let public = public.get_or_init(|| archive.public_pages(options.prune));
            public.contains(&(slug.clone(), locale.clone()))
        };
        let previous = Previous {
            records: self.read_records(options.reuse),
            is_there: &is_there,
            is_public: &is_public,
        };
        let built = run_again(self.workspace, self.sources, options, &previous, &|file| {
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
            archive.clear(&mut manifest, &made, options, &mut report)?;
            Ok(report)
        });
        let recorded = archive.write(&manifest);
        let report = cleared?;
        recorded?;
        archive.close()?;
        Ok(report)
    }

    fn write(&self, file: OutputFile, tally: &Tally) -> Result<(), WriteError> {
        let written = Written {
            fingerprint: Fingerprint::of(&file.bytes),
            article: file.article,
        };
        let path = self.output.join(&file.path);
        let begin = || self.begin(&file.path, &written);
        let changed = self.writer.write_output_after(&path, &file.bytes, &begin)?;
        if changed == tree::Written::Changed {
            tally.changed.fetch_add(1, Ordering::Relaxed);
        }
        let mut manifest = tally
            .manifest
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        manifest.files.insert(file.path, written);
        Ok(())
    }

    /// Notes that a file is about to be replaced.
    fn begin(&self, path: &TreePath, written: &Written) -> Result<(), WriteError> {
        let mut has_begun = self
            .has_begun
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if !*has_begun {
            for kept in [SEEN, RECORDS] {
                self.writer
                    .remove_output(&kept.parse().unwrap_or_default())?;
            }
            *has_begun = true;
        }
        self.archive().note(path, written)
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
        let writer = DiskWriter::new(&self.workspace.root);
        writer.write_output(&path, text.as_bytes()).map(drop)
    }
}
