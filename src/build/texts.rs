//! Where page furniture gets its texts.

use std::sync::Arc;

use crate::fluent::runtime::{Arguments, CompiledResource, Isolation, Runtime};
use crate::locale::LocaleId;

/// The interface texts of one locale, with those it falls back to.
#[derive(Clone, Debug)]
pub(crate) struct InterfaceTexts {
    locale: LocaleId,
    /// The runtimes of the locale's fallback chain, best first; they mark isolates.
    runtimes: Vec<Arc<Runtime>>,
    /// What the program says itself where none of these has the text.
    built_in: Vec<Arc<Runtime>>,
}

/// A text and the locale it is written in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ServedText<'t> {
    /// The text as Fluent formats it, with bidi isolates.
    pub(crate) text: String,
    /// The locale that has it: the one asked for, or one it falls back to.
    pub(crate) locale: &'t LocaleId,
    /// Whose text it is.
    pub(crate) origin: TextOrigin,
}

/// Whose text an interface text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TextOrigin {
    /// The project's.
    Project,
    /// The program's.
    BuiltIn,
}

impl InterfaceTexts {
    /// Makes the texts of `locale` from the runtimes of its fallback chain, and from those of the
    /// program, each best first.
    pub(crate) fn new(
        locale: &LocaleId,
        runtimes: Vec<Arc<Runtime>>,
        built_in: Vec<Arc<Runtime>>,
    ) -> Self {
        Self {
            locale: locale.clone(),
            runtimes,
            built_in,
        }
    }

    /// Returns the locale that is asked for.
    pub(crate) fn locale(&self) -> &LocaleId {
        &self.locale
    }

    /// Returns messages of another kind, for values that are written as in these texts.
    pub(crate) fn format_with(&self, resource: CompiledResource) -> Runtime {
        let mut runtimes = self.runtimes.iter().chain(&self.built_in);
        match runtimes.find(|runtime| *runtime.locale() == self.locale) {
            Some(runtime) => runtime.with_resources(Isolation::None, [resource]),
            None => Runtime::new(&self.locale, Isolation::None, [resource]),
        }
    }

    /// Says whether the locale, one it falls back to, or the program has a message or, for
    /// `id.attribute`, one of its attributes.
    pub(crate) fn has(&self, id: &str) -> bool {
        let (message, attribute) = match id.split_once('.') {
            Some((message, attribute)) => (message, Some(attribute)),
            None => (id, None),
        };
        let mut runtimes = self.runtimes.iter().chain(&self.built_in);
        runtimes.any(|runtime| runtime.has(message, attribute))
    }

    /// Formats a message or, for `id.attribute`, one of its attributes, in the best locale that
    /// has it and makes no error with it. None when no locale has, nor the program.
    pub(crate) fn format<'t>(&'t self, id: &str, arguments: &Arguments) -> Option<ServedText<'t>> {
        let (message, attribute) = match id.split_once('.') {
            Some((message, attribute)) => (message, Some(attribute)),
            None => (id, None),
        };
        let of =
            |runtimes: &'t [Arc<Runtime>], origin| runtimes.iter().map(move |own| (own, origin));
        let own = of(&self.runtimes, TextOrigin::Project);
        let mut runtimes = own.chain(of(&self.built_in, TextOrigin::BuiltIn));
        runtimes.find_map(|(runtime, origin)| {
            let formatted = runtime.format(message, attribute, arguments).ok()?;
            formatted.errors.is_empty().then(|| ServedText {
                text: formatted.text,
                locale: runtime.locale(),
                origin,
            })
        })
    }
}
