//! Which locales to try, in order.

use std::sync::LazyLock;

use icu_locale::LocaleFallbacker;
use icu_locale::fallback::LocaleFallbackConfig;

use super::LocaleId;

static FALLBACKER: LazyLock<LocaleFallbacker> =
    LazyLock::new(|| LocaleFallbacker::new().static_to_owned());

/// The locales in which a text is looked for, best first: the locale itself, its parents as CLDR
/// has them ([UTS #35](https://www.unicode.org/reports/tr35/#Locale_Inheritance)), the configured
/// pivots, the source locale. Each stands once; there is always at least one. No parent is in
/// another script: `zh-TW` does not fall back to `zh`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FallbackChain(Vec<LocaleId>);

impl FallbackChain {
    /// Makes the chain of `locale` for a resource first written in `source`.
    ///
    /// `pivots` are tried before the source, as Hindi before English for a reader of Maithili.
    #[must_use]
    pub fn new(locale: &LocaleId, pivots: &[LocaleId], source: &LocaleId) -> Self {
        let candidates = std::iter::once(locale.clone())
            .chain(locale.parents())
            .chain(pivots.iter().cloned())
            .chain(std::iter::once(source.clone()));
        let mut chain = Vec::new();
        for candidate in candidates {
            if !chain.contains(&candidate) {
                chain.push(candidate);
            }
        }
        Self(chain)
    }

    /// Returns the locales, best first.
    #[must_use]
    pub fn locales(&self) -> &[LocaleId] {
        &self.0
    }
}

impl LocaleId {
    /// Returns the locales that CLDR has this one inherit from, nearest first: `hi` for `hi-IN`,
    /// `es-419` and `es` for `es-MX`.
    #[must_use]
    pub fn parents(&self) -> Vec<LocaleId> {
        let mut steps = FALLBACKER
            .for_config(LocaleFallbackConfig::default())
            .fallback_for(self.to_icu().into());
        let mut parents = Vec::new();
        loop {
            steps.step();
            let current = steps.get();
            if current.is_unknown() {
                return parents;
            }
            parents.extend(current.to_string().parse::<LocaleId>().ok());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tries_parents_then_pivots_then_the_source() {
        let locale = |name: &str| name.parse::<LocaleId>().unwrap();
        let chain = FallbackChain::new(&locale("hi-IN"), &[locale("ur")], &locale("en"));
        let names: Vec<_> = chain.locales().iter().map(ToString::to_string).collect();
        assert_eq!(names, ["hi-IN", "hi", "ur", "en"]);
    }

    #[test]
    fn stays_within_the_script() {
        let locale = |name: &str| name.parse::<LocaleId>().unwrap();
        let chain = |name: &str| {
            let chain = FallbackChain::new(&locale(name), &[], &locale("en"));
            chain
                .locales()
                .iter()
                .map(ToString::to_string)
                .collect::<Vec<_>>()
        };
        assert_eq!(chain("zh-Hant-TW"), ["zh-Hant-TW", "zh-Hant", "en"]);
        assert_eq!(chain("pt-AO"), ["pt-AO", "pt-PT", "pt", "en"]);
        assert_eq!(chain("es-MX"), ["es-MX", "es-419", "es", "en"]);
        assert!(
            !chain("zh-TW").contains(&"zh".to_owned()),
            "{:?}",
            chain("zh-TW")
        );
    }

    #[test]
    fn names_each_locale_once() {
        let locale = |name: &str| name.parse::<LocaleId>().unwrap();
        let chain = FallbackChain::new(&locale("en-GB"), &[], &locale("en"));
        assert_eq!(
            chain.locales(),
            [locale("en-GB"), locale("en-001"), locale("en")]
        );
    }
}
