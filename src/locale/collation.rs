//! The order of words in a language.

use std::cmp::Ordering;
use std::fmt;

use icu_collator::options::{CollatorOptions, Strength};
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{CollatorBorrowed, CollatorPreferences};
use icu_locale::Locale;

use super::LocaleId;

/// The order in which a dictionary of a language has its words, as
/// [CLDR](https://www.unicode.org/reports/tr35/tr35-collation.html) knows it: `ä` is after `z` in
/// Swedish and beside `a` in German, Chinese goes by sound. Numbers go by their value.
pub struct Collation {
    collator: CollatorBorrowed<'static>,
}

impl Collation {
    /// Returns the order of a locale; that of no language where there is no data for it.
    #[must_use]
    pub fn of(locale: &LocaleId) -> Self {
        let mut options = CollatorOptions::default();
        options.strength = Some(Strength::Tertiary);
        let load = |mut preferences: CollatorPreferences| {
            preferences.numeric_ordering = Some(CollationNumericOrdering::True);
            CollatorBorrowed::try_new(preferences, options)
        };
        let own = load(Locale::from(locale.to_icu()).into());
        let collator = own.or_else(|_| load(Locale::UNKNOWN.into()));
        Self {
            collator: collator.expect("the order of no language is compiled in"),
        }
    }

    /// Compares two texts; those that differ in what the language does not order by go by their
    /// code points, so that the order is always the same.
    #[must_use]
    pub fn compare(&self, left: &str, right: &str) -> Ordering {
        let order = self.collator.compare(left, right);
        order.then_with(|| left.cmp(right))
    }
}

impl fmt::Debug for Collation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Collation").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Sorts the words of `expected` from their reverse.
    fn sorted(locale: &str, expected: &str) -> String {
        let collation = Collation::of(&locale.parse().unwrap());
        let mut words: Vec<&str> = expected.split(' ').rev().collect();
        words.sort_by(|left, right| collation.compare(left, right));
        words.join(" ")
    }

    #[test]
    fn words_are_in_the_order_of_the_language() {
        for (locale, expected) in WORDS {
            assert_eq!(sorted(locale, expected), *expected, "{locale}");
        }
    }

    const WORDS: &[(&str, &str)] = &[
        ("sv", "apa zebra ål ärta öl"),
        ("de", "Äpfel Apfelsine Öl Ort Zebra"),
        ("de", "Muller Müller Mutter"),
        ("es", "nube ñandú oso"),
        ("en", "nandu ñandú nube"),
        ("cs", "cena čas hrad chata jablko"),
        ("tr", "cam çay ısı iç"),
        ("lt", "ieva yla jonas"),
        ("hi", "अख़बार आम कला ख़बर घर हवा"),
        ("ur", "اخبار بازار پانی ٹوپی ڈاک گھر"),
        ("ar", "أخبار ثقافة رياضة سياسة"),
        ("ja", "あい アウト いえ カメラ さくら"),
        ("zh", "北京 广州 上海 天津"),
        ("th", "กา เกาะ ไก่ ขา"),
        ("en", "item-2 item-10"),
    ];
}
