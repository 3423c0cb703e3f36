//! Page templates: the built-in ones, a project's own in their place, and the functions they call.

mod builtin;
mod functions;
mod library;
mod literal;
mod renderer;

pub(crate) use functions::TextMiss;
pub(crate) use library::{TemplateFile, TemplateLibrary, built_in_template_of};
pub(crate) use renderer::{PageRenderer, PlainTexts, RenderedPage};

#[cfg(test)]
pub(crate) use tests::wanted_messages;

#[cfg(test)]
mod tests;
