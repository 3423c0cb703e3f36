//! Which locales to try, in order.

use super::LocaleId;

/// The locales in which a text is looked for, best first: the locale itself, its parents, the
/// configured pivots, the source locale. Each stands once; there is always at least one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FallbackChain(Vec<LocaleId>);

impl FallbackChain {
    /// Makes the chain of `locale` for a resource first written in `source`.
    ///
    /// `pivots` are tried before the source, as Hindi before English for a reader of Maithili.
    #[must_use]
    pub fn new(locale: &LocaleId, pivots: &[LocaleId], source: &LocaleId) -> Self {
        let ancestors = std::iter::successors(Some(locale.clone()), LocaleId::parent);
        let candidates = ancestors
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
    fn names_each_locale_once() {
        let locale = |name: &str| name.parse::<LocaleId>().unwrap();
        let chain = FallbackChain::new(&locale("en-GB"), &[], &locale("en"));
        assert_eq!(chain.locales(), [locale("en-GB"), locale("en")]);
    }
}
