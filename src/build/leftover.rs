//! Files of earlier builds that the publication no longer has.

use std::collections::BTreeSet;

use super::manifest::{Fingerprint, MANIFEST, Manifest, Written};
use super::options::Prune;
use super::output::BuildReport;
use crate::diagnostic::Severity;
use crate::project::Workspace;
use crate::tree::{DiskTree, DiskWriter, Tree, TreePath, WriteError};

/// The output folder with the record of what is in it.
pub(super) struct Archive<'a> {
    pub(super) workspace: &'a Workspace,
    pub(super) tree: &'a DiskTree,
    pub(super) writer: &'a DiskWriter,
    /// The output folder.
    pub(super) output: TreePath,
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
        let path = self.manifest_path();
        let written = self.writer.write_output(&path, text.as_bytes());
        written.map(drop)
    }

    /// Deletes the files of articles that are gone, or all that this build has not made if it is to
    /// `prune`, and takes them out of the record. A file that is other than a build wrote it is left
    /// where it is.
    ///
    /// While a file of the project cannot be read, nothing is gone for certain.
    pub(super) fn clear(
        &self,
        manifest: &mut Manifest,
        made: &BTreeSet<TreePath>,
        prune: Prune,
        report: &mut BuildReport,
    ) -> Result<(), WriteError> {
        let mut problems = self.workspace.problems.iter();
        let is_uncertain = problems.any(|problem| problem.severity == Severity::Error);
        if is_uncertain || !report.skipped.is_empty() {
            return Ok(());
        }
        let articles = self.workspace.articles.iter();
        let slugs: BTreeSet<&str> = articles.map(|article| article.slug.as_str()).collect();
        let is_gone = |written: &Written| {
            let article = written.article.as_ref();
            article.is_some_and(|article| !slugs.contains(article.as_str()))
        };
        let gone: Vec<(TreePath, Fingerprint)> = (manifest.files.iter())
            .filter(|(path, _)| !made.contains(*path))
            .filter(|(_, written)| prune == Prune::Unmade || is_gone(written))
            .map(|(path, written)| (path.clone(), written.fingerprint))
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
        let place = self.output.join(path);
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
        self.output.join(&name)
    }
}
