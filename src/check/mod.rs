//! Checks: what can be wrong with a translation, and the run that finds it.
//!
//! A check is one file in `rules/` and one line of the registry. Checks return findings as data;
//! how they look is chosen in `report`.

mod attributes;
mod branches;
mod choice;
mod context;
mod coverage;
mod directives;
mod file_index;
mod merge;
mod name_span;
mod options;
mod ordinary_words;
pub mod registry;
mod rules;
mod runner;
mod scope;
mod slots;
mod text;
mod unknown_reference;
mod variable_set;
mod variables;

pub use context::{Expectation, FileContext, Owner, PairContext, Pairing};
pub(crate) use coverage::words_of;
pub use coverage::{Counts, Coverage, CoverageRow, WordCount};
pub use file_index::{FileIndex, Reference};
pub use merge::merge;
pub use options::{Options, UnknownCheck};
pub use registry::{Check, CheckScope};
pub(crate) use rules::missing_message::CHECK as MISSING_MESSAGE;
pub(crate) use rules::unknown_message::CHECK as UNKNOWN_MESSAGE;
pub use runner::{problems, run};
pub use scope::{Found, LocaleEntries, Scope};
