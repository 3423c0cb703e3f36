//! Numbers that a text writes as words: `二十五`, тысяча, ढाई करोड़.
//!
//! Only values that a text may mean are collected, to find a number that its digits lack; a word that
//! means something else too adds a value that nobody asks for. The words are those of
//! [CLDR's rules for spelling](https://cldr.unicode.org/index/downloads), up to ten, of round tens, and
//! of hundreds.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::check::text::decimal::Decimal;
use crate::check::text::digits::digit_value;
use crate::check::text::scale_words::{folded, is_word_letter, scale_of};
use crate::check::text::small_words::small_value;

/// Words and how many hundredths they are, those up to twelve aside.
const WORDS: &[(u64, &str)] = &[
    (
        1300,
        "thirteen trece treize dreizehn treze тринадцать तेरह تیرہ",
    ),
    (
        1400,
        "fourteen catorce quatorze vierzehn catorze четырнадцать चौदह چودہ",
    ),
    (
        1500,
        "fifteen quince quinze fünfzehn пятнадцать пятнадцати पंद्रह पन्द्रह پندرہ",
    ),
    (
        1600,
        "sixteen dieciséis seize sechzehn dezesseis шестнадцать सोलह سولہ",
    ),
    (
        1700,
        "seventeen diecisiete siebzehn dezessete семнадцать सत्रह سترہ",
    ),
    (
        1800,
        "eighteen dieciocho achtzehn dezoito восемнадцать अठारह اٹھارہ",
    ),
    (
        1900,
        "nineteen diecinueve neunzehn dezenove девятнадцать उन्नीस انیس",
    ),
    (
        2000,
        "twenty veinte vingt zwanzig vinte двадцать двадцати बीस بیس عشرون عشرين",
    ),
    (2500, "veinticinco fünfundzwanzig पच्चीस پچیس"),
    (
        3000,
        "thirty treinta trente dreißig dreissig trinta тридцать тридцати तीस تیس ثلاثون ثلاثين",
    ),
    (
        4000,
        "forty cuarenta quarante vierzig quarenta сорок сорока चालीस چالیس أربعون أربعين",
    ),
    (
        5000,
        "fifty cincuenta cinquante fünfzig cinquenta пятьдесят пятидесяти पचास پچاس خمسون خمسين",
    ),
    (
        6000,
        "sixty sesenta soixante sechzig sessenta шестьдесят шестидесяти साठ ساٹھ ستون ستين",
    ),
    (
        7000,
        "seventy setenta siebzig семьдесят семидесяти सत्तर ستر سبعون سبعين",
    ),
    (7500, "पचहत्तर پچھتر fünfundsiebzig"),
    (
        8000,
        "eighty ochenta achtzig oitenta восемьдесят восьмидесяти अस्सी اسی ثمانون ثمانين",
    ),
    (9000, "ninety noventa neunzig девяносто नब्बे نوے تسعون تسعين"),
    (
        10_000,
        "cien ciento einhundert cem cento сто ста сотня сотню сотни مئة مائة",
    ),
    (
        20_000,
        "doscientos doscientas zweihundert duzentos duzentas двести двухсот مئتان مئتين مئتي مائتان مائتين",
    ),
    (
        30_000,
        "trescientos trescientas dreihundert trezentos trezentas триста трехсот ثلاثمئة ثلاثمائة",
    ),
    (
        40_000,
        "cuatrocientos cuatrocientas vierhundert quatrocentos четыреста четырехсот أربعمئة أربعمائة",
    ),
    (
        50_000,
        "quinientos quinientas fünfhundert quinhentos quinhentas пятьсот пятисот خمسمئة خمسمائة",
    ),
    (
        60_000,
        "seiscientos sechshundert seiscentos шестьсот шестисот",
    ),
    (
        70_000,
        "setecientos siebenhundert setecentos семьсот семисот",
    ),
    (
        80_000,
        "ochocientos achthundert oitocentos восемьсот восьмисот",
    ),
    (
        90_000,
        "novecientos neunhundert novecentos девятьсот девятисот",
    ),
    (200_000, "ألفان ألفين"),
    (200_000_000, "مليونان مليونين"),
    (125, "सवा سوا"),
    (150, "полтора полторы полутора डेढ ڈیڑھ anderthalb"),
    (250, "ढाई अढाई ڈھائی"),
];

/// Words that make a hundred of the number before them.
const HUNDREDS: &[&str] = &["hundred", "cent", "cents", "hundert", "सौ", "سو"];

