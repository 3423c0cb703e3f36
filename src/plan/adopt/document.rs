//! Reading a translated document, whatever its format, as an article.

use super::request::TranslatedDocument;
use crate::article::Article;
use crate::article::import::{ImportError, Page, import_html, import_page_text};
use crate::locale::LocaleId;
use crate::plan::ImportFormat;

/// A translated document as Markdown.
pub(super) struct Reading {
    /// The document.
    pub(super) article: Article,
    /// The lines of the Markdown are those of the file.
    pub(super) has_lines: bool,
}

/// Reads a document of whose front matter `fields` are translatable.
pub(super) fn read_document(
    document: &TranslatedDocument,
    locale: &LocaleId,
    fields: &[&str],
    is_message: &dyn Fn(&str) -> bool,
) -> Result<Reading, ImportError> {
    let page = Page {
        path: &document.path,
        text: document.text.trim_start_matches('\u{feff}'),
        lang: locale,
        labels: &[],
    };
    let imported = match document.format {
        ImportFormat::Markdown => None,
        ImportFormat::Html => Some(import_html(&page)?.article),
        ImportFormat::PageText => Some(import_page_text(&page)?.article),
    };
    let has_lines = imported.is_none();
    let markdown = imported.as_deref().unwrap_or(&document.text);
    let article = Article::read(markdown, fields, is_message);
    if article.segments.is_empty() {
        return Err(ImportError::Empty);
    }
    Ok(Reading { article, has_lines })
}
