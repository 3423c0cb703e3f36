//! The section `[check]`.

use std::str::FromStr;

use thiserror::Error;

use super::section::Section;
use super::value::Value;
use super::{ConfigError, Setting};

/// The name of a function of Fluent, as
/// [its grammar](https://github.com/projectfluent/fluent/blob/main/spec/fluent.ebnf) has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FunctionName(String);

/// A word that names no function.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("`{0}` is no name of a function; write capital letters, digits, `_` and `-`")]
pub struct NoFunctionName(String);

impl FunctionName {
    /// Returns the name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for FunctionName {
    type Err = NoFunctionName;

    fn from_str(text: &str) -> Result<Self, NoFunctionName> {
        let is_of_name = |letter: char| {
            letter.is_ascii_uppercase() || letter.is_ascii_digit() || matches!(letter, '_' | '-')
        };
        let is_name = text.starts_with(|letter: char| letter.is_ascii_uppercase());
        match is_name && text.chars().all(is_of_name) {
            true => Ok(Self(text.to_owned())),
            false => Err(NoFunctionName(text.to_owned())),
        }
    }
}

/// Reads which functions the application provides.
pub(super) fn read_check(value: Value<'_>) -> Result<Vec<Setting<FunctionName>>, ConfigError> {
    let mut section = Section::new(value.source, value.table()?);
    let functions = section.get("functions").map(Value::parsed_list);
    section.finish()?;
    Ok(functions.transpose()?.unwrap_or_default())
}
