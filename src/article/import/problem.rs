//! What there is to tell of an imported page.

use crate::diagnostic::ProblemKind;

/// A label in another language than its page.
pub(super) const FOREIGN_LABEL: ProblemKind = ProblemKind::warning(
    "foreign-label",
    "a label of an imported page is in another language",
);

/// An imported page without a title.
pub(super) const MISSING_TITLE: ProblemKind =
    ProblemKind::warning("missing-title", "an imported page has no title");

/// A page that says that it is in another language than the one named.
pub(super) const OTHER_LANGUAGE: ProblemKind = ProblemKind::warning(
    "other-language",
    "an imported page says that it is in another language",
);

/// All kinds of problems that imported pages have, sorted by id.
pub const IMPORT_PROBLEMS: [ProblemKind; 3] = [FOREIGN_LABEL, MISSING_TITLE, OTHER_LANGUAGE];
