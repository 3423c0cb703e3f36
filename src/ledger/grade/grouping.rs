//! What parts the digits of long numbers, and says nothing.

use super::numbers::digit;

/// Languages that write a full stop between thousands.
const FULL_STOP: [&str; 14] = [
    "da", "de", "el", "es", "hr", "id", "is", "it", "nl", "pt", "ro", "sl", "sr", "tr",
];
/// Languages that write a blank there.
const BLANK: [&str; 15] = [
    "be", "bg", "cs", "et", "fi", "fr", "hu", "lt", "lv", "nb", "pl", "ru", "sk", "sv", "uk",
];

/// Returns a text in which no number is parted: `1000` for `1,000`, and `100000` for `1,00,000`.
pub(super) fn without_grouping(text: &str, language: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let mut plain = String::with_capacity(text.len());
    let mut place = 0;
    while place < letters.len() {
        let is_start = place == 0 || digit(letters[place - 1]).is_none();
        match grouped_number(&letters[place..], language).filter(|_| is_start) {
            Some(length) => {
                let number = letters[place..place + length].iter();
                plain.extend(number.filter(|letter| digit(**letter).is_some()));
                place += length;
            }
            None => {
                plain.push(letters[place]);
                place += 1;
            }
        }
    }
    plain
}

/// Returns how long the number with separators is that the letters begin with.
fn grouped_number(letters: &[char], language: &str) -> Option<usize> {
    let digits = |from: usize| {
        let rest = letters[from..].iter();
        rest.take_while(|letter| digit(**letter).is_some()).count()
    };
    let first = digits(0);
    if !(1..=3).contains(&first) {
        return None;
    }
    let separator = *letters.get(first)?;
    if !is_separator(separator, language) {
        return None;
    }
    let mut end = first;
    let mut last = 0;
    while letters.get(end) == Some(&separator) {
        let group = digits(end + 1);
        // Of numbers of India, only the last group has three digits.
        if !(2..=3).contains(&group) || last == 3 && group == 2 {
            break;
        }
        end += 1 + group;
        last = group;
    }
    (last == 3 && end > first).then_some(end)
}

fn is_separator(letter: char, language: &str) -> bool {
    match letter {
        ',' | '，' => !FULL_STOP.contains(&language) && !BLANK.contains(&language),
        '.' => FULL_STOP.contains(&language),
        ' ' => BLANK.contains(&language),
        '\u{a0}' | '\u{2009}' | '\u{202f}' | '٬' | '’' => true,
        _ => false,
    }
}
