//! Files that belong to no project, such as one to import.

use std::fs;
use std::io;
use std::path::Path;

use thiserror::Error;

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
