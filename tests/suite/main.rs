//! The integration tests, in one binary.

mod report_formats;
mod project_layouts;
mod shared;
