//! Why a document is not adopted.

use super::request::TranslatedDocument;
use crate::article::adopt::Adoption;
use crate::diagnostic::{Finding, Severity};
use crate::locale::LocaleId;
use crate::plan::problem::{NOT_A_TRANSLATION, UNUSABLE_DOCUMENT};
use crate::project::{ArticleFile, Workspace};
use crate::text::nearest_name;

fn unusable(document: &TranslatedDocument, message: String) -> Finding {
    let path = document.path.as_str();
    Finding::new(UNUSABLE_DOCUMENT.id, Severity::Error, path, message)
}

pub(super) fn no_article(workspace: &Workspace, document: &TranslatedDocument) -> Finding {
    let wanted = document.article();
    let slugs = workspace
        .source_articles()
        .map(|article| article.slug.as_str());
    let hint = match nearest_name(wanted, slugs) {
        Some(near) => format!("did you mean `--article {near}`?"),
        None => "name the article with `--article`".to_owned(),
    };
    unusable(document, format!("there is no article `{wanted}`")).with_hint(hint)
}

pub(super) fn own_language(document: &TranslatedDocument, article: &ArticleFile) -> Finding {
    let message = format!(
        "`{}` is written in `{}`, into which nothing is translated",
        article.slug, article.locale
    );
    unusable(document, message).with_hint("name the locale that the document is in")
}

pub(super) fn unreadable(document: &TranslatedDocument, reason: &str) -> Finding {
    unusable(document, reason.to_owned())
}

pub(super) fn unwritable(document: &TranslatedDocument, locale: &LocaleId) -> Finding {
    let message = format!(
        "the bundle of `{}` in `{locale}` cannot be written",
        document.article()
    );
    unusable(document, message)
        .with_hint("a pattern in `locales` must have room for it and not be read-only")
}

pub(super) fn no_translation(document: &TranslatedDocument, adoption: &Adoption) -> Finding {
    let message = format!(
        "this is no translation of `{}`: its score is {}",
        document.article(),
        adoption.score
    );
    let path = document.path.as_str();
    Finding::new(NOT_A_TRANSLATION.id, Severity::Error, path, message)
        .with_hint("name the article that it is a translation of with `--article`")
}
