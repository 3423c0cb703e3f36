//! Decimal digits of all scripts.

/// The zeros of the decimal digits, each followed by its 1 to 9, after
/// [DerivedNumericType](https://www.unicode.org/Public/UCD/latest/ucd/extracted/DerivedNumericType.txt).
const ZEROS: [char; 37] = [
    '0', '٠', '۰', '߀', '०', '০', '੦', '૦', '୦', '௦', '౦', '೦', '൦', '෦', '๐', '໐', '༠', '၀', '႐',
    '០', '᠐', '᥆', '᧐', '᪀', '᪐', '᭐', '᮰', '᱀', '᱐', '꘠', '꣐', '꤀', '꧐', '꧰', '꩐', '꯰', '０',
];

/// Returns the value of a decimal digit.
pub(in crate::check) fn digit_value(letter: char) -> Option<u8> {
    if letter.is_ascii() {
        return u8::try_from(letter.to_digit(10)?).ok();
    }
    let next = ZEROS.partition_point(|zero| *zero <= letter);
    let zero = ZEROS[next.checked_sub(1)?];
    let value = u32::from(letter) - u32::from(zero);
    u8::try_from(value).ok().filter(|value| *value < 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_any_script_have_a_value() {
        assert!(ZEROS.is_sorted());
        for (letter, value) in [('7', 7), ('०', 0), ('९', 9), ('٣', 3), ('۸', 8), ('５', 5)]
        {
            assert_eq!(digit_value(letter), Some(value), "{letter}");
        }
        for letter in ['x', 'क', '三', '½', '²'] {
            assert_eq!(digit_value(letter), None, "{letter}");
        }
    }
}
