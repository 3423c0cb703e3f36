//! The sign before a number.

use crate::locale::is_spaceless;

/// The sign of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    /// None is written.
    None,
    /// A dash that may be a sign stands beside it.
    Doubtful,
    /// It is below zero.
    Minus,
}

/// What says below zero in words, in small letters.
const BELOW_ZERO: [&str; 34] = [
    "minus",
    "below zero",
    "negative",
    "menos",
    "bajo cero",
    "moins",
    "en dessous de zéro",
    "unter null",
    "abaixo de zero",
    "meno",
    "sotto zero",
    "минус",
    "ниже нуля",
    "мороза",
    "мінус",
    "нижче нуля",
    "माइनस",
    "शून्य से",
    "ऋण",
    "منفی",
    "صفر سے",
    "زیر صفر",
    "سالب",
    "تحت الصفر",
    "ناقص",
    "マイナス",
    "零下",
    "氷点下",
    "负",
    "負",
    "영하",
    "eksi",
    "sıfırın altında",
    "poniżej zera",
];

/// Returns the sign of the number that stands from `start` to `end`.
pub(super) fn sign_of(text: &str, start: usize, end: usize) -> Sign {
    let before = text[..start].trim_end_matches(['$', '€', '£', '¥', '₹']);
    let mut letters = before.chars().rev();
    let sign = match letters.next() {
        Some(letter) if is_minus(letter) => Sign::Minus,
        Some('–') => Sign::Doubtful,
        _ => return sign_after(&text[end..]),
    };
    let mut letters = letters
        .skip_while(|letter| is_direction_mark(*letter))
        .peekable();
    match letters.peek() {
        None | Some('(' | '[' | '"' | '“' | '«' | '„') => sign,
        Some(letter) if letter.is_whitespace() => {
            match letters.find(|letter| !letter.is_whitespace()) {
                Some(letter) if letter.is_numeric() => Sign::Doubtful,
                _ => sign,
            }
        }
        // No blank stands before a sign in such a script, nor before a hyphen.
        Some(letter) if is_spaceless(*letter) => Sign::Doubtful,
        Some(_) => Sign::None,
    }
}

/// Says whether a character is the sign of what is below zero.
pub(super) fn is_minus(letter: char) -> bool {
    matches!(letter, '-' | '\u{2212}' | '\u{fe63}' | '\u{ff0d}')
}

/// Says whether a text has words that put a number below zero.
pub(in crate::check) fn says_below_zero(text: &str) -> bool {
    let lower = text.to_lowercase();
    BELOW_ZERO.iter().any(|words| lower.contains(words))
}

/// Some scripts that run from right to left have the sign behind the number.
fn sign_after(rest: &str) -> Sign {
    let mut letters = rest.chars();
    let is_sign = matches!(letters.next(), Some('-' | '\u{2212}'));
    let is_last = letters.next().is_none_or(char::is_whitespace);
    match is_sign && is_last {
        true => Sign::Doubtful,
        false => Sign::None,
    }
}

fn is_direction_mark(letter: char) -> bool {
    matches!(
        letter,
        '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{2066}'..='\u{2069}'
    )
}
