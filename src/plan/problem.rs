//! What can keep an article from being synced, imported or adopted.

use crate::diagnostic::Severity;
use crate::project::ProblemKind;

const fn kind(id: &'static str, severity: Severity, summary: &'static str) -> ProblemKind {
    ProblemKind {
        id,
        severity,
        summary,
    }
}

/// A segment that may be one of several of the last revision.
pub(super) const AMBIGUOUS_MATCH: ProblemKind = kind(
    "ambiguous-match",
    Severity::Warning,
    "a segment may be a revision of one of several",
);

/// Two articles of one name.
pub(super) const DUPLICATE_ARTICLE: ProblemKind = kind(
    "duplicate-article",
    Severity::Error,
    "two files are one article",
);

/// An article in another language than before.
pub(super) const LANGUAGE_CHANGE: ProblemKind = kind(
    "language-change",
    Severity::Error,
    "an article that has translations is in another language than before",
);

/// A document that is no translation of the article it is adopted for.
pub(super) const NOT_A_TRANSLATION: ProblemKind = kind(
    "not-a-translation",
    Severity::Error,
    "a document is no translation of the article it is adopted for",
);

/// A `--match` that means no segment, or one of several.
pub(super) const UNCLEAR_MATCH: ProblemKind = kind(
    "unclear-match",
    Severity::Error,
    "a match means no segment, or one of several",
);

/// A document that cannot be adopted.
pub(super) const UNUSABLE_DOCUMENT: ProblemKind = kind(
    "unusable-document",
    Severity::Error,
    "a document cannot be adopted",
);

/// A file that cannot become an article.
pub(super) const UNUSABLE_IMPORT: ProblemKind = kind(
    "unusable-import",
    Severity::Error,
    "a file cannot become an article",
);

/// A source bundle that cannot be written.
pub(super) const UNWRITABLE_BUNDLE: ProblemKind = kind(
    "unwritable-bundle",
    Severity::Error,
    "the source bundle of an article cannot be written",
);

/// All kinds of problems that articles have, sorted by id.
pub const ARTICLE_PROBLEMS: [ProblemKind; 8] = [
    AMBIGUOUS_MATCH,
    DUPLICATE_ARTICLE,
    LANGUAGE_CHANGE,
    NOT_A_TRANSLATION,
    UNCLEAR_MATCH,
    UNUSABLE_DOCUMENT,
    UNUSABLE_IMPORT,
    UNWRITABLE_BUNDLE,
];
