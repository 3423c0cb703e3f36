//! What a locale leaves to choose: digits, calendar and hour cycle.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

use crate::text::nearest_name;

/// A name that is none of those that a choice has.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("`{given}` is no {what}{}", nearest.map(|name| format!("; did you mean `{name}`?")).unwrap_or_default())]
pub struct InvalidChoice {
    what: &'static str,
    given: String,
    nearest: Option<&'static str>,
}

impl InvalidChoice {
    pub(super) fn new(what: &'static str, given: &str, names: &[&'static str]) -> Self {
        Self {
            what,
            given: given.to_owned(),
            nearest: nearest_name(given, names.iter().copied()),
        }
    }
}

/// Makes a type of names, each known at compile time.
macro_rules! choice {
    ($(#[$about:meta])* $type:ident, $what:literal, [$($name:literal),+ $(,)?]) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub struct $type(&'static str);

        impl $type {
            /// The names there are.
            pub const NAMES: &'static [&'static str] = &[$($name),+];

            /// Returns the name.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                self.0
            }
        }

        impl FromStr for $type {
            type Err = InvalidChoice;

            fn from_str(name: &str) -> Result<Self, InvalidChoice> {
                let known = Self::NAMES.iter().find(|known| **known == name);
                let known = known.copied().map(Self);
                known.ok_or_else(|| InvalidChoice::new($what, name, Self::NAMES))
            }
        }

        impl fmt::Display for $type {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(self.0)
            }
        }
    };
}

pub(super) use choice;

choice! {
    /// A calendar, by its name in BCP 47.
    Calendar,
    "calendar",
    [
        "gregory",
        "buddhist",
        "chinese",
        "coptic",
        "dangi",
        "ethioaa",
        "ethiopic",
        "hebrew",
        "indian",
        "islamic-civil",
        "islamic-tbla",
        "islamic-umalqura",
        "japanese",
        "persian",
        "roc",
    ]
}

choice! {
    /// How hours are counted: from 0 or 1, to 12 or 24.
    HourCycle,
    "hour cycle",
    ["h11", "h12", "h23"]
}

choice! {
    /// A decimal numbering system, by its name in BCP 47.
    NumberingSystem,
    "numbering system",
    [
        "adlm", "ahom", "arab", "arabext", "bali", "beng", "bhks", "brah", "cakm", "cham", "deva",
        "diak", "fullwide", "gara", "gong", "gonm", "gujr", "gukh", "guru", "hanidec", "hmng",
        "hmnp", "java", "kali", "kawi", "khmr", "knda", "krai", "lana", "lanatham", "laoo", "latn",
        "lepc", "limb", "mathbold", "mathdbl", "mathmono", "mathsanb", "mathsans", "mlym", "modi",
        "mong", "mroo", "mtei", "mymr", "mymrepka", "mymrpao", "mymrshan", "mymrtlng", "nagm",
        "newa", "nkoo", "olck", "onao", "orya", "osma", "outlined", "rohg", "saur", "segment",
        "shrd", "sind", "sinh", "sora", "sund", "sunu", "takr", "talu", "tamldec", "telu", "thai",
        "tibt", "tirh", "tnsa", "tols", "vaii", "wara", "wcho",
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_is_none_is_answered_with_the_nearest() {
        let error = "dewa".parse::<NumberingSystem>().unwrap_err();
        assert_eq!(
            error.to_string(),
            "`dewa` is no numbering system; did you mean `deva`?"
        );
        let error = "lunar".parse::<Calendar>().unwrap_err();
        assert_eq!(error.to_string(), "`lunar` is no calendar");
    }
}
