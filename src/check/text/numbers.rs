//! Numbers in a text, written in any script and with any separators.

use std::ops::Range;

use crate::check::text::clocks::Clock;
use crate::check::text::decimal::Decimal;
use crate::check::text::digits::digit_value;
use crate::check::text::moments::Moments;
use crate::check::text::number_words::{is_joiner, spelt_numbers};
use crate::check::text::scale_words::{Scale, Tie, is_word_letter, knows_scales_of, scale_after};
use crate::check::text::sign::{Sign, is_minus, sign_of};

/// Words that multiply do so by at least this power of ten.
const SMALLEST_SCALE: i32 = 3;

/// A number that stands in a text.
#[derive(Clone, Debug)]
pub(in crate::check) struct Number {
    /// Where its digits stand.
    pub(in crate::check) range: Range<usize>,
    /// What it can mean: `1,234` is 1234 or 1.234.
    readings: Vec<Decimal>,
    /// The numbers between its separators, as those of a date or version.
    parts: Vec<Decimal>,
    /// The separators can be those of thousands, so that the parts are no numbers.
    is_grouped: bool,
    /// What multiplies it.
    scale: Option<Scale>,
    /// A word follows, which may multiply it.
    precedes_word: bool,
    /// Letters touch it, as in `MP3` or `20th`.
    pub(in crate::check) is_glued: bool,
    sign: Sign,
}

/// All that the numbers of a text can mean.
#[derive(Debug, Default)]
pub(in crate::check) struct NumberSet {
    values: Vec<Decimal>,
    /// What is below zero, without its sign.
    negatives: Vec<Decimal>,
    /// Numbers before words that may multiply, in a language of which these are not known.
    unscaled: Vec<Decimal>,
    has_unknown_scales: bool,
}

impl Number {
    /// Returns the numbers of `text` in order.
    pub(in crate::check) fn all_in(text: &str) -> Vec<Self> {
        let mut numbers = Vec::new();
        let mut position = 0;
        while let Some(start) = next_digit(text, position) {
            let number = Self::at(text, start);
            position = number.range.end;
            numbers.push(number);
        }
        numbers
    }

    /// Returns the value of a number that is whole, without separators and with no multiplier of its own.
    pub(in crate::check) fn whole(&self) -> Option<u128> {
        match self.readings[..] {
            [only] if self.scale.is_none() || self.is_year_before_count() => only.whole(),
            _ => None,
        }
    }

    /// Says whether a few words say it: 100, 500,000.
    pub(in crate::check) fn is_round(&self) -> bool {
        let mut readings = self.readings.iter();
        readings.any(|reading| reading.scaled(self.power()).is_round())
    }

    /// Says whether it is below zero.
    pub(in crate::check) fn is_negative(&self) -> bool {
        self.sign == Sign::Minus
    }

    /// Returns where it stands in its text, with its sign.
    pub(in crate::check) fn signed_range(&self, text: &str) -> Range<usize> {
        let sign = text[..self.range.start].rfind(is_minus);
        let start = sign.filter(|_| self.is_negative());
        start.unwrap_or(self.range.start)..self.range.end
    }

    /// Returns the whole number that it is half more than: 2 of 2.5.
    pub(in crate::check) fn whole_of_half(&self) -> Option<u128> {
        self.readings
            .last()
            .and_then(|reading| reading.whole_of_half())
    }

    /// Says whether a text with these numbers has this one, but for its sign.
    pub(in crate::check) fn is_in_unsigned(&self, numbers: &NumberSet) -> bool {
        let unsigned = Self {
            sign: Sign::None,
            ..self.clone()
        };
        self.is_in(numbers) || unsigned.is_in(numbers)
    }

