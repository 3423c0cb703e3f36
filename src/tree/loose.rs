//! Files that belong to no project, such as one to import.

use std::fs;
use std::io;
use std::path::Path;

use thiserror::Error;

/// Why a file is no text.
#[derive(Debug, Error)]
pub enum LooseFileError {
    /// The system refuses.
    #[error(transparent)]
    Unreadable(#[from] io::Error),
    /// Its bytes are not UTF-8.
    #[error("it is not UTF-8: the byte at offset {0} belongs to no character; save it as UTF-8")]
    NotUtf8(usize),
}

/// Reads a text wherever it lies; a byte order mark is left out.
///
/// # Errors
///
/// Returns an error when the file cannot be read or is not UTF-8.
pub fn read_loose_text(path: &Path) -> Result<String, LooseFileError> {
    let text = String::from_utf8(fs::read(path)?)
        .map_err(|error| LooseFileError::NotUtf8(error.utf8_error().valid_up_to()))?;
    Ok(match text.strip_prefix('\u{feff}') {
        Some(text) => text.to_owned(),
        None => text,
    })
}
