//! What can be wrong with the files of a project before anything is checked in them.

use std::sync::Arc;

use super::article_language::declared_language;
use super::resource::{Resource, ResourceFile, Slug};
use super::workspace::ArticleFile;
use crate::diagnostic::{Finding, ProblemKind, Severity};
use crate::locale::LocaleId;
use crate::markdown::{MAX_QUOTES, Problem};
use crate::text::{Span, Undecodable};
use crate::tree::{TreeError, TreePath, WalkProblem, WalkProblemKind};

/// A file or folder that cannot be read.
pub(crate) const UNREADABLE: ProblemKind =
    ProblemKind::error("unreadable-file", "a file or folder cannot be read");
const FRONT_MATTER: ProblemKind = ProblemKind::error(
    "broken-front-matter",
    "the front matter of an article cannot be read",
);
/// A file in another encoding.
pub(super) const UTF8: ProblemKind =
    ProblemKind::error("invalid-utf8", "a file is not encoded in UTF-8");
/// An article in another language than its translations are made from.
pub(crate) const LANGUAGE_CHANGE: ProblemKind = ProblemKind::error(
    "language-change",
    "an article that has translations is in another language than before",
);
const MERGE_CONFLICT: ProblemKind = ProblemKind::error(
    "merge-conflict",
    "a file has the markers of an unfinished merge",
);
const TOO_LARGE: ProblemKind = ProblemKind::error("file-too-large", "a file is larger than 4 GiB");
const GLOSSARY: ProblemKind =
    ProblemKind::error("invalid-glossary", "a glossary cannot be used as it stands");
const LOCALE: ProblemKind =
    ProblemKind::error("unknown-locale", "a name that should be a locale is none");
const DEEP_QUOTES: ProblemKind =
    ProblemKind::error("deep-nesting", "an article nests block quotes too deeply");
const TWO_NAMES: ProblemKind =
    ProblemKind::error("duplicate-locale", "one locale stands under two names");
const TWO_FILES: ProblemKind =
    ProblemKind::error("duplicate-file", "two files are one resource in one locale");
const ORPHANED_BUNDLE: ProblemKind =
    ProblemKind::warning("orphaned-bundle", "the article of a bundle is gone");
pub(super) const RENAMED_ARTICLE: ProblemKind = ProblemKind::error(
    "renamed-article",
    "an article without bundles has the texts of one that is gone",
);
const NO_SOURCE_CODE: ProblemKind = ProblemKind::warning(
    "unmatched-usage",
    "a pattern of source code matches no file",
);
const NO_SOURCE: ProblemKind =
    ProblemKind::error("missing-source-locale", "no file is in the source locale");

/// All kinds of problems, sorted by id.
pub const PROBLEM_KINDS: [ProblemKind; 15] = [
    FRONT_MATTER,
    DEEP_QUOTES,
    TWO_FILES,
    TWO_NAMES,
    TOO_LARGE,
    GLOSSARY,
    UTF8,
    LANGUAGE_CHANGE,
    MERGE_CONFLICT,
    NO_SOURCE,
    ORPHANED_BUNDLE,
    RENAMED_ARTICLE,
    LOCALE,
    NO_SOURCE_CODE,
    UNREADABLE,
];

/// Reports a file that could not be read.
pub(super) fn unreadable_file(path: &TreePath, error: &TreeError) -> Finding {
    let path = path.to_shared();
    match error {
        TreeError::TooLarge { .. } => TOO_LARGE
            .in_file(path, "the file is larger than 4 GiB and was not read")
            .with_hint("split it, or leave it out with `exclude` in tarjuma.toml"),
        TreeError::NotFound(_) => UNREADABLE
            .in_file(path, "the file vanished while it was read")
            .with_hint("run the command again when nothing else changes the files"),
        TreeError::Unreadable { source, .. } => {
            let hint = format!(
                "make it readable, or leave it out: `exclude = [\"{path}\"]` in tarjuma.toml"
            );
            UNREADABLE
                .in_file(path, format!("the file cannot be read: {source}"))
                .with_hint(hint)
        }
    }
}

/// Reports bytes that are no UTF-8.
pub(crate) fn invalid_utf8(path: impl Into<Arc<str>>, bytes: &Undecodable) -> Finding {
    let Undecodable {
        offset, line, byte, ..
    } = bytes;
    let message = format!("the file is not UTF-8: byte {offset}, on line {line}, is {byte:#04x}");
    let encoding = if bytes.is_utf16 {
        "it looks like UTF-16; save it as UTF-8"
    } else {
        "save it in the encoding UTF-8"
    };
    UTF8.in_file(path, message)
        .at(bytes.span())
        .with_hint(encoding)
}

