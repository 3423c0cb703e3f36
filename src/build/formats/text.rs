//! Plain text: title, description and body without any markup.

use super::registry::{Format, Rendered, RenderedFile, Surroundings};
use crate::build::rendition::Rendition;

/// The format.
pub(super) const FORMAT: Format = Format {
    extension: "txt",
    render,
};

fn render(rendition: &Rendition, _: &Surroundings<'_>) -> Rendered {
    let title = rendition.title().text;
    let head = [
        Some(title.as_str()),
        rendition.field("description").map(|field| &*field.text),
    ];
    let parts = head.into_iter().flatten().chain([&*rendition.plain]);
    let parts: Vec<&str> = parts
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect();
    Ok(RenderedFile::of(format!("{}\n", parts.join("\n\n"))))
}
