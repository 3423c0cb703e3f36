//! Numbers in texts, whatever digits they are written with.

/// The zeros of the numbering systems of Unicode; the other nine digits of each follow.
const ZEROS: [u32; 37] = [
    0x30, 0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66,
    0xDE6, 0xE50, 0xED0, 0xF20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90,
    0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xAA50, 0xABF0, 0xFF10,
    0x1E950,
];

/// Returns the European digit for a digit of any numbering system.
pub(super) fn digit(letter: char) -> Option<char> {
    let code = u32::from(letter);
    let zero = ZEROS
        .iter()
        .find(|zero| (**zero..**zero + 10).contains(&code))?;
    char::from_digit(code - zero, 10)
}

/// Returns the number in a word, in European digits: `12` of `12th`, `3.5` of `٣٫٥`. A separator
/// stands between digits only.
pub(super) fn number(word: &str) -> Option<String> {
    let mut number = String::new();
    let mut separator = None;
    for letter in word.chars() {
        if let Some(digit) = digit(letter) {
            number.extend(separator.take());
            number.push(digit);
        } else if !number.is_empty() && separator.is_none() {
            separator = plain_separator(letter);
        } else {
            separator = None;
        }
    }
    (!number.is_empty()).then_some(number)
}

/// Returns the number without separators, by which it is known in another language: `3,5` is `3.5`.
pub(super) fn without_separators(number: &str) -> String {
    number.chars().filter(char::is_ascii_digit).collect()
}

fn plain_separator(letter: char) -> Option<char> {
    match letter {
        '.' | ',' | ':' => Some(letter),
        '٫' | '．' => Some('.'),
        '٬' | '，' | '،' | '\'' | '’' => Some(','),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_every_numbering_system_are_numbers() {
        let words = ["1,500", "१,५००", "١٬٥٠٠", "۱٬۵۰۰", "１，５００"];
        for word in words {
            assert_eq!(number(word).as_deref(), Some("1,500"), "{word}");
        }
        assert_eq!(number("12th").as_deref(), Some("12"));
        assert_eq!(number("G7").as_deref(), Some("7"));
        assert_eq!(number("no"), None);
        assert_eq!(without_separators("3.5"), without_separators("3,5"));
    }
}
