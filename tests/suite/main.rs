//! The integration tests, in one binary.

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a test fails by panicking, and says what it skips"
)]

mod adopt_articles;
mod adopt_cli;
mod adopt_damage;
mod article_align;
mod article_compose;
mod article_laws;
mod article_references;
mod build_articles;
mod build_functions;
mod build_newsroom;
mod build_templates;
mod bundle_laws;
mod check_causes;
mod check_counts;
mod check_coverage;
mod check_examples;
mod check_fixtures;
mod check_gates;
mod check_links;
mod check_publication;
mod check_runs;
mod check_variables;
mod ci_files;
mod cli_bad_input;
mod cli_baseline;
mod cli_build;
mod cli_diff;
mod cli_fix;
mod cli_following;
mod cli_import;
mod cli_ledger;
mod cli_narrowed;
mod cli_output;
mod cli_project;
mod cli_rename;
mod cli_sync;
mod cli_todo;
mod cli_transcripts;
mod coreutils;
mod diff_entries;
mod diff_formats;
mod diff_laws;
mod diff_stale;
mod fluent_edits;
mod fluent_robustness;
mod fluent_runtime;
mod fluent_spans;
mod fluent_spec;
mod frozen_articles;
mod import_html;
mod import_page;
mod import_plan;
mod intl_tables;
mod json_schema;
mod kill;
mod laws;
mod layering;
mod ledger_articles;
mod ledger_desk;
mod ledger_life;
mod ledger_merges;
mod ledger_revisions;
mod markdown_documents;
mod markdown_rebuild;
mod markdown_segments;
mod mutations;
mod plural_table;
mod project_config;
mod project_coreutils;
mod project_disk;
mod project_layouts;
mod project_problems;
mod project_selection;
mod readme;
mod report_ci_formats;
mod report_formats;
mod revision_edits;
mod runtime_bad_input;
mod runtime_cases;
mod runtime_functions;
mod runtime_references;
mod runtime_selection;
mod shared;
mod sync_articles;
mod sync_real;
mod todo_coreutils;
mod todo_life;
mod todo_merges;
mod written_together;
