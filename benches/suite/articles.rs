//! From an article to its source bundle: reading it, and giving its segments their ids.

use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use tarjuma::article::bundle::KnownBundle;
use tarjuma::article::{Article, SettledArticle};
use tarjuma::markdown::TRANSLATABLE_FIELDS;

use crate::samples::shared_texts;

#[divan::bench]
fn read(bencher: Bencher<'_, '_>) {
    on_articles(bencher, |text, _| {
        black_box(read_article(text));
    });
}

#[divan::bench]
fn read_and_settle_first_time(bencher: Bencher<'_, '_>) {
    on_articles(bencher, |text, _| {
        black_box(settle(text, &KnownBundle::default()));
    });
}

#[divan::bench]
fn read_and_settle_unchanged(bencher: Bencher<'_, '_>) {
    on_articles(bencher, |text, known| {
        black_box(settle(text, known));
    });
}

/// Every second paragraph has been edited.
#[divan::bench]
fn read_and_settle_edited(bencher: Bencher<'_, '_>) {
    let edit = |text: &str| {
        let blocks = text.split_inclusive("\n\n").enumerate();
        let edited = blocks.map(|(place, block)| match place % 2 {
            0 => block.to_owned(),
            _ => block.replacen(". ", ", and more. ", 1),
        });
        edited.collect::<String>()
    };
    on_known_articles(bencher, edit, |text, known| {
        black_box(settle(text, known));
    });
}

fn on_articles(bencher: Bencher<'_, '_>, run: impl Fn(&str, &KnownBundle) + Sync) {
    on_known_articles(bencher, str::to_owned, run);
}

/// Runs on articles, each with the bundle of the revision before `edit`.
fn on_known_articles(
    bencher: Bencher<'_, '_>,
    edit: impl Fn(&str) -> String,
    run: impl Fn(&str, &KnownBundle) + Sync,
) {
    let Some(texts) = shared_texts("articles", ".md") else {
        return;
    };
    let known = |text: &String| KnownBundle::read(&settle(text, &KnownBundle::default()).bundle);
    let articles: Vec<_> = texts.iter().map(|text| (edit(text), known(text))).collect();
    let bytes: usize = articles.iter().map(|(text, _)| text.len()).sum();
    bencher
        .counter(BytesCount::new(bytes))
        .bench(|| articles.iter().for_each(|(text, known)| run(text, known)));
}

fn read_article(text: &str) -> Article {
    Article::read(text, &TRANSLATABLE_FIELDS, &|_| false)
}

fn settle(text: &str, known: &KnownBundle) -> SettledArticle {
    read_article(text).settle("articles/a.md", known, &[])
}
