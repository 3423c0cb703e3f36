//! A number on its way through a message.

use std::borrow::Cow;
use std::sync::Arc;

use fixed_decimal::Decimal;
use fluent_bundle::FluentValue;
use fluent_bundle::types::{FluentNumber, FluentNumberType, FluentType};
use intl_memoizer::{IntlLangMemoizer, concurrent};

use super::arguments::MAX_FRACTION_DIGITS;
use super::formats::{LocaleFormats, NumberFormat};
use crate::fluent::functions::{NumberType, Precision};

/// A number with its digits and the way in which it is written.
///
/// A number of `fluent_bundle` is an `f64`; this one has all digits.
#[derive(Clone, Debug)]
pub(super) struct NumberValue {
    digits: Digits,
    format: Arc<NumberFormat>,
}

/// The digits of a number.
#[derive(Clone, Debug)]
enum Digits {
    /// Those of an integer that an `f64` holds.
    Integer(i64),
    /// All that are written.
    Decimal(Decimal),
}

impl NumberValue {
    pub(super) fn new(decimal: Decimal, format: Arc<NumberFormat>) -> Self {
        let digits = Digits::Decimal(decimal);
        Self { digits, format }
    }

    /// Makes one of an integer that an `f64` holds.
    pub(super) fn of_integer(integer: i64, format: Arc<NumberFormat>) -> Self {
        let digits = Digits::Integer(integer);
        Self { digits, format }
    }

    fn decimal(&self) -> Cow<'_, Decimal> {
        match &self.digits {
            Digits::Integer(integer) => Cow::Owned((*integer).into()),
            Digits::Decimal(decimal) => Cow::Borrowed(decimal),
        }
    }

    /// Returns the number of a value, if it is one of ours.
    fn of<'v>(value: &'v FluentValue<'_>) -> Option<&'v Self> {
        let FluentValue::Custom(custom) = value else {
            return None;
        };
        (**custom).as_any().downcast_ref()
    }

    /// Says whether it is the same number, whatever its digits and options.
    pub(super) fn equals(&self, literal: &str) -> bool {
        let Ok(other) = literal.parse::<Decimal>() else {
            return false;
        };
        normalized(&self.decimal()) == normalized(&other)
    }

    /// Returns it as it is written.
    pub(super) fn to_text(&self) -> String {
        self.format.format(&self.decimal())
    }

    /// Returns what it counts.
    pub(super) fn number_type(&self) -> NumberType {
        self.format.options().number_type
    }

    /// Returns it as `fluent_bundle` selects by it.
    pub(super) fn to_plain(&self) -> FluentNumber {
        if let Digits::Integer(integer) = self.digits
            && self.format.options().precision == Precision::AsWritten
        {
            return self.typed(integer.into());
        }
        let mut counted = self.format.to_counted(&self.decimal());
        let last = -(MAX_FRACTION_DIGITS as i16);
        if *counted.absolute.magnitude_range().start() < last {
            counted.round(last);
        }
        let digits = counted.to_string();
        let number = digits
            .parse::<FluentNumber>()
            .unwrap_or_else(|_| FluentNumber::new(f64::NAN, Default::default()));
        self.typed(number)
    }

    fn typed(&self, mut number: FluentNumber) -> FluentNumber {
        number.options.r#type = match self.number_type() {
            NumberType::Cardinal => FluentNumberType::Cardinal,
            NumberType::Ordinal => FluentNumberType::Ordinal,
        };
        number
    }
}

fn normalized(decimal: &Decimal) -> Decimal {
    let mut decimal = decimal.clone();
    decimal.absolute.trim_start();
    decimal.absolute.trim_end();
    if decimal.absolute.is_zero() {
        return Decimal::from(0);
    }
    decimal
}

/// Returns the digits of a value, if it is a number.
pub(super) fn decimal_of(value: &FluentValue<'_>) -> Option<Decimal> {
    match value {
        FluentValue::Number(number) => decimal_of_number(number),
        value => NumberValue::of(value).map(|number| number.decimal().into_owned()),
    }
}

fn decimal_of_number(number: &FluentNumber) -> Option<Decimal> {
    match integer_of(number) {
        Some(integer) => Some(integer.into()),
        None => number.as_string().parse().ok(),
    }
}

/// Returns the integer that a number is, if it has no digits but those.
fn integer_of(number: &FluentNumber) -> Option<i64> {
    const NOT_SMALL: f64 = (1_u64 << 53) as f64;
    let is_small = number.value.abs() < NOT_SMALL && number.value.fract() == 0.0;
    let has_digits_alone = number.options.minimum_fraction_digits.is_none();
    let is_negative_zero = number.value == 0.0 && number.value.is_sign_negative();
    #[expect(
        clippy::cast_possible_truncation,
        reason = "it is an integer below what an f64 counts"
    )]
    let integer = number.value as i64;
    (is_small && has_digits_alone && !is_negative_zero).then_some(integer)
}

/// Returns a value as a number of ours, if it is a number.
pub(super) fn number_of<'v>(
    value: &'v FluentValue<'_>,
    formats: &LocaleFormats,
) -> Option<Cow<'v, NumberValue>> {
    if let Some(number) = NumberValue::of(value) {
        return Some(Cow::Borrowed(number));
    }
    let FluentValue::Number(number) = value else {
        return None;
    };
    let format = Arc::clone(formats.plain_number()?);
    Some(Cow::Owned(match integer_of(number) {
        Some(integer) => NumberValue::of_integer(integer, format),
        None => NumberValue::new(decimal_of_number(number)?, format),
    }))
}

impl PartialEq for NumberValue {
    fn eq(&self, other: &Self) -> bool {
        self.decimal() == other.decimal() && self.format.options() == other.format.options()
    }
}

impl From<NumberValue> for FluentValue<'_> {
    fn from(number: NumberValue) -> Self {
        FluentValue::Custom(Box::new(number))
    }
}

impl FluentType for NumberValue {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _intls: &IntlLangMemoizer) -> Cow<'static, str> {
        self.to_text().into()
    }

    fn as_string_threadsafe(&self, _intls: &concurrent::IntlLangMemoizer) -> Cow<'static, str> {
        self.to_text().into()
    }
}
