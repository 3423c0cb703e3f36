//! Building a large site on disk, by the program itself, beside Hugo on the same pages.
//!
//! `cargo bench --bench publishing` makes newsrooms of 500, 2,000 and 8,000 articles in ten locales
//! (or of the numbers that it is given) from the sample in this repository, and prints how long
//! builds take and how much memory. Hugo, where there is one, builds the Markdown files of the
//! same editions, with templates of a few lines.

#![expect(clippy::print_stdout, reason = "a benchmark prints what it measures")]

mod hugo;
mod measure;
mod newsroom;

use measure::Measured;
use newsroom::{LOCALES, Newsroom};

const ARTICLES: [usize; 3] = [500, 2_000, 8_000];

fn main() {
    let given: Vec<usize> = std::env::args()
        .filter_map(|number| number.parse().ok())
        .collect();
    let sizes = if given.is_empty() {
        ARTICLES.to_vec()
    } else {
        given
    };
    for articles in sizes {
        let newsroom = Newsroom::make(articles);
        let editions = articles * LOCALES.len();
        let cold = newsroom.build();
        report("cold", articles, editions, &cold);
        let same = newsroom.build();
        report("nothing changed", articles, editions, &same);
        newsroom.change_a_message();
        report("a message changed", articles, editions, &newsroom.build());
        newsroom.change_an_article();
        report("an article changed", articles, editions, &newsroom.build());
        let Some(site) = hugo::Site::of(&newsroom) else {
            println!("skipped: there is no Hugo");
            continue;
        };
        let theirs = site.build();
        report("Hugo, cold", articles, editions, &theirs);
        let again = site.build();
        report("Hugo, nothing changed", articles, editions, &again);
        println!(
            "  by work, cold {:.2} times as fast as Hugo, with nothing changed {:.1} times",
            theirs.work / cold.work,
            again.work / same.work
        );
    }
}

fn report(what: &str, articles: usize, editions: usize, measured: &Measured) {
    println!(
        "{articles} articles, {editions} editions: {what}: {:.2} s, {:.2} s of work, {:.0} editions per second of work, {} MB at most",
        measured.seconds,
        measured.work,
        editions as f64 / measured.work,
        measured.peak / 1024,
    );
}
