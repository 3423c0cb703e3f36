//! The integration tests, in one binary.

mod article_align;
mod import_page;
mod fluent_edits;
mod layering;
mod project_layouts;
mod report_formats;
mod shared;
