//! The integration tests, in one binary.

mod fluent_edits;
mod fluent_robustness;
mod fluent_runtime;
mod fluent_spans;
mod fluent_spec;
mod shared;
