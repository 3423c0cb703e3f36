//! Numbers of any size, compared exactly.

use std::fmt;

/// A number that is not negative, `mantissa × 10^exponent`, in its one normal form: the mantissa ends
/// in no zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(in crate::check) struct Decimal {
    mantissa: u128,
    exponent: i32,
}

impl Decimal {
    /// Reads digits, each from 0 to 9, of which the last `fraction` stand behind the point; none
    /// where they are too many.
    pub(in crate::check) fn of_digits(
        digits: impl IntoIterator<Item = u8>,
        fraction: usize,
    ) -> Option<Self> {
        let mut mantissa = 0u128;
        for digit in digits {
            mantissa = mantissa.checked_mul(10)?.checked_add(u128::from(digit))?;
        }
        let exponent = i32::try_from(fraction).ok()?;
        Some(
            Self {
                mantissa,
                exponent: -exponent,
            }
            .normal(),
        )
    }

    /// Returns a whole number.
    pub(in crate::check) fn of_whole(value: u128) -> Self {
        Self {
            mantissa: value,
            exponent: 0,
        }
        .normal()
    }

    /// Returns the number times a power of ten.
    pub(in crate::check) fn scaled(self, power: i32) -> Self {
        let exponent = if self.mantissa == 0 {
            0
        } else {
            self.exponent + power
        };
        Self { exponent, ..self }
    }

    /// Returns the sum, where it can be held.
    pub(in crate::check) fn plus(self, other: Self) -> Option<Self> {
        let exponent = self.exponent.min(other.exponent);
        let aligned = |number: Self| {
            let power = u32::try_from(number.exponent - exponent).ok()?;
            number.mantissa.checked_mul(10u128.checked_pow(power)?)
        };
        let mantissa = aligned(self)?.checked_add(aligned(other)?)?;
        Some(Self { mantissa, exponent }.normal())
    }

    /// Returns the power of ten by which `self` is more than `other`, if nothing else tells them apart.
    pub(in crate::check) fn power_over(self, other: Self) -> Option<i32> {
        (self.mantissa == other.mantissa).then(|| self.exponent - other.exponent)
    }

    /// Returns the value of a whole number.
    pub(in crate::check) fn whole(self) -> Option<u128> {
        let power = u32::try_from(self.exponent).ok()?;
        self.mantissa.checked_mul(10u128.checked_pow(power)?)
    }

    /// Says whether a few words say it: a hundred, a thousand, or ten thousand and more in two digits
    /// and zeros.
    pub(in crate::check) fn is_round(self) -> bool {
        let least = if self.mantissa == 1 { 100 } else { 10_000 };
        self.mantissa < 100 && self.whole().is_some_and(|value| value >= least)
    }

    /// Returns the whole number that it is half more than.
    pub(in crate::check) fn whole_of_half(self) -> Option<u128> {
        let is_half = self.exponent == -1 && self.mantissa % 10 == 5;
        is_half.then_some(self.mantissa / 10)
    }

    fn normal(mut self) -> Self {
        if self.mantissa == 0 {
            return Self {
                mantissa: 0,
                exponent: 0,
            };
        }
        while self.mantissa.is_multiple_of(10) {
            self.mantissa /= 10;
            self.exponent += 1;
        }
        self
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = self.mantissa.to_string();
        let Ok(fraction) = usize::try_from(-self.exponent) else {
            let zeros = usize::try_from(self.exponent).unwrap_or(0);
            return write!(formatter, "{digits}{}", "0".repeat(zeros));
        };
        let padded = format!("{digits:0>width$}", width = fraction + 1);
        let (whole, part) = padded.split_at(padded.len() - fraction);
        formatter.write_str(whole)?;
        if part.is_empty() {
            Ok(())
        } else {
            write!(formatter, ".{part}")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decimal(text: &str) -> Decimal {
        let fraction = text.split_once('.').map_or(0, |(_, part)| part.len());
        let digits = text.bytes().filter(u8::is_ascii_digit);
        Decimal::of_digits(digits.map(|byte| byte - b'0'), fraction).unwrap()
    }

    #[test]
    fn one_number_has_one_form() {
        assert_eq!(decimal("3.50"), decimal("3.5"));
        assert_eq!(decimal("007"), decimal("7"));
        assert_eq!(decimal("8").scaled(6), decimal("8000000"));
        assert_eq!(
            decimal("1").scaled(8).plus(decimal("2000").scaled(4)),
            Some(decimal("120000000"))
        );
        assert_eq!(decimal("150000").power_over(decimal("1.5")), Some(5));
        assert_eq!(decimal("150000").power_over(decimal("1.6")), None);
        for text in ["0", "12", "0.05", "1234.5", "80000"] {
            assert_eq!(decimal(text).to_string(), text);
        }
        assert_eq!(decimal("120").whole(), Some(120));
        assert_eq!(decimal("1.5").whole(), None);
        assert_eq!(decimal("12.5").whole_of_half(), Some(12));
        assert_eq!(decimal("12.55").whole_of_half(), None);
    }
}
