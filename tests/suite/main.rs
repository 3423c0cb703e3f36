//! The integration tests, in one binary.

mod article_align;
mod check_fixtures;
mod fluent_edits;
mod fluent_runtime;
mod import_page;
mod layering;
mod project_config;
mod project_disk;
mod check_counts;
mod check_coverage;
mod check_fixtures;
mod check_links;
mod check_runs;
mod check_variables;
mod coreutils;
mod project_layouts;
mod project_layouts;
mod project_layouts;
mod project_problems;
mod project_selection;
mod report_formats;
mod report_formats;
mod report_formats;
mod laws;
mod markdown_documents;
mod shared;
