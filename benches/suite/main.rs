//! The benchmarks, in one binary; `cargo bench -- <topic>` runs one file of them.

mod articles;
mod growth;
mod newsroom;
mod parsing;
mod project;
mod samples;
mod segmenting;

fn main() {
    divan::main();
}
