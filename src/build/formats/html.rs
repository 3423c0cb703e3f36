//! HTML: the article's page, by the template `article.html`.

use super::registry::{Format, FormatKind, Rendered, RenderedFile, Surroundings};
use crate::build::page::ArticlePage;
use crate::build::rendition::Rendition;

/// The format.
pub(super) const FORMAT: Format = Format {
    extension: "html",
    kind: FormatKind::Page,
    render,
};

fn render(rendition: &Rendition, surroundings: &Surroundings<'_>) -> Rendered {
    let mut texts = surroundings.pages.plain_texts();
    let page = ArticlePage::new(rendition, surroundings, &mut texts);
    let rendered = surroundings.pages.render("article.html", &page)?;
    let mut misses = rendered.misses;
    misses.extend(texts.into_misses());
    Ok(RenderedFile {
        text: rendered.html,
        misses,
    })
}
