//! Formatting the messages of one locale.
//!
//! Built on `fluent_bundle`, none of whose types appear in a signature here. What a translator
//! got wrong never fails a call: the text comes with the errors found while it was made.

mod arguments;
mod circle;
mod compiled;
mod error;
mod formats;
mod functions;
mod messages;
mod names;
mod needed;
mod rewrite;
mod shown;
mod value;

pub use arguments::{Argument, Arguments, InvalidNumber, Number};
pub use circle::Circle;
pub use compiled::CompiledResource;
pub use error::{Missing, Problem, RuntimeError};
pub(crate) use formats::Moment;
pub use formats::has_words_for;
pub use messages::{Formatted, Isolation, Runtime};
