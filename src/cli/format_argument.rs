//! `--format FORMAT[:FILE]`.

use std::ffi::OsStr;
use std::path::PathBuf;

use clap::builder::{PossibleValue, StringValueParser, TypedValueParser};
use clap::{Arg, Command};

use crate::report::{Format, registry};

/// A format, and where what it writes goes.
#[derive(Clone, Debug)]
pub(crate) struct FormatArgument {
    pub(crate) format: &'static Format,
    /// A file; standard output where there is none.
    pub(crate) file: Option<PathBuf>,
}

/// Reads a [`FormatArgument`].
#[derive(Clone, Debug)]
pub(crate) struct FormatParser;

impl TypedValueParser for FormatParser {
    type Value = FormatArgument;

    fn parse_ref(
        &self,
        command: &Command,
        argument: Option<&Arg>,
        value: &OsStr,
    ) -> Result<FormatArgument, clap::Error> {
        let text = StringValueParser::new().parse_ref(command, argument, value)?;
        let (id, file) = match text.split_once(':') {
            Some((id, file)) => (id, Some(file)),
            None => (text.as_str(), None),
        };
        // clap's own error names the formats there are and the nearest one.
        let names = clap::builder::PossibleValuesParser::new(names());
        let id = names.parse_ref(command, argument, OsStr::new(id))?;
        let format = registry::find(&id).map_err(|unknown| {
            clap::Error::raw(clap::error::ErrorKind::InvalidValue, unknown.to_string())
        })?;
        let file = file.filter(|file| !file.is_empty()).map(PathBuf::from);
        Ok(FormatArgument { format, file })
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(names().map(PossibleValue::new)))
    }
}

fn names() -> impl Iterator<Item = &'static str> {
    registry::FORMATS.iter().map(|format| format.id)
}

impl FormatArgument {
    /// Returns the one that holds where nothing is asked for.
    pub(crate) fn default_one() -> Self {
        Self {
            format: &registry::FORMATS[0],
            file: None,
        }
    }
}
