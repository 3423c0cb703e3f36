//! The integration tests, in one binary.

mod project_config;
mod project_coreutils;
mod project_disk;
mod project_layouts;
mod project_problems;
mod project_selection;
mod shared;