/// Words that change the number after them, by how many hundredths.
const CHANGES: &[(&str, i64)] = &[("साढे", 50), ("ساڑھے", 50), ("पौने", -25), ("پونے", -25)];

/// Words that stand between those of one number.
const JOINERS: &[&str] = &["and", "y", "e", "et", "und", "و", "और", "اور"];

/// Returns all numbers that a text of a language may write as words; larger ones in any language.
pub(in crate::check) fn spelt_numbers(text: &str, language: &str) -> Vec<Decimal> {
    let mut found = ideographic_numbers(text);
    let mut phrase = Phrase::of(language);
    let mut rest = text;
    let mut follows_digit = false;
    while let Some(letter) = rest.chars().next() {
        let length: usize = rest
            .chars()
            .take_while(|letter| is_word_letter(*letter))
            .map(char::len_utf8)
            .sum();
        if length == 0 {
            if !(letter.is_whitespace() || letter == '-') {
                phrase.end(&mut found);
                follows_digit = digit_value(letter).is_some();
            }
            rest = &rest[letter.len_utf8()..];
            continue;
        }
        let word = folded(&rest[..length]);
        rest = &rest[length..];
        if !(follows_digit && scale_of(&word).is_some()) {
            follows_digit = false;
            phrase.take(&word, &mut found);
        }
    }
    phrase.end(&mut found);
    found
}

/// Says whether a word stands between the parts of one number: `3 ارب اور 70 کروڑ`.
pub(super) fn is_joiner(word: &str) -> bool {
    JOINERS.contains(&word)
}

/// Words of one number so far, in hundredths.
struct Phrase<'l> {
    language: &'l str,
    total: u64,
    current: u64,
    change: i64,
}

impl<'l> Phrase<'l> {
    fn of(language: &'l str) -> Self {
        Self {
            language,
            total: 0,
            current: 0,
            change: 0,
        }
    }

    fn take(&mut self, word: &str, found: &mut Vec<Decimal>) {
        if is_joiner(word) {
            return;
        }
        let bare = word.strip_prefix('و').unwrap_or(word);
        let known = [word, bare]
            .into_iter()
            .find_map(|word| word_value(word, self.language));
        if let Some(value) = known {
            found.push(hundredths(value));
            let changed = value.checked_add_signed(std::mem::take(&mut self.change));
            let sum = changed.and_then(|value| self.current.checked_add(value));
            self.current = sum.unwrap_or(0);
        } else if let Some((_, change)) = CHANGES.iter().find(|(known, _)| *known == word) {
            self.end(found);
            self.change = *change;
        } else if HUNDREDS.contains(&word) {
            self.multiply_current(100);
        } else if let Some(power) = scale_of(bare).and_then(|power| u32::try_from(power).ok()) {
            let scale = 10u64.checked_pow(power).unwrap_or(0);
            self.multiply_current(scale);
            self.total = self.total.saturating_add(self.current);
            self.current = 0;
        } else {
            self.end(found);
            found.extend(beginning_value(word).map(hundredths));
        }
    }

    fn multiply_current(&mut self, factor: u64) {
        let default = 100u64.saturating_add_signed(std::mem::take(&mut self.change));
        let current = if self.current == 0 {
            default
        } else {
            self.current
        };
        self.current = current.checked_mul(factor).unwrap_or(0);
    }

    fn end(&mut self, found: &mut Vec<Decimal>) {
        let phrase = std::mem::replace(self, Self::of(self.language));
        let value = phrase.total.saturating_add(phrase.current);
        if value > 0 {
            found.push(hundredths(value));
        }
    }
}

/// The words from thirteen on.
static LARGER: LazyLock<HashMap<&str, u64>> = LazyLock::new(|| {
    let lines = WORDS.iter();
    lines
        .flat_map(|(value, words)| words.split(' ').map(|word| (word, *value)))
        .collect()
});

/// Returns the number with which a longer word begins: пятнадцатилетний.
fn beginning_value(word: &str) -> Option<u64> {
    /// Shorter words begin others by chance.
    const SHORTEST: usize = 5;
    let mut letters = word.char_indices().map(|(at, _)| at).rev();
    letters.find_map(|end| {
        let number = &word[..end];
        let value = LARGER.get(number)?;
        (number.chars().count() >= SHORTEST).then_some(*value)
    })
}

fn word_value(word: &str, language: &str) -> Option<u64> {
    let small = small_value(word, language).filter(|value| *value > 0);
    small
        .map(|value| u64::from(value) * 100)
        .or_else(|| LARGER.get(word).copied())
}

