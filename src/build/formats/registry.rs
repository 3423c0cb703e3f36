//! All formats, and what one is.

use super::{html, json, markdown, text};
use crate::build::language::Language;
use crate::build::rendition::Rendition;
use crate::build::template::{PageRenderer, TextMiss};
use crate::diagnostic::Finding;

/// The formats, in the order in which an article's files are written.
pub(crate) const FORMATS: &[Format] = &[html::FORMAT, json::FORMAT, markdown::FORMAT, text::FORMAT];

/// A way to publish an article.
#[derive(Clone, Copy)]
pub(crate) struct Format {
    /// The ending of its files, without the dot.
    pub(crate) extension: &'static str,
    /// Writes an article.
    pub(crate) render: fn(&Rendition, &Surroundings<'_>) -> Rendered,
}

/// What a format may know beside the article.
pub(crate) struct Surroundings<'a> {
    /// Fills templates with the texts of the rendition's locale.
    pub(crate) pages: &'a PageRenderer<'a>,
    /// The languages in which the article can be read.
    pub(crate) languages: &'a [Language],
}

/// A file, or why there is none: what is wrong, unless that has been told already.
pub(crate) type Rendered = Result<RenderedFile, Option<Box<Finding>>>;

/// The content of a file.
pub(crate) struct RenderedFile {
    /// What stands in it.
    pub(crate) text: String,
    /// The interface texts it had to do without.
    pub(crate) misses: Vec<TextMiss>,
}

impl RenderedFile {
    /// Makes a file that uses no interface texts.
    pub(super) fn of(text: String) -> Self {
        Self {
            text,
            misses: Vec::new(),
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
