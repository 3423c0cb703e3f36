//! One way of writing numbers, ready to be used by any thread.

use fixed_decimal::{Decimal, Sign};
use icu_decimal::DecimalFormatter;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_locale::Locale;
use icu_plurals::PluralOperands;

use super::affix::Affix;
use super::compact::Compact;
use super::digits::round;
use super::sign::{self, Signs};
use crate::fluent::functions::{NumberKind, NumberOptions, Precision, UseGrouping};

/// A way of writing numbers: a locale and the options of NUMBER.
#[derive(Debug)]
pub(in super::super) struct NumberFormat {
    options: NumberOptions,
    digits: DecimalFormatter,
    compact: Option<Compact>,
    affix: Affix,
    signs: Signs,
}

impl NumberFormat {
    /// Loads what is needed; none where the locale has no data for it.
    pub(super) fn load(locale: &Locale, options: NumberOptions) -> Option<Self> {
        let usual = match options.compact {
            Some(_) => GroupingStrategy::Min2,
            None => GroupingStrategy::Auto,
        };
        let grouping = match options.grouping {
            None => usual,
            Some(UseGrouping::Auto) => GroupingStrategy::Auto,
            Some(UseGrouping::Never) => GroupingStrategy::Never,
            Some(UseGrouping::Min2) => GroupingStrategy::Min2,
        };
        let digit_options = DecimalFormatterOptions::from(grouping);
        let digits = DecimalFormatter::try_new(locale.into(), digit_options).ok()?;
        let compact = match options.compact {
            Some(display) => Some(Compact::load(locale, display, grouping)?),
            None => None,
        };
        Some(Self {
            compact,
            affix: Affix::load(locale, options.kind)?,
            signs: Signs::of(&digits),
            digits,
            options,
        })
    }

    /// Returns the options.
    pub(in super::super) fn options(&self) -> &NumberOptions {
        &self.options
    }

    /// Writes a number.
    pub(in super::super) fn format(&self, number: &Decimal) -> String {
        let mut number = number.clone();
        if self.options.kind == NumberKind::Percent {
            number.multiply_pow10(2);
        }
        number.absolute.trim_start();
        if let Some(compact) = &self.compact
            && let Some(text) = self.format_compact(compact, &number)
        {
            return text;
        }
        round(&mut number, self.options.precision);
        let least = self.options.minimum_integer_digits;
        let least = i16::try_from(least).unwrap_or(1);
        number.absolute.pad_start(least);
        let operands = PluralOperands::from(&number);
        sign::apply(&mut number, self.options.sign_display);
        let sign = number.sign();
        let unsigned = number.with_sign(Sign::None);
        let digits = self.digits.format(&unsigned).to_string();
        self.affix.put(&digits, sign, operands, &self.signs)
    }

    fn format_compact(&self, compact: &Compact, number: &Decimal) -> Option<String> {
        let mut shortened = compact.shorten(number, self.options.precision);
        let operands = shortened.operands();
        sign::apply(shortened.significand_mut(), self.options.sign_display);
        let sign = shortened.significand_mut().sign();
        let digits = compact.write(&shortened)?;
        Some(self.affix.put(&digits, sign, operands, &self.signs))
    }

    /// Returns the number with the digits by which plural rules choose.
    pub(in super::super) fn to_counted(&self, number: &Decimal) -> Decimal {
        let mut number = number.clone();
        if self.options.precision != Precision::Compact {
            round(&mut number, self.options.precision);
        }
        number
    }
}
