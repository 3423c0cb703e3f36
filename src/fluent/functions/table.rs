//! The table of functions.

use super::datetime::{self, ClockStyle, DateStyle, FieldWidth, MonthStyle, TimeZoneName};
use super::fault::CallFault;
use super::given::{Given, Options};
use super::list::ListType;
use super::number::{
    self, CompactDisplay, CurrencyDisplay, CurrencySign, Notation, NumberStyle, NumberType,
    SignDisplay, UseGrouping,
};
use super::relative_time::{self, Numeric};
use super::words::TextStyle;
use crate::locale::{Calendar, CurrencyCode, HourCycle, NumberingSystem, Unit, ZoneId};

/// A function that messages can call.
#[derive(Debug)]
pub struct Function {
    /// Its name.
    pub name: &'static str,
    /// The options it takes.
    pub options: &'static [OptionSpec],
    /// Looks for faults between options, each of which is right by itself.
    between: fn(Options<'_>) -> Vec<CallFault>,
}

/// An option of a function.
#[derive(Debug)]
pub struct OptionSpec {
    /// Its name.
    pub name: &'static str,
    /// What it takes.
    pub values: Values,
}

/// The values that an option takes.
#[derive(Clone, Copy, Debug)]
pub enum Values {
    /// One of these words.
    Words(&'static [&'static str]),
    /// An integer from the first to the last of these.
    Integer(u16, u16),
    /// The code of a currency, `EUR`.
    Currency,
    /// The name of a unit, `kilometer`.
    Unit,
    /// The name of a time zone, `Asia/Kolkata`.
    TimeZone,
    /// The name of a calendar, `persian`.
    Calendar,
    /// The name of a numbering system, `deva`.
    NumberingSystem,
    /// The name of an hour cycle, `h23`.
    HourCycle,
}

const fn option(name: &'static str, values: Values) -> OptionSpec {
    OptionSpec { name, values }
}

/// Every function, by name.
pub const FUNCTIONS: &[Function] = &[
    Function {
        name: "CAPITALIZE",
        options: &[],
        between: |_| Vec::new(),
    },
    Function {
        name: "DATETIME",
        options: &[
            option("dateStyle", Values::Words(DateStyle::WORDS)),
            option("timeStyle", Values::Words(ClockStyle::WORDS)),
            option("weekday", Values::Words(TextStyle::WORDS)),
            option("year", Values::Words(FieldWidth::WORDS)),
            option("month", Values::Words(MonthStyle::WORDS)),
            option("day", Values::Words(FieldWidth::WORDS)),
            option("hour", Values::Words(FieldWidth::WORDS)),
            option("minute", Values::Words(FieldWidth::WORDS)),
            option("second", Values::Words(FieldWidth::WORDS)),
            option("hourCycle", Values::HourCycle),
            option("timeZone", Values::TimeZone),
            option("timeZoneName", Values::Words(TimeZoneName::WORDS)),
            option("calendar", Values::Calendar),
            option("numberingSystem", Values::NumberingSystem),
        ],
        between: datetime::faults_between,
    },
    Function {
        name: "LIST",
        options: &[
            option("type", Values::Words(ListType::WORDS)),
            option("style", Values::Words(TextStyle::WORDS)),
        ],
        between: |_| Vec::new(),
    },
    Function {
        name: "NUMBER",
        options: &[
            option("type", Values::Words(NumberType::WORDS)),
            option("style", Values::Words(NumberStyle::WORDS)),
            option("currency", Values::Currency),
            option("currencyDisplay", Values::Words(CurrencyDisplay::WORDS)),
            option("currencySign", Values::Words(CurrencySign::WORDS)),
            option("unit", Values::Unit),
            option("unitDisplay", Values::Words(TextStyle::WORDS)),
            option("notation", Values::Words(Notation::WORDS)),
            option("compactDisplay", Values::Words(CompactDisplay::WORDS)),
            option("useGrouping", Values::Words(UseGrouping::WORDS)),
            option("minimumIntegerDigits", Values::Integer(1, 21)),
            option("minimumFractionDigits", Values::Integer(0, 100)),
            option("maximumFractionDigits", Values::Integer(0, 100)),
            option("minimumSignificantDigits", Values::Integer(1, 21)),
            option("maximumSignificantDigits", Values::Integer(1, 21)),
            option("signDisplay", Values::Words(SignDisplay::WORDS)),
            option("numberingSystem", Values::NumberingSystem),
        ],
        between: number::faults_between,
    },
    Function {
        name: "RELATIVETIME",
        options: &[
            option("unit", Values::Words(relative_time::UNIT_WORDS)),
            option("numeric", Values::Words(Numeric::WORDS)),
            option("style", Values::Words(TextStyle::WORDS)),
            option("numberingSystem", Values::NumberingSystem),
        ],
        between: relative_time::faults_between,
    },
];