    /// Says whether a text with these numbers has this one.
    pub(in crate::check) fn is_in(&self, numbers: &NumberSet) -> bool {
        let values = match self.sign {
            Sign::Minus => &numbers.negatives,
            Sign::None | Sign::Doubtful => &numbers.values,
        };
        let has = |value: &Decimal| values.contains(value);
        // What may multiply the next words alone leaves the number as it is, too.
        if self.is_loose() && self.readings.iter().any(has) {
            return true;
        }
        let power = self.power();
        // A whole number with groups has a second reading for the text that writes it shorter, and
        // without a multiplier there is no such text.
        let count = if self.scale.is_some() { 2 } else { 1 };
        let readings = self.readings.iter().take(count);
        let mut scaled = readings.map(|reading| reading.scaled(power));
        if scaled.clone().any(|value| has(&value)) {
            return true;
        }
        let is_rescaled = |value: Decimal| {
            let mut unscaled = numbers.unscaled.iter();
            unscaled.any(|other| value.power_over(*other) >= Some(SMALLEST_SCALE))
        };
        self.is_split_in(numbers) || (!self.may_be_year() && scaled.any(is_rescaled))
    }

    /// Says whether the parts of a date or version stand apart in a text with these numbers.
    fn is_split_in(&self, numbers: &NumberSet) -> bool {
        let mut parts = self.parts.iter();
        self.parts.len() > 1
            && self.scale.is_none()
            && !self.is_negative()
            && parts.all(|part| numbers.values.contains(part))
    }

    /// Returns the power of ten by which it is multiplied.
    fn power(&self) -> i32 {
        self.scale.map_or(0, |scale| scale.power)
    }

    /// Says whether its multiplier may be that of the next words alone.
    fn is_loose(&self) -> bool {
        let tie = self.scale.map(|scale| scale.tie);
        tie == Some(Tie::NextLine) || self.is_year_before_count()
    }

    /// Says whether it is a year that the next words follow by chance: `In 2020 thousands fled`.
    fn is_year_before_count(&self) -> bool {
        const YEARS: Range<u128> = 1900..2101;
        let [part] = self.parts[..] else {
            return false;
        };
        self.scale.is_some_and(|scale| scale.tie == Tie::Indefinite)
            && part.whole().is_some_and(|year| YEARS.contains(&year))
    }

    fn may_be_year(&self) -> bool {
        let is_plain = self.parts.len() == 1 && self.scale.is_none();
        is_plain
            && self
                .whole()
                .is_some_and(|value| (1000..10_000).contains(&value))
    }

    fn at(text: &str, start: usize) -> Self {
        let groups = groups_at(text, start);
        let end = groups.last().map_or(start, |group| group.range.end);
        let touches = |letter: Option<char>| {
            letter.is_some_and(|letter| {
                letter.is_alphabetic() && !crate::locale::is_spaceless(letter)
            })
        };
        let is_glued =
            touches(text[..start].chars().next_back()) || touches(text[end..].chars().next());
        let scale = scale_after(&text[end..]);
        let parts: Vec<Decimal> = groups.iter().filter_map(|group| group.value()).collect();
        let is_grouped = groups.len() > 1 && is_grouping(&groups);
        let word = text[end..].trim_start_matches([' ', '\u{a0}', '\u{202f}', '-']);
        Self {
            range: start..end,
            readings: readings(&groups),
            parts,
            is_grouped,
            scale,
            precedes_word: word.starts_with(is_word_letter),
            is_glued: is_glued && scale.is_none(),
            sign: sign_of(text, start, end),
        }
    }
}

impl NumberSet {
    /// Returns a set for the numbers of texts in a language.
    pub(in crate::check) fn in_language(language: &str) -> Self {
        Self {
            has_unknown_scales: !knows_scales_of(language),
            ..Self::default()
        }
    }

    /// Adds the numbers that a text of a language writes as words.
    pub(in crate::check) fn add_words(&mut self, text: &str, language: &str) {
        self.values.extend(spelt_numbers(text, language));
    }

    /// Adds a whole number.
    pub(in crate::check) fn add_value(&mut self, value: impl Into<u128>) {
        self.values.push(Decimal::of_whole(value.into()));
    }

    /// Adds the numbers of months, and the hours of times of day in both ways to count them.
    pub(in crate::check) fn add_moments(&mut self, moments: &Moments) {
        for month in moments.months.all() {
            self.add_value(month);
        }
        for hour in moments.clocks.iter().flat_map(Clock::hours) {
            self.add_value(hour);
            self.add_value(hour % 12);
        }
    }

    /// Says whether a whole number is among them.
    pub(in crate::check) fn has_value(&self, value: impl Into<u128>) -> bool {
        self.values.contains(&Decimal::of_whole(value.into()))
    }

