//! Documents that are named on the command line and belong to no project.

use std::path::Path;

use super::project::UsageError;
use crate::text::Undecodable;
use crate::tree::{LooseFileError, read_loose_text};

/// Reads a document. Bytes that are no text are the document's fault and no error; they come back
/// as they are.
pub(crate) fn read_document(file: &Path) -> Result<Result<String, Undecodable>, UsageError> {
    match read_loose_text(file) {
        Ok(text) => Ok(Ok(text)),
        Err(LooseFileError::NotUtf8(bytes)) => Ok(Err(bytes)),
        Err(LooseFileError::Unreadable(source)) => Err(UsageError::Unreadable {
            path: file.to_owned(),
            source,
        }),
    }
}
