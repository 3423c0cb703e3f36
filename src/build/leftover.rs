//! Files of earlier builds that the publication no longer has.

use std::collections::{BTreeMap, BTreeSet};

use super::lists;
use super::manifest::{Fingerprint, MANIFEST, Manifest, Written};
use super::options::{Options, Prune};
use super::output::BuildReport;
use super::redirect::render_redirect;
use super::site::Site;
use super::site_files::ROBOTS;
use crate::diagnostic::Severity;
use crate::locale::LocaleId;
use crate::project::{Slug, Workspace};
use crate::tree::{self, DiskTree, DiskWriter, OutputLog, Tree, TreePath, WriteError};

/// The output folder with the record of what is in it.
pub(super) struct Archive<'a> {
    pub(super) workspace: &'a Workspace,
    pub(super) tree: &'a DiskTree,
    pub(super) writer: &'a DiskWriter,
    /// What the build has written so far.
    pub(super) log: &'a OutputLog,
    /// The output folder.
    pub(super) output: TreePath,
}

/// The folder, below the output folder, in which a build fills its files; one that is there when a
/// build begins was left by one that was interrupted.
const WORKSHOP: &str = ".tarjuma-building";

/// The record in it of what the build has written so far.
const LOG: &str = ".tarjuma-building/written";

/// Returns the folder in which files of an output folder are filled.
pub(super) fn workshop(output: &TreePath) -> TreePath {
    output.join(&WORKSHOP.parse().unwrap_or_default())
}

/// Returns the record of what a build has written so far, of files below an output folder.
pub(super) fn log(writer: &DiskWriter, output: &TreePath) -> OutputLog {
    OutputLog::new(writer, output.join(&LOG.parse().unwrap_or_default()))
}

