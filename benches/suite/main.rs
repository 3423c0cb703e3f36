//! The benchmarks, in one binary; `cargo bench -- <topic>` runs one file of them.

#![expect(clippy::print_stdout, reason = "a benchmark says what it skips")]

mod articles;
mod diff;
mod formatting;
mod growth;
mod ledger;
mod newsroom;
mod parsing;
mod project;
mod samples;
mod segmenting;

fn main() {
    divan::main();
}
