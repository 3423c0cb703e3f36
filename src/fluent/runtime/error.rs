//! What can be wrong with a message when it is formatted, in plain words.

use fluent_bundle::FluentError;
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind;
use thiserror::Error;

use super::circle::Circle;
use super::names::{NameKind, from_table};
use crate::fluent::functions::CallFault;

/// Why there is nothing to format.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Missing {
    /// No such message, or it is no valid Fluent.
    #[error("there is no message `{0}`")]
    Message(String),
    /// The message has attributes only.
    #[error("the message `{0}` has no value")]
    Value(String),
    /// The message has no such attribute.
    #[error("the message `{message}` has no attribute `{attribute}`")]
    Attribute {
        /// The message.
        message: String,
        /// The attribute.
        attribute: String,
    },
}

/// A problem met while an entry was formatted.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("`{entry}`: {problem}")]
pub struct RuntimeError {
    /// The message or `message.attribute` that was asked for.
    pub entry: String,
    /// What is wrong.
    pub problem: Problem,
}

/// What is wrong with a text that was formatted.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Problem {
    /// A reference to no message.
    #[error("there is no message `{0}`")]
    UnknownMessage(String),
    /// A reference to no term.
    #[error("there is no term `-{0}`")]
    UnknownTerm(String),
    /// A reference to no attribute; the entry with a term's `-`.
    #[error("`{entry}` has no attribute `{attribute}`")]
    UnknownAttribute {
        /// The message or term.
        entry: String,
        /// The attribute.
        attribute: String,
    },
    /// A call of no function.
    #[error("there is no function `{0}`")]
    UnknownFunction(String),
    /// A variable that was not given.
    #[error("the variable `${0}` is not given")]
    UnknownVariable(String),
    /// A reference to a message that has attributes only.
    #[error("the message `{0}` has no value")]
    NoValue(String),
    /// Entries that refer to each other without end.
    #[error("{0}")]
    Cycle(Circle),
    /// More than the runtime resolves.
    #[error("it has more than 100 placeables, those it refers to included")]
    TooManyPlaceables,
    /// A selection with no variant to take.
    #[error("a selection has no default variant")]
    NoDefault,
    /// An argument of a function that is not of its kind.
    #[error("{function} takes {expected}, not `{given}`")]
    BadValue {
        /// The function.
        function: &'static str,
        /// What it takes.
        expected: &'static str,
        /// What it was given.
        given: String,
    },
    /// A function that was given no value, or one that could not be found.
    #[error("{0} is given no value")]
    NoValueGiven(&'static str),
    /// Options that a function cannot follow.
    #[error("{0}")]
    BadCall(CallFault),
    /// A format that the locale has no data for.
    #[error("the locale has no data for this call of {0}")]
    NoData(&'static str),
}

impl Problem {
    /// Says whether the text is as it should be but for a value that is not formatted.
    #[must_use]
    pub fn leaves_value(&self) -> bool {
        matches!(
            self,
            Self::BadCall(_) | Self::BadValue { .. } | Self::NoData(_)
        )
    }

    pub(super) fn from_fluent(error: FluentError) -> Option<Self> {
        let FluentError::ResolverError(error) = error else {
            return None;
        };
        Some(match error {
            ResolverError::Reference(reference) => Self::from_reference(reference),
            ResolverError::NoValue(id) => {
                Self::NoValue(from_table(NameKind::Message, &id).to_owned())
            }
            ResolverError::MissingDefault => Self::NoDefault,
            ResolverError::Cyclic => Self::Cycle(Circle::default()),
            ResolverError::TooManyPlaceables => Self::TooManyPlaceables,
        })
    }

    fn from_reference(reference: ReferenceKind) -> Self {
        match reference {
            ReferenceKind::Function { id } => {
                Self::UnknownFunction(from_table(NameKind::Function, &id).to_owned())
            }
            ReferenceKind::Variable { id } => Self::UnknownVariable(id),
            ReferenceKind::Message { id, attribute } => {
                let id = from_table(NameKind::Message, &id).to_owned();
                match attribute {
                    None => Self::UnknownMessage(id),
                    Some(attribute) => Self::UnknownAttribute {
                        entry: id,
                        attribute,
                    },
                }
            }
            ReferenceKind::Term { id, attribute } => {
                let id = from_table(NameKind::Term, &id).to_owned();
                match attribute {
                    None => Self::UnknownTerm(id),
                    Some(attribute) => Self::UnknownAttribute {
                        entry: format!("-{id}"),
                        attribute,
                    },
                }
            }
        }
    }
}