/// Reports a folder where a file should be.
pub(super) fn folder_for_file(path: &TreePath) -> Finding {
    UNREADABLE
        .in_file(
            path.to_shared(),
            "this is a folder, but is named like a file",
        )
        .with_hint("rename the folder, or leave it out with `exclude` in tarjuma.toml")
}

/// Reports something that could not be listed.
pub(super) fn unlisted(problem: &WalkProblem) -> Finding {
    let path = &problem.path;
    let message = match &problem.kind {
        WalkProblemKind::BrokenLink => "the symbolic link leads nowhere".to_owned(),
        WalkProblemKind::LinkLoop => {
            "the symbolic link leads back to a folder it lies in, and was not followed".to_owned()
        }
        WalkProblemKind::NameIsNotUtf8 => "the name is not UTF-8".to_owned(),
        WalkProblemKind::NotAFile => "this is neither a file nor a folder".to_owned(),
        WalkProblemKind::Unreadable(reason) => format!("the folder cannot be read: {reason}"),
    };
    UNREADABLE
        .in_file(path.to_shared(), message)
        .with_hint(format!(
            "mend or remove it, or leave it out: `exclude = [\"{path}\"]` in tarjuma.toml"
        ))
}

/// Reports a name in a path that should be a locale and is none.
pub(super) fn no_locale(path: &str, name: &str) -> Finding {
    LOCALE
        .in_file(
            path,
            format!("`{name}` stands where a locale should, and is none"),
        )
        .with_hint(format!(
            "rename it, or leave it out: `exclude = [\"{path}\"]` in tarjuma.toml"
        ))
}

/// Reports a fault in a glossary.
pub(super) fn invalid_glossary(path: Arc<str>, message: String) -> Finding {
    GLOSSARY.in_file(path, message)
}

/// Tells of the columns of a glossary that are in languages of other projects.
pub(super) fn foreign_columns(path: Arc<str>, names: &[String]) -> Finding {
    let message = match names {
        [name] => format!("the column {name} is in no language of the project and is not read"),
        _ => format!(
            "the columns {} are in no language of the project and are not read",
            names.join(", ")
        ),
    };
    let mut finding = GLOSSARY.in_file(path, message);
    finding.severity = Severity::Info;
    finding
}

/// Reports a glossary that is not there.
pub(super) fn no_glossary(config: Arc<str>, path: &TreePath) -> Finding {
    GLOSSARY
        .in_file(config, format!("there is no glossary `{path}`"))
        .with_hint("write the file, or name the one that is meant, relative to this one")
}

/// Reports a section of the configuration for a locale that the project does not have.
pub(super) fn section_without_locale(
    path: Arc<str>,
    locale: &LocaleId,
    nearest: Option<&str>,
) -> Finding {
    let message = format!("the project has no locale `{locale}`");
    let mut finding = LOCALE.in_file(path, message).in_locale(locale);
    finding.severity = Severity::Warning;
    match nearest {
        Some(nearest) => finding.with_hint(format!("did you mean `{nearest}`?")),
        None => finding,
    }
}

/// Reports a pattern of source code that matches nothing, so that messages seem unused.
pub(super) fn no_source_code(path: Arc<str>, pattern: &str) -> Finding {
    NO_SOURCE_CODE
        .in_file(path, format!("`{pattern}` matches no file"))
        .with_hint("write where the source code is, relative to this file")
}

/// Reports front matter that cannot be read.
pub(super) fn broken_front_matter(path: &TreePath, fault: Problem) -> Finding {
    FRONT_MATTER
        .in_file(path.to_shared(), fault.reason)
        .at(fault.span)
        .with_hint("until this is mended, nothing is made of the article")
}

/// Reports block quotes that nest more deeply than is read.
pub(super) fn deep_quotes(path: &TreePath, markers: Span) -> Finding {
    DEEP_QUOTES
        .in_file(
            path.to_shared(),
            format!("block quotes are nested more than {MAX_QUOTES} deep"),
        )
        .at(markers)
        .with_hint(
            "write `\\>` where no quote is meant; until then, nothing is made of the article",
        )
}

