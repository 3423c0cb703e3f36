//! Articles as readers of a locale get them: what is translated, what falls back, what cannot be
//! shown as it is.
//!
//! What `check` and `build` have in common. Makes no pages and writes no files.

mod cause;
mod in_locale;
mod isolates;
mod original;
mod problem;
mod said;
mod search;
mod unknown;
mod voices;

pub(crate) use in_locale::{Failures, Reading, Withheld};
pub(crate) use original::Original;
pub(crate) use problem::PUBLICATION_PROBLEMS;
pub(crate) use problem::{
    BROKEN_STRUCTURE, BROKEN_TEMPLATE, DUPLICATE_SLUG, INCOMPLETE_TRANSLATION, INVALID_DATE,
    INVALID_FIELD, INVALID_POLICY, MISSING_IMAGE, OUTDATED_TRANSLATION, UNFIT_IMAGE, UNFIT_SLUG,
    UNFORMATTABLE_MESSAGE, UNFORMATTABLE_VALUE, UNKNOWN_TEMPLATE_MESSAGE, id_of,
};
pub(crate) use unknown::unknown_variables;
pub(crate) use voices::Voices;
