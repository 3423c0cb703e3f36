//! Formatting messages: our runtime against `fluent_bundle` alone, on the same messages.

use std::sync::LazyLock;

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use tarjuma::fluent::runtime::{Arguments, CompiledResource, Isolation, Runtime};
use tarjuma::fluent::{View, parse};

const TEXT: &str = "\
-brand = Наше издание
text = Читайте нас каждый день и рассказывайте друзьям
reference = { -brand }: { text }
variable = Здравствуйте, { $name }, вы на сайте «{ -brand }»
select = { $count ->
    [one] один новый отзыв
    [few] несколько новых отзывов
    [many] много новых отзывов
   *[other] новые отзывы
}
number = { $count } отзывов
call = { NUMBER($share, minimumFractionDigits: 2) } отзывов
date = Опубликовано { DATETIME($date, dateStyle: \"long\") }
";

const PLAIN: [&str; 4] = ["text", "reference", "variable", "select"];

static OURS: LazyLock<Runtime> = LazyLock::new(|| {
    let resource = CompiledResource::new("ui.ftl", View::new(TEXT, &parse(TEXT)));
    let locale = "ru".parse().expect("a locale");
    Runtime::new(&locale, Isolation::None, [resource])
});

static BARE: LazyLock<FluentBundle<FluentResource>> = LazyLock::new(|| {
    let locale = "ru".parse().expect("a locale");
    let mut bundle = FluentBundle::new_concurrent(vec![locale]);
    bundle.set_use_isolating(false);
    bundle.add_builtins().expect("the bundle is empty");
    let resource = FluentResource::try_new(TEXT.to_owned()).expect("it is Fluent");
    bundle.add_resource(resource).expect("the bundle is empty");
    bundle
});

#[divan::bench(args = ["text", "reference", "variable", "select", "number", "call", "date"])]
fn ours(bencher: Bencher<'_, '_>, id: &str) {
    let arguments = our_arguments();
    bencher
        .counter(ItemsCount::new(1_usize))
        .bench(|| OURS.format(black_box(id), None, &arguments));
}

#[divan::bench(args = ["text", "reference", "variable", "select", "number", "call"])]
fn bare(bencher: Bencher<'_, '_>, id: &str) {
    let arguments = bare_arguments();
    bencher
        .counter(ItemsCount::new(1_usize))
        .bench_local(|| format_bare(black_box(id), &arguments));
}

/// The same with arguments made for each call, as applications do.
#[divan::bench(args = ["text", "reference", "variable", "select", "number", "call", "date"])]
fn ours_given(bencher: Bencher<'_, '_>, id: &str) {
    bencher
        .counter(ItemsCount::new(1_usize))
        .bench(|| OURS.format(black_box(id), None, &our_arguments()));
}

#[divan::bench(args = ["text", "reference", "variable", "select", "number", "call"])]
fn bare_given(bencher: Bencher<'_, '_>, id: &str) {
    bencher
        .counter(ItemsCount::new(1_usize))
        .bench_local(|| format_bare(black_box(id), &bare_arguments()));
}

/// All messages without a call, as a page has them.
#[divan::bench]
fn page_ours(bencher: Bencher<'_, '_>) {
    let arguments = our_arguments();
    bencher
        .counter(ItemsCount::new(PLAIN.len()))
        .bench(|| PLAIN.map(|id| OURS.format(black_box(id), None, &arguments).is_ok()));
}

#[divan::bench]
fn page_bare(bencher: Bencher<'_, '_>) {
    let arguments = bare_arguments();
    bencher
        .counter(ItemsCount::new(PLAIN.len()))
        .bench_local(|| PLAIN.map(|id| format_bare(black_box(id), &arguments).is_empty()));
}

fn our_arguments() -> Arguments {
    Arguments::new()
        .with("name", black_box("Анна"))
        .with("count", black_box(22))
        .with("date", black_box("2025-04-11"))
        .with("share", black_box(1234))
}

fn bare_arguments() -> FluentArgs<'static> {
    let mut arguments = FluentArgs::new();
    arguments.set("name", black_box("Анна"));
    arguments.set("count", FluentValue::from(black_box(22)));
    arguments.set("date", black_box("2025-04-11"));
    arguments.set("share", FluentValue::from(black_box(1234)));
    arguments
}

fn format_bare(id: &str, arguments: &FluentArgs<'_>) -> String {
    let message = BARE.get_message(id).expect("the message is there");
    let pattern = message.value().expect("it has a value");
    let mut errors = Vec::new();
    let text = BARE.format_pattern(pattern, Some(arguments), &mut errors);
    text.into_owned()
}
