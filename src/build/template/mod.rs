//! Page templates: the built-in ones, a project's own in their place, and the functions they call.

mod builtin;
mod formatting;
mod functions;
mod library;
mod literal;
mod renderer;
mod typography;

pub(crate) use builtin::built_in;
pub(crate) use functions::{Heard, TextMiss};
pub(crate) use library::{TemplateFile, TemplateLibrary, built_in_templates_of};
pub(crate) use renderer::{PageRenderer, PlainTexts};

#[cfg(test)]
pub(crate) use tests::wanted_messages;

#[cfg(test)]
mod tests;
#[cfg(test)]
mod typography_tests;
