//! The plural categories of a locale.

use icu_plurals::{PluralCategory, PluralRuleType, PluralRules, PluralRulesOptions};

use super::LocaleId;

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PluralKind {
    /// A quantity, "3 days".
    Cardinal,
    /// A position, "3rd".
    Ordinal,
}

/// Every category of CLDR with the key that variants have, in the order in which they are written.
const CATEGORIES: [(PluralCategory, &str); 6] = [
    (PluralCategory::Zero, "zero"),
    (PluralCategory::One, "one"),
    (PluralCategory::Two, "two"),
    (PluralCategory::Few, "few"),
    (PluralCategory::Many, "many"),
    (PluralCategory::Other, OTHER),
];

/// The category that every locale has.
const OTHER: &str = "other";

/// Returns the categories of a locale, `other` last; that one alone where nothing is known of it.
#[must_use]
pub fn plural_categories(locale: &LocaleId, kind: PluralKind) -> Vec<&'static str> {
    let kind = match kind {
        PluralKind::Cardinal => PluralRuleType::Cardinal,
        PluralKind::Ordinal => PluralRuleType::Ordinal,
    };
    let options = PluralRulesOptions::default().with_type(kind);
    let Ok(rules) = PluralRules::try_new(locale.to_icu().into(), options) else {
        return vec![OTHER];
    };
    let categories: Vec<PluralCategory> = rules.categories().collect();
    let all = CATEGORIES.into_iter();
    all.filter(|(category, _)| categories.contains(category))
        .map(|(_, key)| key)
        .collect()
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
        let ordinal = categories("en", PluralKind::Ordinal);
        assert_eq!(ordinal, ["one", "two", "few", "other"]);
    }
}
