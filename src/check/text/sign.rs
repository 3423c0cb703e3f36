//! The sign before a number.

use crate::check::text::phrases::{Phrases, has_phrase};
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

/// What says below zero in words.
const BELOW_ZERO: &Phrases = &[
    ("en", &["minus", "below zero", "negative"]),
    ("es gl", &["menos", "bajo cero"]),
    ("fr", &["moins", "en dessous de zéro"]),
    ("de", &["minus", "unter null"]),
    ("nl af", &["minus", "min#", "onder nul"]),
    ("pt", &["menos", "abaixo de zero"]),
    ("it", &["meno", "sotto zero"]),
    ("pl", &["minus", "poniżej zera"]),
    ("ru", &["минус", "ниже нуля", "мороза"]),
    ("uk", &["мінус", "нижче нуля", "морозу"]),
    ("hi", &["माइनस", "शून्य से", "ऋण#", "ऋणात्मक"]),
    ("ur", &["منفی", "صفر سے", "زیر صفر"]),
    ("fa", &["منفی", "زیر صفر"]),
    ("ar", &["سالب", "تحت الصفر", "ناقص"]),
    ("ja", &["マイナス", "零下", "氷点下", "負#"]),
    ("zh yue", &["零下", "负#", "負#"]),
    ("ko", &["영하", "마이너스"]),
    ("tr", &["eksi", "sıfırın altında"]),
    ("id ms", &["minus"]),
    ("vi", &["âm#"]),
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

/// Says whether a text of a language has words that put a number below zero.
pub(in crate::check) fn says_below_zero(text: &str, language: &str) -> bool {
    has_phrase(text, language, BELOW_ZERO)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn below_zero_is_said_in_words_of_the_language() {
        for (language, text) in [
            ("es", "5 grados bajo cero"),
            ("de", "Minus 5 Grad"),
            ("ru", "5 градусов мороза"),
            ("hi", "शून्य से 5 डिग्री नीचे"),
            ("ar", "5 درجات تحت الصفر"),
            ("ja", "氷点下5度"),
            ("zh", "负5度"),
            ("ko", "영하 5도"),
            ("tr", "eksi 5 derece"),
        ] {
            assert!(says_below_zero(text, language), "{language}: {text}");
        }
        for (language, text) in [
            ("es", "un fenómeno de 5 días"),
            ("it", "5 fenomeni"),
            ("zh", "负责5个项目"),
            ("ja", "5人が負傷した"),
            ("tr", "5 eksik belge"),
            ("hi", "5 लोगों का ऋण"),
            ("de", "5 Themenos"),
        ] {
            assert!(!says_below_zero(text, language), "{language}: {text}");
        }
    }
}
