//! The functions that templates call: `t` for content, `text` for attributes and titles; `named`
//! and `named_text` for what an author names, such as a category.

use std::collections::BTreeSet;
use std::sync::Arc;

use minijinja::value::Kwargs;
use minijinja::{Environment, Error, State, Value};
use serde::{Deserialize, Serialize};

use crate::build::markup::{escape, text_to_html, without_isolates};
use crate::build::texts::{Answer, Fault, InterfaceTexts, ServedText, TextOrigin};
use crate::fluent::runtime::{Argument, Arguments, Number};
use crate::locale::{Direction, LocaleId};
use crate::reading::id_of;

/// What a template wanted and did not get as it should be.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum TextMiss {
    /// Another locale has it, whose text was served.
    InLocale(String),
    /// No locale has it; its id was served.
    Everywhere(String),
    /// No locale has it; a text of the program was served, which does not speak the language.
    OfProgram(String),
    /// A locale has it, with a fault.
    Faulty(TextFault),
    /// A value that a template formats is shown as it is.
    Unformatted(UnformattedValue),
}

/// A fault of an interface text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct TextFault {
    /// The message or `message.attribute`.
    pub(crate) id: String,
    /// Whose text it is.
    pub(crate) locale: LocaleId,
    /// The id under which it is reported.
    pub(crate) check: String,
    /// What is wrong, in words that name the message.
    pub(crate) problem: String,
    /// What is shown in spite of it.
    pub(crate) shown: Shown,
}

/// What readers get in spite of a fault in an interface text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Shown {
    /// The text, with a value that is not formatted.
    Text,
    /// Another text.
    OtherText,
    /// No text, but the id, or the author's name for it.
    Id,
}

/// A value that is not what a function of templates formats.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct UnformattedValue {
    /// The name of the template.
    pub(crate) template: String,
    /// The function.
    pub(crate) function: String,
    /// The value as it is shown.
    pub(crate) value: String,
    /// What is wrong with it.
    pub(crate) problem: String,
}

impl TextFault {
    /// Takes down a fault that was met on the way to an answer.
    fn of(id: &str, fault: &Fault<'_>, answer: &Answer<'_>) -> Self {
        let shown = match &answer.served {
            _ if fault.error.problem.leaves_value() => Shown::Text,
            Some(_) => Shown::OtherText,
            None => Shown::Id,
        };
        Self {
            id: id.to_owned(),
            locale: fault.locale.clone(),
            check: id_of(&fault.error).to_owned(),
            problem: fault.error.to_string(),
            shown,
        }
    }
}

/// What one rendering asked of the interface texts, carried by the state of the template engine.
#[derive(Clone, Debug, Default)]
pub(crate) struct Heard {
    /// The names of the messages, those that are not there included.
    pub(crate) uses: BTreeSet<String>,
    /// What was not there in the page's locale.
    pub(crate) misses: BTreeSet<TextMiss>,
}

impl Heard {
    /// Notes that a message was asked for, and what was missed by it.
    pub(super) fn note(&mut self, id: &str, misses: impl IntoIterator<Item = TextMiss>) {
        let name = id.split('.').next().unwrap_or(id);
        if !self.uses.contains(name) {
            self.uses.insert(name.to_owned());
        }
        self.miss(misses);
    }

    /// Notes what was missed.
    pub(super) fn miss(&mut self, misses: impl IntoIterator<Item = TextMiss>) {
        self.misses.extend(misses);
    }

    /// Adds what another rendering asked for.
    pub(crate) fn absorb(&mut self, other: Self) {
        self.uses.extend(other.uses);
        self.misses.extend(other.misses);
    }
}

/// Teaches `environment` to speak with the texts of one locale.
pub(super) fn add_text_functions(
    environment: &mut Environment<'static>,
    texts: &Arc<InterfaceTexts>,
) {
    let source = Arc::clone(texts);
    let t = move |state: &mut State<'_, '_>, id: &str, arguments: Kwargs| {
        let html = match look_up(state, &source, id, &arguments)? {
            Some(served) => content(&source, &served),
            None => escape(id),
        };
        Ok::<_, Error>(Value::from_safe_string(html))
    };
    environment.add_function("t", t);
    let source = Arc::clone(texts);
    let named = move |state: &mut State<'_, '_>, prefix: &str, name: &str| {
        let html = match look_up_name(state, &source, prefix, name) {
            Some(served) => content(&source, &served),
            None => escape(name),
        };
        Value::from_safe_string(html)
    };
    environment.add_function("named", named);
    let source = Arc::clone(texts);
    let named_text = move |state: &mut State<'_, '_>, prefix: &str, name: &str| {
        let served = look_up_name(state, &source, prefix, name);
        let text = served.map(|served| without_isolates(&served.text));
        text.unwrap_or_else(|| name.to_owned())
    };
    environment.add_function("named_text", named_text);
    let source = Arc::clone(texts);
    let text = move |state: &mut State<'_, '_>, id: &str, arguments: Kwargs| {
        let served = look_up(state, &source, id, &arguments)?;
        let text = served.map(|served| without_isolates(&served.text));
        Ok::<_, Error>(text.unwrap_or_else(|| id.to_owned()))
    };
    environment.add_function("text", text);
}

