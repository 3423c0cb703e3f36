//! A compact notation for cases of formatting, shared by the tests of the runtime.

use tarjuma::fluent::runtime::{
    Argument, Arguments, CompiledResource, Formatted, Isolation, Number, Runtime,
};
use tarjuma::fluent::{View, parse};

/// A message or `message.attribute`, the text that it gives, and what its errors say.
pub(crate) type Case<'c> = (&'c str, &'c str, &'c [&'c str]);

pub(crate) fn runtime(locale: &str, text: &str) -> Runtime {
    let resource = CompiledResource::new("ui.ftl", View::new(text, &parse(text)));
    let locale = locale.parse().expect("a locale");
    Runtime::new(&locale, Isolation::None, [resource])
}

/// Makes arguments of names and values; what reads as a number is one.
pub(crate) fn arguments(values: &[(&str, &str)]) -> Arguments {
    values
        .iter()
        .fold(Arguments::new(), |arguments, &(name, value)| {
            let argument: Argument = match value.parse::<Number>() {
                Ok(number) => number.into(),
                Err(_) => value.into(),
            };
            arguments.with(name, argument)
        })
}

pub(crate) fn format(runtime: &Runtime, name: &str, arguments: &Arguments) -> Formatted {
    let (id, attribute) = match name.split_once('.') {
        Some((id, attribute)) => (id, Some(attribute)),
        None => (name, None),
    };
    let formatted = runtime.format(id, attribute, arguments);
    formatted.unwrap_or_else(|missing| panic!("{name}: {missing}"))
}

/// Formats every case with the messages of `text`, and compares all of them at once.
pub(crate) fn check(locale: &str, text: &str, values: &[(&str, &str)], cases: &[Case<'_>]) {
    let runtime = runtime(locale, text);
    let arguments = arguments(values);
    let mut faults = Vec::new();
    for &(name, expected, errors) in cases {
        let formatted = format(&runtime, name, &arguments);
        let found: Vec<String> = formatted
            .errors
            .iter()
            .map(|error| error.problem.to_string())
            .collect();
        if formatted.text != expected || found != errors {
            faults.push(format!("{name}: {:?} {found:?}", formatted.text));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
