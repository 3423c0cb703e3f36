//! Words that multiply the number before them: million, लाख, 万.
//!
//! After the compact number formats of [CLDR](https://cldr.unicode.org/), with the forms that
//! inflection gives them. A word that means two numbers, as *billion* does, stands here for the
//! languages in which it is 10⁹ alone.

use crate::locale::{is_mark, is_spaceless};

/// Words that are these letters, with the power of ten.
const WORDS: &[(&str, i32)] = &[
    ("hundred", 2),
    ("thousand", 3),
    ("thousands", 3),
    ("lakh", 5),
    ("lakhs", 5),
    ("crore", 7),
    ("crores", 7),
    ("billion", 9),
    ("trillion", 12),
    ("billions", 9),
    ("trillions", 12),
    ("billón", 12),
    ("billones", 12),
    ("billionen", 12),
    ("mln", 6),
    ("bn", 9),
    ("mn", 6),
    ("mil", 3),
    ("tsd", 3),
    ("mille", 3),
    ("mila", 3),
    ("mio", 6),
    ("mld", 9),
    ("mrd", 9),
    ("mdrd", 9),
    ("tys", 3),
    ("tis", 3),
    ("bin", 3),
    ("ribu", 3),
    ("juta", 6),
    ("miliar", 9),
    ("nghìn", 3),
    ("ngàn", 3),
    ("triệu", 6),
    ("tỷ", 9),
    ("tỉ", 9),
    ("тыс", 3),
    ("тис", 3),
    ("млн", 6),
    ("млрд", 9),
    ("трлн", 12),
    ("सौ", 2),
    ("हजार", 3),
    ("हजारों", 3),
    ("लाख", 5),
    ("लाखों", 5),
    ("करोड", 7),
    ("करोडों", 7),
    ("अरब", 9),
    ("अरबों", 9),
    ("खरब", 11),
    ("ट्रिलियन", 12),
    ("मिलियन", 6),
    ("बिलियन", 9),
    ("ٹریلین", 12),
    ("سو", 2),
    ("ہزار", 3),
    ("ہزاروں", 3),
    ("لاکھوں", 5),
    ("کروڑوں", 7),
    ("لاکھ", 5),
    ("کروڑ", 7),
    ("ارب", 9),
    ("کھرب", 11),
    ("ملین", 6),
    ("بلین", 9),
    ("هزار", 3),
    ("میلیون", 6),
    ("میلیارد", 9),
    ("ألف", 3),
    ("الف", 3),
    ("آلاف", 3),
    ("ألفا", 3),
    ("الاف", 3),
    ("مليون", 6),
    ("ملايين", 6),
    ("مليونا", 6),
    ("مليوني", 6),
    ("تريليون", 12),
    ("مليار", 9),
    ("مليارات", 9),
    ("مليارا", 9),
    ("হাজার", 3),
    ("লাখ", 5),
    ("কোটি", 7),
];

/// Beginnings of words, with the power of ten.
const STEMS: &[(&str, i32)] = &[
    ("milliard", 9),
    ("miliard", 9),
    ("miljard", 9),
    ("milyar", 9),
    ("million", 6),
    ("milion", 6),
    ("millón", 6),
    ("millon", 6),
    ("milhã", 6),
    ("milhõ", 6),
    ("miljo", 6),
    ("milyon", 6),
    ("bilhã", 9),
    ("bilhõ", 9),
    ("trilhã", 12),
    ("trilhõ", 12),
    ("millier", 3),
    ("tausend", 3),
    ("duizend", 3),
    ("tysią", 3),
    ("tysięc", 3),
    ("тысяч", 3),
    ("тисяч", 3),
    ("миллион", 6),
    ("мільйон", 6),
    ("миллиард", 9),
    ("мільярд", 9),
    ("триллион", 12),
    ("трильйон", 12),
];

/// Signs that stand right behind the digits.
const SIGNS: &[(char, i32)] = &[
    ('十', 1),
    ('百', 2),
    ('千', 3),
    ('万', 4),
    ('萬', 4),
    ('億', 8),
    ('亿', 8),
    ('兆', 12),
    ('천', 3),
    ('만', 4),
    ('억', 8),
    ('조', 12),
];

/// Words that count thousands and more of something with no number before them.
const INDEFINITE: &[&str] = &[
    "thousands",
    "millions",
    "billions",
    "trillions",
    "lakhs",
    "crores",
    "tausende",
    "tausenden",
    "millionen",
    "milliarden",
    "miles",
    "millones",
    "milliers",
    "milhões",
    "milioni",
    "тысячи",
    "миллионы",
    "миллиарды",
    "тисячі",
    "мільйони",
    "мільярди",
    "tysiące",
    "miliony",
    "duizenden",
    "miljoenen",
    "हजारों",
    "लाखों",
    "करोडों",
    "ہزاروں",
    "لاکھوں",
    "کروڑوں",
    "آلاف",
    "ملايين",
];

