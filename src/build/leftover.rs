//! Files of earlier builds that the publication no longer has.

use std::collections::BTreeSet;

use super::formats::FORMATS;
use super::manifest::{Fingerprint, MANIFEST, Manifest};
use super::output::BuildReport;
use crate::diagnostic::Severity;
use crate::project::Workspace;
use crate::tree::{DiskTree, DiskWriter, Tree, TreePath, WriteError};

/// The output folder with the record of what is in it.
pub(super) struct Archive<'a> {
    pub(super) workspace: &'a Workspace,
    pub(super) tree: &'a DiskTree,
    pub(super) writer: &'a DiskWriter,
}

impl Archive<'_> {
    /// Reads the record of earlier builds; there may be none.
    pub(super) fn read(&self) -> Manifest {
        let bytes = self.tree.read(&self.manifest_path()).unwrap_or_default();
        Manifest::read(&String::from_utf8_lossy(&bytes))
    }

    /// Writes the record.
    pub(super) fn write(&self, manifest: &Manifest) -> Result<(), WriteError> {
        let text = manifest.to_text();
        let written = self
            .writer
            .write_output(&self.manifest_path(), text.as_bytes());
        written.map(drop)
    }

    /// Deletes the pages of articles that are gone, and takes them out of the record. A file that
    /// is other than a build wrote it is left where it is.
    ///
    /// While a file of the project cannot be read, nothing is gone for certain.
    pub(super) fn clear(
        &self,
        manifest: &mut Manifest,
        written: &Manifest,
        report: &mut BuildReport,
    ) -> Result<(), WriteError> {
        let problems = self.workspace.problems.iter();
        if problems
            .map(|problem| problem.severity)
            .any(|severity| severity == Severity::Error)
        {
            return Ok(());
        }
        let articles = self.workspace.articles.iter();
        let slugs: BTreeSet<&str> = articles.map(|article| article.slug.as_str()).collect();
        let is_gone = |path: &TreePath| {
            !written.files.contains_key(path)
                && slug_of(path).is_some_and(|slug| !slugs.contains(slug))
        };
        let gone: Vec<(TreePath, Fingerprint)> = (manifest.files.iter())
            .filter(|(path, _)| is_gone(path))
            .map(|(path, fingerprint)| (path.clone(), *fingerprint))
            .collect();
        for (path, fingerprint) in gone {
            self.delete(&path, fingerprint, report)?;
            manifest.files.remove(&path);
        }
        Ok(())
    }

    fn delete(
        &self,
        path: &TreePath,
        fingerprint: Fingerprint,
        report: &mut BuildReport,
    ) -> Result<(), WriteError> {
        let place = self.workspace.config.output.value.join(path);
        let Ok(bytes) = self.tree.read(&place) else {
            return Ok(());
        };
        if Fingerprint::of(&bytes) == fingerprint {
            self.writer.remove_output(&place)?;
            report.removed.push(path.to_string());
        }
        Ok(())
    }

    fn manifest_path(&self) -> TreePath {
        let name = MANIFEST.parse().unwrap_or_default();
        self.workspace.config.output.value.join(&name)
    }
}

/// Returns the slug of the article that a file would be a page of: what stands between its locale
/// and the ending of a format.
fn slug_of(path: &TreePath) -> Option<&str> {
    let (_, page) = path.as_str().split_once('/')?;
    let (slug, extension) = page.rsplit_once('.')?;
    let mut formats = FORMATS.iter();
    let is_page = slug != "index" && formats.any(|format| format.extension == extension);
    is_page.then_some(slug)
}
