//! Numbers that are written in words.

use super::number_words::{NUMBER_WORDS, NumberWords};
use super::numbers::digit;

/// Words for one; they count behind tens alone.
const ONES: [&str; 9] = [
    "one",
    "un",
    "uno",
    "una",
    "um",
    "uma",
    "один",
    "одна",
    "одного",
];

/// Returns the numbers that a text spells out, in European digits or by the names of
/// [`NUMBER_WORDS`]; `words` are those of the text in small letters.
pub(super) fn spelled_numbers(language: &str, words: &[String], text: &str) -> Vec<String> {
    if language == "ja" {
        return kanji_numbers(text);
    }
    let known = NUMBER_WORDS.iter();
    let mut known = known.filter(|known| known.language == language);
    known
        .next()
        .map_or_else(Vec::new, |known| known.numbers(words))
}

impl NumberWords {
    fn numbers(&self, words: &[String]) -> Vec<String> {
        let mut found = Vec::new();
        let mut place = 0;
        while let Some(word) = words.get(place) {
            let values = self.values_of(word);
            place += 1;
            let [value] = values.as_slice() else {
                found.extend(values.into_iter().map(str::to_owned));
                continue;
            };
            let (value, taken) = self.joined(value, &words[place..]);
            found.push(value);
            place += taken;
        }
        found
    }

    /// Returns the number that tens or ones are with the words after them, and how many of these
    /// belong to it: `25` of twenty and five, `300` of three and hundred.
    fn joined(&self, value: &str, after: &[String]) -> (String, usize) {
        let Ok(number) = value.parse::<u32>() else {
            return (value.to_owned(), 0);
        };
        let join = usize::from(
            after
                .first()
                .is_some_and(|word| self.joining.contains(&word.as_str())),
        );
        let is_tens = (20..100).contains(&number) && number % 10 == 0;
        if let Some(next) = after.get(join).filter(|_| is_tens) {
            let ones = self.small_value(next);
            if let Some(ones) = ones.filter(|ones| (1..10).contains(ones)) {
                return ((number + ones).to_string(), join + 1);
            }
        }
        if let Some(next) = after.first().filter(|_| (2..20).contains(&number))
            && self.small_value(next) == Some(100)
        {
            return ((number * 100).to_string(), 1);
        }
        (value.to_owned(), 0)
    }

    fn small_value(&self, word: &str) -> Option<u32> {
        if ONES.contains(&word) {
            return Some(1);
        }
        let values = self.values_of(word);
        let [value] = values.as_slice() else {
            return None;
        };
        value.parse().ok()
    }

    /// Returns what a word says; several numbers where a word is put together of words.
    fn values_of(&self, word: &str) -> Vec<&'static str> {
        let word = without_dots(word);
        if let Some(value) = self.value_of(&word) {
            return vec![value];
        }
        let prefixes = self.prefixes.iter();
        let mut stems = prefixes.filter_map(|prefix| word.strip_prefix(prefix));
        let found = stems.find_map(|stem| {
            let is_long = stem.chars().count() > 2;
            self.value_of(stem).filter(|_| is_long)
        });
        match found {
            Some(value) => vec![value],
            None if self.language == "de" => self.parts_of(&word).unwrap_or_default(),
            None => Vec::new(),
        }
    }

    fn value_of(&self, word: &str) -> Option<&'static str> {
        let is_form = |form: &str| match form.strip_suffix('*') {
            Some(start) => word.starts_with(start),
            None => form == word,
        };
        let mut words = self.words.iter();
        let found = words.find(|(_, forms)| forms.split(' ').any(is_form));
        found.map(|(value, _)| *value)
    }

    /// Returns the numbers of which a word such as `fünfundzwanzig` is put together.
    fn parts_of(&self, word: &str) -> Option<Vec<&'static str>> {
        if word.is_empty() {
            return Some(Vec::new());
        }
        let mut ends = word.char_indices().map(|(start, c)| start + c.len_utf8());
        ends.find_map(|end| {
            let (first, rest) = word.split_at(end);
            let rest = rest.strip_prefix("und").unwrap_or(rest);
            let value = match first {
                "ein" if !rest.is_empty() => "1",
                _ => self.value_of(first)?,
            };
            let mut parts = vec![value];
            parts.extend(self.parts_of(rest)?);
            Some(parts)
        })
    }
}

/// Returns a word without the dots below letters of Hindi, which many leave out.
fn without_dots(word: &str) -> String {
    let plain = word.chars().filter(|letter| *letter != '\u{93c}');
    let plain = plain.map(|letter| match letter {
        '\u{95b}' => 'ज',
        '\u{95c}' => 'ड',
        '\u{95d}' => 'ढ',
        letter => letter,
    });
    plain.collect()
}

