//! Numbers, dates and lists as a locale writes them.
//!
//! Over the formatters of ICU4X. Options are right before they come here; what a locale has no
//! data for is none.

mod adjusted;
mod affix;
mod cache;
mod calls;
mod compact;
mod data;
mod date_time;
mod digits;
mod fields;
mod iso;
mod lacking;
mod list;
mod moment;
mod money;
mod number;
mod relative_time;
mod sign;
mod unit;

pub(super) use cache::LocaleFormats;
pub use lacking::has_words_for;
pub(crate) use moment::Moment;
pub(super) use number::NumberFormat;
