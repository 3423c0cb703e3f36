//! The integration tests, in one binary.

mod article_align;
mod import_page;
mod layering;
mod shared;
