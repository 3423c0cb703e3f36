//! HTML: the article's page, by the template `article.html`.

use super::registry::{Format, Rendered, RenderedFile, Surroundings};
use crate::build::page::ArticlePage;
use crate::build::rendition::Rendition;

/// The format.
pub(super) const FORMAT: Format = Format {
    extension: "html",
    render,
};

fn render(rendition: &Rendition, surroundings: &Surroundings<'_>) -> Rendered {
    let page = ArticlePage::new(rendition, surroundings.languages);
    let rendered = surroundings.pages.render("article.html", &page)?;
    Ok(RenderedFile {
        text: rendered.html,
        misses: rendered.misses,
    })
}
