//! Turning what a newsroom has into an article: a page, its text, or a Markdown file.
//!
//! Nothing of the input is lost: it stands in the article, or in the list of what was left out.

mod breadcrumb;
mod caption;
mod dateline;
mod escape;
mod footer;
mod front_matter;
mod headline;
mod html_blocks;
mod html_facts;
mod html_furniture;
mod html_inline;
mod html_page;
mod html_tree;
mod imported;
mod markdown;
mod page_blocks;
mod page_text;
mod problem;
mod words;

pub use html_facts::html_language;
pub use html_page::import_html;
pub use imported::{ImportError, Imported, LeftOut, Page, UiLabel};
pub use markdown::import_markdown;
pub use page_text::import_page_text;
pub use problem::IMPORT_PROBLEMS;
