//! The functions that messages can call, as `fluent_bundle` calls them.
//!
//! A function of `fluent_bundle` returns a value and cannot report an error. It is called on the
//! thread that formats, so problems are left in that thread and fetched when the text is done.

use std::cell::RefCell;
use std::sync::Arc;

use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use intl_pluralrules::PluralCategory;

use super::error::Problem;
use super::formats::{LocaleFormats, Moment};
use super::names::{NameKind, to_table};
use super::value::{NumberValue, decimal_of, number_of};
use crate::fluent::functions::{
    self, CallFault, DateTimeOptions, Given, ListOptions, NumberOptions, RelativeTimeOptions,
};

/// The name in the table of the function that returns what it is given.
pub(super) const SAME_TEXT: &str = "STRING-LITERAL-AS-SELECTOR_F";

/// The name in the table of the function that makes a number of the digits of a literal.
pub(super) const LITERAL: &str = "NUMBER-LITERAL_F";

/// The name in the table of the function that a selector stands in.
pub(super) const SELECTOR: &str = "SELECTOR_F";

/// What a key that is a number is called in compiled resources, before its digits.
pub(super) const NUMBER_KEY: &str = "NUMBER-KEY";

const CAPITALIZE: &str = "CAPITALIZE";
const NUMBER: &str = "NUMBER";
const DATETIME: &str = "DATETIME";
const LIST: &str = "LIST";
const RELATIVETIME: &str = "RELATIVETIME";

const A_DATE: &str = "a date such as \"2025-04-11\"";
const A_TIME: &str = "a date with a time such as \"2025-04-11T10:00:00Z\"";

/// So many characters of a value are told in an error.
const LONGEST_TOLD: usize = 60;

thread_local! {
    static PROBLEMS: RefCell<Vec<Problem>> = const { RefCell::new(Vec::new()) };
}

/// Takes the problems that functions have met on this thread since they were last taken.
pub(super) fn take_problems() -> Vec<Problem> {
    PROBLEMS.take()
}

fn report(problem: Problem) {
    PROBLEMS.with_borrow_mut(|problems| problems.push(problem));
}

type Bundle = fluent_bundle::concurrent::FluentBundle<Arc<FluentResource>>;

/// A function: it is given the formats of the locale, positional and named arguments.
type Function = for<'a> fn(&LocaleFormats, &[FluentValue<'a>], &FluentArgs<'_>) -> FluentValue<'a>;

/// Gives a bundle all functions.
pub(super) fn add_to(bundle: &mut Bundle, formats: &Arc<LocaleFormats>) {
    let internal: [(&str, Function); 3] = [
        (SAME_TEXT, same_text),
        (LITERAL, literal),
        (SELECTOR, selector),
    ];
    for (name, function) in internal {
        add(bundle, name, formats, function);
    }
    let public: [(&str, Function); 5] = [
        (CAPITALIZE, capitalize),
        (NUMBER, number),
        (DATETIME, datetime),
        (LIST, list),
        (RELATIVETIME, relative_time),
    ];
    for (name, function) in public {
        add(
            bundle,
            &to_table(NameKind::Function, name),
            formats,
            function,
        );
    }
}

fn add(bundle: &mut Bundle, name: &str, formats: &Arc<LocaleFormats>, function: Function) {
    let formats = Arc::clone(formats);
    let added = bundle.add_function(name, move |given, named| function(&formats, given, named));
    debug_assert!(added.is_ok(), "{name} is added once");
}

/// Returns its argument; a literal that selects must stand in a call, for `fluent_bundle` cannot
/// name it in an error.
fn same_text<'a>(
    _formats: &LocaleFormats,
    given: &[FluentValue<'a>],
    _named: &FluentArgs<'_>,
) -> FluentValue<'a> {
    first(given)
}

fn first<'a>(given: &[FluentValue<'a>]) -> FluentValue<'a> {
    given.first().cloned().unwrap_or(FluentValue::None)
}

