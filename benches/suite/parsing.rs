//! Reading Fluent: ours, which knows where everything stands, against the bare parser.

use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use tarjuma::fluent;

use crate::samples::shared_texts;

#[divan::bench]
fn bare(bencher: Bencher<'_, '_>) {
    on_coreutils(bencher, |text| {
        let _ = black_box(fluent_syntax::parser::parse(text));
    });
}

#[divan::bench]
fn ours(bencher: Bencher<'_, '_>) {
    on_coreutils(bencher, |text| {
        black_box(fluent::parse(text));
    });
}

fn on_coreutils(bencher: Bencher<'_, '_>, parse: impl Fn(&str) + Sync) {
    let Some(texts) = shared_texts("coreutils", ".ftl") else {
        return;
    };
    let bytes: usize = texts.iter().map(String::len).sum();
    bencher
        .counter(BytesCount::new(bytes))
        .bench(|| texts.iter().for_each(|text| parse(text)));
}
