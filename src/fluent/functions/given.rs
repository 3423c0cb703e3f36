//! Options as a call gives them.

use super::fault::CallFault;
use super::table::Function;
use crate::text::nearest_name;

/// An option of a call: its name and its value, a number's digits as they are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Given<'a> {
    /// The name.
    pub name: &'a str,
    /// The value.
    pub value: &'a str,
}

/// The options of one call, all of which its function has with values that it takes.
#[derive(Clone, Copy)]
pub(super) struct Options<'a> {
    pub(super) function: &'static str,
    given: &'a [Given<'a>],
}

impl<'a> Options<'a> {
    /// Compares the options of a call with those that its function has.
    pub(super) fn check(
        function: &'static Function,
        given: &'a [Given<'a>],
    ) -> (Self, Vec<CallFault>) {
        let faults = given.iter().filter_map(|given| fault_of(function, given));
        let options = Self {
            function: function.name,
            given,
        };
        (options, faults.collect())
    }

    /// Returns the value of an option; the last one's where it is given twice.
    pub(super) fn get(self, name: &str) -> Option<&'a str> {
        let mut given = self.given.iter().rev();
        given.find(|given| given.name == name).map(|it| it.value)
    }

    /// Returns what the value of an option means.
    pub(super) fn read<T>(self, name: &str, read: impl FnOnce(&str) -> Option<T>) -> Option<T> {
        self.get(name).and_then(read)
    }

    /// Returns the value of an option that is an integer.
    pub(super) fn integer(self, name: &str) -> Option<u16> {
        self.read(name, |value| value.parse().ok())
    }
}

fn fault_of(function: &'static Function, given: &Given<'_>) -> Option<CallFault> {
    let Some(option) = function.option(given.name) else {
        let names = function.options.iter().map(|option| option.name);
        return Some(CallFault::UnknownOption {
            function: function.name,
            option: given.name.to_owned(),
            nearest: nearest_name(given.name, names),
        });
    };
    (!option.values.accept(given.value)).then(|| CallFault::BadValue {
        function: function.name,
        option: option.name,
        expected: option.values.describe(),
        given: given.value.to_owned(),
        nearest: nearest_name(given.value, option.values.words().iter().copied()),
    })
}
