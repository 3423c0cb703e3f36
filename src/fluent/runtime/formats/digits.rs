//! Rounding and padding, as ECMA-402 does it.

use fixed_decimal::{Decimal, SignedRoundingMode, UnsignedRoundingMode};

use crate::fluent::functions::Precision;

/// Half goes away from zero.
const HALF_EXPAND: SignedRoundingMode =
    SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand);

/// Gives a number the digits that a precision asks for.
pub(super) fn round(number: &mut Decimal, precision: Precision) {
    match precision {
        Precision::AsWritten => {}
        Precision::Fraction(least, greatest) => {
            round_at(number, -position(greatest));
            number.absolute.trim_end();
            number.absolute.pad_end(-position(least));
        }
        Precision::Significant(least, greatest) => {
            let first = number.absolute.nonzero_magnitude_start();
            round_at(number, first - position(greatest) + 1);
            number.absolute.trim_end();
            let first = number.absolute.nonzero_magnitude_start();
            let last = first - position(least) + 1;
            number.absolute.pad_end(last.min(0));
        }
        Precision::Compact => {
            let first = number.absolute.nonzero_magnitude_start();
            round_at(number, (first - 1).min(0));
            number.absolute.trim_end();
        }
    }
    number.absolute.trim_start();
}

fn round_at(number: &mut Decimal, position: i16) {
    number.round_with_mode(position, HALF_EXPAND);
}

fn position(digits: u16) -> i16 {
    i16::try_from(digits).unwrap_or(i16::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rounded(number: &str, precision: Precision) -> String {
        let mut number: Decimal = number.parse().unwrap();
        round(&mut number, precision);
        number.to_string()
    }

    #[test]
    fn halves_go_away_from_zero() {
        assert_eq!(rounded("0.125", Precision::Fraction(0, 2)), "0.13");
        assert_eq!(rounded("-2.5", Precision::Fraction(0, 0)), "-3");
        assert_eq!(rounded("1.005", Precision::Fraction(2, 2)), "1.01");
    }

    #[test]
    fn digits_are_filled_up_and_cut() {
        assert_eq!(rounded("1.5", Precision::Fraction(2, 4)), "1.50");
        assert_eq!(rounded("123456", Precision::Significant(1, 3)), "123000");
        assert_eq!(rounded("9.996", Precision::Significant(3, 3)), "10.0");
        assert_eq!(rounded("0", Precision::Significant(3, 3)), "0.00");
        assert_eq!(rounded("0.00123", Precision::Significant(1, 2)), "0.0012");
    }

    #[test]
    fn what_is_written_stays() {
        let long = "12345678901234567890.10";
        assert_eq!(rounded(long, Precision::AsWritten), long);
    }

    #[test]
    fn compact_numbers_have_two_digits_or_are_integers() {
        assert_eq!(rounded("1.27", Precision::Compact), "1.3");
        assert_eq!(rounded("127.8", Precision::Compact), "128");
        assert_eq!(rounded("0.0123", Precision::Compact), "0.012");
        assert_eq!(rounded("1.01", Precision::Compact), "1");
    }
}
