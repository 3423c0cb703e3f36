//! The functions that messages can call, and the options that each takes.
//!
//! One table for whoever calls them: [`runtime`](super::runtime) formats by it, and checks tell by
//! it what is no function and no option. The options and their values are those of
//! [ECMA-402](https://tc39.es/ecma402/) where it has the function.

mod datetime;
mod fault;
mod given;
mod list;
mod number;
mod relative_time;
mod table;
mod words;

pub use datetime::{ClockStyle, DateStyle, DateTimeOptions, FieldWidth, MonthStyle, TimeZoneName};
pub use fault::CallFault;
pub use given::Given;
pub use list::{ListOptions, ListType};
pub use number::{
    CompactDisplay, CurrencyDisplay, CurrencySign, Notation, NumberKind, NumberOptions,
    NumberStyle, NumberType, Precision, SignDisplay, UseGrouping,
};
pub use relative_time::{Numeric, RelativeTimeOptions, TimeUnit};
pub use table::{FUNCTIONS, Function, OptionSpec, Values, find};
pub use words::TextStyle;