/// Makes a number of digits, all of them.
fn literal<'a>(
    formats: &LocaleFormats,
    given: &[FluentValue<'a>],
    _named: &FluentArgs<'_>,
) -> FluentValue<'a> {
    let Some(FluentValue::String(digits)) = given.first() else {
        return FluentValue::None;
    };
    match (digits.parse(), formats.plain_number()) {
        (Ok(decimal), Some(format)) => NumberValue::new(decimal, Arc::clone(format)).into(),
        _ => first(given),
    }
}

/// Returns a selector as `fluent_bundle` compares it with keys: a number as a plain one, unless it
/// is one of the keys, which follow it; then the name of that key.
///
/// Numbers of `fluent_bundle` are equal only where their options are, so that `[1]` would match
/// neither an ordinal 1 nor 1.0.
fn selector<'a>(
    formats: &LocaleFormats,
    given: &[FluentValue<'a>],
    _named: &FluentArgs<'_>,
) -> FluentValue<'a> {
    let Some((value, keys)) = given.split_first() else {
        return FluentValue::None;
    };
    if keys.is_empty() && matches!(value, FluentValue::Number(_)) {
        return value.clone();
    }
    let Some(number) = number_of(value, formats) else {
        return value.clone();
    };
    let plain = number.to_plain();
    for key in keys {
        let FluentValue::String(key) = key else {
            continue;
        };
        if key.starts_with(|c: char| c.is_ascii_alphabetic()) {
            if is_of_category(formats, &number, &plain, key) {
                return plain.into();
            }
        } else if number.equals(key) {
            return number_key(key).into();
        }
    }
    plain.into()
}

/// Returns what a key that is a number is called in compiled resources.
pub(super) fn number_key(digits: &str) -> String {
    format!("{NUMBER_KEY}{}", digits.replace('.', "_"))
}

fn is_of_category(
    formats: &LocaleFormats,
    number: &NumberValue,
    plain: &FluentNumber,
    key: &str,
) -> bool {
    let category = match key {
        "zero" => PluralCategory::ZERO,
        "one" => PluralCategory::ONE,
        "two" => PluralCategory::TWO,
        "few" => PluralCategory::FEW,
        "many" => PluralCategory::MANY,
        "other" => PluralCategory::OTHER,
        _ => return false,
    };
    let rules = formats.plural_rules(number.number_type());
    rules.is_some_and(|rules| rules.select(plain) == Ok(category))
}

/// Writes a text as it begins a sentence.
fn capitalize<'a>(
    formats: &LocaleFormats,
    given: &[FluentValue<'a>],
    named: &FluentArgs<'_>,
) -> FluentValue<'a> {
    let Some(FluentValue::String(text)) = given.first() else {
        return reject(CAPITALIZE, "a text", given.first());
    };
    match read_options(named, |given| faultless(CAPITALIZE, given)) {
        Some(()) => formats.locale().begin_sentence(text).into(),
        None => first(given),
    }
}

/// Reads the options of a function that has none.
fn faultless(function: &str, given: &[Given<'_>]) -> Result<(), Vec<CallFault>> {
    let faults = functions::find(function).map(|function| function.faults(given));
    match faults {
        Some(faults) if !faults.is_empty() => Err(faults),
        _ => Ok(()),
    }
}

/// Gives a number the options of its display and of its plural category.
fn number<'a>(
    formats: &LocaleFormats,
    given: &[FluentValue<'a>],
    named: &FluentArgs<'_>,
) -> FluentValue<'a> {
    let Some(decimal) = given.first().and_then(decimal_of) else {
        return reject(NUMBER, "a number", given.first());
    };
    let format = formats.number_calls().find(named, || {
        let options = read_options(named, NumberOptions::from_call)?;
        report_without(NUMBER, formats.number(&options))
    });
    match format {
        Some(format) => NumberValue::new(decimal, format).into(),
        None => first(given),
    }
}

