//! The options of RELATIVETIME, which writes a number of units as a distance from now.

use super::fault::CallFault;
use super::given::{Given, Options};
use super::table;
use super::words::{TextStyle, words};
use crate::locale::NumberingSystem;

words! {
    /// Whether "in 1 day" may be "tomorrow".
    Numeric {
        /// Always with a number.
        Always = "always",
        /// With a word where the language has one.
        Auto = "auto",
    }
}

/// A unit of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TimeUnit {
    /// A second.
    Second,
    /// A minute.
    Minute,
    /// An hour.
    Hour,
    /// A day.
    Day,
    /// A week.
    Week,
    /// A month.
    Month,
    /// A quarter of a year.
    Quarter,
    /// A year.
    Year,
}

/// The names of units, in the singular and in the plural.
pub(super) const UNIT_WORDS: &[&str] = &[
    "second", "minute", "hour", "day", "week", "month", "quarter", "year", "seconds", "minutes",
    "hours", "days", "weeks", "months", "quarters", "years",
];

impl TimeUnit {
    fn from_word(word: &str) -> Option<Self> {
        Some(match word.strip_suffix('s').unwrap_or(word) {
            "second" => Self::Second,
            "minute" => Self::Minute,
            "hour" => Self::Hour,
            "day" => Self::Day,
            "week" => Self::Week,
            "month" => Self::Month,
            "quarter" => Self::Quarter,
            "year" => Self::Year,
            _ => return None,
        })
    }
}

/// The options of RELATIVETIME.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RelativeTimeOptions {
    /// What is counted.
    pub unit: TimeUnit,
    /// Whether words stand for small numbers.
    pub numeric: Numeric,
    /// How long the words are.
    pub style: TextStyle,
    /// The digits.
    pub numbering_system: Option<NumberingSystem>,
}

impl RelativeTimeOptions {
    /// Reads the options of a call.
    ///
    /// # Errors
    ///
    /// Returns what is wrong with them.
    pub fn from_call(given: &[Given<'_>]) -> Result<Self, Vec<CallFault>> {
        let options = table::check("RELATIVETIME", given)?;
        Self::read(options).ok_or_else(Vec::new)
    }

    fn read(options: Options<'_>) -> Option<Self> {
        let numeric = options.read("numeric", Numeric::from_word);
        let style = options.read("style", TextStyle::from_word);
        Some(Self {
            unit: options.read("unit", TimeUnit::from_word)?,
            numeric: numeric.unwrap_or(Numeric::Always),
            style: style.unwrap_or(TextStyle::Long),
            numbering_system: options.read("numberingSystem", |name| name.parse().ok()),
        })
    }
}

pub(super) fn faults_between(options: Options<'_>) -> Vec<CallFault> {
    let is_given = options.get("unit").is_some();
    let fault = CallFault::Required {
        function: options.function,
        option: "unit",
    };
    (!is_given).then_some(fault).into_iter().collect()
}
