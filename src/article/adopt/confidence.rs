//! How sure a pair is.

use std::fmt;

/// A confidence in percent: the chance that two blocks belong together, as the aligner sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Confidence(u8);

impl Confidence {
    /// What a pair must have to be adopted, unless said otherwise.
    pub const DEFAULT: Self = Self(85);

    /// What a document must score to be a translation of an article.
    pub const TRANSLATION: Self = Self(60);

    /// Rounds a probability down.
    pub(super) fn of_probability(probability: f64) -> Self {
        Self((probability.clamp(0.0, 1.0) * 100.0) as u8)
    }

    /// Makes a confidence; more than 100 is 100.
    #[must_use]
    pub fn of_percent(percent: u8) -> Self {
        Self(percent.min(100))
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