/// What multiplies the number before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::check) struct Scale {
    /// The power of ten.
    pub(in crate::check) power: i32,
    /// How many bytes behind the number say so.
    pub(in crate::check) length: usize,
    /// How surely it belongs to the number.
    pub(in crate::check) tie: Tie,
}

/// How surely a multiplier belongs to the number before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::check) enum Tie {
    /// It does.
    Firm,
    /// Behind a year it may count by itself: `In 2020 thousands fled`.
    Indefinite,
    /// It stands on the next line.
    NextLine,
}

/// Returns by what `rest` multiplies the number before it; several words multiply each other, as in
/// *mil millones*.
pub(in crate::check) fn scale_after(rest: &str) -> Option<Scale> {
    let mut scale = scale_word(rest)?;
    while let Some(next) = scale_word(&rest[scale.length..]) {
        scale.power += next.power;
        scale.length += next.length;
    }
    Some(scale)
}

fn scale_word(rest: &str) -> Option<Scale> {
    if let Some(sign) = rest.chars().next()
        && let Some((_, power)) = SIGNS.iter().find(|(known, _)| *known == sign)
    {
        return Some(Scale {
            power: *power,
            length: sign.len_utf8(),
            tie: Tie::Firm,
        });
    }
    let is_between = |letter: char| letter.is_whitespace() || matches!(letter, '-' | '*');
    let start = rest.len() - rest.trim_start_matches(is_between).len();
    let lines = rest[..start].matches('\n').count();
    let word = &rest[start..];
    let end = word.find(|letter| !is_word_letter(letter));
    let word = folded(&word[..end.unwrap_or(word.len())]);
    let tie = match lines {
        0 if INDEFINITE.contains(&word.as_str()) => Tie::Indefinite,
        0 => Tie::Firm,
        1 => Tie::NextLine,
        _ => return None,
    };
    Some(Scale {
        power: scale_of(&word)?,
        length: start + end.unwrap_or(rest.len() - start),
        tie,
    })
}

/// Returns the power of ten for which a [folded] word stands.
pub(in crate::check) fn scale_of(word: &str) -> Option<i32> {
    let exact = WORDS.iter().find(|(known, _)| *known == word);
    let found = exact.or_else(|| STEMS.iter().find(|(stem, _)| word.starts_with(stem)));
    found.map(|(_, power)| *power)
}

/// Says whether a word can hold a character.
pub(in crate::check) fn is_word_letter(letter: char) -> bool {
    letter.is_alphabetic() || is_mark(letter)
}

/// Says whether a word may begin or end beside this character, the one before or after it.
pub(in crate::check) fn is_word_edge(beside: Option<char>) -> bool {
    beside.is_none_or(|letter| !is_word_letter(letter) || is_spaceless(letter))
}

/// Returns a word in the form that the lists have: small, without nuktas and vowel signs.
pub(in crate::check) fn folded(word: &str) -> String {
    let letters = word.chars().flat_map(char::to_lowercase);
    letters
        .filter(|letter| !matches!(letter, '\u{93c}' | '\u{64b}'..='\u{652}' | '\u{640}'))
        .map(|letter| match letter {
            'ё' => 'е',
            '\u{95b}' => 'ज',
            '\u{95c}' => 'ड',
            '\u{95d}' => 'ढ',
            other => other,
        })
        .collect()
}

/// Says whether the words of a language are listed here: one that is not is no multiplier then.
pub(in crate::check) fn knows_scales_of(language: &str) -> bool {
    const LANGUAGES: [&str; 22] = [
        "ar", "bn", "de", "en", "es", "fa", "fr", "hi", "id", "it", "ja", "ko", "ms", "nl", "pl",
        "pt", "ru", "tr", "uk", "ur", "vi", "zh",
    ];
    LANGUAGES.contains(&language)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_signs_multiply() {
        for (rest, power) in [
            (" million people", 6),
            (" लाख लोग", 5),
            ("万人", 4),
            ("\u{a0}млн человек", 6),
            (" миллионов", 6),
            (" mil millones", 9),
            (" lakh crore", 12),
            (" ملايين", 6),
            (" کروڑ", 7),
            ("-million-dollar", 6),
        ] {
            assert_eq!(
                scale_after(rest).map(|scale| scale.power),
                Some(power),
                "{rest}"
            );
        }
        for rest in [
            " people",
            "",
            " mile",
            " биллион",
            "人",
            "\n\nMillions fled",
        ] {
            assert_eq!(scale_after(rest), None, "{rest}");
        }
    }

    #[test]
    fn some_multipliers_may_stand_alone() {
        for (rest, tie) in [
            (" million people", Tie::Firm),
            (" миллионов", Tie::Firm),
            (" thousands of people", Tie::Indefinite),
            (" тысячи людей", Tie::Indefinite),
            (" हज़ारों लोग", Tie::Indefinite),
            ("\nmillion people", Tie::NextLine),
        ] {
            assert_eq!(
                scale_after(rest).map(|scale| scale.tie),
                Some(tie),
                "{rest}"
            );
        }
    }
}
