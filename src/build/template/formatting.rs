//! The functions `number`, `datetime` and `dir` of templates: values as the page's locale has them.

use std::sync::Arc;

use minijinja::value::Kwargs;
use minijinja::{Environment, Error, ErrorKind, Value};

use crate::fluent::runtime::{Arguments, CompiledResource, Isolation, Number, Runtime};
use crate::fluent::{View, parse};
use crate::locale::{Direction, LocaleId};

/// What the functions say by messages, so that templates format as messages do.
const MESSAGES: &str = "\
number = { NUMBER($value) }
full = { DATETIME($value, dateStyle: \"full\") }
long = { DATETIME($value, dateStyle: \"long\") }
medium = { DATETIME($value, dateStyle: \"medium\") }
short = { DATETIME($value, dateStyle: \"short\") }
";

/// Teaches `environment` to format values for `locale`.
pub(super) fn add_formatting(environment: &mut Environment<'static>, locale: &LocaleId) {
    let outline = parse(MESSAGES);
    let resource = CompiledResource::new("templates", View::new(MESSAGES, &outline));
    let runtime = Arc::new(Runtime::new(locale, Isolation::None, [resource]));
    let own = Arc::clone(&runtime);
    environment.add_function("number", move |value: &Value| {
        let number = value.to_string().parse::<Number>();
        let number = number.map_err(|error| fault(error.to_string()))?;
        format(&own, "number", &Arguments::new().with("value", number))
    });
    environment.add_function("datetime", move |value: &str, options: Kwargs| {
        let style: Option<String> = options.get("style")?;
        options.assert_all_used()?;
        let style = style.unwrap_or_else(|| "long".to_owned());
        format(&runtime, &style, &Arguments::new().with("value", value))
    });
    environment.add_function("dir", |locale: &str| {
        let locale: LocaleId = locale.parse().map_err(|error| fault(format!("{error}")))?;
        Ok::<_, Error>(Direction::of(&locale).as_str())
    });
}

fn format(runtime: &Runtime, id: &str, arguments: &Arguments) -> Result<String, Error> {
    let formatted = runtime.format(id, None, arguments);
    let formatted = formatted.map_err(|_| fault(format!("`{id}` is no style of dates")))?;
    match formatted.errors.first() {
        Some(error) => Err(fault(error.to_string())),
        None => Ok(formatted.text),
    }
}

fn fault(message: String) -> Error {
    Error::new(ErrorKind::InvalidOperation, message)
}
