//! Locale identifiers.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize, Serializer};
use thiserror::Error;
use unic_langid::LanguageIdentifier;

/// A locale in its canonical form: `hi`, `pt-BR`, `zh-Hans`.
///
/// A [Unicode language identifier](https://www.unicode.org/reports/tr35/#Unicode_language_identifier).
/// Compares and sorts by its canonical text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct LocaleId(LanguageIdentifier);

/// A name that is no locale.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("`{0}` is not a locale; write one such as `hi`, `pt-BR` or `zh-Hans`")]
pub struct InvalidLocale(pub String);

impl LocaleId {
    /// Returns the identifier as the Fluent libraries take it.
    #[must_use]
    pub fn as_language_identifier(&self) -> &LanguageIdentifier {
        &self.0
    }

    /// Returns the primary language subtag, `pt` of `pt-BR`.
    #[must_use]
    pub fn language(&self) -> &str {
        self.0.language.as_str()
    }

    /// Returns the region subtag, `BR` of `pt-BR`.
    #[must_use]
    pub fn region(&self) -> Option<&str> {
        self.0.region.as_ref().map(|region| region.as_str())
    }

    /// Says whether both are varieties of one language, as `en-GB` is of `en`.
    #[must_use]
    pub fn is_variety_of(&self, other: &LocaleId) -> bool {
        self.0.language == other.0.language
    }

    /// Returns the subtags in order. They sort as the whole text does, for `-` comes before all
    /// letters and digits.
    fn subtags(&self) -> impl Iterator<Item = &str> {
        let script = self.0.script.as_ref().map(|script| script.as_str());
        let region = self.0.region.as_ref().map(|region| region.as_str());
        let variants = self.0.variants().map(|variant| variant.as_str());
        std::iter::once(self.0.language.as_str())
            .chain(script)
            .chain(region)
            .chain(variants)
    }

    /// Returns the identifier as ICU4X takes it.
    pub(crate) fn to_icu(&self) -> icu_locale::LanguageIdentifier {
        self.to_string()
            .parse()
            .expect("every language identifier of unic-langid is one of ICU4X")
    }
}

impl FromStr for LocaleId {
    type Err = InvalidLocale;

    /// Parses `hi-IN`, `hi_IN` and other spellings of one identifier.
    fn from_str(name: &str) -> Result<Self, InvalidLocale> {
        let invalid = || InvalidLocale(name.to_owned());
        let id: LanguageIdentifier = modern_name(name).parse().map_err(|_| invalid())?;
        // The two libraries differ over variants alone.
        let parses_in_icu = id.variants().len() == 0
            || id
                .to_string()
                .parse::<icu_locale::LanguageIdentifier>()
                .is_ok();
        // BCP 47 keeps languages of four to eight letters in reserve, and none is registered: such
        // a name is a word (`drafts`), not a locale.
        let is_language = matches!(id.language.as_str().len(), 2 | 3);
        if id.language.is_empty() || !is_language || !parses_in_icu {
            return Err(invalid());
        }
        Ok(Self(id))
    }
}

/// Returns the valid name of a locale that Mozilla's trees have under one of before BCP 47, as
/// Firefox itself does.
fn modern_name(name: &str) -> &str {
    match name {
        "ja-JP-mac" => "ja-JP-macos",
        name => name,
    }
}

impl fmt::Display for LocaleId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl PartialOrd for LocaleId {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for LocaleId {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        // Most differ in their languages already.
        let by_language = self.language().cmp(other.language());
        by_language.then_with(|| self.subtags().cmp(other.subtags()))
    }
}

impl Serialize for LocaleId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for LocaleId {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_locale_are_equal() {
        let locale: LocaleId = "hi_in".parse().unwrap();
        assert_eq!(locale, "hi-IN".parse().unwrap());
        assert_eq!(locale.to_string(), "hi-IN");
        assert_eq!(
            "ja-JP-mac".parse::<LocaleId>().unwrap().to_string(),
            "ja-JP-macos"
        );
    }

    #[test]
    fn sorts_as_its_text_does() {
        let names = [
            "en",
            "en-GB",
            "en-Latn",
            "en-Latn-US",
            "en-US",
            "en-US-posix",
            "eng",
            "hi",
        ];
        let mut locales: Vec<LocaleId> = names.iter().map(|name| name.parse().unwrap()).collect();
        locales.reverse();
        locales.sort();
        let mut sorted: Vec<String> = locales.iter().map(ToString::to_string).collect();
        assert_eq!(sorted.first().unwrap(), "en");
        let by_locale = sorted.clone();
        sorted.sort();
        assert_eq!(by_locale, sorted);
    }

    #[test]
    fn refuses_what_is_no_locale() {
        for name in ["", "drafts-of-the-week", "drafts", "x", "und", "a b"] {
            assert!(name.parse::<LocaleId>().is_err(), "{name:?}");
        }
    }
}
