//! The same work on once, four and sixteen times as much: what is linear keeps its throughput.

use std::path::Path;

use divan::Bencher;
use divan::counter::{BytesCount, ItemsCount};
use tarjuma::check::{self, Options};
use tarjuma::markdown::Document;
use tarjuma::plan::{SyncOptions, sync};
use tarjuma::project::Workspace;
use tarjuma::tree::MemoryTree;

use crate::samples::{newsroom, newsroom_times};

const TIMES: [usize; 3] = [1, 4, 16];

/// More and more files of a hundred messages in two locales.
#[divan::bench(args = TIMES)]
fn check_files(bencher: Bencher<'_, '_>, times: usize) {
    let files = 20 * times;
    let tree = (0..files).fold(MemoryTree::new(), |tree, file| with_file(tree, file, 100));
    bench_check(bencher, &tree, files);
}

/// One file of more and more messages in two locales.
#[divan::bench(args = TIMES)]
fn check_messages(bencher: Bencher<'_, '_>, times: usize) {
    let messages = 1000 * times;
    let tree = with_file(MemoryTree::new(), 0, messages);
    bench_check(bencher, &tree, messages);
}

/// A longer and longer article.
#[divan::bench(args = TIMES)]
fn segment_length(bencher: Bencher<'_, '_>, times: usize) {
    let text = long_article(times);
    bencher
        .counter(BytesCount::of_str(&text))
        .bench(|| Document::parse(&text));
}

/// More and more articles that have not changed.
#[divan::bench(args = TIMES)]
fn sync_articles(bencher: Bencher<'_, '_>, times: usize) {
    bench_sync(bencher, &newsroom_times(10 * times), times);
}

/// A longer and longer article that has no bundle yet.
#[divan::bench(args = TIMES)]
fn sync_length(bencher: Bencher<'_, '_>, times: usize) {
    let tree = MemoryTree::new().with("articles/long.md", long_article(times));
    bench_sync(bencher, &tree, times);
}

/// A longer and longer article in which every paragraph has been edited.
#[divan::bench(args = TIMES)]
fn sync_edited_length(bencher: Bencher<'_, '_>, times: usize) {
    let before = long_article(times);
    let after = before.replace(" the ", " this ");
    let tree = MemoryTree::new().with("articles/long.md", before);
    let plan = sync(&load(&tree), &SyncOptions::default()).expect("no match is unclear");
    let tree =
        (plan.writes.into_iter()).fold(tree, |tree, write| tree.with(&write.path, write.after));
    bench_sync(bencher, &tree.with("articles/long.md", after), times);
}

fn bench_check(bencher: Bencher<'_, '_>, tree: &MemoryTree, items: usize) {
    let workspace = load(tree);
    let options = Options::from_config(&workspace.config).expect("the levels are known");
    bencher
        .counter(ItemsCount::new(items))
        .bench(|| check::run(&workspace, &options));
}

fn bench_sync(bencher: Bencher<'_, '_>, tree: &MemoryTree, times: usize) {
    let workspace = load(tree);
    bencher
        .counter(ItemsCount::new(times))
        .bench(|| sync(&workspace, &SyncOptions::default()).expect("no match is unclear"));
}

fn load(tree: &MemoryTree) -> Workspace {
    Workspace::load(Path::new("/newsroom"), tree).expect("the project loads")
}

/// Adds a file whose messages use one another, terms and variables, in English and Hindi; some
/// are missing or stand for something that is not there.
fn with_file(tree: MemoryTree, file: usize, messages: usize) -> MemoryTree {
    let text = |word: &str, skipped: usize| -> String {
        let kept = (0..messages).filter(|message| message % 10 != skipped);
        let entries = kept.map(|message| {
            let other = message / 2;
            format!(
                "m-{file}-{message} = {word} {{ $count ->\n    [one] {{ $count }} file\n   \
                 *[other] {{ $count }} files\n }} {{ m-{file}-{other} }} {{ -place-{file} }}\n"
            )
        });
        format!("-place-{file} = {word}\n{}", entries.collect::<String>())
    };
    tree.with(&format!("locales/en/{file}.ftl"), text("Exchange of", 10))
        .with(&format!("locales/hi/{file}.ftl"), text("अदला-बदली", 3))
}

/// Returns the articles of the newsroom in one, so many times over; no paragraph stands twice.
fn long_article(times: usize) -> String {
    let files = newsroom();
    let articles = files.iter().filter(|file| file.path.ends_with(".md"));
    let bodies: Vec<&str> = articles
        .filter_map(|file| file.text.splitn(3, "---\n").nth(2))
        .collect();
    let copies = (0..times).flat_map(|copy| {
        bodies
            .iter()
            .map(move |body| body.replace(". ", &format!(" ({copy}). ")))
    });
    copies.collect()
}
