//! Finding the segments of Markdown, against the bare parser that it starts from.

use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use pulldown_cmark::{Options, Parser};
use tarjuma::markdown::Document;

use crate::samples::shared_texts;

#[divan::bench]
fn bare(bencher: Bencher<'_, '_>) {
    on_articles(bencher, |text| {
        let events = Parser::new_ext(text, Options::all()).into_offset_iter();
        events.for_each(|event| {
            black_box(event);
        });
    });
}

#[divan::bench]
fn ours(bencher: Bencher<'_, '_>) {
    on_articles(bencher, |text| {
        black_box(Document::parse(text));
    });
}

fn on_articles(bencher: Bencher<'_, '_>, read: impl Fn(&str) + Sync) {
    let Some(texts) = shared_texts("articles", ".md") else {
        return;
    };
    let bytes: usize = texts.iter().map(String::len).sum();
    bencher
        .counter(BytesCount::new(bytes))
        .bench(|| texts.iter().for_each(|text| read(text)));
}