    /// Adds the numbers of a text.
    pub(in crate::check) fn add(&mut self, text: &str, numbers: &[Number]) {
        for number in numbers {
            let power = number.power();
            let scaled = number.readings.iter().map(|reading| reading.scaled(power));
            if number.sign != Sign::None {
                self.negatives.extend(scaled.clone());
            }
            if number.is_negative() {
                continue;
            }
            self.values.extend(scaled);
            if !number.is_grouped {
                self.values.extend(&number.parts);
            }
            if self.has_unknown_scales && number.scale.is_none() && number.precedes_word {
                self.unscaled.extend(&number.readings);
            }
        }
        self.values.extend(sums(text, numbers));
        self.values.extend(fractions(text, numbers));
    }
}

/// Returns what numbers make that stand side by side, as 1億2000万 and `1 करोड़ 20 लाख`.
fn sums(text: &str, numbers: &[Number]) -> Vec<Decimal> {
    let mut found = Vec::new();
    let mut sum: Option<(Decimal, i32, usize)> = None;
    for number in numbers {
        let power = number.power();
        let scale_length = number.scale.map_or(0, |scale| scale.length);
        let Some(value) = number.readings.first().map(|reading| reading.scaled(power)) else {
            continue;
        };
        let added = sum.and_then(|(before, larger, at)| {
            let between = text[at..number.range.start].trim();
            ((between.is_empty() || is_joiner(between)) && larger > power)
                .then(|| before.plus(value))
                .flatten()
        });
        found.extend(added);
        sum = (power > 0).then_some((
            added.unwrap_or(value),
            power,
            number.range.end + scale_length,
        ));
    }
    found
}

/// Returns the numbers that end in a sign like ½.
fn fractions(text: &str, numbers: &[Number]) -> Vec<Decimal> {
    const SIGNS: [(char, &[u8]); 11] = [
        ('½', &[5]),
        ('¼', &[2, 5]),
        ('¾', &[7, 5]),
        ('⅕', &[2]),
        ('⅖', &[4]),
        ('⅗', &[6]),
        ('⅘', &[8]),
        ('⅛', &[1, 2, 5]),
        ('⅜', &[3, 7, 5]),
        ('⅝', &[6, 2, 5]),
        ('⅞', &[8, 7, 5]),
    ];
    let is_sign = |letter: char| matches!(letter, '¼'..='¾' | '⅐'..='⅞');
    if !text.contains(is_sign) {
        return Vec::new();
    }
    let signs = text.char_indices().filter_map(|(at, letter)| {
        let (_, digits) = SIGNS.iter().find(|(sign, _)| *sign == letter)?;
        Some((
            at,
            Decimal::of_digits(digits.iter().copied(), digits.len())?,
        ))
    });
    signs
        .filter_map(|(at, fraction)| {
            let mut before = numbers.iter().filter(|number| number.range.end <= at);
            let whole = before.rfind(|number| text[number.range.end..at].trim().is_empty());
            match whole.and_then(|number| number.readings.first()) {
                Some(whole) => whole.plus(fraction),
                None => Some(fraction),
            }
        })
        .collect()
}

/// A run of digits, and what stands before it.
struct Group {
    range: Range<usize>,
    digits: Vec<u8>,
    separator: Option<char>,
}

impl Group {
    fn value(&self) -> Option<Decimal> {
        Decimal::of_digits(self.digits.iter().copied(), 0)
    }
}

fn next_digit(text: &str, from: usize) -> Option<usize> {
    let mut letters = text[from..].char_indices();
    letters
        .find(|(_, letter)| digit_value(*letter).is_some())
        .map(|(offset, _)| from + offset)
}

fn groups_at(text: &str, start: usize) -> Vec<Group> {
    let mut groups = vec![group_at(text, start, None)];
    loop {
        let end = groups.last().map_or(start, |group| group.range.end);
        let mut rest = text[end..].chars();
        let Some(separator) = rest.next().filter(|letter| is_separator(*letter)) else {
            return groups;
        };
        if rest.next().and_then(digit_value).is_none() {
            return groups;
        }
        let next = group_at(text, end + separator.len_utf8(), Some(separator));
        let longest = groups.iter().map(|group| group.digits.len()).max();
        let is_apart = separator.is_whitespace()
            && (next.digits.len() != 3 || longest > Some(3) || is_mixed(&groups));
        if is_apart {
            return groups;
        }
        groups.push(next);
    }
}

