//! Checks: what can be wrong with a translation, and the run that finds it.
//!
//! A check is one file in `rules/` and one line of the registry. Checks return findings as data;
//! how they look is chosen in `report`.

mod attributes;
mod baseline;
mod branches;
mod choice;
mod context;
mod coverage;
mod file_index;
mod fixing;
mod glossary;
mod levels;
mod manual;
mod merge;
mod name_span;
mod options;
mod plurals;
mod reference_closure;
pub mod registry;
mod rules;
mod runner;
mod scope;
mod slots;
mod source_change;
mod suppressions;
mod text;
mod unknown_reference;
mod usage;
mod variable_set;
mod variables;

pub(crate) use crate::fluent::words_of;
pub use baseline::{Baseline, BaselineError, Compared, KnownFinding};
pub use context::{
    CoverageContext, Expectation, FileContext, Missing, Owner, PairContext, Pairing,
};
pub use coverage::{Counts, Coverage, CoverageRow, WordCount};
pub use file_index::FileIndex;
pub use fixing::fix;
pub use manual::{index, page_of};
pub use merge::merge;
pub use options::{Options, UnknownCheck, known_id, problem_kinds};
pub use registry::{CHECKS, Check, CheckScope, explanation_of, summary_of};
pub(crate) use rules::missing_message::CHECK as MISSING_MESSAGE;
pub use runner::{problems, run};
pub use scope::{Found, LocaleEntries, Scope};
pub use suppressions::Suppressions;
