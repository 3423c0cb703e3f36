//! Halves that are added to a number in words: `два с половиной`, `2時間半`.

use crate::check::text::digits::digit_value;
use crate::check::text::number_words::is_ideographic_numeral;
use crate::check::text::phrases::{Phrases, has_phrase};
use crate::check::text::scale_words::is_word_letter;

/// What is said for a half in languages that set words apart.
const HALVES: &Phrases = &[
    ("en af", &["half"]),
    ("es gl", &["medio", "media"]),
    ("ca", &["mig", "mitja"]),
    ("fr", &["demi", "demie"]),
    (
        "de",
        &["halb", "halbe", "halben", "halber", "halbes", "einhalb"],
    ),
    ("nl", &["half", "halve"]),
    ("pt", &["meio", "meia"]),
    ("it", &["mezzo", "mezza", "mezz"]),
    ("pl", &["pół", "połow*"]),
    ("ru", &["половин*"]),
    ("uk", &["половин*", "пів"]),
    ("tr", &["buçuk*"]),
    ("id ms", &["setengah"]),
    ("vi", &["rưỡi", "nửa"]),
    ("ar", &["نصف", "ونصف", "النصف", "والنصف"]),
    ("fa ps", &["نیم", "ونیم", "نصف"]),
    ("hi ne", &["साढ*", "आधा", "आधे"]),
    ("mr", &["साडे*", "साढ*", "अर्धा"]),
    ("ur", &["ساڑھے", "آدھا", "آدھے", "نصف", "نیم"]),
    ("bn", &["সাড়ে", "সাড\u{9bc}ে", "আধ*"]),
];

/// So many letters the unit between a number and its half has at most, as in `2メートル半`.
const LONGEST_UNIT: usize = 5;

/// What makes another word of a Chinese or Japanese half, before and behind it: 前半, 半導体.
const OTHER_WORDS: ([char; 9], [char; 4]) = (
    ['前', '後', '后', '上', '下', '大', '過', '过', '夜'],
    ['導', '导', '島', '岛'],
);

/// What may stand behind a Korean half in the same word.
const PARTICLES: [&str; 16] = [
    "", "에", "이", "의", "을", "은", "만", "동안", "가량", "쯤", "정도", "부터", "까지", "째",
    "으로", "마다",
];

/// Says whether a text of a language adds a half somewhere in words.
pub(in crate::check) fn says_half(text: &str, language: &str) -> bool {
    match language {
        "ja" | "zh" | "yue" => counts_half(text, '半', |before, after| {
            !before.ends_with(OTHER_WORDS.0) && !after.starts_with(OTHER_WORDS.1)
        }),
        "ko" => counts_half(text, '반', |_, after| {
            let end = after.find(|letter| !is_word_letter(letter));
            PARTICLES.contains(&&after[..end.unwrap_or(after.len())])
        }),
        _ => has_phrase(text, language, HALVES),
    }
}

/// Says whether a half stands behind a number and its unit, where nothing but the text before and
/// after it tells it from the same letter in other words.
fn counts_half(text: &str, half: char, is_meant: impl Fn(&str, &str) -> bool) -> bool {
    let mut found = text.match_indices(half);
    found.any(|(at, letter)| {
        let before = text[..at].trim_end();
        let is_of_unit = |letter: &char| letter.is_alphabetic() && !is_ideographic_numeral(*letter);
        let unit = before.chars().rev().take_while(is_of_unit).count();
        let mut letters = before.chars().rev().skip(unit);
        let number = letters.find(|letter| !letter.is_whitespace());
        let is_counted = number.is_some_and(|letter| {
            digit_value(letter).is_some() || (unit > 0 && is_ideographic_numeral(letter))
        });
        is_counted && unit <= LONGEST_UNIT && is_meant(before, &text[at + letter.len()..])
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_are_words_of_the_language() {
        for (language, text) in [
            ("en", "two and a half hours"),
            ("es", "2 horas y media"),
            ("fr", "2 heures et demie"),
            ("de", "2 und eine halbe Stunde"),
            ("ru", "2 с половиной часа"),
            ("pl", "2 i pół godziny"),
            ("tr", "2 buçuk saat"),
            ("hi", "साढ़े 2 घंटे"),
            ("ur", "ساڑھے 2 گھنٹے"),
            ("ar", "2 ساعة ونصف"),
            ("ja", "2時間半かかった"),
            ("ja", "２ メートル半"),
            ("ja", "二年半"),
            ("zh", "2个半小时"),
            ("ko", "2시간 반 동안"),
            ("ko", "2시간반이 걸렸다"),
        ] {
            assert!(says_half(text, language), "{language}: {text}");
        }
    }

    #[test]
    fn words_with_the_same_letters_are_no_halves() {
        for (language, text) in [
            ("de", "Innerhalb von 2 Stunden"),
            ("de", "deshalb 2 Stunden"),
            ("en", "on behalf of 2 people"),
            ("es", "2 horas durante la pandemia"),
            ("es", "inmediatamente 2"),
            ("fr", "les 2 épidémies"),
            ("it", "2 innerhalb"),
            ("ru", "2 наполовину"),
            ("ja", "3月前半に2人"),
            ("ja", "2個の大半"),
            ("zh", "2个半导体"),
            ("zh", "其中一半"),
            ("ko", "2시간 반대했다"),
            ("ko", "반도체 2개"),
        ] {
            assert!(!says_half(text, language), "{language}: {text}");
        }
    }
}
