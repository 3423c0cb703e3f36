//! Markdown: the author's file with its segments exchanged, all other bytes untouched.

use super::registry::{Format, FormatKind, Rendered, RenderedFile, Surroundings};
use crate::build::rendition::Rendition;

/// The format.
pub(super) const FORMAT: Format = Format {
    extension: "md",
    kind: FormatKind::Data,
    render,
};

fn render(rendition: &Rendition, _: &Surroundings<'_>) -> Rendered {
    Ok(RenderedFile::of(rendition.markdown.clone()))
}
