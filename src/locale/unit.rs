//! Units of measure.

use std::fmt;
use std::str::FromStr;

use super::choice::{InvalidChoice, choice};

choice! {
    /// A unit that locales have names for: those of ECMA-402 for length, area, volume, mass and
    /// time.
    Unit,
    "unit",
    [
        "acre",
        "centimeter",
        "day",
        "fluid-ounce",
        "foot",
        "gallon",
        "gram",
        "hectare",
        "hour",
        "inch",
        "kilogram",
        "kilometer",
        "liter",
        "meter",
        "microsecond",
        "mile",
        "mile-scandinavian",
        "milliliter",
        "millimeter",
        "millisecond",
        "minute",
        "month",
        "nanosecond",
        "ounce",
        "pound",
        "second",
        "stone",
        "week",
        "yard",
        "year",
    ]
}
