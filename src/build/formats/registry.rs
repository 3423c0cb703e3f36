//! All formats, and what one is.

use super::{html, json, markdown, ninjs, text};
use crate::build::editions::Editions;
use crate::build::language::Language;
use crate::build::layout::Layout;
use crate::build::rendition::Rendition;
use crate::build::site::Site;
use crate::build::template::{Heard, PageRenderer};
use crate::diagnostic::Finding;

/// The formats, in the order in which an article's files are written.
pub(crate) const FORMATS: &[Format] = &[
    html::FORMAT,
    json::FORMAT,
    markdown::FORMAT,
    ninjs::FORMAT,
    text::FORMAT,
];

/// A way to publish an article.
#[derive(Clone, Copy)]
pub(crate) struct Format {
    /// The ending of its files, without the dot.
    pub(crate) extension: &'static str,
    /// Whether a site links to it as a page.
    pub(crate) kind: FormatKind,
    /// Writes an article.
    pub(crate) render: fn(&Rendition, &Surroundings<'_>) -> Rendered,
}

/// What a format is to a site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FormatKind {
    /// Its pages, which lie where the site's layout says.
    Page,
    /// Files beside them.
    Data,
}

impl Format {
    /// Returns the path of its file for an article.
    pub(crate) fn path(&self, rendition: &Rendition, layout: Layout<'_>) -> String {
        match self.kind {
            FormatKind::Page => rendition.location(layout).path(),
            FormatKind::Data => rendition.place().path(layout, self.extension),
        }
    }
}

/// What a format may know beside the article.
pub(crate) struct Surroundings<'a> {
    /// Fills templates with the texts of the rendition's locale.
    pub(crate) pages: &'a PageRenderer<'a>,
    /// The site.
    pub(crate) site: &'a Site,
    /// All languages of the site.
    pub(crate) languages: &'a [Language],
    /// That of the rendition.
    pub(crate) language: &'a Language,
    /// What the article is in each of them.
    pub(crate) editions: &'a Editions,
    /// The text and the footnotes as its page shows them.
    pub(crate) parts: Vec<String>,
    /// The path of its first picture below the output folder.
    pub(crate) image: Option<&'a str>,
}

/// A file, or why there is none: what is wrong, unless that has been told already.
pub(crate) type Rendered = Result<RenderedFile, Option<Box<Finding>>>;

/// The content of a file.
pub(crate) struct RenderedFile {
    /// What stands in it.
    pub(crate) text: String,
    /// What it asked of the interface texts.
    pub(crate) heard: Heard,
}

impl RenderedFile {
    /// Makes a file that uses no interface texts.
    pub(super) fn of(text: String) -> Self {
        Self {
            text,
            heard: Heard::default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::project::is_page_name;

    #[test]
    fn every_format_file_is_in_the_registry_and_each_extension_once() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/build/formats");
        let names: BTreeSet<String> = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|name| !matches!(&**name, "mod.rs" | "registry.rs"))
            .collect();
        let registry = include_str!("registry.rs");
        for name in &names {
            let module = name.trim_end_matches(".rs");
            assert!(registry.contains(&format!("{module}::FORMAT")), "{module}");
        }
        assert_eq!(FORMATS.len(), names.len());
    }

    #[test]
    fn names_of_pages_are_those_that_formats_write() {
        for Format { extension, .. } in FORMATS {
            assert!(
                is_page_name(&format!("stepwell.{extension}")),
                "{extension}"
            );
        }
    }
}
