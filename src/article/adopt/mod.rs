//! Aligning a document that somebody translated with the article it was made from.
//!
//! Blocks are told by what they are, how long they are, and what stands in both languages alike:
//! numbers, destinations, code, names; and by words that keep turning up together. Dynamic
//! programming weighs all ways to pair them in order, and the share of those ways that pair two
//! blocks is the confidence of the pair. Pure: reads and writes no files.

mod adoption;
mod beads;
mod confidence;
mod evidence;
mod language;
mod lexicon;
mod matching;
mod rendering;
mod structure;
mod tokens;
mod unit;

pub use adoption::{Adopted, Adoption, LeftOver, Passed, Reason, adopt};
pub use confidence::Confidence;
