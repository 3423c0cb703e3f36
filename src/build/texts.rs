//! Where page furniture gets its texts.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use crate::fluent::runtime::{Arguments, CompiledResource, Isolation, Runtime, RuntimeError};
use crate::locale::LocaleId;

/// The interface texts of one locale, with those it falls back to.
#[derive(Debug)]
pub(crate) struct InterfaceTexts {
    locale: LocaleId,
    /// The runtimes of the locale's fallback chain, best first; they mark isolates.
    runtimes: Vec<Arc<Runtime>>,
    /// What the program says itself where none of these has the text.
    built_in: Vec<Arc<Runtime>>,
    /// Texts without arguments and faults that pages have asked for, which say the same on each.
    said: RwLock<HashMap<Box<str>, Said>>,
}

/// A text that says the same whenever it is asked for.
#[derive(Debug)]
struct Said {
    text: String,
    locale: LocaleId,
    origin: TextOrigin,
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

/// What there is for a message: its text, if any, and what was wrong on the way to it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Answer<'t> {
    /// The text that is shown; none where no locale has a readable one.
    pub(crate) served: Option<ServedText<'t>>,
    /// The faults of this text and of better ones that could not be shown for them.
    pub(crate) faults: Vec<Fault<'t>>,
}

/// A fault of an interface text, found when it was formatted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fault<'t> {
    /// Whose text it is.
    pub(crate) locale: &'t LocaleId,
    /// What is wrong with it.
    pub(crate) error: RuntimeError,
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
            said: RwLock::default(),
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
        let (message, attribute) = message_and_attribute(id);
        let mut runtimes = self.runtimes.iter().chain(&self.built_in);
        runtimes.any(|runtime| runtime.has(message, attribute))
    }

    /// Returns the best locale that has a message, else the one that is asked for. Its text is the one
    /// that is shown, unless that cannot be read.
    pub(crate) fn locale_of(&self, id: &str) -> &LocaleId {
        let (message, attribute) = message_and_attribute(id);
        let mut runtimes = self.runtimes.iter().chain(&self.built_in);
        let own = runtimes.find(|runtime| runtime.has(message, attribute));
        own.map_or(&self.locale, |runtime| runtime.locale())
    }

    /// Formats a message or, for `id.attribute`, one of its attributes, in the best locale whose
    /// text can be read, be it with a value that is not formatted.
    pub(crate) fn format<'t>(&'t self, id: &str, arguments: &Arguments) -> Answer<'t> {
        if !arguments.is_empty() {
            return self.format_anew(id, arguments);
        }
        if let Some(served) = self.said_before(id) {
            let served = Some(served);
            let faults = Vec::new();
            return Answer { served, faults };
        }
        let answer = self.format_anew(id, arguments);
        if let Some(served) = answer.served.as_ref().filter(|_| answer.faults.is_empty()) {
            let said = Said {
                text: served.text.clone(),
                locale: served.locale.clone(),
                origin: served.origin,
            };
            let mut texts = self.said.write().unwrap_or_else(PoisonError::into_inner);
            texts.insert(id.into(), said);
        }
        answer
    }

    fn said_before(&self, id: &str) -> Option<ServedText<'_>> {
        let texts = self.said.read().unwrap_or_else(PoisonError::into_inner);
        let said = texts.get(id)?;
        let runtimes = match said.origin {
            TextOrigin::Project => &self.runtimes,
            TextOrigin::BuiltIn => &self.built_in,
        };
        let mut locales = runtimes.iter().map(|runtime| runtime.locale());
        Some(ServedText {
            locale: locales.find(|locale| **locale == said.locale)?,
            text: said.text.clone(),
            origin: said.origin,
        })
    }

    fn format_anew<'t>(&'t self, id: &str, arguments: &Arguments) -> Answer<'t> {
        let (message, attribute) = message_and_attribute(id);
        let of =
            |runtimes: &'t [Arc<Runtime>], origin| runtimes.iter().map(move |own| (own, origin));
        let own = of(&self.runtimes, TextOrigin::Project);
        let runtimes = own.chain(of(&self.built_in, TextOrigin::BuiltIn));
        let mut answer = Answer::default();
        for (runtime, origin) in runtimes {
            let Ok(formatted) = runtime.format(message, attribute, arguments) else {
                continue;
            };
            let locale = runtime.locale();
            let mut errors = formatted.errors;
            let is_unreadable = |error: &RuntimeError| !error.problem.leaves_value();
            if let Some(place) = errors.iter().position(is_unreadable) {
                let error = errors.swap_remove(place);
                answer.faults.push(Fault { locale, error });
                continue;
            }
            let faults = errors.into_iter().map(|error| Fault { locale, error });
            answer.faults.extend(faults);
            let text = formatted.text;
            answer.served = Some(ServedText {
                text,
                locale,
                origin,
            });
            break;
        }
        answer
    }
}

/// Takes `message.attribute` apart.
fn message_and_attribute(id: &str) -> (&str, Option<&str>) {
    match id.split_once('.') {
        Some((message, attribute)) => (message, Some(attribute)),
        None => (id, None),
    }
}
