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
    let mut heard = rendered.heard;
    heard.absorb(texts.into_heard());
    Ok(RenderedFile {
        text: rendered.html,
        heard,
    })
}
