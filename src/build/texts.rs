//! Where page furniture gets its texts.

use std::sync::Arc;

use jiff::civil::Date;

use crate::locale::LocaleId;

/// A text and the locale it is written in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ServedText {
    /// The text as Fluent formats it, with bidi isolates.
    pub(crate) text: String,
    /// The locale that has it: the one asked for, or one it falls back to.
    pub(crate) locale: Arc<LocaleId>,
}

/// A value for a variable of a message.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Argument {
    /// A text.
    Text(String),
    /// A number.
    Number(f64),
    /// A day.
    Date(Date),
}

/// Arguments by the names of their variables.
pub(crate) type NamedArguments = Vec<(String, Argument)>;

/// The interface texts of one locale, with those it falls back to.
pub(crate) trait TextSource: Send + Sync + 'static {
    /// Returns the locale that is asked for.
    fn locale(&self) -> &LocaleId;

    /// Formats a message or, for `id.attribute`, one of its attributes, in the best locale that
    /// has it. None when no locale has.
    fn format(&self, id: &str, arguments: &NamedArguments) -> Option<ServedText>;
}
