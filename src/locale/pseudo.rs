//! Locales that nobody speaks, for tests of layouts.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

use super::LocaleId;

/// A pseudo-locale, after the regions `XA` and `XB` that
/// [CLDR](https://www.unicode.org/reports/tr35/tr35.html#unicode_region_subtag) reserves for them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PseudoLocale {
    /// `en-XA`: letters with accents, longer, between brackets.
    Accented,
    /// `ar-XB`: words in an order from right to left.
    Mirrored,
}

/// The name of no pseudo-locale.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("`{0}` is no pseudo-locale; there are `en-XA` and `ar-XB`")]
pub struct NotPseudo(String);

impl PseudoLocale {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Accented, Self::Mirrored];

    /// Returns the one that a locale is.
    #[must_use]
    pub fn of(locale: &LocaleId) -> Option<Self> {
        match (locale.language(), locale.region()) {
            ("en", Some("XA")) => Some(Self::Accented),
            ("ar", Some("XB")) => Some(Self::Mirrored),
            _ => None,
        }
    }

    /// Returns its name.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Accented => "en-XA",
            Self::Mirrored => "ar-XB",
        }
    }

    /// Returns it as a locale.
    ///
    /// # Panics
    ///
    /// Never: the names are locales.
    #[must_use]
    pub fn id(self) -> LocaleId {
        self.as_str().parse().expect("the names are locales")
    }
}

impl FromStr for PseudoLocale {
    type Err = NotPseudo;

    fn from_str(name: &str) -> Result<Self, NotPseudo> {
        let locale = name.parse::<LocaleId>().ok();
        let pseudo = locale.and_then(|locale| Self::of(&locale));
        pseudo.ok_or_else(|| NotPseudo(name.to_owned()))
    }
}

impl fmt::Display for PseudoLocale {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl LocaleId {
    /// Says whether it is a pseudo-locale, which no reader is offered.
    #[must_use]
    pub fn is_pseudo(&self) -> bool {
        PseudoLocale::of(self).is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Direction;

    #[test]
    fn the_names_are_those_of_cldr() {
        for pseudo in PseudoLocale::ALL {
            assert_eq!(pseudo.as_str().parse(), Ok(pseudo));
            assert!(pseudo.id().is_pseudo());
        }
        assert_eq!(Direction::of(&PseudoLocale::Mirrored.id()), Direction::Rtl);
        for other in ["en", "en-XB", "ar-EG", "x"] {
            assert!(other.parse::<PseudoLocale>().is_err(), "{other}");
        }
    }
}
