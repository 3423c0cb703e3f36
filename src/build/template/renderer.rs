//! Rendering one page.

use minijinja::value::Serde;
use minijinja::{Environment, Error, Value};
use serde::Serialize;

use super::TemplateLibrary;
use super::functions::{Misses, TextMiss};
use crate::diagnostic::Finding;

/// Renders pages in one locale.
pub(crate) struct PageRenderer<'l> {
    library: &'l TemplateLibrary,
    environment: Environment<'static>,
}

/// A page, and the texts it had to do without.
#[derive(Debug)]
pub(crate) struct RenderedPage {
    /// The HTML, which ends with a newline.
    pub(crate) html: String,
    /// What was not there in the page's locale, each once.
    pub(crate) misses: Vec<TextMiss>,
}

impl<'l> PageRenderer<'l> {
    pub(super) fn new(library: &'l TemplateLibrary, environment: Environment<'static>) -> Self {
        Self {
            library,
            environment,
        }
    }

    /// Fills the template `name` with `page`.
    ///
    /// # Errors
    ///
    /// Returns what is wrong with the template, or nothing where that has been told already.
    pub(crate) fn render(
        &self,
        name: &str,
        page: &impl Serialize,
    ) -> Result<RenderedPage, Option<Box<Finding>>> {
        self.try_render(name, Value::from(Serde(page)))
            .map_err(|error| self.library.describe_error(name, &error))
    }

    fn try_render(&self, name: &str, page: Value) -> Result<RenderedPage, Error> {
        let template = self.environment.get_template(name)?;
        let captured = template.render_captured(minijinja::context! { page })?;
        let misses = captured
            .state()
            .get_extension::<Misses>()
            .map(|misses| misses.0.iter().cloned().collect())
            .unwrap_or_default();
        let mut html = captured.into_output();
        if !html.ends_with('\n') {
            html.push('\n');
        }
        Ok(RenderedPage { html, misses })
    }
}
