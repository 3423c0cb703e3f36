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
mod settled;

pub(super) use run::sync_articles;
pub use run::{LanguageChange, LedgerPart, SegmentMatch, SyncOptions, sync};
pub(super) use settled::{Handover, SettledBundle};
