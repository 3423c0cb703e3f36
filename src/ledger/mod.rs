//! The ledger: what each translation was made from, and what that says about it today.
//!
//! Pure: reads no files. A [`Ledger`] holds a [`Record`] for every message of a resource in one
//! locale; [`Texts`] hold the wordings that records refer to. [`advance`] is the table of
//! transitions, [`Grade`] tells how much a source has changed, [`Evidence`] whether an edited
//! translation reflects it.

mod entry_id;
mod evidence;
mod final_mark;
mod fingerprint;
mod folding;
mod grade;
mod line_format;
mod reading;
mod record;
mod texts;
mod texts_draft;
mod transition;
mod wording;

pub use entry_id::EntryId;
pub use evidence::Evidence;
pub use final_mark::carry_final_mark;
pub use fingerprint::{Fingerprint, InvalidFingerprint};
pub use grade::{Grade, UnknownGrade};
pub use line_format::Ledger;
pub(crate) use line_format::OF;
pub use reading::{LedgerFault, LedgerFaultKind, LedgerReading};
pub use record::{Origin, Record, State};
pub use texts::{Made, Texts, fingerprints_in};
pub use texts_draft::TextsDraft;
pub use transition::{Present, Standing, Target, advance};
pub use wording::Wording;
