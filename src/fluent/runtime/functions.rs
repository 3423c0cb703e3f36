//! The functions that messages can call.
//!
//! A function of `fluent_bundle` returns a value and cannot report an error. It is called on the
//! thread that formats, so problems are left in that thread and fetched when the text is done.

use std::cell::RefCell;
use std::sync::Arc;

use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentValue};

use super::arguments::MAX_FRACTION_DIGITS;
use super::dates::{DateFormats, DateStyle, parse_date};
use super::error::Problem;

/// The name in the table of the function that returns what it is given.
pub(super) const SAME_TEXT: &str = "STRING-LITERAL-AS-SELECTOR_F";

const NUMBER: &str = "NUMBER";
const DATETIME: &str = "DATETIME";

/// The options that [`number`] hands on.
const NUMBER_OPTIONS: &[&str] = &[
    "type",
    "style",
    "currency",
    "currencyDisplay",
    "useGrouping",
    "minimumIntegerDigits",
    "minimumFractionDigits",
    "maximumFractionDigits",
    "minimumSignificantDigits",
    "maximumSignificantDigits",
];

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

/// Returns its argument; a literal that selects must stand in a call, for `fluent_bundle` cannot
/// name it in an error.
pub(super) fn same_text<'a>(
    positional: &[FluentValue<'a>],
    _named: &FluentArgs<'_>,
) -> FluentValue<'a> {
    positional.first().cloned().unwrap_or(FluentValue::None)
}

/// Gives a number the options of its display and of its plural category.
pub(super) fn number<'a>(
    positional: &[FluentValue<'a>],
    named: &FluentArgs<'_>,
) -> FluentValue<'a> {
    let mut number = match positional.first() {
        Some(FluentValue::Number(number)) => number.clone(),
        other => return reject(NUMBER, "a number", other),
    };
    for (option, _) in named.iter() {
        if !NUMBER_OPTIONS.contains(&option) {
            let option = option.to_owned();
            report(Problem::UnknownOption {
                function: NUMBER,
                option,
            });
        }
    }
    number.options.merge(named);
    limit_fraction_digits(&mut number);
    FluentValue::Number(number)
}

/// Keeps `fluent_bundle` from digits that its plural operands cannot hold, and from a bare point.
fn limit_fraction_digits(number: &mut FluentNumber) {
    let digits = &mut number.options.minimum_fraction_digits;
    *digits = digits
        .map(|digits| digits.min(MAX_FRACTION_DIGITS))
        .filter(|digits| *digits > 0);
}

/// Returns the function that formats an RFC 3339 date.
pub(super) fn datetime(
    formats: Arc<DateFormats>,
) -> impl for<'a> Fn(&[FluentValue<'a>], &FluentArgs<'_>) -> FluentValue<'a> {
    move |positional, named| {
        let text = match positional.first() {
            Some(FluentValue::String(text)) => text,
            other => return reject(DATETIME, "a date such as \"2025-04-11\"", other),
        };
        let unformatted = FluentValue::String(text.clone());
        let Some(style) = date_style(named) else {
            return unformatted;
        };
        let formatted = parse_date(text).and_then(|date| formats.format(&date, style));
        let Some(formatted) = formatted else {
            return reject(
                DATETIME,
                "a date such as \"2025-04-11\"",
                Some(&unformatted),
            );
        };
        formatted.into()
    }
}

/// Reads the options of DATETIME; none where one is wrong.
fn date_style(named: &FluentArgs<'_>) -> Option<DateStyle> {
    let mut style = DateStyle::default();
    for (option, value) in named.iter() {
        if option != "dateStyle" {
            let option = option.to_owned();
            report(Problem::UnknownOption {
                function: DATETIME,
                option,
            });
            return None;
        }
        let given = plain(value);
        let Some(named_style) = DateStyle::from_name(&given) else {
            report(Problem::BadOption {
                function: DATETIME,
                option: "dateStyle",
                expected: DateStyle::NAMES,
                given,
            });
            return None;
        };
        style = named_style;
    }
    Some(style)
}

/// Reports a value of the wrong kind and returns it as it is. A variable that was not given has
/// been reported already.
fn reject<'a>(
    function: &'static str,
    expected: &'static str,
    value: Option<&FluentValue<'a>>,
) -> FluentValue<'a> {
    match value {
        Some(FluentValue::Error) => "".into(),
        Some(value) => {
            let given = plain(value);
            report(Problem::BadValue {
                function,
                expected,
                given,
            });
            value.clone()
        }
        None => {
            report(Problem::BadValue {
                function,
                expected,
                given: String::new(),
            });
            "".into()
        }
    }
}

fn plain(value: &FluentValue<'_>) -> String {
    match value {
        FluentValue::String(text) => text.to_string(),
        FluentValue::Number(number) => number.as_string().into_owned(),
        FluentValue::Custom(_) | FluentValue::None | FluentValue::Error => String::new(),
    }
}
