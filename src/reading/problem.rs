//! What can keep an article from being published as it is.

use crate::diagnostic::ProblemKind;
use crate::fluent::runtime::{Problem, RuntimeError};

/// A translation that would change the structure of its article; a check of its own.
pub(crate) const BROKEN_STRUCTURE: &str = "broken-structure";

/// A template that does not parse or fails.
pub(crate) const BROKEN_TEMPLATE: ProblemKind =
    ProblemKind::error("broken-template", "a template of pages cannot be used");

/// Two articles that would be one page.
pub(crate) const DUPLICATE_SLUG: ProblemKind =
    ProblemKind::error("duplicate-slug", "two articles would be one page");

/// An article of which too little is translated, in a project that does not put up with that.
pub(crate) const INCOMPLETE_TRANSLATION: ProblemKind = ProblemKind::error(
    "incomplete-translation",
    "too little of an article is translated for it to be published",
);

/// A translation that is too old for its article to be published.
pub(crate) const OUTDATED_TRANSLATION: ProblemKind = ProblemKind::warning(
    "outdated-translation",
    "an article is held back until its translation is current",
);

/// A `publish` field of an article that cannot be read.
pub(crate) const INVALID_POLICY: ProblemKind = ProblemKind::warning(
    "invalid-policy",
    "what an article says about publishing cannot be read",
);

/// A date that is none.
pub(crate) const INVALID_DATE: ProblemKind =
    ProblemKind::warning("invalid-date", "the date of an article is no date");

/// A field that is not of its kind.
pub(crate) const INVALID_FIELD: ProblemKind = ProblemKind::warning(
    "invalid-field",
    "a field of the front matter is a list where one name should be",
);

/// An image that does not exist.
pub(crate) const MISSING_IMAGE: ProblemKind =
    ProblemKind::error("missing-image", "an image of an article does not exist");

/// A message that makes an error when it is formatted.
pub(crate) const UNFORMATTABLE_MESSAGE: ProblemKind =
    ProblemKind::error("unformattable-message", "a message cannot be formatted");

/// An image that cannot be published where it is.
pub(crate) const UNFIT_IMAGE: ProblemKind =
    ProblemKind::error("unfit-image", "an image lies where it cannot be published");

/// A name that no page can have.
pub(crate) const UNFIT_SLUG: ProblemKind = ProblemKind::error(
    "unfit-slug",
    "the name of an article cannot be that of a page",
);

/// A value that a template formats and that is none of its kind.
pub(crate) const UNFORMATTABLE_VALUE: ProblemKind = ProblemKind::warning(
    "unformattable-value",
    "a template formats a value that is no number or no date",
);

/// A message that a template asks for and no locale has.
pub(crate) const UNKNOWN_TEMPLATE_MESSAGE: ProblemKind = ProblemKind::error(
    "unknown-template-message",
    "a template asks for a message that no locale has",
);

/// All kinds of problems that publishing has beside those that are checks, sorted by id.
pub(crate) const PUBLICATION_PROBLEMS: [ProblemKind; 13] = [
    BROKEN_TEMPLATE,
    DUPLICATE_SLUG,
    INCOMPLETE_TRANSLATION,
    INVALID_DATE,
    INVALID_FIELD,
    INVALID_POLICY,
    MISSING_IMAGE,
    OUTDATED_TRANSLATION,
    UNFIT_IMAGE,
    UNFIT_SLUG,
    UNFORMATTABLE_MESSAGE,
    UNFORMATTABLE_VALUE,
    UNKNOWN_TEMPLATE_MESSAGE,
];

/// Returns under which id an error of the runtime is reported: that of the check which looks for
/// the same fault, if there is one.
pub(crate) fn id_of(error: &RuntimeError) -> &'static str {
    match &error.problem {
        Problem::UnknownVariable(_) => "unknown-variable",
        Problem::UnknownMessage(_) => "unknown-message",
        Problem::UnknownAttribute { entry, .. } if !entry.starts_with('-') => "unknown-message",
        Problem::UnknownTerm(_) => "unknown-term",
        Problem::UnknownFunction(_) => "unknown-function",
        Problem::BadCall(_) => "invalid-option",
        Problem::Cycle(_) => "cyclic-reference",
        _ => UNFORMATTABLE_MESSAGE.id,
    }
}