/// Says whether groups are apart by something else than blanks.
fn is_mixed(groups: &[Group]) -> bool {
    let mut separators = groups.iter().filter_map(|group| group.separator);
    separators.any(|separator| !separator.is_whitespace())
}

fn group_at(text: &str, start: usize, separator: Option<char>) -> Group {
    let digits: Vec<(u8, usize)> = text[start..]
        .chars()
        .map_while(|letter| Some((digit_value(letter)?, letter.len_utf8())))
        .collect();
    let length: usize = digits.iter().map(|(_, length)| length).sum();
    Group {
        range: start..start + length,
        digits: digits.into_iter().map(|(digit, _)| digit).collect(),
        separator,
    }
}

fn is_separator(letter: char) -> bool {
    matches!(
        letter,
        ',' | '.'
            | '\''
            | '’'
            | '·'
            | '٫'
            | '٬'
            | '،'
            | '，'
            | '．'
            | ' '
            | '\u{a0}'
            | '\u{2009}'
            | '\u{202f}'
    )
}

/// Returns what groups of digits can mean as one number; nothing where they can mean none, as `1.2.3`.
fn readings(groups: &[Group]) -> Vec<Decimal> {
    let digits = |groups: &[Group]| -> Vec<u8> {
        groups
            .iter()
            .flat_map(|group| group.digits.clone())
            .collect()
    };
    let mut readings = Vec::new();
    let is_grouped = is_grouping(groups);
    if is_grouped {
        readings.extend(Decimal::of_digits(digits(groups), 0));
    }
    if let Some((last, before)) = groups.split_last()
        && !before.is_empty()
        && is_grouping(before)
        && !last.separator.is_some_and(char::is_whitespace)
        && before.iter().all(|group| group.separator != last.separator)
        && !(is_grouped && last.digits.iter().all(|digit| *digit == 0))
    {
        readings.extend(Decimal::of_digits(digits(groups), last.digits.len()));
    }
    readings
}

