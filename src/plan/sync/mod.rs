//! Bringing source bundles up to date with their articles.
//!
//! In translators' files, entries follow messages that their authors have moved to another file or,
//! where that is wanted, renamed, and what `todo` put there as comments goes when it is done; nothing
//! else there is touched. A message whose paragraph is gone stays in them, and is obsolete.

mod article;
mod findings;
mod following;
mod moved;
mod names;
mod notes;
mod orphans;
mod renamed;
mod run;
mod settled;
mod unclear_match;

pub(super) use run::settled_bundles;
pub use run::{LanguageChange, LedgerPart, Renames, SegmentMatch, SyncOptions, sync};
pub(super) use settled::{Handover, SettledBundle};
pub use unclear_match::UnclearMatch;
