//! Numbers in thousands, millions and crores.

use fixed_decimal::{Decimal, Sign};
use icu_decimal::CompactDecimalFormatter;
use icu_decimal::options::GroupingStrategy;
use icu_locale::Locale;
use icu_plurals::PluralOperands;

use super::digits::round;
use crate::fluent::functions::{CompactDisplay, Precision};

/// The words for large numbers of one locale.
#[derive(Debug)]
pub(super) struct Compact {
    formatter: CompactDecimalFormatter,
}

/// A number and the power of ten that is written as a word.
pub(super) struct Shortened {
    significand: Decimal,
    exponent: u8,
}

impl Compact {
    pub(super) fn load(
        locale: &Locale,
        display: CompactDisplay,
        grouping: GroupingStrategy,
    ) -> Option<Self> {
        let formatter = match display {
            CompactDisplay::Short => {
                CompactDecimalFormatter::try_new_short(locale.into(), grouping.into())
            }
            CompactDisplay::Long => {
                CompactDecimalFormatter::try_new_long(locale.into(), grouping.into())
            }
        };
        let formatter = formatter.ok()?;
        Some(Self { formatter })
    }

    /// Divides a number by the power of ten that has a word, and rounds it; what is rounded up to
    /// the next word takes that.
    pub(super) fn shorten(&self, number: &Decimal, precision: Precision) -> Shortened {
        let magnitude = number.absolute.nonzero_magnitude_start();
        let shortened = self.shorten_at(number, magnitude, precision);
        let rounded = &shortened.significand.absolute;
        let magnitude = rounded.nonzero_magnitude_start() + i16::from(shortened.exponent);
        if self.formatter.compact_exponent_for_magnitude(magnitude) == shortened.exponent {
            shortened
        } else {
            self.shorten_at(number, magnitude, precision)
        }
    }

    fn shorten_at(&self, number: &Decimal, magnitude: i16, precision: Precision) -> Shortened {
        let exponent = self.formatter.compact_exponent_for_magnitude(magnitude);
        let mut significand = number.clone();
        significand.multiply_pow10(-i16::from(exponent));
        round(&mut significand, precision);
        Shortened {
            significand,
            exponent,
        }
    }

    /// Writes a number without its sign.
    pub(super) fn write(&self, shortened: &Shortened) -> Option<String> {
        let unsigned = shortened.significand.clone().with_sign(Sign::None);
        let formatted = self
            .formatter
            .format_with_exponent(&unsigned, shortened.exponent);
        formatted.ok().map(|formatted| formatted.to_string())
    }
}

impl Shortened {
    /// Returns the number in front of the word, whose sign is that of the whole.
    pub(super) fn significand_mut(&mut self) -> &mut Decimal {
        &mut self.significand
    }

    /// Returns what plural rules look at.
    pub(super) fn operands(&self) -> PluralOperands {
        PluralOperands::from_significand_and_exponent(&self.significand.absolute, self.exponent)
    }
}
