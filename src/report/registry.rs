//! The table of all report formats.

use std::io;

use thiserror::Error;

use crate::report::{Report, formats};
use crate::text::nearest_name;

/// A way to write a report.
#[derive(Clone, Copy, Debug)]
pub struct Format {
    /// The name, as after `--format`.
    pub id: &'static str,
    /// Whom it is for, in one line without a full stop.
    pub summary: &'static str,
    /// What it writes beside the findings.
    pub needs: Needs,
    /// What it is written in.
    pub notation: Notation,
    pub(super) write: fn(&Report<'_>, &mut dyn io::Write) -> io::Result<()>,
}

/// What a format writes, by which is known what has to be counted for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needs {
    /// The findings alone.
    Findings,
    /// How much of each locale is translated, too.
    Coverage,
}

/// What a format is written in, by which is known whether it can hold escape codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notation {
    /// Text, coloured where the style of the report says so.
    Text,
    /// JSON, in which every control character is escaped.
    Json,
}

/// The name of no format.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("there is no format `{id}`{}", nearest.map_or_else(String::new, |name| format!("; did you mean `{name}`?")))]
pub struct UnknownFormat {
    /// The name that was asked for.
    pub id: String,
    /// The format that was probably meant.
    pub nearest: Option<&'static str>,
}

/// Every format, the default one first.
pub const FORMATS: &[Format] = &[
    formats::human::FORMAT,
    formats::concise::FORMAT,
    formats::json::FORMAT,
    formats::github::FORMAT,
    formats::gitlab::FORMAT,
    formats::sarif::FORMAT,
    formats::junit::FORMAT,
    formats::markdown::FORMAT,
    formats::badge::FORMAT,
];

/// Returns the format of that name.
///
/// # Errors
///
/// Returns the unknown name with the nearest right one.
pub fn find(id: &str) -> Result<&'static Format, UnknownFormat> {
    FORMATS
        .iter()
        .find(|format| format.id == id)
        .ok_or_else(|| UnknownFormat {
            id: id.to_owned(),
            nearest: nearest_name(id, FORMATS.iter().map(|format| format.id)),
        })
}

impl Format {
    /// Writes the report.
    ///
    /// # Errors
    ///
    /// Returns the error of the writer.
    pub fn write(&self, report: &Report<'_>, out: &mut dyn io::Write) -> io::Result<()> {
        (self.write)(report, out)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    use super::*;

    #[test]
    fn every_format_file_is_registered_and_the_other_way_round() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/report/formats");
        let files: BTreeSet<String> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned()))
            .filter(|name| name != "mod")
            .collect();
        let registered = FORMATS.iter().map(|format| format.id.to_owned()).collect();
        assert_eq!(files, registered);
    }

    #[test]
    fn an_unknown_format_is_answered_with_the_nearest() {
        let error = find("jsno").unwrap_err();
        assert_eq!(
            error.to_string(),
            "there is no format `jsno`; did you mean `json`?"
        );
    }
}