/// What follows a number of things in Japanese.
const COUNTERS: &str =
    "人名年月日時分秒回個件度歳才円倍割つか箇カヶ国社台本枚匹頭軒戸棟番位週世県州校者";

/// What multiplies the number before it.
const POWERS: &str = "百千万億兆";

/// Returns the numbers that are written in Chinese characters before a counter, and what multiplies
/// numbers in digits.
fn kanji_numbers(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (phrase, value) in [("半分", "half"), ("半数", "half"), ("倍増", "double")] {
        found.extend(text.matches(phrase).map(|_| value.to_owned()));
    }
    let letters: Vec<char> = text.chars().collect();
    let mut place = 0;
    while place < letters.len() {
        let run = letters[place..].iter();
        let length = run.take_while(|c| is_numeral(**c)).count();
        if length == 0 {
            place += 1;
            continue;
        }
        let run = &letters[place..place + length];
        let before = place.checked_sub(1).map(|before| letters[before]);
        let after = letters.get(place + length);
        let counts = after.is_some_and(|after| COUNTERS.contains(*after));
        if before.and_then(digit).is_some() || before == Some('数') {
            found.extend(run.iter().map(char::to_string));
        } else if counts || matches!(before, Some('第' | '約')) {
            read_kanji(run, &mut found);
        }
        place += length;
    }
    found
}

fn is_numeral(letter: char) -> bool {
    ones(letter).is_some() || letter == '十' || POWERS.contains(letter)
}

fn ones(letter: char) -> Option<u32> {
    let all = "〇一二三四五六七八九";
    let place = all.chars().position(|one| one == letter)?;
    u32::try_from(place).ok()
}

/// Reads `五十万` as 50 and what multiplies it, as digits before such a character are read.
fn read_kanji(run: &[char], found: &mut Vec<String>) {
    let (mut sum, mut last) = (0, None);
    for letter in run {
        match (ones(*letter), letter) {
            (Some(one), _) => last = Some(last.unwrap_or(0) * 10 + one),
            (None, '十') => sum += last.take().unwrap_or(1) * 10,
            (None, '百') => sum += last.take().unwrap_or(1) * 100,
            (None, '千') => sum += last.take().unwrap_or(1) * 1000,
            (None, power) => {
                sum += last.take().unwrap_or(0);
                if sum > 0 {
                    found.push(sum.to_string());
                }
                found.push(power.to_string());
                sum = 0;
            }
        }
    }
    sum += last.unwrap_or(0);
    if sum > 0 {
        found.push(sum.to_string());
    }
}

#[cfg(test)]
mod tests {
    use super::super::Features;
    use crate::ledger::Wording;

    fn numbers(language: &str, text: &str) -> Vec<String> {
        Features::of(&Wording::of_value(text), language).all_numbers()
    }

    #[test]
    fn words_are_the_numbers_that_digits_are() {
        let pairs = [
            (
                "en",
                "Twenty-five people, 300 goats",
                "25 people, three hundred goats",
            ),
            ("en", "five million", "5 million"),
            ("es", "treinta y cinco casas", "35 casas"),
            ("fr", "vingt-quatre maisons", "24 maisons"),
            ("de", "fünf Häuser", "5 Häuser"),
            ("pt", "vinte e cinco casas", "25 casas"),
            ("ru", "двадцать пять домов", "25 домов"),
            ("ar", "وخمسة أشخاص", "و5 أشخاص"),
            ("hi", "पाँच करोड़ लोग", "5 करोड़ लोग"),
            ("ur", "پانچ لوگ", "5 لوگ"),
            ("ja", "五十万人が", "50万人が"),
        ];
        for (language, words, digits) in pairs {
            let numbers = [words, digits].map(|text| numbers(language, text));
            assert_eq!(numbers[0], numbers[1], "{words}");
            assert!(!numbers[0].is_empty(), "{words}");
        }
    }

    #[test]
    fn what_only_looks_like_a_number_is_none() {
        let texts = [
            ("en", "the old one, a second later, at first"),
            ("fr", "un homme neuf"),
            ("de", "ein Haus, in der Hundertschaftsführung"),
            ("ar", "لست هنا"),
            ("ru", "утром одна из них"),
            ("ja", "三菱の千葉工場、一方で万一に"),
            ("hi", "अरब के एक नेता"),
        ];
        for (language, text) in texts {
            assert_eq!(numbers(language, text), [""; 0], "{text}");
        }
    }
}
