//! Two states of a tree of 20,000 messages compared, against parsing both.

use divan::{Bencher, black_box};
use tarjuma::diff::{Between, Options, Order, PlainFolder, Side, compare};
use tarjuma::fluent::parse;
use tarjuma::tree::MemoryTree;

const FILES: usize = 40;
const MESSAGES_A_FILE: usize = 500;

/// What share of the messages differs: one in so many, none for zero.
const ONE_IN: [usize; 3] = [0, 10, 1];

/// Returns the files; of every `one_in`th message the text is another, unless that is zero.
fn files(one_in: usize) -> Vec<String> {
    let message = |number: usize| {
        let month = match one_in != 0 && number.is_multiple_of(one_in) {
            true => "July",
            false => "June",
        };
        format!(
            "message-{number} = The well of street {number} was filled by the first rain in {month}, \
             {{ $name }}.
"
        )
    };
    let file =
        |file| (0..MESSAGES_A_FILE).map(move |number| message(file * MESSAGES_A_FILE + number));
    (0..FILES).map(|number| file(number).collect()).collect()
}

fn folder(one_in: usize) -> PlainFolder {
    let files = files(one_in).into_iter().enumerate();
    let tree = files.fold(MemoryTree::new(), |tree, (number, text)| {
        tree.with(&format!("part-{number}.ftl"), text)
    });
    PlainFolder::load(&tree).expect("the folder loads")
}

/// What comparing is measured against, on one thread.
#[divan::bench]
fn parsing_both(bencher: Bencher<'_, '_>) {
    let sides = [files(0), files(1)];
    bencher.bench(|| {
        for text in sides.iter().flatten() {
            black_box(parse(text));
        }
    });
}

/// Comparing alone, without reading and parsing, on all threads.
#[divan::bench(args = ONE_IN)]
fn comparing(bencher: Bencher<'_, '_>, one_in: usize) {
    let folders = [folder(0), folder(one_in)];
    let [old, new] = [0, 1].map(|side| Side::of_folder("side", &folders[side]));
    let options = Options {
        between: Between::Revisions,
        order: Order::Ignored,
    };
    bencher.bench(|| compare(&old, &new, options));
}
