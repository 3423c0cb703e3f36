//! Lists of files that other programs write.

use std::convert::Infallible;
use std::io;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use super::project::UsageError;
use crate::tree::{LooseFileError, read_loose_text};

/// Where a list of files is read from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum FileList {
    StandardInput,
    File(PathBuf),
}

impl FromStr for FileList {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(match text {
            "-" => Self::StandardInput,
            file => Self::File(file.into()),
        })
    }
}

impl FileList {
    /// Reads the files, a line each.
    pub(crate) fn read(&self) -> Result<Vec<String>, UsageError> {
        let text = match self {
            Self::StandardInput => io::read_to_string(io::stdin())
                .map_err(|error| unreadable(Path::new("-"), error))?,
            Self::File(file) => read_loose_text(file).map_err(|error| match error {
                LooseFileError::Unreadable(error) => unreadable(file, error),
                LooseFileError::NotUtf8(_) => unreadable(file, io::Error::other(error)),
            })?,
        };
        let lines = text.lines().map(str::trim);
        Ok(lines
            .filter(|line| !line.is_empty())
            .map(str::to_owned)
            .collect())
    }
}

fn unreadable(path: &Path, source: io::Error) -> UsageError {
    let path = path.to_owned();
    UsageError::Unreadable { path, source }
}
