//! What a message is given to format.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use fluent_bundle::{FluentArgs, FluentValue};
use thiserror::Error;

use super::formats::LocaleFormats;
use super::value::NumberValue;

/// The most fraction digits that plural rules are asked about.
pub(super) const MAX_FRACTION_DIGITS: usize = 15;

/// The variables of a message, by name without `$`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Arguments {
    values: BTreeMap<String, Argument>,
}

/// The value of a variable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Argument {
    /// Text, a date such as `2025-04-11` among it.
    Text(String),
    /// A number.
    Number(Number),
}

/// A decimal number with its digits as they were written, trailing zeros included.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Number {
    digits: String,
    /// The number, if it is an integer that an `f64` holds and is written as such.
    small: Option<i64>,
}

/// The first integer after which an `f64` leaves some out.
const NOT_SMALL: u64 = 1 << 53;

/// A text that is no number.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("`{0}` is no number; write one such as `7` or `-1.50`")]
pub struct InvalidNumber(pub String);

impl Arguments {
    /// Makes an empty set of arguments.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a variable, or gives it another value.
    #[must_use]
    pub fn with(mut self, name: impl Into<String>, value: impl Into<Argument>) -> Self {
        self.set(name, value);
        self
    }

    /// Adds a variable, or gives it another value.
    pub fn set(&mut self, name: impl Into<String>, value: impl Into<Argument>) {
        self.values.insert(name.into(), value.into());
    }

    /// Returns the value of a variable.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Argument> {
        self.values.get(name)
    }

    /// Says whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// Returns the names and values, sorted by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Argument)> {
        self.values
            .iter()
            .map(|(name, value)| (name.as_str(), value))
    }

    pub(super) fn to_fluent(&self, formats: &LocaleFormats) -> FluentArgs<'_> {
        let values = self.iter();
        values
            .map(|(name, value)| (name, value.to_fluent(formats)))
            .collect()
    }
}

impl Argument {
    /// Returns it as `fluent_bundle` takes it.
    pub(super) fn to_fluent(&self, formats: &LocaleFormats) -> FluentValue<'_> {
        match self {
            Self::Text(text) => text.as_str().into(),
            Self::Number(number) => number.to_fluent(formats),
        }
    }
}

impl Number {
    /// Returns the digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.digits
    }

    fn of_integer(digits: String, integer: Option<i64>) -> Self {
        let small = integer.filter(|integer| integer.unsigned_abs() < NOT_SMALL);
        Self { digits, small }
    }

    /// Returns it with all its digits: as a plain number where an `f64` holds them, as text where it has more
    /// than can be counted.
    fn to_fluent(&self, formats: &LocaleFormats) -> FluentValue<'_> {
        if let Some(small) = self.small {
            return small.into();
        }
        match (self.digits.parse(), formats.plain_number()) {
            (Ok(decimal), Some(format)) => NumberValue::new(decimal, Arc::clone(format)).into(),
            _ => self.as_str().into(),
        }
    }
}

impl FromStr for Number {
    type Err = InvalidNumber;

    fn from_str(text: &str) -> Result<Self, InvalidNumber> {
        let unsigned = text.strip_prefix('-').unwrap_or(text);
        let (integer, fraction) = match unsigned.split_once('.') {
            Some((integer, fraction)) => (integer, Some(fraction)),
            None => (unsigned, None),
        };
        let is_digits =
            |digits: &str| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
        if is_digits(integer) && fraction.is_none_or(is_digits) {
            let is_canonical = |integer: &i64| integer.to_string() == text;
            let small = text.parse().ok().filter(is_canonical);
            Ok(Self::of_integer(text.to_owned(), small))
        } else {
            Err(InvalidNumber(text.to_owned()))
        }
    }
}

impl fmt::Display for Number {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.digits)
    }
}

/// Integers are numbers.
macro_rules! from_integer {
    ($($integer:ident)+) => {
        $(
            impl From<$integer> for Number {
                fn from(number: $integer) -> Self {
                    Self::of_integer(number.to_string(), i64::try_from(number).ok())
                }
            }

            impl From<$integer> for Argument {
                fn from(number: $integer) -> Self {
                    Self::Number(number.into())
                }
            }
        )+
    };
}

from_integer!(i32 i64 u32 u64 usize);

impl From<Number> for Argument {
    fn from(number: Number) -> Self {
        Self::Number(number)
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_decimal_digits() {
        for text in ["7", "-1.50", "12345678901234567890"] {
            assert_eq!(text.parse::<Number>().unwrap().as_str(), text);
        }
        for text in ["", "-", "1.", ".5", "1e3", "NaN", "१"] {
            assert!(text.parse::<Number>().is_err(), "{text}");
        }
    }
}