/// Returns the text of `id` and notes in `state` what its locale does not have.
fn look_up<'t>(
    state: &mut State<'_, '_>,
    source: &'t InterfaceTexts,
    id: &str,
    arguments: &Kwargs,
) -> Result<Option<ServedText<'t>>, Error> {
    let answer = source.format(id, &read_arguments(arguments)?);
    note(state, id, misses_of(source, id, &answer));
    Ok(answer.served)
}

/// Returns what the message `prefix` + `name` says: how the author's `name` for a category or a
/// source is shown.
pub(super) fn look_up_name<'t>(
    state: &mut State<'_, '_>,
    source: &'t InterfaceTexts,
    prefix: &str,
    name: &str,
) -> Option<ServedText<'t>> {
    let id = format!("{prefix}{name}");
    let answer = source.format(&id, &Arguments::new());
    note(state, &id, misses_of_name(source, &id, &answer));
    answer.served
}

/// Returns what `source` has to do without when it answers this for `id`, and what is wrong with
/// its texts. A text that cannot be read is not missing.
pub(super) fn misses_of(source: &InterfaceTexts, id: &str, answer: &Answer<'_>) -> Vec<TextMiss> {
    let faults = answer.faults.iter();
    let mut misses: Vec<TextMiss> = faults
        .map(|fault| TextMiss::Faulty(TextFault::of(id, fault, answer)))
        .collect();
    let own = source.locale();
    let is_there = |fault: &Fault<'_>| fault.locale == own || answer.served.is_none();
    if !answer.faults.iter().any(is_there) {
        misses.extend(miss_of(own, id, answer.served.as_ref()));
    }
    misses
}

/// Returns the same of a message that says how an author's name for something is shown. That there
/// is none is no miss, for the name says it as well.
pub(super) fn misses_of_name(
    source: &InterfaceTexts,
    id: &str,
    answer: &Answer<'_>,
) -> Vec<TextMiss> {
    let mut misses = misses_of(source, id, answer);
    misses.retain(|miss| !matches!(miss, TextMiss::Everywhere(_)));
    misses
}

fn miss_of(own: &LocaleId, id: &str, served: Option<&ServedText<'_>>) -> Option<TextMiss> {
    let id = id.to_owned();
    match served {
        None => Some(TextMiss::Everywhere(id)),
        Some(served) if served.locale == own => None,
        Some(served) => Some(match served.origin {
            TextOrigin::Project => TextMiss::InLocale(id),
            TextOrigin::BuiltIn => TextMiss::OfProgram(id),
        }),
    }
}

fn note(state: &mut State<'_, '_>, id: &str, misses: Vec<TextMiss>) {
    let heard = state.get_or_insert_extension_with(Heard::default);
    heard.note(id, misses);
}

/// Marks a text of another language as what it is.
fn content(source: &InterfaceTexts, served: &ServedText<'_>) -> String {
    let html = text_to_html(&served.text);
    if served.locale == source.locale() {
        return html;
    }
    let direction = Direction::of(served.locale);
    format!(
        r#"<span lang="{}" dir="{direction}">{html}</span>"#,
        served.locale
    )
}

fn read_arguments(arguments: &Kwargs) -> Result<Arguments, Error> {
    arguments.args().try_fold(Arguments::new(), |read, name| {
        let value: Value = arguments.get(name)?;
        Ok(read.with(name, argument(&value)))
    })
}

/// Returns a number as a number and anything else as the text it prints as, dates too.
fn argument(value: &Value) -> Argument {
    let text = value.to_string();
    let number = value.is_number().then(|| text.parse::<Number>().ok());
    match number.flatten() {
        Some(number) => Argument::Number(number),
        None => Argument::Text(text),
    }
}
