//! Rendering one page.

use std::sync::Arc;

use minijinja::value::Serde;
use minijinja::{Environment, Error, Value};
use serde::Serialize;

use super::TemplateLibrary;
use super::functions::{Heard, TextMiss, misses_of, misses_of_name};
use crate::build::markup::without_isolates;
use crate::build::texts::{InterfaceTexts, ServedText};
use crate::diagnostic::Finding;
use crate::fluent::runtime::Arguments;
use crate::locale::LocaleId;

/// Renders pages in one locale.
pub(crate) struct PageRenderer<'l> {
    library: &'l TemplateLibrary,
    environment: Environment<'static>,
    texts: Arc<InterfaceTexts>,
}

/// Interface texts for a format without templates, and what was asked of them.
pub(crate) struct PlainTexts<'r> {
    texts: &'r InterfaceTexts,
    heard: Heard,
}

/// A page, and the texts it asked for.
#[derive(Debug)]
pub(crate) struct RenderedPage {
    /// The HTML, which ends with a newline.
    pub(crate) html: String,
    /// What it asked of the interface texts.
    pub(crate) heard: Heard,
}

impl<'l> PageRenderer<'l> {
    pub(super) fn new(
        library: &'l TemplateLibrary,
        environment: Environment<'static>,
        texts: Arc<InterfaceTexts>,
    ) -> Self {
        Self {
            library,
            environment,
            texts,
        }
    }

    /// Says whether there is a message for pages in the locale, in whatever language.
    pub(crate) fn has_message(&self, id: &str) -> bool {
        self.texts.has(id)
    }

    /// Returns the texts that templates have, for a format without templates.
    pub(crate) fn plain_texts(&self) -> PlainTexts<'_> {
        PlainTexts {
            texts: &self.texts,
            heard: Heard::default(),
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
        let heard = captured.state().get_extension::<Heard>();
        let heard = heard.cloned().unwrap_or_default();
        let mut html = captured.into_output();
        if !html.ends_with('\n') {
            html.push('\n');
        }
        Ok(RenderedPage { html, heard })
    }
}

impl PlainTexts<'_> {
    /// Returns a message as plain text; its id where no locale has it.
    pub(crate) fn say(&mut self, id: &str, arguments: &Arguments) -> String {
        let answer = self.texts.format(id, arguments);
        let misses = misses_of(self.texts, id, &answer);
        self.answer(id, misses, answer.served, id)
    }

    /// Returns what the message `prefix` + `name` says, else the name.
    pub(crate) fn call(&mut self, prefix: &str, name: &str) -> String {
        let id = format!("{prefix}{name}");
        let answer = self.texts.format(&id, &Arguments::new());
        let misses = misses_of_name(self.texts, &id, &answer);
        self.answer(&id, misses, answer.served, name)
    }

    /// Notes what was missed and returns the text, else what stands for it.
    fn answer(
        &mut self,
        id: &str,
        misses: Vec<TextMiss>,
        served: Option<ServedText<'_>>,
        otherwise: &str,
    ) -> String {
        self.heard.note(id, misses);
        let text = served.map(|served| without_isolates(&served.text));
        text.unwrap_or_else(|| otherwise.to_owned())
    }

    /// Returns the locale whose text is shown for a message, unless that cannot be read.
    pub(crate) fn locale_of(&mut self, id: &str) -> &LocaleId {
        self.heard.note(id, None);
        self.texts.locale_of(id)
    }

    /// Returns what was asked for.
    pub(crate) fn into_heard(self) -> Heard {
        self.heard
    }
}
