//! Articles as readers of a locale get them: what is translated, what falls back, what cannot be
//! shown as it is.
//!
//! What `check` and `build` have in common. Makes no pages and writes no files.

mod cause;
mod in_locale;
mod original;
mod problem;
mod search;
mod unknown;
mod voices;

pub(crate) use in_locale::{Failures, Reading};
pub(crate) use original::Original;
pub(crate) use problem::PUBLICATION_PROBLEMS;
pub(crate) use problem::{
    BROKEN_STRUCTURE, BROKEN_TEMPLATE, DUPLICATE_SLUG, INVALID_DATE, INVALID_FIELD, MISSING_IMAGE,
    UNFIT_IMAGE, UNFIT_SLUG,
};
pub(crate) use unknown::unknown_variables;
pub(crate) use voices::Voices;
