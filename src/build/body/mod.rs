//! The text of an article as HTML: what the Markdown renderer writes, made fit for a page.

mod destinations;
mod figure;
mod footnotes;
mod headings;
mod html;
mod images;
mod srcset;
mod table;

pub(crate) use destinations::{Page, article_links, fit_for_page};
pub(crate) use footnotes::Footnote;
pub(crate) use headings::{element_ids, find_headings};
pub(crate) use html::Body;
pub(crate) use images::image_sources;
