//! Which way a locale is written.

use std::fmt;
use std::sync::LazyLock;

use icu_locale::{Locale, LocaleCanonicalizer, LocaleDirectionality};
use serde::Serialize;

use super::LocaleId;

static DIRECTIONALITY: LazyLock<LocaleDirectionality> =
    LazyLock::new(LocaleDirectionality::new_extended);

static CANONICALIZER: LazyLock<LocaleCanonicalizer> =
    LazyLock::new(LocaleCanonicalizer::new_extended);

/// The base direction of a locale's script, as HTML's `dir` attribute names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// Returns the direction of the script that `locale` is written in, its likely one where it
    /// names none.
    #[must_use]
    pub fn of(locale: &LocaleId) -> Self {
        let direction = DIRECTIONALITY.get(&locale.to_icu()).or_else(|| {
            // An old name of a language, `prs` for `fa-AF`.
            let mut modern = Locale::from(locale.to_icu());
            CANONICALIZER.canonicalize(&mut modern);
            DIRECTIONALITY.get(&modern.id)
        });
        match direction {
            Some(icu_locale::Direction::RightToLeft) => Self::Rtl,
            _ => Self::Ltr,
        }
    }

    /// Returns the value of HTML's `dir` attribute.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

impl fmt::Display for Direction {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn follows_the_script_and_not_the_language_alone() {
        let direction = |name: &str| Direction::of(&name.parse().unwrap()).as_str();
        for name in ["ar", "ur", "he", "ckb", "yi", "pa-Arab", "az-Arab"] {
            assert_eq!(direction(name), "rtl", "{name}");
        }
        for name in ["en", "hi", "ja", "pa", "ks-Deva", "ru"] {
            assert_eq!(direction(name), "ltr", "{name}");
        }
    }
}
