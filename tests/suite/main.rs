//! The integration tests, in one binary.

mod article_align;
mod fluent_edits;
mod import_page;
mod layering;
mod project_layouts;
mod report_formats;
mod shared;
