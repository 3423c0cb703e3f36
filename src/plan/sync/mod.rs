//! Bringing source bundles up to date with their articles.
//!
//! No message of translators' files is ever touched: one whose paragraph is gone stays in them, and
//! is obsolete. What `todo` put there as comments goes when it is done.

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
