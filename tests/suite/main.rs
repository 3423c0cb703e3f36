//! The integration tests, in one binary.

mod article_align;
mod layering;
mod shared;
