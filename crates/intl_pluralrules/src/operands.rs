//! What plural rules look at in a number.
//!
//! See [operands](https://unicode.org/reports/tr35/tr35-numbers.html#Operands) in UTS #35.

use std::str::FromStr;

use fixed_decimal::Decimal;

/// The operands of a number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PluralOperands {
    /// The absolute value.
    pub n: f64,
    /// The integer digits.
    pub i: u64,
    /// How many fraction digits there are.
    pub v: usize,
    /// How many fraction digits there are without trailing zeros.
    pub w: usize,
    /// The fraction digits.
    pub f: u64,
    /// The fraction digits without trailing zeros.
    pub t: u64,
}

impl PluralOperands {
    /// Returns the number with exactly the digits of the operands.
    pub(crate) fn to_decimal(self) -> Decimal {
        let mut decimal = Decimal::from(self.i);
        if self.v > 0 {
            let digits = format!("{}.{:0width$}", self.i, self.f, width = self.v);
            decimal = Decimal::from_str(&digits).unwrap_or(decimal);
        }
        decimal
    }
}

impl TryFrom<&str> for PluralOperands {
    type Error = &'static str;

    fn try_from(number: &str) -> Result<Self, Self::Error> {
        let digits = number.strip_prefix('-').unwrap_or(number);
        let n = f64::from_str(digits).map_err(|_| "not a number")?;
        let Some((_, fraction)) = digits.split_once('.') else {
            return Ok(Self::integer(n));
        };
        let significant = fraction.trim_end_matches('0');
        Ok(Self {
            v: fraction.len(),
            w: significant.len(),
            f: fraction.parse().map_err(|_| "too many fraction digits")?,
            t: significant.parse().unwrap_or(0),
            ..Self::integer(n)
        })
    }
}

impl PluralOperands {
    fn integer(n: f64) -> Self {
        Self {
            n,
            i: n as u64,
            v: 0,
            w: 0,
            f: 0,
            t: 0,
        }
    }
}

impl TryFrom<String> for PluralOperands {
    type Error = &'static str;

    fn try_from(number: String) -> Result<Self, Self::Error> {
        Self::try_from(number.as_str())
    }
}

impl From<f64> for PluralOperands {
    /// Takes the shortest digits that stand for the number.
    fn from(number: f64) -> Self {
        let number = number.abs();
        Self::try_from(number.to_string()).unwrap_or_else(|_| Self::integer(number))
    }
}

impl From<f32> for PluralOperands {
    fn from(number: f32) -> Self {
        let number = number.abs();
        Self::try_from(number.to_string()).unwrap_or_else(|_| Self::integer(number.into()))
    }
}

/// Integers have no fraction digits.
macro_rules! from_integer {
    ($($unsigned:ident $signed:ident)+) => {
        $(
            impl From<$unsigned> for PluralOperands {
                fn from(number: $unsigned) -> Self {
                    let i = number as u64;
                    Self { i, ..Self::integer(number as f64) }
                }
            }

            impl From<$signed> for PluralOperands {
                fn from(number: $signed) -> Self {
                    Self::from(number.unsigned_abs())
                }
            }
        )+
    };
}

from_integer!(u8 i8 u16 i16 u32 i32 u64 i64 usize isize);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_kept_as_written() {
        let operands = PluralOperands::try_from("-1.50").unwrap();
        assert_eq!((operands.i, operands.v, operands.w), (1, 2, 1));
        assert_eq!((operands.f, operands.t), (50, 5));
        assert_eq!(operands.to_decimal().to_string(), "1.50");
    }

    #[test]
    fn integers_keep_their_last_digit() {
        assert_eq!(PluralOperands::from(u64::MAX).i, u64::MAX);
        assert_eq!(PluralOperands::from(-21_i8).to_decimal().to_string(), "21");
    }
}
