//! The integration tests, in one binary.

mod article_align;
mod fluent_edits;
mod import_page;
mod layering;
mod project_layouts;
mod report_formats;
mod project_config;
mod project_disk;
mod project_layouts;
mod project_problems;
mod project_selection;
mod check_fixtures;
mod project_layouts;
mod report_formats;
mod fluent_runtime;
mod shared;
