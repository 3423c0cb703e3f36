//! How bad the findings of checks are taken to be: everywhere, in a locale, in some files.

use std::str::FromStr;

use thiserror::Error;

use super::section::{Section, entries};
use super::value::Value;
use super::{ConfigError, Setting};
use crate::diagnostic::Severity;
use crate::project::pattern::PathPattern;

/// The severity that a project gives to a check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeveritySetting {
    /// The id of the check, as it is written.
    pub check: Setting<String>,
    /// How bad its findings are.
    pub level: Setting<Level>,
}

/// The severities that hold in some files, before those of the locale and of the project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathSeverities {
    /// The files, or folders of files.
    pub paths: Vec<Setting<PathPattern>>,
    /// The severities, in file order.
    pub severities: Vec<SeveritySetting>,
}

/// How bad the findings of a check are taken to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// They are not reported.
    Off,
    /// They are of this severity.
    At(Severity),
}

impl FromStr for Level {
    type Err = InvalidLevel;

    fn from_str(text: &str) -> Result<Self, InvalidLevel> {
        match text {
            "off" => Ok(Self::Off),
            "info" => Ok(Self::At(Severity::Info)),
            "warning" => Ok(Self::At(Severity::Warning)),
            "error" => Ok(Self::At(Severity::Error)),
            _ => Err(InvalidLevel(text.to_owned())),
        }
    }
}

/// A word that is no level.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("`{0}` is no severity; write `error`, `warning`, `info` or `off`")]
pub struct InvalidLevel(String);

/// Reads a table of severities by check.
pub(super) fn read_severities(value: Value<'_>) -> Result<Vec<SeveritySetting>, ConfigError> {
    let mut severities = Vec::new();
    for (span, value) in entries(value.source, value.table()?) {
        severities.push(SeveritySetting {
            check: Setting {
                value: value.key.to_owned(),
                span: Some(span),
            },
            level: value.parsed()?,
        });
    }
    severities.sort_by_key(|severity| severity.check.span);
    Ok(severities)
}

/// Reads the `[[severity-for]]` sections.
pub(super) fn read_path_severities(value: Value<'_>) -> Result<Vec<PathSeverities>, ConfigError> {
    value.tables()?.into_iter().map(read_section).collect()
}

fn read_section(value: Value<'_>) -> Result<PathSeverities, ConfigError> {
    let mut section = Section::new(value.source, value.table()?);
    let paths = section.get("path");
    let severities = section.get("severity");
    section.finish()?;
    let (Some(paths), Some(severities)) = (paths, severities) else {
        let message = "a `[[severity-for]]` section needs a `path` and a `severity`";
        let error = value.source.error(value.span(), message);
        let example = "write, for example, `severity = { untranslated-copy = \"off\" }` in it";
        return Err(error.with_hint(example));
    };
    Ok(PathSeverities {
        paths: paths.parsed_list()?,
        severities: read_severities(severities)?,
    })
}
