//! The integration tests, in one binary.

mod article_align;
mod article_compose;
mod build_articles;
mod build_newsroom;
mod build_templates;
mod check_fixtures;
mod fluent_edits;
mod fluent_runtime;
mod import_page;
mod laws;
mod layering;
mod markdown_documents;
mod project_config;
mod project_disk;
mod project_layouts;
mod project_problems;
mod project_selection;
mod report_formats;
mod shared;
mod sync_articles;
mod sync_real;
