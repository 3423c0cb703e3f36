//! The messages of one locale, ready to be formatted.

use std::fmt;
use std::sync::Arc;

use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use fluent_syntax::ast::PatternElement;

use super::arguments::Arguments;
use super::circle::Circle;
use super::compiled::CompiledResource;
use super::error::{Missing, Problem, RuntimeError};
use super::formats::LocaleFormats;
use super::functions;
use super::names::{NameKind, restore_names, to_table};
use super::needed::needed_by;
use super::shown;
use crate::locale::{FormatSettings, LocaleId};

/// Fails to compile where `fluent_bundle` would select variants by wrong plural rules.
const _: &str = intl_pluralrules::RULES_OF_ICU4X;

/// Whether what a placeable writes is set apart from text of another direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Isolation {
    /// Between U+2068 and U+2069, for HTML.
    Marked,
    /// Not at all, for Markdown, JSON, names and plain text.
    None,
}

/// A formatted text and what was wrong with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Formatted {
    /// The text; a reference that failed stands in it as it is written, in braces.
    pub text: String,
    /// The problems, in the order they were met.
    pub errors: Vec<RuntimeError>,
}

/// The messages of one locale: those of its shared resources and, in a scope, of one more.
pub struct Runtime {
    locale: LocaleId,
    isolation: Isolation,
    formats: Arc<LocaleFormats>,
    resources: Vec<CompiledResource>,
    bundle: FluentBundle<Arc<FluentResource>>,
}

impl Runtime {
    /// Puts resources together; where two have an entry of one id, the later one's is taken.
    pub fn new(
        locale: &LocaleId,
        isolation: Isolation,
        resources: impl IntoIterator<Item = CompiledResource>,
    ) -> Self {
        Self::with_settings(locale, FormatSettings::default(), isolation, resources)
    }

    /// Does as [`new`](Self::new), and writes numbers and dates as `settings` say.
    pub fn with_settings(
        locale: &LocaleId,
        settings: FormatSettings,
        isolation: Isolation,
        resources: impl IntoIterator<Item = CompiledResource>,
    ) -> Self {
        let formats = Arc::new(LocaleFormats::new(locale, settings));
        Self::assemble(locale, isolation, formats, resources.into_iter().collect())
    }

    /// Returns these messages with other isolation. Formats are shared.
    #[must_use]
    pub fn with_isolation(&self, isolation: Isolation) -> Self {
        let formats = Arc::clone(&self.formats);
        Self::assemble(&self.locale, isolation, formats, self.resources.clone())
    }

    /// Returns these messages with numbers and dates as `chosen` has them, and as here where it does not
    /// choose.
    #[must_use]
    pub fn with_choices(&self, chosen: &FormatSettings) -> Self {
        let formats = match *chosen == FormatSettings::default() {
            true => Arc::clone(&self.formats),
            false => Arc::new(self.formats.with_choices(chosen)),
        };
        let resources = self.resources.clone();
        Self::assemble(&self.locale, self.isolation, formats, resources)
    }

    /// Returns these messages with those of `resource` on top, as an article sees them.
    ///
    /// Nothing is compiled again.
    #[must_use]
    pub fn with_scope(&self, resource: &CompiledResource) -> Self {
        let mut resources = self.resources.clone();
        resources.push(resource.clone());
        let formats = Arc::clone(&self.formats);
        Self::assemble(&self.locale, self.isolation, formats, resources)
    }

    /// Returns other messages, without these, whose numbers and dates are written as here.
    #[must_use]
    pub fn with_resources(
        &self,
        isolation: Isolation,
        resources: impl IntoIterator<Item = CompiledResource>,
    ) -> Self {
        let formats = Arc::clone(&self.formats);
        let resources = resources.into_iter().collect();
        Self::assemble(&self.locale, isolation, formats, resources)
    }

    fn assemble(
        locale: &LocaleId,
        isolation: Isolation,
        formats: Arc<LocaleFormats>,
        resources: Vec<CompiledResource>,
    ) -> Self {
        let mut bundle =
            FluentBundle::new_concurrent(vec![locale.as_language_identifier().clone()]);
        bundle.set_use_isolating(isolation == Isolation::Marked);
        bundle.set_formatter(Some(shown::write));
        functions::add_to(&mut bundle, &formats);
        for resource in &resources {
            bundle.add_resource_overriding(Arc::clone(&resource.resource));
        }
        Self {
            locale: locale.clone(),
            isolation,
            formats,
            resources,
            bundle,
        }
    }

