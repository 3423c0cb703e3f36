//! The integration tests, in one binary.

mod fluent_edits;
mod fluent_runtime;
mod shared;
