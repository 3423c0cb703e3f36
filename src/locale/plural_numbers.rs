//! Which numbers of a locale have which plural category.

use std::collections::BTreeMap;

use fixed_decimal::Decimal;
use icu_plurals::PluralRules;

use super::LocaleId;
use super::plural::{CATEGORIES, OTHER, PluralKind, key_of, rules_of};

/// The greatest integer whose category a text has to provide for.
const GREATEST: u16 = 1000;

/// The greatest integer part of the fractions that are looked at.
const GREATEST_WITH_FRACTION: u16 = 30;

/// More fraction digits make no category that these do not make.
const MOST_DIGITS: u8 = 3;

/// So many ranges and fractions are named as samples.
const SAMPLES: usize = 3;

/// The languages that know one category alone, as CLDR says; of others whose rules give one alone,
/// nothing is known.
const WITHOUT_PLURALS: [&str; 32] = [
    "bm", "bo", "dz", "hnj", "id", "ig", "ii", "ja", "jbo", "jv", "kde", "kea", "km", "ko", "lkt",
    "lo", "ms", "my", "nqo", "osa", "sah", "ses", "sg", "su", "th", "to", "tpi", "vi", "wo", "yo",
    "yue", "zh",
];

/// With how many fraction digits a number is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FractionDigits {
    /// At least.
    pub least: u8,
    /// At most.
    pub greatest: u8,
}

/// The numbers from 0 to 1,000 by plural category, as a text that counts meets them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PluralNumbers {
    by_category: BTreeMap<usize, Numbers>,
    possible: Vec<&'static str>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Numbers {
    integers: Vec<u16>,
    fractions: Vec<String>,
}

impl PluralNumbers {
    /// Sorts the integers by category, and fractions where numbers are written with them; none where
    /// nothing is known of the language.
    #[must_use]
    pub fn of(locale: &LocaleId, kind: PluralKind, digits: FractionDigits) -> Option<Self> {
        let rules = rules_of(locale, kind)?;
        if !is_known(locale) {
            return None;
        }
        let mut numbers = Self {
            by_category: BTreeMap::new(),
            possible: Vec::new(),
        };
        if digits.least == 0 {
            for integer in 0..=GREATEST {
                let of_category = numbers.category(&rules, &integer.to_string());
                of_category.integers.push(integer);
            }
        }
        numbers.add_fractions(&rules, digits);
        numbers.possible = match digits.least {
            0 => rules.categories().map(key_of).collect(),
            _ => numbers.required().collect(),
        };
        Some(numbers)
    }

    fn add_fractions(&mut self, rules: &PluralRules, digits: FractionDigits) {
        let greatest = digits.greatest.min(MOST_DIGITS);
        for length in digits.least.clamp(1, MOST_DIGITS)..=greatest {
            let fractions = 10_u16.pow(u32::from(length).min(2));
            for integer in 0..=GREATEST_WITH_FRACTION {
                for fraction in 0..fractions {
                    if length > digits.least && fraction % 10 == 0 {
                        continue;
                    }
                    let width = usize::from(length);
                    let number = format!("{integer}.{fraction:0width$}");
                    self.category(rules, &number).add_fraction(number);
                }
            }
        }
    }

    fn category(&mut self, rules: &PluralRules, number: &str) -> &mut Numbers {
        let number: Decimal = number.parse().expect("digits are a number");
        let key = key_of(rules.category_for(&number));
        let place = CATEGORIES.iter().position(|(_, other)| *other == key);
        self.by_category
            .entry(place.unwrap_or_default())
            .or_default()
    }

    /// Returns the categories that a text has to provide for, `other` last.
    pub fn required(&self) -> impl Iterator<Item = &'static str> {
        self.by_category.keys().map(|place| CATEGORIES[*place].1)
    }

    /// Says whether some number, a large one or a fraction included, has the category.
    #[must_use]
    pub fn is_possible(&self, category: &str) -> bool {
        self.possible.contains(&category)
    }

    /// Returns the integers of a category that are written without fraction digits.
    #[must_use]
    pub fn integers(&self, category: &str) -> &[u16] {
        self.of_category(category)
            .map_or(&[], |numbers| numbers.integers.as_slice())
    }

    /// Says whether the category has these integers alone, and no fraction and no large number.
    #[must_use]
    pub fn is_covered_by(&self, category: &str, integers: &[u16]) -> bool {
        let has_all = |numbers: &Numbers| {
            let mut own = numbers.integers.iter();
            numbers.fractions.is_empty()
                && !numbers.integers.contains(&GREATEST)
                && own.all(|integer| integers.contains(integer))
        };
        self.of_category(category).is_some_and(has_all)
    }

    /// Returns numbers of a category as people list them, without those in `taken`:
    /// `2–4, 22–24, 32–34, …`.
    #[must_use]
    pub fn samples(&self, category: &str, taken: &[u16]) -> String {
        self.of_category(category)
            .map_or_else(String::new, |numbers| {
                if numbers.integers.is_empty() {
                    return format!("{}, …", numbers.fractions.join(", "));
                }
                let integers = numbers.integers.iter().copied();
                let rest: Vec<u16> = integers
                    .filter(|integer| !taken.contains(integer))
                    .collect();
                sample(&rest)
            })
    }

    fn of_category(&self, category: &str) -> Option<&Numbers> {
        let place = CATEGORIES.iter().position(|(_, key)| *key == category)?;
        self.by_category.get(&place)
    }
}

