//! The plural categories of a locale.

use icu_locale::LanguageIdentifier;
use icu_plurals::{PluralCategory, PluralRuleType, PluralRules, PluralRulesOptions};

use super::LocaleId;

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PluralKind {
    /// A quantity, "3 days".
    Cardinal,
    /// A position, "3rd".
    Ordinal,
}

/// Every category of CLDR with the key that variants have, in the order in which they are written.
pub(super) const CATEGORIES: [(PluralCategory, &str); 6] = [
    (PluralCategory::Zero, "zero"),
    (PluralCategory::One, "one"),
    (PluralCategory::Two, "two"),
    (PluralCategory::Few, "few"),
    (PluralCategory::Many, "many"),
    (PluralCategory::Other, OTHER),
];

/// The category that every locale has.
pub(super) const OTHER: &str = "other";

/// Returns the categories of a locale, `other` last; that one alone where nothing is known of it.
#[must_use]
pub fn plural_categories(locale: &LocaleId, kind: PluralKind) -> Vec<&'static str> {
    let Some(rules) = rules_of(locale, kind) else {
        return vec![OTHER];
    };
    let categories: Vec<PluralCategory> = rules.categories().collect();
    let all = CATEGORIES.into_iter();
    all.filter(|(category, _)| categories.contains(category))
        .map(|(_, key)| key)
        .collect()
}

/// Returns the rules of a locale.
pub(super) fn rules_of(locale: &LocaleId, kind: PluralKind) -> Option<PluralRules> {
    plural_rules(&locale.to_icu(), kind)
}

/// Loads the rules of a locale by its language, under whatever code, and region. Those of CLDR do not
/// depend on a script, but ICU4X falls back from `sr-Latn` and its like to the root, which knows
/// `other` alone.
pub(crate) fn plural_rules(locale: &LanguageIdentifier, kind: PluralKind) -> Option<PluralRules> {
    let kind = match kind {
        PluralKind::Cardinal => PluralRuleType::Cardinal,
        PluralKind::Ordinal => PluralRuleType::Ordinal,
    };
    let canonical = intl_pluralrules::canonical(locale.language.as_str());
    let canonical = canonical.and_then(|language| language.parse().ok());
    let without_script = LanguageIdentifier {
        language: canonical.unwrap_or(locale.language),
        script: None,
        ..locale.clone()
    };
    let options = PluralRulesOptions::default().with_type(kind);
    PluralRules::try_new(without_script.into(), options).ok()
}

/// Returns the key that variants of a category have.
pub(super) fn key_of(category: PluralCategory) -> &'static str {
    let mut all = CATEGORIES.into_iter();
    all.find(|(other, _)| *other == category)
        .map_or(OTHER, |(_, key)| key)
}

/// Says whether a word is the key of a plural category.
#[must_use]
pub fn is_plural_category(key: &str) -> bool {
    CATEGORIES.iter().any(|(_, category)| *category == key)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn categories(locale: &str, kind: PluralKind) -> Vec<&'static str> {
        plural_categories(&locale.parse().unwrap(), kind)
    }

    #[test]
    fn each_locale_has_its_own_categories() {
        let cardinal = |locale| categories(locale, PluralKind::Cardinal);
        assert_eq!(
            cardinal("ar"),
            ["zero", "one", "two", "few", "many", "other"]
        );
        assert_eq!(cardinal("pl"), ["one", "few", "many", "other"]);
        assert_eq!(cardinal("hi-IN"), ["one", "other"]);
        assert_eq!(cardinal("ja"), ["other"]);
        assert_eq!(cardinal("sr-Latn"), ["one", "few", "other"]);
        assert_eq!(cardinal("uz-Cyrl-UZ"), ["one", "other"]);
        assert_eq!(cardinal("iw"), ["one", "two", "other"]);
        assert_eq!(cardinal("iw-IL"), cardinal("he"));
        assert_eq!(cardinal("tl"), ["one", "other"]);
        assert_eq!(cardinal("sh"), ["one", "few", "other"]);
        assert_eq!(cardinal("mo-MD"), ["one", "few", "other"]);
        assert_eq!(cardinal("ars"), cardinal("ar"));
        let ordinal = categories("en", PluralKind::Ordinal);
        assert_eq!(ordinal, ["one", "two", "few", "other"]);
    }
}
