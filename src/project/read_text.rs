//! Reading one file as text.

use super::problem;
use crate::diagnostic::Finding;
use crate::tree::{Tree, TreeError, TreePath};

/// Reads a file as text, or tells why that cannot be done.
pub(super) fn read_text(tree: &dyn Tree, path: &TreePath) -> Result<String, Box<Finding>> {
    let bytes = tree
        .read(path)
        .map_err(|error| problem::unreadable_file(path, &error))?;
    decode(path, bytes)
}

/// Reads a file as text; none where there is no such file.
pub(super) fn read_text_if_there(
    tree: &dyn Tree,
    path: &TreePath,
) -> Result<Option<String>, Box<Finding>> {
    match tree.read(path) {
        Ok(bytes) => decode(path, bytes).map(Some),
        Err(TreeError::NotFound(_)) => Ok(None),
        Err(error) => Err(Box::new(problem::unreadable_file(path, &error))),
    }
}

fn decode(path: &TreePath, bytes: Vec<u8>) -> Result<String, Box<Finding>> {
    String::from_utf8(bytes)
        .map_err(|error| Box::new(problem::invalid_utf8(path.to_shared(), &error.into())))
}
