//! Reading a built site back, as a reader's browser or a search engine does, and checking it.
//!
//! Knows nothing of how it was built, of articles or of messages: what is checked is what stands
//! in the files. A rule is one file in `rules/` and one line of the registry.

mod address;
mod html;
mod html_reader;
mod registry;
mod rules;
mod run;
mod site;
mod xml;

pub use registry::{RULES, Rule};
pub use run::{Verified, run};
