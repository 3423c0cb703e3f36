//! Bringing source bundles up to date with their articles.
//!
//! Translators' files are never touched: a message whose paragraph is gone stays in them, and is
//! obsolete.

mod article;
mod findings;
mod names;
mod notes;
mod orphans;
mod run;

pub use run::{LanguageChange, SegmentMatch, SyncOptions, sync};
