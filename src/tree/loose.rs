//! Files that belong to no project, such as one to import or a report.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use thiserror::Error;

use super::write::replace_anywhere;

use crate::text::Undecodable;

/// Why a file is no text.
#[derive(Debug, Error)]
pub enum LooseFileError {
    /// The system refuses.
    #[error(transparent)]
    Unreadable(#[from] io::Error),
    /// Its bytes are not UTF-8.
    #[error("it is not UTF-8: byte {}, on line {}, is no character", .0.offset, .0.line)]
    NotUtf8(Undecodable),
}

/// A file that cannot be written.
#[derive(Debug, Error)]
#[error("`{}` cannot be written: {source}", .path.display())]
pub struct UnwritableFile {
    path: PathBuf,
    source: io::Error,
}

impl UnwritableFile {
    fn new(path: &Path, source: io::Error) -> Self {
        Self {
            path: path.to_owned(),
            source,
        }
    }
}

/// Reads a text wherever it lies; a byte order mark is left out.
///
/// # Errors
///
/// Returns an error when the file cannot be read or is not UTF-8.
pub fn read_loose_text(path: &Path) -> Result<String, LooseFileError> {
    let text = String::from_utf8(fs::read(path)?)
        .map_err(|error| LooseFileError::NotUtf8(error.into()))?;
    Ok(match text.strip_prefix('\u{feff}') {
        Some(text) => text.to_owned(),
        None => text,
    })
}

/// Makes sure that a folder can be listed wherever it lies.
///
/// # Errors
///
/// Returns an error when there is none, or the system refuses.
pub fn check_loose_folder(path: &Path) -> io::Result<()> {
    fs::read_dir(path).map(drop)
}

/// Returns how many bytes a file has wherever it lies; 0 where there is none.
#[must_use]
pub fn loose_length(path: &Path) -> usize {
    let length = fs::metadata(path).map_or(0, |metadata| metadata.len());
    usize::try_from(length).unwrap_or(usize::MAX)
}

/// Appends to a file wherever it lies, and makes it if there is none.
///
/// # Errors
///
/// Returns an error when the system refuses.
pub fn append_loose(path: &Path, bytes: &[u8]) -> Result<(), UnwritableFile> {
    let opened = OpenOptions::new().create(true).append(true).open(path);
    opened
        .and_then(|mut file| file.write_all(bytes))
        .map_err(|source| UnwritableFile::new(path, source))
}

/// Writes a file wherever it lies, and the folders it lies in; a reader sees the old file or the new one.
///
/// # Errors
///
/// Returns an error when the system refuses.
pub fn write_loose(path: &Path, bytes: &[u8]) -> Result<(), UnwritableFile> {
    replace_anywhere(path, bytes).map_err(|source| UnwritableFile::new(path, source))
}
