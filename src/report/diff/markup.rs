//! Texts with `<ins>` and `<del>`, for HTML and for Markdown that allows HTML.

use crate::build::escape_html;
use crate::diff::{FileChanges, PieceKind, WordDiff};
use crate::locale::{Direction, LocaleId};

/// Returns `lang` and `dir` as attributes, each with a space before it; of a language that is not
/// known, `dir="auto"`.
pub(super) fn language(locale: Option<&LocaleId>) -> String {
    match locale {
        Some(locale) => format!(" lang=\"{locale}\" dir=\"{}\"", Direction::of(locale)),
        None => " dir=\"auto\"".to_owned(),
    }
}

/// Returns a diff as HTML on one line, for an element in the language of the new text.
pub(super) fn marked(diff: &WordDiff, file: &FileChanges) -> String {
    let old_language = match file.old_language == file.new_language {
        true => String::new(),
        false => language(file.old_language.as_ref()),
    };
    let pieces = diff.pieces().iter().map(|piece| {
        let text = text(&piece.text);
        match piece.kind {
            PieceKind::Kept => text,
            PieceKind::Deleted => format!("<del{old_language}>{text}</del>"),
            PieceKind::Inserted => format!("<ins>{text}</ins>"),
        }
    });
    pieces.collect()
}

/// Returns a text as HTML on one line.
pub(super) fn text(text: &str) -> String {
    escape_html(text).replace('\n', "<br>").replace('\r', "")
}
