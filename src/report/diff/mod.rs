//! What differs between two states or locales, as people and programs read it.
//!
//! A format is one file in `formats/` and one line of the registry.

mod formats;
mod input;
mod lines;
mod markup;
pub mod registry;
mod side_by_side;
mod terminal;
mod wording;

pub use input::{DiffReport, Layout};
pub use registry::DiffFormat;