impl Archive<'_> {
    /// Takes what an interrupted build has written into the record.
    pub(super) fn recover(&self) -> Result<(), WriteError> {
        let log = self.output.join(&LOG.parse().unwrap_or_default());
        if let Ok(bytes) = self.tree.read(&log) {
            let begun = Manifest::read(&String::from_utf8_lossy(&bytes));
            let mut manifest = self.read();
            for (path, written) in begun.files {
                if let Ok(bytes) = self.tree.read(&self.output.join(&path)) {
                    let fingerprint = Fingerprint::of(&bytes);
                    let written = Written {
                        fingerprint,
                        ..written
                    };
                    manifest.files.insert(path, written);
                }
            }
            self.write(&manifest)?;
        }
        self.close()
    }

    /// Notes, for the case that the build is interrupted, that a file is about to be written.
    pub(super) fn note(&self, path: &TreePath, written: &Written) -> Result<(), WriteError> {
        self.log.append(&written.line(path))
    }

    /// Deletes what a build needed on its way.
    pub(super) fn close(&self) -> Result<(), WriteError> {
        self.log.close();
        self.writer.remove_folder(&workshop(&self.output))
    }

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

    /// Returns the articles, each in a locale, of which there are pages that stay unless a build is
    /// to `prune` them.
    pub(super) fn public_pages(&self, prune: Prune) -> BTreeSet<(Slug, LocaleId)> {
        if prune == Prune::Unmade {
            return BTreeSet::new();
        }
        let site = Site::of(self.workspace);
        let manifest = self.read();
        let pages = manifest.files.iter().filter(|(path, _)| is_page(path));
        let there = pages.filter(|(path, _)| self.tree.contains(&self.output.join(path)));
        there
            .filter_map(|(path, written)| self.owner(&site, path, written))
            .collect()
    }

    /// Returns the article that a file is of, and the locale.
    fn owner(&self, site: &Site, path: &TreePath, written: &Written) -> Option<(Slug, LocaleId)> {
        let locales = self.workspace.locale_ids();
        let locale = site.layout().locale_of(path.as_str(), locales)?;
        Some((written.article.clone()?, locale.clone()))
    }

    /// Deletes the files of articles that are gone and lists that are no longer made, or all that
    /// this build has not made if it is to prune, and takes them out of the record. A file that is
    /// other than a build wrote it is left where it is.
    ///
    /// Lists go first, since they may name pages that go.
    ///
    /// While a file of the project cannot be read, nothing is gone for certain.
    pub(super) fn clear(
        &self,
        manifest: &mut Manifest,
        made: &BTreeSet<TreePath>,
        options: &Options,
        report: &mut BuildReport,
    ) -> Result<(), WriteError> {
        let prune = options.prune;
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
        let site = Site::of(self.workspace);
        let is_list = |path: &TreePath, written: &Written| {
            written.article.is_none() && self.is_list(&site, path, options)
        };
        let unmade = (manifest.files.iter()).filter(|(path, _)| !made.contains(*path));
        let mut gone: Vec<(bool, TreePath, Fingerprint)> = unmade
            .map(|(path, written)| (is_list(path, written), path, written))
            .filter(|(is_list, _, written)| prune == Prune::Unmade || *is_list || is_gone(written))
            .map(|(is_list, path, written)| (is_list, path.clone(), written.fingerprint))
            .collect();
        gone.sort_by_key(|(is_list, ..)| !is_list);
        if prune == Prune::Gone {
            self.forward(&site, manifest, made, report)?;
        }
        for (_, path, fingerprint) in gone {
            self.delete(&path, fingerprint, report)?;
            manifest.files.remove(&path);
        }
        Ok(())
    }

    /// Says whether a file of no article is a list of a locale that was asked for, or leads robots to
    /// the pages of the site, by its path.
    fn is_list(&self, site: &Site, path: &TreePath, options: &Options) -> bool {
        let path = path.as_str();
        if is_for_robots(path) {
            return true;
        }
        let locales = self.workspace.locale_ids();
        let Some(locale) = site.layout().locale_of(path, locales) else {
            return false;
        };
        let folder = format!("{locale}/");
        let below = path.strip_prefix(&folder).unwrap_or(path);
        options.selection.includes_locale(locale) && lists::is_list(below)
    }

    /// Makes the pages of articles that are called otherwise now lead to where they are, and deletes
    /// the files beside them.
    fn forward(
        &self,
        site: &Site,
        manifest: &mut Manifest,
        made: &BTreeSet<TreePath>,
        report: &mut BuildReport,
    ) -> Result<(), WriteError> {
        let owner = |path: &TreePath, written: &Written| self.owner(site, path, written);
        let pages = (manifest.files.iter())
            .filter(|(path, _)| made.contains(*path) && is_page(path))
            .filter_map(|(path, written)| Some((owner(path, written)?, path.clone())));
        let pages: BTreeMap<(Slug, LocaleId), TreePath> = pages.collect();
        let moved: Vec<(TreePath, Written, LocaleId, TreePath)> = (manifest.files.iter())
            .filter(|(path, _)| !made.contains(*path))
            .filter_map(|(path, written)| {
                let owner = owner(path, written)?;
                let page = pages.get(&owner)?;
                Some((path.clone(), written.clone(), owner.1, page.clone()))
            })
            .collect();
        for (path, written, locale, page) in moved {
            let place = self.output.join(&path);
            let found = self.tree.read(&place);
            if found.is_ok_and(|bytes| Fingerprint::of(&bytes) != written.fingerprint) {
                continue;
            }
            if !is_page(&path) {
                self.delete(&path, written.fingerprint, report)?;
                manifest.files.remove(&path);
                continue;
            }
            let text = render_redirect(site, &locale, path.as_str(), page.as_str());
            let fingerprint = Fingerprint::of(text.as_bytes());
            let written = Written {
                fingerprint,
                ..written
            };
            let note = || self.note(&path, &written);
            let writer = self.writer;
            let changed = writer.write_output_after(&place, text.as_bytes(), &note)?;
            if changed == tree::Written::Changed {
                report.moved.push((path.to_string(), page.to_string()));
            }
            manifest.files.insert(path, written);
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
            self.writer.remove_empty_folders(&place, &self.output);
            report.removed.push(path.to_string());
        }
        Ok(())
    }

    fn manifest_path(&self) -> TreePath {
        let name = MANIFEST.parse().unwrap_or_default();
        self.output.join(&name)
    }
}

fn is_page(path: &TreePath) -> bool {
    path.as_str().ends_with(".html")
}

/// Says whether a file is a map of the site, or names one.
fn is_for_robots(path: &str) -> bool {
    let is_map = path.ends_with(".xml") && !path.contains('/') && path.contains("sitemap");
    is_map || path == ROBOTS
}
