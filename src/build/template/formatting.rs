//! The functions `number`, `datetime`, `list` and `dir` of templates: values as the page's locale has
//! them.

use std::sync::Arc;

use minijinja::value::Kwargs;
use minijinja::{Environment, Error, ErrorKind, State, Value};

use super::functions::{Heard, TextMiss, UnformattedValue};
use crate::build::texts::InterfaceTexts;
use crate::fluent::runtime::{Arguments, CompiledResource, Number, Runtime};
use crate::fluent::{View, parse};
use crate::locale::{Direction, LocaleId};

/// What `number` says by a message, so that templates format as messages do.
const NUMBER: &str = "number = { NUMBER($value) }\n";

/// What `datetime` says, a message for each style.
const STYLES: &str = "\
full = { DATETIME($value, dateStyle: \"full\") }
long = { DATETIME($value, dateStyle: \"long\") }
medium = { DATETIME($value, dateStyle: \"medium\") }
short = { DATETIME($value, dateStyle: \"short\") }
";

/// How the items of a list stand to each other where nothing is said.
const AND: &str = "conjunction";

/// Teaches `environment` to format values as `texts` do.
pub(super) fn add_formatting(environment: &mut Environment<'static>, texts: &Arc<InterfaceTexts>) {
    let numbers = texts.format_with(compile(NUMBER));
    let number = move |state: &mut State<'_, '_>, value: &Value| {
        let value = value.to_string();
        let written = match value.parse::<Number>() {
            Ok(number) => format(&numbers, "number", &Arguments::new().with("value", number)),
            Err(error) => Err(error.to_string()),
        };
        written.unwrap_or_else(|problem| leave(state, "number", value, problem))
    };
    environment.add_function("number", number);
    let styles = texts.format_with(compile(STYLES));
    let datetime = move |state: &mut State<'_, '_>, value: &str, options: Kwargs| {
        let style: Option<String> = options.get("style")?;
        options.assert_all_used()?;
        let style = style.unwrap_or_else(|| "long".to_owned());
        if !styles.has(&style, None) {
            return Err(fault(format!("`{style}` is no style of dates")));
        }
        let written = format(&styles, &style, &Arguments::new().with("value", value));
        let leave = |problem| leave(state, "datetime", value.to_owned(), problem);
        Ok::<_, Error>(written.unwrap_or_else(leave))
    };
    environment.add_function("datetime", datetime);
    let texts = Arc::clone(texts);
    environment.add_function("list", move |items: Vec<Value>, options: Kwargs| {
        let kind: Option<String> = options.get("type")?;
        options.assert_all_used()?;
        join(&texts, &items, kind.as_deref().unwrap_or(AND))
    });
    environment.add_function("dir", |locale: &str| {
        let locale: LocaleId = locale.parse().map_err(|error| fault(format!("{error}")))?;
        Ok::<_, Error>(Direction::of(&locale).as_str())
    });
}

/// Returns what stands between the first items of a list of three: `, `, or `、`.
pub(super) fn separator_of_lists(texts: &InterfaceTexts) -> String {
    let items = ["0", "1", "2"];
    let list = join(texts, &items.map(Value::from), AND).unwrap_or_default();
    let between = list
        .split_once(items[0])
        .and_then(|(_, rest)| rest.split_once(items[1]));
    between.map_or_else(|| ", ".to_owned(), |(separator, _)| separator.to_owned())
}

fn compile(text: &str) -> CompiledResource {
    CompiledResource::new("templates", View::new(text, &parse(text)))
}

/// Writes items as a list: "A, B and C".
fn join(texts: &InterfaceTexts, items: &[Value], kind: &str) -> Result<String, Error> {
    if items.is_empty() {
        return Ok(String::new());
    }
    if !kind.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        return Err(fault(format!("`{kind}` is no type of lists")));
    }
    let names: Vec<String> = (0..items.len())
        .map(|index| format!("item-{index}"))
        .collect();
    let message = format!(
        "list = {{ LIST(${}, type: \"{kind}\") }}\n",
        names.join(", $")
    );
    let runtime = texts.format_with(compile(&message));
    let arguments = names.into_iter().zip(items);
    let arguments = arguments.fold(Arguments::new(), |arguments, (name, item)| {
        arguments.with(name, item.to_string())
    });
    format(&runtime, "list", &arguments).map_err(fault)
}

/// Formats a message of these, or says why it cannot be done.
fn format(runtime: &Runtime, id: &str, arguments: &Arguments) -> Result<String, String> {
    let formatted = runtime.format(id, None, arguments);
    let formatted = formatted.map_err(|error| error.to_string())?;
    match formatted.errors.first() {
        Some(error) => Err(error.problem.to_string()),
        None => Ok(formatted.text),
    }
}

/// Returns a value as it is, and notes in `state` that `function` could not format it.
fn leave(state: &mut State<'_, '_>, function: &str, value: String, problem: String) -> String {
    let unformatted = UnformattedValue {
        template: state.name().to_owned(),
        function: function.to_owned(),
        value: value.clone(),
        problem,
    };
    let heard = state.get_or_insert_extension_with(Heard::default);
    heard.miss([TextMiss::Unformatted(unformatted)]);
    value
}

fn fault(message: String) -> Error {
    Error::new(ErrorKind::InvalidOperation, message)
}
