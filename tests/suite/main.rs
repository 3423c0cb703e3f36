//! The integration tests, in one binary.

mod article_align;
mod article_compose;
mod check_counts;
mod check_coverage;
mod check_fixtures;
mod check_links;
mod check_runs;
mod check_variables;
mod coreutils;
mod fluent_edits;
mod fluent_runtime;
mod import_page;
mod import_plan;
mod laws;
mod layering;
mod markdown_documents;
mod project_config;
mod project_coreutils;
mod project_disk;
mod project_layouts;
mod project_problems;
mod project_selection;
mod report_formats;
mod shared;
mod sync_articles;
mod sync_real;
