//! What can keep an article from being synced or imported.

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

/// A `--match` that means no segment, or one of several.
pub(super) const UNCLEAR_MATCH: ProblemKind = kind(
    "unclear-match",
    Severity::Error,
    "a match means no segment, or one of several",
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
pub const ARTICLE_PROBLEMS: [ProblemKind; 6] = [
    AMBIGUOUS_MATCH,
    DUPLICATE_ARTICLE,
    LANGUAGE_CHANGE,
    UNCLEAR_MATCH,
    UNUSABLE_IMPORT,
    UNWRITABLE_BUNDLE,
];
