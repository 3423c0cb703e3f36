//! The interface of `intl_pluralrules` 7.0.2 over the plural rules of ICU4X.
//!
//! The published crate has the rules of CLDR 37 and takes numbers of three digits for their last
//! two in none of the languages that count so: 103 is `other` in its Arabic where it is `few`.
//! `fluent-bundle` selects variants with it. This crate stands in its place by a
//! `[patch.crates-io]` entry; it offers what `fluent-bundle` uses.

mod locales;
pub mod operands;
mod unlisted;

use icu_locale_core::Locale;
use icu_plurals as icu;
use unic_langid::LanguageIdentifier;

use crate::locales::LOCALES;
use crate::operands::PluralOperands;

/// Where the rules come from. The published crate has no such constant, so that naming it fails
/// to compile where the patch does not act.
pub const RULES_OF_ICU4X: &str = "icu_plurals 2.4";

/// A plural category of CLDR.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PluralCategory {
    /// `zero`.
    ZERO,
    /// `one`.
    ONE,
    /// `two`.
    TWO,
    /// `few`.
    FEW,
    /// `many`.
    MANY,
    /// `other`.
    OTHER,
}

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PluralRuleType {
    /// A position, "3rd".
    ORDINAL,
    /// A quantity, "3 days".
    CARDINAL,
}

/// The rules of one locale.
#[derive(Debug)]
pub struct PluralRules {
    locale: LanguageIdentifier,
    rules: icu::PluralRules,
    /// Those of a language that ICU4X has no data of.
    unlisted: Option<unlisted::Rules>,
}

impl PluralRules {
    /// Loads the rules of a locale.
    ///
    /// # Errors
    ///
    /// Returns an error when there are none.
    pub fn create<L: Into<LanguageIdentifier>>(
        langid: L,
        rule_type: PluralRuleType,
    ) -> Result<Self, &'static str> {
        let locale = langid.into();
        let language = locale.language.as_str();
        let name = match canonical(language) {
            Some(canonical) => canonical.to_owned(),
            None => locale.to_string(),
        };
        let mut icu_locale: Locale = name.parse().map_err(|_| "unknown locale")?;
        // The rules of CLDR do not depend on a script, but ICU4X falls back from `sr-Latn` to the root.
        icu_locale.id.script = None;
        let kind = match rule_type {
            PluralRuleType::CARDINAL => icu::PluralRuleType::Cardinal,
            PluralRuleType::ORDINAL => icu::PluralRuleType::Ordinal,
        };
        let options = icu::PluralRulesOptions::default().with_type(kind);
        let rules =
            icu::PluralRules::try_new(icu_locale.into(), options).map_err(|_| "unknown locale")?;
        Ok(Self {
            unlisted: unlisted::rules_of(canonical(language).unwrap_or(language), rule_type),
            locale,
            rules,
        })
    }

    /// Returns the category of a number.
    ///
    /// # Errors
    ///
    /// Returns an error for what is no number.
    pub fn select<N: TryInto<PluralOperands>>(
        &self,
        number: N,
    ) -> Result<PluralCategory, &'static str> {
        let operands = number.try_into().map_err(|_| "not a number")?;
        if let Some(rules) = self.unlisted {
            return Ok(rules(&operands));
        }
        let category = self.rules.category_for(&operands.to_decimal());
        Ok(match category {
            icu::PluralCategory::Zero => PluralCategory::ZERO,
            icu::PluralCategory::One => PluralCategory::ONE,
            icu::PluralCategory::Two => PluralCategory::TWO,
            icu::PluralCategory::Few => PluralCategory::FEW,
            icu::PluralCategory::Many => PluralCategory::MANY,
            icu::PluralCategory::Other => PluralCategory::OTHER,
        })
    }

    /// Returns the locales that have rules.
    #[must_use]
    pub fn get_locales(_rule_type: PluralRuleType) -> Vec<LanguageIdentifier> {
        LOCALES
            .iter()
            .filter_map(|name| name.parse().ok())
            .collect()
    }

    /// Returns the locale of these rules.
    #[must_use]
    pub fn get_locale(&self) -> &LanguageIdentifier {
        &self.locale
    }
}

