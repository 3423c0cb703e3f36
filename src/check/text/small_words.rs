//! The numbers up to twelve as languages write them in words.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::LazyLock;

use crate::check::text::scale_words::{folded, is_word_letter};

/// Languages with the words for zero to twelve; the forms of one number are apart by blanks, and one
/// that has no word of its own is empty. Folded as [`folded`] does.
const WORDS: &[(&str, [&str; 13])] = &[
    (
        "en",
        [
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "eleven", "twelve",
        ],
    ),
    (
        "es",
        [
            "cero",
            "un uno una",
            "dos",
            "tres",
            "cuatro",
            "cinco",
            "seis",
            "siete",
            "ocho",
            "nueve",
            "diez",
            "once",
            "doce",
        ],
    ),
    (
        "fr",
        [
            "zéro", "un une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf",
            "dix", "onze", "douze",
        ],
    ),
    (
        "de",
        [
            "null",
            "ein eins eine einen einem einer eines",
            "zwei zweier",
            "drei dreier",
            "vier",
            "fünf",
            "sechs",
            "sieben",
            "acht",
            "neun",
            "zehn",
            "elf",
            "zwölf",
        ],
    ),
    (
        "pt",
        [
            "zero",
            "um uma",
            "dois duas",
            "três",
            "quatro",
            "cinco",
            "seis",
            "sete",
            "oito",
            "nove",
            "dez",
            "onze",
            "doze",
        ],
    ),
    (
        "it",
        [
            "zero",
            "un uno una",
            "due",
            "tre",
            "quattro",
            "cinque",
            "sei",
            "sette",
            "otto",
            "nove",
            "dieci",
            "undici",
            "dodici",
        ],
    ),
    (
        "nl",
        [
            "nul",
            "een één",
            "twee",
            "drie",
            "vier",
            "vijf",
            "zes",
            "zeven",
            "acht",
            "negen",
            "tien",
            "elf",
            "twaalf",
        ],
    ),
    (
        "pl",
        [
            "zero",
            "jeden jedna jedno",
            "dwa dwie dwóch dwaj dwoma dwiema dwu",
            "trzy trzech trzej trzem trzema",
            "cztery czterech czterej czterem czterema",
            "pięć pięciu",
            "sześć sześciu",
            "siedem siedmiu",
            "osiem ośmiu",
            "dziewięć dziewięciu",
            "dziesięć dziesięciu",
            "jedenaście jedenastu",
            "dwanaście dwunastu",
        ],
    ),
    (
        "ru",
        [
            "ноль нуль нуля",
            "один одна одно одного одной одну одному одним одном",
            "два две двух двум двумя двое двоих",
            "три трех трем тремя трое троих",
            "четыре четырех четырем четырьмя четверо четверых",
            "пять пяти пятью пятеро пятерых",
            "шесть шести шестью шестеро",
            "семь семи семью семеро",
            "восемь восьми восемью",
            "девять девяти девятью",
            "десять десяти десятью",
            "одиннадцать одиннадцати",
            "двенадцать двенадцати",
        ],
    ),
    (
        "uk",
        [
            "нуль",
            "один одна одне одного однієї одну",
            "два дві двох двом двома двоє",
            "три трьох трьом трьома троє",
            "чотири чотирьох чотирьом чотирма четверо",
            "п'ять пять пяти",
            "шість шести",
            "сім семи",
            "вісім восьми",
            "дев'ять девять",
            "десять десяти",
            "одинадцять",
            "дванадцять",
        ],
    ),
    (
        "tr",
        [
            "sıfır", "bir", "iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz", "on", "",
            "",
        ],
    ),
    (
        "id",
        [
            "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan",
            "sepuluh", "sebelas", "",
        ],
    ),
    (
        "hi",
        [
            "शून्य",
            "एक",
            "दो दोनों",
            "तीन तीनों",
            "चार चारों",
            "पांच पाँच पांचों",
            "छह छः छ",
            "सात",
            "आठ",
            "नौ",
            "दस",
            "ग्यारह",
            "बारह",
        ],
    ),
    (
        "ur",
        [
            "صفر",
            "ایک",
            "دو دونوں",
            "تین تینوں",
            "چار چاروں",
            "پانچ",
            "چھ چھے",
            "سات",
            "آٹھ",
            "نو",
            "دس",
            "گیارہ",
            "بارہ",
        ],
    ),
    (
        "ar",
        [
            "صفر",
            "واحد واحدة",
            "اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي",
            "ثلاثة ثلاث",
            "أربعة أربع اربعة اربع",
            "خمسة خمس",
            "ستة ست",
            "سبعة سبع",
            "ثمانية ثماني ثمان",
            "تسعة تسع",
            "عشرة عشر",
            "",
            "",
        ],
    ),
    (
        "ja",
        [
            "",
            "ひとり",
            "ふたり",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
        ],
    ),
];

