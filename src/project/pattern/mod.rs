//! Patterns that say where files are, with `{locale}`, `*` and `**` in them.
//!
//! A pattern reads a path as a locale and a stem, and writes the path that a stem and a locale
//! have. Matching takes time linear in the length of the path.

mod compile;
mod matcher;
mod path_pattern;
mod token;

pub use compile::PatternError;
pub use path_pattern::{PathMatch, PathPattern};