/// Writes a date, a time or both.
fn datetime<'a>(
    formats: &LocaleFormats,
    given: &[FluentValue<'a>],
    named: &FluentArgs<'_>,
) -> FluentValue<'a> {
    let moment = match given.first() {
        Some(FluentValue::String(text)) => Moment::parse(text),
        _ => None,
    };
    let Some(moment) = moment else {
        return reject(DATETIME, A_DATE, given.first());
    };
    let format = formats.date_time_calls().find(named, || {
        let options = read_options(named, DateTimeOptions::from_call)?;
        report_without(DATETIME, formats.date_time(&options))
    });
    let Some(format) = format else {
        return first(given);
    };
    if format.needs_time() && !moment.has_time() {
        return reject(DATETIME, A_TIME, given.first());
    }
    match format.format(&moment) {
        Some(text) => text.into(),
        None => reject(DATETIME, A_DATE, given.first()),
    }
}

/// Writes all its arguments as a list.
fn list<'a>(
    formats: &LocaleFormats,
    given: &[FluentValue<'a>],
    named: &FluentArgs<'_>,
) -> FluentValue<'a> {
    let items: Vec<String> = given
        .iter()
        .filter(|value| !matches!(value, FluentValue::Error | FluentValue::None))
        .map(|value| shown(formats, value))
        .collect();
    if items.is_empty() {
        return reject(LIST, "one item or more", None);
    }
    let options = read_options(named, ListOptions::from_call);
    match options.and_then(|options| formats.list(options)) {
        Some(format) => format.format(items.iter()).to_string().into(),
        None => items.join(", ").into(),
    }
}

/// Writes a number of units as a distance from now.
fn relative_time<'a>(
    formats: &LocaleFormats,
    given: &[FluentValue<'a>],
    named: &FluentArgs<'_>,
) -> FluentValue<'a> {
    let Some(mut decimal) = given.first().and_then(decimal_of) else {
        return reject(RELATIVETIME, "a number", given.first());
    };
    let Some(options) = read_options(named, RelativeTimeOptions::from_call) else {
        return first(given);
    };
    decimal.absolute.trim_start();
    match formats.relative_time(options) {
        Some(format) => format.format(decimal).to_string().into(),
        None => without_data(RELATIVETIME, given),
    }
}

/// Reads the named arguments of a call; none where they are wrong, which is reported.
fn read_options<T>(
    named: &FluentArgs<'_>,
    read: impl FnOnce(&[Given<'_>]) -> Result<T, Vec<CallFault>>,
) -> Option<T> {
    let texts: Vec<(&str, String)> = named
        .iter()
        .map(|(name, value)| (name, plain(value)))
        .collect();
    let given: Vec<Given<'_>> = texts
        .iter()
        .map(|(name, value)| Given { name, value })
        .collect();
    match read(&given) {
        Ok(options) => Some(options),
        Err(faults) => {
            faults.into_iter().map(Problem::BadCall).for_each(report);
            None
        }
    }
}

/// Reports that a locale has no data, and returns the value as it is.
fn without_data<'a>(function: &'static str, given: &[FluentValue<'a>]) -> FluentValue<'a> {
    report(Problem::NoData(function));
    first(given)
}

/// Reports that a locale has no data for a format, if there is none.
fn report_without<T>(function: &'static str, format: Option<T>) -> Option<T> {
    if format.is_none() {
        report(Problem::NoData(function));
    }
    format
}

/// Reports a value of the wrong kind and returns it as it is; nothing for none.
fn reject<'a>(
    function: &'static str,
    expected: &'static str,
    value: Option<&FluentValue<'a>>,
) -> FluentValue<'a> {
    match value {
        None | Some(FluentValue::Error | FluentValue::None) => {
            report(Problem::NoValueGiven(function));
            "".into()
        }
        Some(value) => {
            report(Problem::BadValue {
                function,
                expected,
                given: excerpt(&plain(value)),
            });
            value.clone()
        }
    }
}

/// Returns the beginning of a text that is too long to be told.
fn excerpt(text: &str) -> String {
    match text.char_indices().nth(LONGEST_TOLD) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// Returns a value as it is written in a list.
fn shown(formats: &LocaleFormats, value: &FluentValue<'_>) -> String {
    match number_of(value, formats) {
        Some(number) => number.to_text(),
        None => plain(value),
    }
}

fn plain(value: &FluentValue<'_>) -> String {
    match value {
        FluentValue::String(text) => text.to_string(),
        value => decimal_of(value).map_or_else(String::new, |decimal| decimal.to_string()),
    }
}
