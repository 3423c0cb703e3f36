//! The integration tests, in one binary.

mod check_counts;
mod check_coverage;
mod check_fixtures;
mod check_links;
mod check_runs;
mod check_variables;
mod coreutils;
mod project_config;
mod project_coreutils;
mod project_disk;
mod project_layouts;
mod project_problems;
mod project_selection;
mod report_formats;
mod shared;
