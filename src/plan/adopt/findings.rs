//! Why a document is not adopted.

use super::request::TranslatedDocument;
use crate::article::adopt::Adoption;
use crate::diagnostic::{Finding, Severity};
use crate::locale::{LocaleId, autonym};
use crate::plan::problem::{NOT_A_TRANSLATION, UNUSABLE_DOCUMENT};
use crate::project::{ArticleFile, Workspace};
use crate::text::nearest_name;

fn unusable(document: &TranslatedDocument, message: String) -> Finding {
    let path = document.path.as_str();
    Finding::new(UNUSABLE_DOCUMENT.id, Severity::Error, path, message)
}

pub(super) fn no_article(workspace: &Workspace, document: &TranslatedDocument) -> Finding {
    let wanted = document.article();
    let slugs = workspace.source_articles();
    let slugs: Vec<&str> = slugs.map(|article| article.slug.as_str()).collect();
    let hint = match nearest_name(wanted, slugs.iter().copied()) {
        Some(near) => format!("did you mean `--article {near}`?"),
        None if document.slug.is_some() => {
            let all: Vec<String> = slugs.iter().map(|slug| format!("`{slug}`")).collect();
            format!("there are {}", all.join(", "))
        }
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
    let hint = match document.slug {
        Some(_) => "see whether it is one of another article, or of a much older revision",
        None => "name the article that it is a translation of with `--article`",
    };
    Finding::new(NOT_A_TRANSLATION.id, Severity::Error, path, message).with_hint(hint)
}

/// Of a document that says itself that it is in another language.
pub(super) fn declared_language(
    document: &TranslatedDocument,
    own: &LocaleId,
    locale: &LocaleId,
) -> Finding {
    let message = format!("the document says that it is in `{own}`, not in `{locale}`");
    unusable(document, message).with_hint(format!(
        "adopt it into `{own}`, or correct its `lang` if that is wrong"
    ))
}

/// Of a document in letters that the locale is not written in.
pub(super) fn other_script(
    document: &TranslatedDocument,
    script: &str,
    locale: &LocaleId,
) -> Finding {
    let message =
        format!("the document is in {script} letters, in which `{locale}` is not written");
    unusable(document, message).with_hint("name the locale that the document is in")
}

/// Of a document that says nothing of its language, and whose words are another one's.
pub(super) fn other_language(
    document: &TranslatedDocument,
    other: &str,
    locale: &LocaleId,
) -> Finding {
    let message = format!("the document seems to be in `{other}`, not in `{locale}`");
    unusable(document, message).with_hint(format!(
        "name the locale that the document is in; if it is `{locale}`, say so in the document: \
         `lang: {locale}` in a front matter, or `<html lang=\"{locale}\">`"
    ))
}

/// Of a locale that is no language of which anything is known.
pub(super) fn unknown_locale(workspace: &Workspace, locale: &LocaleId) -> Finding {
    let path = workspace.config.path.clone();
    let message = format!("`{locale}` is no known language, and no locale of the project");
    Finding::new(UNUSABLE_DOCUMENT.id, Severity::Error, path, message).with_hint(format!(
        "if it is one, put it into `required-locales` of {}",
        workspace.config.path
    ))
}

/// Says that a locale has come to the project.
pub(super) fn founded(locale: &LocaleId) -> String {
    let name = autonym(locale);
    format!("begins a new locale: `{locale}`, {name}")
}