fn hundredths(value: u64) -> Decimal {
    Decimal::of_whole(value.into()).scaled(-2)
}

/// Returns the numbers of ideographs: `二十五`, `三百`, `二〇二四`.
fn ideographic_numbers(text: &str) -> Vec<Decimal> {
    let mut found = Vec::new();
    let mut before = None;
    let mut run: Vec<char> = Vec::new();
    for letter in text.chars().chain([' ']) {
        if is_ideographic_numeral(letter) {
            run.push(letter);
            continue;
        }
        if !run.is_empty() && before.and_then(digit_value).is_none() {
            found.extend(ideographic_value(&run));
        }
        run.clear();
        before = Some(letter);
    }
    found
}

/// Says whether a character is one of the ideographs that write numbers, as 二 and 百 do.
pub(super) fn is_ideographic_numeral(letter: char) -> bool {
    ideograph_digit(letter).is_some() || ideograph_power(letter).is_some()
}

fn ideographic_value(run: &[char]) -> Option<Decimal> {
    let digits: Option<Vec<u8>> = run.iter().map(|letter| ideograph_digit(*letter)).collect();
    if let Some(digits) = digits {
        return Decimal::of_digits(digits, 0);
    }
    let (mut total, mut section, mut digit) = (0u128, 0u128, None);
    for letter in run {
        if let Some(value) = ideograph_digit(*letter) {
            digit = Some(digit.unwrap_or(0u128).checked_mul(10)? + u128::from(value));
            continue;
        }
        let power = ideograph_power(*letter)?;
        let factor = 10u128.pow(power);
        if power < 4 {
            section = section.checked_add(digit.take().unwrap_or(1).checked_mul(factor)?)?;
        } else {
            let sum = section.checked_add(digit.take().unwrap_or(0))?;
            total = total.checked_add(sum.max(1).checked_mul(factor)?)?;
            section = 0;
        }
    }
    let value = total
        .checked_add(section)?
        .checked_add(digit.unwrap_or(0))?;
    Some(Decimal::of_whole(value))
}

fn ideograph_digit(letter: char) -> Option<u8> {
    const DIGITS: [char; 10] = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
    let found = DIGITS.iter().position(|digit| *digit == letter);
    found.and_then(|value| u8::try_from(value).ok())
}

fn ideograph_power(letter: char) -> Option<u32> {
    let power = match letter {
        '十' => 1,
        '百' => 2,
        '千' => 3,
        '万' | '萬' => 4,
        '億' | '亿' => 8,
        '兆' => 12,
        _ => return None,
    };
    Some(power)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spells(language: &str, text: &str, number: u64) -> bool {
        spelt_numbers(text, language).contains(&hundredths(number * 100))
    }

    #[test]
    fn words_are_numbers() {
        for (language, text, number) in [
            ("ja", "二十五人が死亡した", 25),
            ("ja", "三百人", 300),
            ("ja", "一億二千万人", 120_000_000),
            ("ja", "二〇二四年", 2024),
            ("ru", "Погибли двадцать пять человек", 25),
            ("ru", "прошла тысяча лет", 1000),
            ("ru", "две тысячи человек", 2000),
            ("ru", "полтора миллиона", 1_500_000),
            ("ar", "نحو مئة شخص", 100),
            ("hi", "ढाई करोड़ लोग", 25_000_000),
            ("hi", "डेढ़ लाख", 150_000),
            ("hi", "साढ़े तीन हज़ार", 3500),
            ("hi", "पौने दो लाख", 175_000),
            ("ur", "ڈھائی کروڑ", 25_000_000),
            ("hi", "दो सौ", 200),
            ("en", "Twenty-five people", 25),
            ("es", "mil personas", 1000),
            ("es", "treinta y dos", 32),
            ("fr", "deux cents", 200),
            ("de", "dreißig Leute", 30),
            ("de", "ein Fünfzehnjähriger", 15),
            ("ru", "пятнадцатилетний мальчик", 15),
            ("ar", "القبائل الاثنتا عشرة", 12),
        ] {
            assert!(spells(language, text, number), "{text}");
        }
        for (language, text, number) in [
            ("ru", "5 тысяч", 1000),
            ("ja", "25万人", 10_000),
            ("hi", "ढाई करोड़", 2_500_000),
            ("ja", "三百人", 30),
            ("en", "based on it", 10),
            ("ru", "столетний", 100),
        ] {
            assert!(!spells(language, text, number), "{text}");
        }
    }
}
