//! How much a source has changed, and how bad it is that a translation does not know.

mod between;
mod features;
mod grouping;
mod kind;
mod names;
mod negation;
mod negation_words;
mod number_words;
mod numbers;
mod spelled;
mod symbols;

pub(super) use features::Features;
pub use kind::{Grade, UnknownGrade};
