//! The integration tests, in one binary.

mod layering;
mod project_config;
mod project_disk;
mod project_layouts;
mod project_problems;
mod project_selection;
mod shared;