impl Numbers {
    fn add_fraction(&mut self, number: String) {
        if self.fractions.len() < SAMPLES {
            self.fractions.push(number);
        }
    }
}

/// Returns sorted integers as people list them, the first few ranges of them.
#[must_use]
pub fn sample(integers: &[u16]) -> String {
    let ranges = integers.chunk_by(|one, next| one + 1 == *next);
    let mut named: Vec<String> = ranges
        .clone()
        .take(SAMPLES)
        .map(|range| match range {
            [only] => only.to_string(),
            [first, last] => format!("{first}, {last}"),
            [first, .., last] => format!("{first}–{last}"),
            [] => String::new(),
        })
        .collect();
    if ranges.count() > SAMPLES {
        named.push("…".to_owned());
    }
    named.join(", ")
}

/// Says whether the plural rules of the language are known.
fn is_known(locale: &LocaleId) -> bool {
    let has_plurals = || {
        let rules = rules_of(locale, PluralKind::Cardinal);
        rules.is_some_and(|rules| rules.categories().any(|category| key_of(category) != OTHER))
    };
    let language = locale.language();
    let language = intl_pluralrules::canonical(language).unwrap_or(language);
    WITHOUT_PLURALS.contains(&language) || has_plurals()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(locale: &str, kind: PluralKind, digits: (u8, u8)) -> PluralNumbers {
        let digits = FractionDigits {
            least: digits.0,
            greatest: digits.1,
        };
        PluralNumbers::of(&locale.parse().unwrap(), kind, digits).unwrap()
    }

    fn required(locale: &str, kind: PluralKind, digits: (u8, u8)) -> Vec<&'static str> {
        numbers(locale, kind, digits).required().collect()
    }

    #[test]
    fn required_is_what_everyday_numbers_have() {
        let cardinal = |locale| required(locale, PluralKind::Cardinal, (0, 0));
        assert_eq!(cardinal("fr"), ["one", "other"]);
        assert_eq!(cardinal("pl"), ["one", "few", "many"]);
        assert_eq!(cardinal("ja"), ["other"]);
        assert_eq!(
            cardinal("ar"),
            ["zero", "one", "two", "few", "many", "other"]
        );
        let ordinal = required("en", PluralKind::Ordinal, (0, 0));
        assert_eq!(ordinal, ["one", "two", "few", "other"]);
    }

    #[test]
    fn fractions_are_required_where_they_are_written() {
        let with = |locale, digits| required(locale, PluralKind::Cardinal, digits);
        assert_eq!(with("pl", (0, 2)), ["one", "few", "many", "other"]);
        assert_eq!(with("pl", (1, 1)), ["other"]);
        assert_eq!(with("en", (2, 2)), ["other"]);
        assert!(!numbers("en", PluralKind::Cardinal, (1, 1)).is_possible("one"));
    }

    #[test]
    fn large_numbers_make_a_category_possible_and_not_required() {
        let french = numbers("fr", PluralKind::Cardinal, (0, 0));
        assert!(french.is_possible("many") && !french.is_possible("few"));
        assert!(french.is_covered_by("one", &[0, 1]) && !french.is_covered_by("one", &[1]));
        assert!(!french.is_covered_by("many", &[]));
    }

    #[test]
    fn samples_are_ranges() {
        let polish = numbers("pl", PluralKind::Cardinal, (0, 2));
        assert_eq!(polish.samples("few", &[]), "2–4, 22–24, 32–34, …");
        assert_eq!(polish.samples("one", &[]), "1");
        assert_eq!(polish.samples("many", &[0]), "5–21, 25–31, 35–41, …");
        assert_eq!(polish.samples("other", &[]), "0.1, 0.2, 0.3, …");
    }

    #[test]
    fn nothing_is_said_of_a_language_without_rules() {
        let unknown = |locale: &str| {
            let locale = locale.parse().unwrap();
            PluralNumbers::of(&locale, PluralKind::Cardinal, FractionDigits::default()).is_none()
        };
        assert!(unknown("mai") && unknown("tlh"));
        assert!(!unknown("zh-Hant") && !unknown("pt-PT"));
        assert!(!unknown("in") && !unknown("iw"));
    }
}
