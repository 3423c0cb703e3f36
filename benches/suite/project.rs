//! `status` and `check` on a real tree of 37 locales, against reading and parsing its files.

use std::fs;
use std::path::{Path, PathBuf};

use divan::{Bencher, black_box};
use rayon::prelude::*;
use tarjuma::check::{self, Coverage, Options, WordCount};
use tarjuma::project::Workspace;
use tarjuma::tree::{DiskTree, Tree, TreePath};

use crate::samples::{coreutils, paths_below};

/// What each of the others is measured against: the least that any of them has to do.
#[divan::bench]
fn reading_alone(bencher: Bencher<'_, '_>) {
    let Some(folder) = coreutils() else {
        return;
    };
    let paths = paths_below(folder.path(), ".ftl");
    bencher.bench(|| {
        paths.par_iter().for_each(|path: &PathBuf| {
            let text = fs::read_to_string(path).expect("the file is text");
            let _ = black_box(fluent_syntax::parser::parse(text.as_str()));
        });
    });
}

/// Finding those files, which the line above is spared.
#[divan::bench]
fn listing(bencher: Bencher<'_, '_>) {
    let Some(folder) = coreutils() else {
        return;
    };
    let tree = DiskTree::new(folder.path());
    bencher.bench(|| tree.walk(&TreePath::root(), &[]).expect("it is there"));
}

#[divan::bench]
fn loading(bencher: Bencher<'_, '_>) {
    on_coreutils(bencher, |workspace| workspace);
}

#[divan::bench]
fn status(bencher: Bencher<'_, '_>) {
    on_coreutils(bencher, |workspace| {
        Coverage::of(&workspace, WordCount::Skip)
    });
}

#[divan::bench]
fn status_with_words(bencher: Bencher<'_, '_>) {
    on_coreutils(bencher, |workspace| {
        Coverage::of(&workspace, WordCount::Count)
    });
}

#[divan::bench]
fn check(bencher: Bencher<'_, '_>) {
    on_coreutils(bencher, |workspace| {
        let options = Options::from_config(&workspace.config).expect("the levels are known");
        check::run(&workspace, &options)
    });
}

fn on_coreutils<R>(bencher: Bencher<'_, '_>, command: impl Fn(Workspace) -> R + Sync) {
    let Some(folder) = coreutils() else {
        return;
    };
    bencher.bench(|| command(load(folder.path())));
}

fn load(root: &Path) -> Workspace {
    Workspace::load(root, &DiskTree::new(root)).expect("the tree loads")
}
