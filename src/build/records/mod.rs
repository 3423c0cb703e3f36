//! What an earlier build made, and from what: whatever would come out the same is not made again.
//!
//! A digest covers everything that a file is made from: texts of the article and its messages,
//! the messages of the interface that its page used, templates, settings and the program.

mod articles;
mod digest;
mod inputs;
mod messages;
mod record;

pub(super) use articles::ArticleState;
pub(super) use digest::{Digest, Digester};
pub(super) use inputs::Inputs;
pub use record::Records;
pub(super) use record::{EditionRecord, FileRecord, PageRecord, RecordedFallback};
