//! From Markdown to the HTML of a page.

use super::figure::captions_to_figures;
use super::footnotes::{Footnote, split_footnotes};
use super::table::align_logically;
use crate::build::markup::isolates_to_bdi;
use crate::markdown::html::{LanguageMark, render};

/// The text of an article as HTML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Body {
    /// The text without front matter and footnotes.
    pub(crate) html: String,
    /// The footnotes.
    pub(crate) footnotes: Vec<Footnote>,
}

impl Body {
    /// Renders a Markdown file, isolates as `<bdi>`. `marks` are the texts in another language than the page's;
    /// `anchors` the ids of the headings in order.
    pub(crate) fn render(text: &str, marks: &[LanguageMark], anchors: &[String]) -> Self {
        let html = captions_to_figures(&render(text, marks, anchors));
        let html = align_logically(&isolates_to_bdi(&html));
        let (html, footnotes) = split_footnotes(&html);
        Self { html, footnotes }
    }

    /// Returns the text, then the footnotes.
    pub(crate) fn parts(&self) -> impl Iterator<Item = &str> {
        let footnotes = self.footnotes.iter().map(|footnote| &*footnote.content);
        std::iter::once(&*self.html).chain(footnotes)
    }
}
