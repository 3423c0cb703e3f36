//! Building a small newsroom in English, Hindi, Arabic and Japanese, in memory.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use tarjuma::build::{self, BuildReport, Options};
use tarjuma::locale::PseudoLocale;
use tarjuma::project::Workspace;
use tarjuma::tree::{MemoryTree, TreePath};
use tarjuma::verify::{self, Verified};

/// A publication in memory.
pub(crate) struct Publication {
    pub(crate) files: BTreeMap<String, Vec<u8>>,
    pub(crate) report: BuildReport,
}

impl Publication {
    pub(crate) fn text(&self, path: &str) -> &str {
        let bytes = self
            .files
            .get(path)
            .unwrap_or_else(|| panic!("{path} was not made"));
        std::str::from_utf8(bytes).expect("pages are UTF-8")
    }

    /// Returns what is made as it lies on disk, in `dist/`.
    pub(crate) fn tree(&self) -> MemoryTree {
        let files = self.files.iter();
        files.fold(MemoryTree::new(), |tree, (path, bytes)| {
            tree.with(&format!("dist/{path}"), bytes.clone())
        })
    }

    /// Returns what `verify` finds in it.
    pub(crate) fn verified(&self) -> Vec<String> {
        told(&verify_tree(&self.tree()))
    }

    pub(crate) fn checks(&self) -> Vec<&str> {
        let findings = self.report.findings.iter();
        findings.map(|finding| finding.check).collect()
    }
}

/// Verifies what lies in `dist/`.
pub(crate) fn verify_tree(tree: &MemoryTree) -> Verified {
    let folder: TreePath = "dist".parse().expect("a path");
    verify::run(tree, &folder).expect("memory can be read")
}

/// Returns a line for each finding.
pub(crate) fn told(verified: &Verified) -> Vec<String> {
    let findings = verified.findings.iter();
    findings
        .map(|finding| format!("{} {}: {}", finding.check, finding.path, finding.message()))
        .collect()
}

/// The newsroom of the fixtures.
pub(crate) fn newsroom() -> MemoryTree {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/build/newsroom");
    files_below(&root)
        .into_iter()
        .fold(MemoryTree::new(), |tree, path| {
            let relative = path
                .strip_prefix(&root)
                .expect("the file lies below")
                .to_string_lossy();
            tree.with(
                &relative,
                std::fs::read(&path).expect("the fixture can be read"),
            )
        })
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("the fixture is a folder");
    let paths = entries.map(|entry| entry.expect("the entry can be read").path());
    paths
        .flat_map(|path| {
            if path.is_dir() {
                files_below(&path)
            } else {
                vec![path]
            }
        })
        .collect()
}

pub(crate) fn build_selected(tree: &MemoryTree, locales: &[&str], paths: &[&str]) -> Publication {
    build_part(tree, locales, paths, None)
}

/// Builds all as on a day.
pub(crate) fn build_on(tree: &MemoryTree, day: &str) -> Publication {
    build_part(tree, &[], &[], Some(day.parse().expect("a day")))
}

/// Builds all, and the pseudo-locales.
pub(crate) fn build_with_pseudo(tree: &MemoryTree) -> Publication {
    build_as(tree, &[], &[], |options| {
        options.pseudo = PseudoLocale::ALL.to_vec();
    })
}

fn build_part(
    tree: &MemoryTree,
    locales: &[&str],
    paths: &[&str],
    today: Option<jiff::civil::Date>,
) -> Publication {
    build_as(tree, locales, paths, |options| options.today = today)
}

fn build_as(
    tree: &MemoryTree,
    locales: &[&str],
    paths: &[&str],
    change: impl FnOnce(&mut Options),
) -> Publication {
    let workspace = Workspace::load(Path::new("/newsroom"), tree).expect("the project loads");
    let locales: Vec<String> = locales.iter().map(|name| (*name).to_owned()).collect();
    let paths: Vec<_> = paths
        .iter()
        .map(|path| path.parse().expect("a path"))
        .collect();
    let selection = workspace.select(&locales, &paths).expect("it is there");
    let files = Mutex::new(BTreeMap::new());
    let mut options = Options::of(selection);
    change(&mut options);
    let report = build::run(&workspace, tree, &options, &|file| {
        let path = file.path.to_string();
        let before = files
            .lock()
            .expect("no sink panics")
            .insert(path.clone(), file.bytes);
        assert!(before.is_none(), "{path} was made twice");
        Ok(())
    });
    Publication {
        report: report.expect("memory takes everything"),
        files: files.into_inner().expect("no sink panics"),
    }
}

pub(crate) fn build(tree: &MemoryTree) -> Publication {
    build_selected(tree, &[], &[])
}
