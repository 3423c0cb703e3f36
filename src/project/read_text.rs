//! Reading one file as text.

use super::problem;
use crate::diagnostic::Finding;
use crate::tree::{Tree, TreePath};

/// Reads a file as text, or tells why that cannot be done.
pub(super) fn read_text(tree: &dyn Tree, path: &TreePath) -> Result<String, Box<Finding>> {
    let bytes = tree
        .read(path)
        .map_err(|error| problem::unreadable_file(path, &error))?;
    String::from_utf8(bytes)
        .map_err(|error| Box::new(problem::invalid_utf8(path.to_shared(), &error.into())))
}