/// A number in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::check) struct SmallWord {
    /// Where it stands.
    pub(in crate::check) range: Range<usize>,
    /// Its value, up to twelve.
    pub(in crate::check) value: u8,
}

/// The words of each language with what they are.
static VALUES: LazyLock<HashMap<&str, HashMap<&str, u8>>> = LazyLock::new(|| {
    let languages = WORDS.iter().map(|(language, words)| {
        let numbers = (0..).zip(words);
        let forms = numbers.flat_map(|(value, forms)| {
            let forms = forms.split(' ').filter(|form| !form.is_empty());
            forms.map(move |form| (form, value))
        });
        (*language, forms.collect())
    });
    languages.collect()
});

/// Says whether the numbers in words of a language are listed here.
pub(in crate::check) fn knows_numbers_of(language: &str) -> bool {
    VALUES.contains_key(language)
}

/// Returns what a folded word is in a language, in Arabic with its article too.
pub(super) fn small_value(word: &str, language: &str) -> Option<u8> {
    let values = VALUES.get(language)?;
    let bare = word.strip_prefix("ال").filter(|_| language == "ar");
    let value = values.get(word).or_else(|| values.get(bare?));
    value.copied()
}

/// Returns the numbers that a text of a language writes as one word each. A word beside a hyphen or
/// another number is part of something else.
pub(in crate::check) fn small_words(text: &str, language: &str) -> Vec<SmallWord> {
    let mut found = Vec::new();
    let mut start = 0;
    while let Some(offset) = text[start..].find(is_word_letter) {
        start += offset;
        let rest = &text[start..];
        let length = rest.find(|letter| !is_word_letter(letter));
        let end = start + length.unwrap_or(rest.len());
        let is_apart = |letter: Option<char>| {
            letter
                .is_none_or(|letter| !matches!(letter, '-' | '\u{2010}' | '\u{2011}' | '’' | '\''))
        };
        let stands_alone =
            is_apart(text[..start].chars().next_back()) && is_apart(text[end..].chars().next());
        if stands_alone && let Some(value) = small_value(&folded(&text[start..end]), language) {
            found.push(SmallWord {
                range: start..end,
                value,
            });
        }
        start = end;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_up_to_twelve_are_known_in_their_language() {
        for (language, text, value) in [
            ("en", "Seven people", 7),
            ("es", "once personas", 11),
            ("fr", "neuf personnes", 9),
            ("ru", "трёх человек", 3),
            ("hi", "पाँच लोग", 5),
            ("ar", "أربعة أيام", 4),
            ("pl", "pięciu osób", 5),
        ] {
            let found: Vec<u8> = small_words(text, language)
                .iter()
                .map(|word| word.value)
                .collect();
            assert_eq!(found, [value], "{text}");
        }
        for (language, text) in [
            ("en", "once more"),
            ("en", "two-thirds"),
            ("en", "often"),
            ("fi", "kaksi"),
        ] {
            assert_eq!(small_words(text, language), [], "{text}");
        }
    }
}
