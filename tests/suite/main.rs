//! The integration tests, in one binary.

mod project_layouts;
mod shared;
