//! The source bundle of an article: what `sync` writes for translators to read.
//!
//! A bundle is a pure function of the article, the ids and slot numbers that its segments have,
//! and the notes that people left in the bundle before it.

mod entry;
mod kept;
mod known;
mod slots;
mod write;

pub use entry::{BundleEntry, Section, SlotNote};
pub use kept::read_kept;
pub use known::{KnownBundle, KnownEntry, LineEnd};
pub use slots::number_slots;
pub use write::{is_source_bundle, write_bundle};
