//! How much a source has changed, and how bad it is that a translation does not know.

mod between;
mod features;
mod kind;
mod negation;
mod negation_words;
mod numbers;
mod symbols;

pub(super) use features::Features;
pub use kind::{Grade, UnknownGrade};
