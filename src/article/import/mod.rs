//! Turning what a newsroom has into an article: the text of a page, or a Markdown file.
//!
//! Nothing of the input is lost: it stands in the article, or in the list of what was left out.

mod breadcrumb;
mod caption;
mod dateline;
mod escape;
mod footer;
mod front_matter;
mod headline;
mod imported;
mod markdown;
mod page_blocks;
mod page_text;
mod words;

pub use imported::{ImportError, Imported, LeftOut, Page, UiLabel};
pub use markdown::import_markdown;
pub use page_text::import_page_text;
