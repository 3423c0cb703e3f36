//! The integration tests, in one binary.

mod check_fixtures;
mod project_layouts;
mod report_formats;
mod shared;
