//! The functions that templates call: `t` for content, `text` for attributes and titles.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;

use jiff::civil::Date;
use minijinja::value::{Kwargs, Object, ObjectRepr};
use minijinja::{Environment, Error, State, Value};

use crate::build::markup::{escape, text_to_html, without_isolates};
use crate::build::texts::{Argument, NamedArguments, ServedText, TextSource};
use crate::locale::Direction;

/// A message that a template wanted and its locale does not have.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum TextMiss {
    /// Another locale has it, whose text was served.
    InLocale(String),
    /// No locale has it; its id was served.
    Everywhere(String),
}

/// The misses of one rendering, carried by the state of the template engine.
#[derive(Default)]
pub(crate) struct Misses(pub(crate) BTreeSet<TextMiss>);

/// Teaches `environment` to speak with the texts of one locale.
pub(crate) fn add_text_functions(
    environment: &mut Environment<'static>,
    texts: &Arc<dyn TextSource>,
) {
    let source = Arc::clone(texts);
    environment.add_function(
        "t",
        move |state: &mut State<'_, '_>, id: &str, arguments: Kwargs| {
            let html = match look_up(state, source.as_ref(), id, &arguments)? {
                Some(served) => content(source.as_ref(), &served),
                None => escape(id),
            };
            Ok::<_, Error>(Value::from_safe_string(html))
        },
    );
    let source = Arc::clone(texts);
    environment.add_function(
        "text",
        move |state: &mut State<'_, '_>, id: &str, arguments: Kwargs| {
            let served = look_up(state, source.as_ref(), id, &arguments)?;
            Ok::<_, Error>(
                served.map_or_else(|| id.to_owned(), |served| without_isolates(&served.text)),
            )
        },
    );
}

/// Returns the text of `id` and notes in `state` what its locale does not have.
fn look_up(
    state: &mut State<'_, '_>,
    source: &dyn TextSource,
    id: &str,
    arguments: &Kwargs,
) -> Result<Option<ServedText>, Error> {
    let served = source.format(id, &named_arguments(arguments)?);
    let miss = match &served {
        Some(served) if *served.locale == *source.locale() => return Ok(Some(served.clone())),
        Some(_) => TextMiss::InLocale(id.to_owned()),
        None => TextMiss::Everywhere(id.to_owned()),
    };
    state
        .get_or_insert_extension_with(Misses::default)
        .0
        .insert(miss);
    Ok(served)
}

/// Marks a text of another language as what it is.
fn content(source: &dyn TextSource, served: &ServedText) -> String {
    let html = text_to_html(&served.text);
    if *served.locale == *source.locale() {
        return html;
    }
    let direction = Direction::of(&served.locale);
    format!(
        r#"<span lang="{}" dir="{direction}">{html}</span>"#,
        served.locale
    )
}

fn named_arguments(arguments: &Kwargs) -> Result<NamedArguments, Error> {
    arguments
        .args()
        .map(|name| {
            let value: Value = arguments.get(name)?;
            Ok((name.to_owned(), argument(&value)))
        })
        .collect()
}

fn argument(value: &Value) -> Argument {
    if let Some(DateValue(date)) = value.downcast_object_ref::<DateValue>() {
        return Argument::Date(*date);
    }
    let number = value.is_number().then(|| f64::try_from(value.clone()).ok());
    match number.flatten() {
        Some(number) => Argument::Number(number),
        None => Argument::Text(value.to_string()),
    }
}

/// A day in a template: printed as ISO 8601, localized when a message formats it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct DateValue(pub(crate) Date);

impl Object for DateValue {
    fn repr(self: &Arc<Self>) -> ObjectRepr {
        ObjectRepr::Plain
    }

    fn render(self: &Arc<Self>, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.0)
    }
}