/// Returns the code under which CLDR has the rules of a language, where that is another one: those
/// that were withdrawn, and the Arabic of Najd, which counts as Arabic does.
#[must_use]
pub fn canonical(language: &str) -> Option<&'static str> {
    match language {
        "ars" => Some("ar"),
        _ => successor(language),
    }
}

/// Returns the code of a language that took the place of a
/// [withdrawn](https://www.rfc-editor.org/rfc/rfc5646#section-2.2.1) one.
#[must_use]
pub fn successor(withdrawn: &str) -> Option<&'static str> {
    Some(match withdrawn {
        "in" => "id",
        "iw" => "he",
        "ji" => "yi",
        "jw" => "jv",
        "mo" => "ro",
        "sh" => "sr",
        "tl" => "fil",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn category(locale: &str, number: f64) -> PluralCategory {
        let locale: LanguageIdentifier = locale.parse().unwrap();
        let rules = PluralRules::create(locale, PluralRuleType::CARDINAL).unwrap();
        rules.select(number).unwrap()
    }

    #[test]
    fn numbers_of_three_digits_count_by_their_last_two() {
        assert_eq!(category("ar", 103.0), PluralCategory::FEW);
        assert_eq!(category("ar", 111.0), PluralCategory::MANY);
        assert_eq!(category("be", 25.0), PluralCategory::MANY);
        assert_eq!(category("lt", 22.0), PluralCategory::FEW);
        assert_eq!(category("ro", 101.0), PluralCategory::FEW);
        assert_eq!(category("ro", 120.0), PluralCategory::OTHER);
        assert_eq!(category("lv", 111.0), PluralCategory::ZERO);
        assert_eq!(category("he", 20.0), PluralCategory::OTHER);
    }

    #[test]
    fn a_withdrawn_code_or_a_script_has_the_rules_of_the_one_in_its_place() {
        for (withdrawn, canonical) in [
            ("in", "id"),
            ("iw", "he"),
            ("iw-IL", "he"),
            ("ji", "yi"),
            ("jw", "jv"),
            ("mo", "ro"),
            ("mo-MD", "ro"),
            ("sh", "sr"),
            ("sr-Latn", "sr"),
            ("uz-Cyrl-UZ", "uz"),
            ("tl", "fil"),
            ("tl-PH", "fil"),
        ] {
            let language = withdrawn.split('-').next().unwrap();
            assert!(LOCALES.contains(&language), "{language}");
            for number in [0.0, 1.0, 2.0, 4.0, 5.0, 20.0, 22.0, 101.0, 1.5] {
                let own = category(withdrawn, number);
                assert_eq!(own, category(canonical, number), "{withdrawn} {number}");
            }
        }
    }

    #[test]
    fn fractions_and_signs_are_seen() {
        assert_eq!(category("en", 1.5), PluralCategory::OTHER);
        assert_eq!(category("ru", -21.0), PluralCategory::ONE);
        assert_eq!(category("ru", f64::INFINITY), PluralCategory::MANY);
        assert_eq!(category("ru", f64::NAN), PluralCategory::MANY);
    }

    #[test]
    fn every_language_with_categories_is_listed() {
        let letters = || 'a'..='z';
        let two = letters().flat_map(|a| letters().map(move |b| format!("{a}{b}")));
        let three = two
            .clone()
            .flat_map(|ab| letters().map(move |c| format!("{ab}{c}")));
        let unlisted: Vec<String> = two
            .chain(three)
            .filter(|language| !LOCALES.contains(&language.as_str()))
            .filter(|language| has_categories(language))
            .collect();
        assert_eq!(unlisted, Vec::<String>::new());
    }

    #[test]
    fn every_listed_locale_is_one() {
        assert!(LOCALES.is_sorted());
        let parsed = PluralRules::get_locales(PluralRuleType::CARDINAL);
        assert_eq!(parsed.len(), LOCALES.len());
    }

    fn has_categories(language: &str) -> bool {
        let locale: LanguageIdentifier = match language.parse() {
            Ok(locale) => locale,
            Err(_) => return false,
        };
        // A language whose canonical code is another one, as `iw` of `he`.
        if locale != language {
            return false;
        }
        [PluralRuleType::CARDINAL, PluralRuleType::ORDINAL]
            .into_iter()
            .filter_map(|kind| PluralRules::create(locale.clone(), kind).ok())
            .any(|rules| rules.rules.categories().count() > 1)
    }
}
