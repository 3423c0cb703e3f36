//! The integration tests, in one binary.

mod layering;
mod project_layouts;
mod shared;
