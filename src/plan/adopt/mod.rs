//! Adopting translated documents as the bundles of a locale.

mod document;
mod findings;
mod known;
mod language;
mod notes;
mod placing;
mod recording;
mod request;
mod run;
mod target;

pub use request::{AdoptRequest, Existing, TranslatedDocument};
pub use run::{AdoptPlan, AdoptedMessages, adopt};
