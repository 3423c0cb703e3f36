//! How sure a pair is.

use std::fmt;
use std::str::FromStr;

/// A confidence in percent: the chance that two blocks belong together, as the aligner sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Confidence(u8);

impl Confidence {
    /// What a pair must have to be adopted, unless said otherwise.
    pub const DEFAULT: Self = Self(80);

    /// Rounds a probability down.
    pub(super) fn of_probability(probability: f64) -> Self {
        Self((probability.clamp(0.0, 1.0) * 100.0) as u8)
    }

    /// Returns the percentage.
    #[must_use]
    pub fn percent(self) -> u8 {
        self.0
    }
}

impl Default for Confidence {
    fn default() -> Self {
        Self::DEFAULT
    }
}

impl fmt::Display for Confidence {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} %", self.0)
    }
}

impl FromStr for Confidence {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let percent = text.parse().ok().filter(|percent| *percent <= 100);
        percent
            .map(Self)
            .ok_or_else(|| format!("`{text}` is no percentage; write a number from 0 to 100"))
    }
}
