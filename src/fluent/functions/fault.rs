//! What can be wrong with the options of a call.

use thiserror::Error;

/// A fault of the options of a call.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum CallFault {
    /// An option that the function does not have.
    #[error("{function} has no option `{option}`")]
    UnknownOption {
        /// The function.
        function: &'static str,
        /// The option.
        option: String,
        /// The option that is most likely meant.
        nearest: Option<&'static str>,
    },
    /// A value that the option does not take.
    #[error("the option `{option}` of {function} takes {expected}, not `{given}`")]
    BadValue {
        /// The function.
        function: &'static str,
        /// The option.
        option: &'static str,
        /// What it takes.
        expected: String,
        /// What it was given.
        given: String,
        /// The value that is most likely meant.
        nearest: Option<&'static str>,
    },
    /// An option without which another means nothing.
    #[error("{function} needs the option `{needed}` with `{option}: \"{value}\"`")]
    Missing {
        /// The function.
        function: &'static str,
        /// The option that is given.
        option: &'static str,
        /// Its value.
        value: &'static str,
        /// The option that is not.
        needed: &'static str,
    },
    /// An option without which the function does nothing.
    #[error("{function} needs the option `{option}`")]
    Required {
        /// The function.
        function: &'static str,
        /// The option.
        option: &'static str,
    },
    /// Two options that cannot both be followed.
    #[error("{function} cannot follow `{option}` together with `{other}`")]
    Conflict {
        /// The function.
        function: &'static str,
        /// One option.
        option: &'static str,
        /// The other.
        other: &'static str,
    },
    /// Fields of a date that no locale has a format for.
    #[error("{function} has no format of {fields} alone")]
    NoFormat {
        /// The function.
        function: &'static str,
        /// The first option of them.
        option: &'static str,
        /// All of them.
        fields: String,
    },
}

impl CallFault {
    /// Returns the name of the option that is at fault.
    #[must_use]
    pub fn option(&self) -> &str {
        match self {
            Self::UnknownOption { option, .. } => option,
            Self::BadValue { option, .. }
            | Self::Missing { option, .. }
            | Self::Required { option, .. }
            | Self::Conflict { option, .. }
            | Self::NoFormat { option, .. } => option,
        }
    }

    /// Returns the way out, if one is near.
    #[must_use]
    pub fn hint(&self) -> Option<String> {
        match self {
            Self::UnknownOption { nearest, .. } => {
                nearest.map(|name| format!("did you mean `{name}`?"))
            }
            Self::BadValue {
                nearest, option, ..
            } => nearest.map(|word| format!("did you mean `{option}: \"{word}\"`?")),
            Self::Missing { needed, .. } => Some(format!("give the option `{needed}`")),
            Self::Conflict { option, other, .. } => {
                Some(format!("take out `{option}` or `{other}`"))
            }
            Self::Required { .. } => None,
            Self::NoFormat { .. } => Some("add or take out a field".to_owned()),
        }
    }
}