/// Returns the options of a call of the function of that name.
pub(super) fn check<'a>(name: &str, given: &'a [Given<'a>]) -> Result<Options<'a>, Vec<CallFault>> {
    let Some(function) = find(name) else {
        return Err(Vec::new());
    };
    let (options, mut faults) = Options::check(function, given);
    if faults.is_empty() {
        faults = (function.between)(options);
    }
    if faults.is_empty() {
        Ok(options)
    } else {
        Err(faults)
    }
}

/// Returns the function of that name.
#[must_use]
pub fn find(name: &str) -> Option<&'static Function> {
    FUNCTIONS.iter().find(|function| function.name == name)
}

impl Function {
    /// Returns the option of that name.
    #[must_use]
    pub fn option(&self, name: &str) -> Option<&OptionSpec> {
        self.options.iter().find(|option| option.name == name)
    }

    /// Returns what is wrong with the options of a call, in their order.
    #[must_use]
    pub fn faults(&'static self, given: &[Given<'_>]) -> Vec<CallFault> {
        check(self.name, given).err().unwrap_or_default()
    }
}

impl Values {
    /// Says whether an option takes a value.
    #[must_use]
    pub fn accept(self, value: &str) -> bool {
        match self {
            Self::Words(words) => words.contains(&value),
            Self::Integer(first, last) => value
                .parse::<u16>()
                .is_ok_and(|value| (first..=last).contains(&value)),
            Self::Currency => value.parse::<CurrencyCode>().is_ok(),
            Self::Unit => value.parse::<Unit>().is_ok(),
            Self::TimeZone => value.parse::<ZoneId>().is_ok(),
            Self::Calendar => value.parse::<Calendar>().is_ok(),
            Self::NumberingSystem => value.parse::<NumberingSystem>().is_ok(),
            Self::HourCycle => value.parse::<HourCycle>().is_ok(),
        }
    }

    /// Returns the values, where they can be counted out.
    #[must_use]
    pub fn words(self) -> &'static [&'static str] {
        match self {
            Self::Words(words) => words,
            Self::Calendar => Calendar::NAMES,
            Self::HourCycle => HourCycle::NAMES,
            Self::NumberingSystem => NumberingSystem::NAMES,
            Self::Unit => Unit::NAMES,
            Self::Integer(..) | Self::Currency | Self::TimeZone => &[],
        }
    }

    /// Says what an option takes, for the middle of a sentence.
    #[must_use]
    pub fn describe(self) -> String {
        match self {
            Self::Words(words) => one_of(words),
            Self::Integer(first, last) => format!("an integer from {first} to {last}"),
            Self::Currency => "the code of a currency such as \"EUR\"".to_owned(),
            Self::Unit => {
                "a unit of length, area, volume, mass or time such as \"kilometer\"".to_owned()
            }
            Self::TimeZone => "the name of a time zone such as \"Asia/Kolkata\"".to_owned(),
            Self::Calendar => one_of(Calendar::NAMES),
            Self::NumberingSystem => "the name of a numbering system such as \"deva\"".to_owned(),
            Self::HourCycle => one_of(HourCycle::NAMES),
        }
    }
}

fn one_of(words: &[&str]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("\"{word}\"")).collect();
    match quoted.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, others)) => format!("{} or {last}", others.join(", ")),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(function: &str, given: &[(&str, &str)]) -> Vec<String> {
        let given: Vec<Given<'_>> = given
            .iter()
            .map(|&(name, value)| Given { name, value })
            .collect();
        let faults = find(function).unwrap().faults(&given);
        faults.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn functions_are_sorted_by_name() {
        assert!(FUNCTIONS.is_sorted_by_key(|function| function.name));
    }

    #[test]
    fn options_and_values_are_told_apart() {
        assert_eq!(
            faults("NUMBER", &[("minimumFractionDigit", "2")]),
            ["NUMBER has no option `minimumFractionDigit`"]
        );
        assert_eq!(
            faults("DATETIME", &[("dateStyle", "ful")]),
            [
                "the option `dateStyle` of DATETIME takes \"full\", \"long\", \"medium\" or \"short\", not `ful`"
            ]
        );
        assert_eq!(
            faults("NUMBER", &[("minimumIntegerDigits", "22")]),
            ["the option `minimumIntegerDigits` of NUMBER takes an integer from 1 to 21, not `22`"]
        );
        assert!(faults("NUMBER", &[("style", "currency"), ("currency", "INR")]).is_empty());
    }

    #[test]
    fn an_option_can_need_another() {
        assert_eq!(
            faults("NUMBER", &[("style", "currency")]),
            ["NUMBER needs the option `currency` with `style: \"currency\"`"]
        );
        assert_eq!(faults("RELATIVETIME", &[]).len(), 1);
    }

    #[test]
    fn currencies_zones_and_units_must_exist() {
        for (function, option, value) in [
            ("NUMBER", "currency", "XQZ"),
            ("NUMBER", "unit", "parsec"),
            ("NUMBER", "numberingSystem", "romans"),
            ("DATETIME", "timeZone", "Asia/Atlantis"),
            ("DATETIME", "calendar", "maya"),
        ] {
            assert_eq!(faults(function, &[(option, value)]).len(), 1, "{value}");
        }
    }
}
