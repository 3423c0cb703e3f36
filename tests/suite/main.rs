//! The integration tests, in one binary.

mod layering;
mod shared;
