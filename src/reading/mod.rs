//! Articles as readers of a locale get them: what is translated, what falls back, what cannot be
//! shown as it is.
//!
//! What `check` and `build` have in common. Makes no pages and writes no files.

mod in_locale;
mod original;
mod voices;

pub(crate) use in_locale::{BROKEN_STRUCTURE, Failures, Reading};
pub(crate) use original::Original;
pub(crate) use voices::Voices;
