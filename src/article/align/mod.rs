//! Matching the segments of a new revision with those of the last one.
//!
//! Exact texts first, then neighbourhood, then similarity. What cannot be told is reported as
//! [ambiguous](Change::Ambiguous), never guessed. Near linear in the number of segments: hashes
//! find what is equal, rare words find what is alike, and only the gaps between are compared
//! pair by pair.

mod alignment;
mod block;
mod exact;
mod gap;
mod joins;
mod most_alike;
mod pairs;
mod profile;
mod rare_words;

pub use alignment::{Alignment, Change, align};
pub use block::Block;
pub use most_alike::most_alike;
