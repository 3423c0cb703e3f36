//! What can keep an article from being synced, imported or adopted.

use crate::diagnostic::ProblemKind;

/// A segment that may be one of several of the last revision.
pub(super) const AMBIGUOUS_MATCH: ProblemKind = ProblemKind::warning(
    "ambiguous-match",
    "a segment may be a revision of one of several",
);

/// Two articles of one name.
pub(super) const DUPLICATE_ARTICLE: ProblemKind =
    ProblemKind::error("duplicate-article", "two files are one article");

/// Braces that look like a placeable and are text.
pub(super) const LITERAL_PLACEABLE: ProblemKind = ProblemKind::warning(
    "literal-placeable",
    "braces in an article look like a placeable and are text",
);

/// A document that is no translation of the article it is adopted for.
pub(super) const NOT_A_TRANSLATION: ProblemKind = ProblemKind::error(
    "not-a-translation",
    "a document is no translation of the article it is adopted for",
);

/// A document that cannot be adopted.
pub(super) const UNUSABLE_DOCUMENT: ProblemKind =
    ProblemKind::error("unusable-document", "a document cannot be adopted");

/// A file that cannot become an article.
pub(super) const UNUSABLE_IMPORT: ProblemKind =
    ProblemKind::error("unusable-import", "a file cannot become an article");

/// A source bundle that cannot be written.
pub(super) const UNWRITABLE_BUNDLE: ProblemKind = ProblemKind::error(
    "unwritable-bundle",
    "the source bundle of an article cannot be written",
);

/// All kinds of problems that articles have, sorted by id.
pub const ARTICLE_PROBLEMS: [ProblemKind; 7] = [
    AMBIGUOUS_MATCH,
    DUPLICATE_ARTICLE,
    LITERAL_PLACEABLE,
    NOT_A_TRANSLATION,
    UNUSABLE_DOCUMENT,
    UNUSABLE_IMPORT,
    UNWRITABLE_BUNDLE,
];
