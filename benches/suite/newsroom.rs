//! A build of a thousand articles, all locales, all formats; files are counted and dropped.

use std::path::Path;

use divan::Bencher;
use divan::counter::ItemsCount;
use tarjuma::build::{self, Options};
use tarjuma::project::Workspace;

use crate::samples::newsroom_times;

const ARTICLES: usize = 3;

#[divan::bench(args = [16, 64, 333], sample_count = 3, sample_size = 1)]
fn build(bencher: Bencher<'_, '_>, copies: usize) {
    let tree = newsroom_times(copies);
    let workspace = Workspace::load(Path::new("/newsroom"), &tree).expect("the newsroom loads");
    let selection = workspace.select(&[], &[]).expect("all of it is there");
    let options = Options::of(selection);
    bencher
        .counter(ItemsCount::new(ARTICLES * copies))
        .bench(|| {
            let report = build::run(&workspace, &tree, &options, &|_| Ok(()));
            report.expect("nothing is written").files
        });
}
