//! Findings as people and programs read them.
//!
//! A report format is one file in `formats/` and one line of the registry. Formats write to
//! whatever the caller hands them and know no terminal.

pub mod diff;
mod escape;
mod fingerprint;
mod formats;
mod input;
mod json_document;
mod limit;
mod page;
pub mod registry;
mod sources;
pub mod status;
mod summary;
pub mod todo;

pub use input::{Ending, Report, Style};
pub use limit::Limit;
pub use page::page;
pub use registry::{Format, Needs, Notation, UnknownFormat};
pub use sources::{Place, Sources};
pub use summary::Summary;
