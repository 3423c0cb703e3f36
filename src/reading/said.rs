//! What a text that stands in no bundle would say in an article.

use super::original::Original;
use crate::article::message::{SAID, said};
use crate::fluent::runtime::CompiledResource;
use crate::locale::LocaleId;
use crate::markdown::Notation;

impl Original<'_> {
    /// Returns what a pattern text reads in `locale`, terms and variables in place and slots as they
    /// are written; none where it cannot be formatted.
    pub(crate) fn say(&self, locale: &LocaleId, pattern: &str, slots: &[&str]) -> Option<String> {
        let resource = CompiledResource::of_text(SAID, &said(pattern)?);
        let runtime = self.voices.plain(locale)?.with_scope(&resource);
        let variables = self.variables_in(Notation::Markdown);
        let arguments = slots.iter().fold(variables, |arguments, slot| {
            arguments.with(*slot, format!("{{ ${slot} }}"))
        });
        let formatted = runtime.format(SAID, None, &arguments).ok()?;
        formatted.errors.is_empty().then_some(formatted.text)
    }
}
