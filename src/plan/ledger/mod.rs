//! What is recorded of translations, and what `sync` would record.
//!
//! An [`Account`] is of one resource in one locale. It is computed in memory, from the ledgers on
//! disk and the bundles as they will be when articles are synced, so that nothing waits for a
//! `sync`; what `sync` does is to write it down.

mod account;
mod accounts;
mod amending;
mod carrying;
mod departures;
mod library;
mod notes;
mod reckoning;
mod side;
mod writing;

pub use account::{Account, AccountEntry, Draft, SourceChange};
pub use accounts::Accounts;
pub(in crate::plan) use accounts::{Carrying, with_bundles};