    /// Returns the locale.
    #[must_use]
    pub fn locale(&self) -> &LocaleId {
        &self.locale
    }

    /// Says whether there is such a message with a value or, if one is named, that attribute.
    #[must_use]
    pub fn has(&self, id: &str, attribute: Option<&str>) -> bool {
        self.find(id, attribute).is_ok()
    }

    /// Formats the value of a message or one of its attributes.
    ///
    /// # Errors
    ///
    /// Returns an error when there is nothing of that name; what is wrong *with* a message comes
    /// with the text.
    pub fn format(
        &self,
        id: &str,
        attribute: Option<&str>,
        arguments: &Arguments,
    ) -> Result<Formatted, Missing> {
        let pattern = self.find(id, attribute)?;
        let mut errors = Vec::new();
        if let [PatternElement::TextElement { value }] = pattern.elements.as_slice() {
            return Ok(Formatted {
                text: (*value).to_owned(),
                errors: Vec::new(),
            });
        }
        let arguments = needed_by(pattern, &self.bundle, arguments, &self.formats);
        functions::take_problems();
        shown::write_by(&self.formats);
        let text = self
            .bundle
            .format_pattern(pattern, Some(&arguments), &mut errors);
        let met = functions::take_problems();
        if errors.is_empty() && met.is_empty() {
            return Ok(Formatted {
                text: text.into_owned(),
                errors: Vec::new(),
            });
        }
        let errors = errors.into_iter().filter_map(Problem::from_fluent);
        let mut problems = without_echoes(errors.chain(met).collect());
        self.name_circle(pattern, &mut problems);
        Ok(Formatted {
            text: restore_names(&text),
            errors: locate(problems, id, attribute),
        })
    }

    /// Says which entries an endless text goes round in.
    fn name_circle(&self, pattern: Pattern<'_>, problems: &mut [Problem]) {
        let endless = problems.iter_mut().filter_map(|problem| match problem {
            Problem::Cycle(circle) => Some(circle),
            _ => None,
        });
        let mut endless = endless.peekable();
        if endless.peek().is_some() {
            let named = Circle::of(&self.resources, pattern);
            endless.for_each(|circle| circle.clone_from(&named));
        }
    }

    fn find(&self, id: &str, attribute: Option<&str>) -> Result<Pattern<'_>, Missing> {
        let message = self
            .bundle
            .get_message(&to_table(NameKind::Message, id))
            .ok_or_else(|| Missing::Message(id.to_owned()))?;
        match attribute {
            None => message.value().ok_or_else(|| Missing::Value(id.to_owned())),
            Some(name) => match message.get_attribute(name) {
                Some(attribute) => Ok(attribute.value()),
                None => Err(Missing::Attribute {
                    message: id.to_owned(),
                    attribute: name.to_owned(),
                }),
            },
        }
    }
}

type Pattern<'a> = &'a fluent_syntax::ast::Pattern<&'a str>;

impl fmt::Debug for Runtime {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Runtime")
            .field("locale", &self.locale)
            .field("isolation", &self.isolation)
            .field("resources", &self.resources)
            .finish_non_exhaustive()
    }
}

/// Leaves out that a function was given nothing where the reason is told.
fn without_echoes(mut problems: Vec<Problem>) -> Vec<Problem> {
    let is_echo = |problem: &Problem| matches!(problem, Problem::NoValueGiven(_));
    if !problems.iter().all(is_echo) {
        problems.retain(|problem| !is_echo(problem));
    }
    problems
}

fn locate(problems: Vec<Problem>, id: &str, attribute: Option<&str>) -> Vec<RuntimeError> {
    let entry = match attribute {
        Some(attribute) => format!("{id}.{attribute}"),
        None => id.to_owned(),
    };
    let errors = problems.into_iter().map(|problem| RuntimeError {
        entry: entry.clone(),
        problem,
    });
    errors.collect()
}