/// Reports the language of an article that is no locale.
pub(super) fn no_language(path: &TreePath, name: &str) -> Finding {
    LOCALE
        .in_file(
            path.to_shared(),
            format!("the article's `lang` is `{name}`, which is no locale"),
        )
        .with_hint("write one such as `hi`, `pt-BR` or `zh-Hans`")
}

/// Reports an article that is in another language than that from which it is translated. The finding
/// is of that one: the project need not have the other.
pub(super) fn language_changed(article: &ArticleFile, before: &LocaleId) -> Finding {
    let message = format!(
        "the article is in `{}` and was in `{before}`, from which it is translated",
        article.locale
    );
    let finding = LANGUAGE_CHANGE
        .in_file(Arc::clone(&article.path), message)
        .in_locale(before)
        .with_hint(format!(
            "set `lang: {before}` again, or run `tarjuma sync --allow-language-change` to start \
             from the new text; until then, nothing is made of the article"
        ));
    let place = declared_language(&article.text).map(|(_, span)| span);
    place.into_iter().fold(finding, Finding::at)
}

/// Reports the first marker of an unfinished merge in an article.
pub(super) fn merge_conflict(path: &TreePath, marker: Span) -> Finding {
    conflict(path.to_shared(), marker).with_hint(
        "keep what is right of both sides and delete the markers; \
         until then, nothing is made of the article",
    )
}

/// Reports the first marker of an unfinished merge in a bundle.
pub(super) fn merge_conflict_in_bundle(path: &Arc<str>, marker: Span) -> Finding {
    conflict(Arc::clone(path), marker).with_hint(
        "keep what is right of both sides and delete the markers; \
         until then, the first of two messages with one id counts",
    )
}

fn conflict(path: Arc<str>, marker: Span) -> Finding {
    MERGE_CONFLICT
        .in_file(path, "a merge was not finished here")
        .at(marker)
}

/// Reports a second name of a locale; the files under it are not read.
pub(super) fn second_name(path: &str, locale: &LocaleId, name: &str, known: &str) -> Finding {
    TWO_NAMES
        .in_file(
            path,
            format!("`{name}` and `{known}` are two names of one locale"),
        )
        .in_locale(locale)
        .with_hint(format!(
            "move what is in `{name}` to `{known}`; until then it is not read"
        ))
}

/// Reports a second file of a resource in a locale; it is not read.
pub(super) fn second_file(path: &TreePath, locale: &LocaleId, first: &TreePath) -> Finding {
    TWO_FILES
        .in_file(
            path.to_shared(),
            format!("the patterns make this file and `{first}` one resource"),
        )
        .in_locale(locale)
        .with_hint("narrow the patterns in tarjuma.toml; until then this file is not read")
}

/// Reports the bundles of an article that is gone.
pub(super) fn orphaned_bundle(slug: &Slug, orphan: &Resource, bundle: &ResourceFile) -> Finding {
    let message = format!("there is no article `{slug}`; its bundles are passed over");
    let files = orphan.files.len();
    let them = match files {
        1 => "delete this file".to_owned(),
        _ => format!("delete its {files} files (`{}`, …)", bundle.path),
    };
    ORPHANED_BUNDLE
        .in_file(Arc::clone(&bundle.path), message)
        .with_hint(format!("{them}, or bring the article back"))
}

/// Reports an article that is most likely an earlier one under another name.
pub(super) fn renamed_article(
    article: &ArticleFile,
    before: &Slug,
    orphan: &Resource,
    bundle: &ResourceFile,
) -> Finding {
    let new = &article.slug;
    let them = match orphan.files.len() {
        1 => format!("`{}`", bundle.path),
        files => format!("its {files} bundles (`{}`, …)", bundle.path),
    };
    let message = format!(
        "this seems to be the article `{before}`, which is gone, under the name `{}`",
        article.slug
    );
    RENAMED_ARTICLE
        .in_file(Arc::clone(&article.path), message)
        .in_locale(&article.locale)
        .with_hint(format!(
            "`tarjuma rename {before} {new}` keeps ids and translations; delete {them} to start anew"
        ))
}

/// Reports that nothing is written in the source locale.
pub(super) fn no_source(path: Arc<str>, source: &LocaleId, likely: Option<&LocaleId>) -> Finding {
    let hint = match likely {
        Some(locale) => format!("write `source-locale = \"{locale}\"` in tarjuma.toml"),
        None => "set `source-locale` in tarjuma.toml".to_owned(),
    };
    NO_SOURCE
        .in_file(path, format!("no file is in the source locale, `{source}`"))
        .in_locale(source)
        .with_hint(hint)
}