/// Says whether groups are those of one whole number: `1,234,567`, `12,34,567`.
fn is_grouping(groups: &[Group]) -> bool {
    let Some((last, before)) = groups.split_last() else {
        return false;
    };
    let Some((first, middle)) = before.split_first() else {
        return true;
    };
    let separator = last.separator;
    let is_middle =
        |group: &Group| matches!(group.digits.len(), 2 | 3) && group.separator == separator;
    last.digits.len() == 3
        && first.digits.len() <= 3
        && first.digits.first() != Some(&0)
        && middle.iter().all(is_middle)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn has(source: &str, target: &str) -> bool {
        has_in("en", source, target)
    }

    fn has_in(language: &str, source: &str, target: &str) -> bool {
        let mut set = NumberSet::in_language(language);
        set.add(target, &Number::all_in(target));
        set.add_words(target, language);
        Number::all_in(source)
            .iter()
            .all(|number| number.is_in(&set))
    }

    #[test]
    fn one_number_is_written_in_many_ways() {
        for target in [
            "1 234,5",
            "1\u{202f}234,5",
            "१,२३४.५",
            "١٬٢٣٤٫٥",
            "1.234,5",
            "1234.5",
            "1'234.5",
        ] {
            assert!(has("1,234.5", target), "{target}");
        }
        assert!(has("1,234,567", "12,34,567"));
        assert!(has("3.50", "3,5"));
        assert!(has("in 2024", "۲۰۲۴ میں"));
        assert!(has("11.02.2025", "2025-02-11"));
        assert!(has("1 234", "1,234"));
        assert!(has("224,256,384,512", "224, 256, 384, 512"));
    }

    #[test]
    fn millions_are_lakhs_and_myriads() {
        assert!(has("8 million", "80 लाख"));
        assert!(has("8 million", "800万"));
        assert!(has("8,000,000", "8 млн"));
        assert!(has("120 million", "1億2000万"));
        assert!(has("12 million", "1 करोड़ 20 लाख"));
        assert!(has("1.5 million", "15 লাখ"));
        assert!(has("3.7 billion", "37億"));
        assert!(has("3.7 billion", "3 अरब 70 करोड़"));
        assert!(has("3.7 billion", "3 ارب اور 70 کروڑ"));
        assert!(has("25 million", "«25 млн»"));
        assert!(has("2.5 million", "250万"));
        assert!(has("25,000", "2万5千人"));
        assert!(has("25,000", "25 हज़ार"));
        assert!(has("150,000", "1.5 लाख"));
    }

    #[test]
    fn another_number_is_another() {
        for (source, target) in [
            ("1,234.5", "1,234.6"),
            ("2024", "2023"),
            ("8 million", "8 लाख"),
            ("50", "500"),
            ("8 million", "9 million"),
            ("1,234", "1,243"),
            ("120 million", "1億3000万"),
        ] {
            assert!(!has(source, target), "{source} {target}");
        }
    }

    #[test]
    fn zeros_and_multipliers_are_counted() {
        for (source, target) in [
            ("5,000 dead", "50 000 погибших"),
            ("1,200", "12"),
            ("25,000", "2500"),
            ("25,000", "250 000"),
            ("25", "25.000"),
            ("In 1990", "в 199 году"),
            ("In 2000", "в 2 году"),
            ("25,000", "2,500 लोग"),
            ("25,000", "25人"),
            ("25,000", "25万人"),
            ("3.7 billion", "3,7 миллиона"),
            ("2.5 million", "2,5 млрд"),
            ("3.7 billion", "3,7 евро"),
            ("25 million", "25 человек"),
            ("3.7 billion", "3,7 millones"),
            ("2.5 million", "2.5億"),
        ] {
            assert!(!has(source, target), "{source} {target}");
        }
    }

    #[test]
    fn a_year_before_thousands_is_a_year() {
        for (source, target) in [
            (
                "In 2020 thousands of people fled",
                "В 2020 году бежали тысячи",
            ),
            ("In 2020 millions fled", "Im Jahr 2020 flohen Millionen"),
            ("In 2020 thousands fled", "2020 में हज़ारों लोग भागे"),
            ("Fled: 25\nmillion people", "25 मिलियन"),
            ("Fled: 25\nmillion people", "2500万人"),
            ("Report of 2020\n\nMillions fled", "2020年報告"),
        ] {
            assert!(has(source, target), "{source} {target}");
        }
        for (source, target) in [
            ("2020 million people", "2020 человек"),
            ("25 millions of people", "25 человек"),
            ("In 2020 thousands fled", "В 2021 году бежали тысячи"),
            ("2020万人", "2020 человек"),
        ] {
            assert!(!has(source, target), "{source} {target}");
        }
    }

    #[test]
    fn words_of_other_languages_may_multiply() {
        assert!(has_in("ckb", "8 million", "8 سەد"));
        for (source, target) in [
            ("8 million", "8"),
            ("5,000 dead", "50 000 سەد"),
            ("In 2000", "2 سەد"),
        ] {
            assert!(!has_in("ckb", source, target), "{source} {target}");
        }
    }

    #[test]
    fn signs_and_fractions_are_part_of_a_number() {
        for (source, target) in [
            ("-5 °C", "\u{2212}5 °C"),
            ("It was −5", "Es waren -5"),
            ("-$5", "−5 $"),
            ("−5 °C", "–5 °C"),
            ("5", "–5"),
            ("from -20", "从-20"),
            ("0.5", "½"),
            ("2.5 hours", "2½ часа"),
            ("2½ hours", "2,5 часа"),
            ("1–3", "1-3"),
            ("2020-21", "2020–21"),
            ("COVID-19", "कोविड-19"),
        ] {
            assert!(has(source, target), "{source} {target}");
        }
        for (source, target) in [("−5", "5"), ("5", "-5"), ("-5", "-6"), ("2.5", "2¾")] {
            assert!(!has(source, target), "{source} {target}");
        }
    }

    #[test]
    fn letters_touch_some_numbers() {
        let glued = |text: &str| Number::all_in(text)[0].is_glued;
        assert!(glued("MP3") && glued("20th") && glued("1990s"));
        assert!(!glued("2024年") && !glued("8 km") && !glued("COVID-19"));
    }
}
