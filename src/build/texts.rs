//! Where page furniture gets its texts.

use std::sync::Arc;

use crate::fluent::runtime::{Arguments, Runtime};
use crate::locale::LocaleId;

/// The interface texts of one locale, with those it falls back to.
#[derive(Clone, Debug)]
pub(crate) struct InterfaceTexts {
    locale: LocaleId,
    /// The runtimes of the locale's fallback chain, best first; they mark isolates.
    runtimes: Vec<Arc<Runtime>>,
}

/// A text and the locale it is written in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ServedText<'t> {
    /// The text as Fluent formats it, with bidi isolates.
    pub(crate) text: String,
    /// The locale that has it: the one asked for, or one it falls back to.
    pub(crate) locale: &'t LocaleId,
}

impl InterfaceTexts {
    /// Makes the texts of `locale` from the runtimes of its fallback chain, best first.
    pub(crate) fn new(locale: &LocaleId, runtimes: Vec<Arc<Runtime>>) -> Self {
        Self {
            locale: locale.clone(),
            runtimes,
        }
    }

    /// Returns the locale that is asked for.
    pub(crate) fn locale(&self) -> &LocaleId {
        &self.locale
    }

    /// Formats a message or, for `id.attribute`, one of its attributes, in the best locale that
    /// has it and makes no error with it. None when no locale has.
    pub(crate) fn format(&self, id: &str, arguments: &Arguments) -> Option<ServedText<'_>> {
        let (message, attribute) = match id.split_once('.') {
            Some((message, attribute)) => (message, Some(attribute)),
            None => (id, None),
        };
        self.runtimes.iter().find_map(|runtime| {
            let formatted = runtime.format(message, attribute, arguments).ok()?;
            formatted.errors.is_empty().then(|| ServedText {
                text: formatted.text,
                locale: runtime.locale(),
            })
        })
    }
}
