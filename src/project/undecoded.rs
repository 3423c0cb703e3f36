//! What can be shown of files that are no UTF-8.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::problem::UTF8;
use crate::diagnostic::Finding;
use crate::text::Undecodable;
use crate::tree::{Tree, TreePath};

/// Reads, once more, the files that `problems` report as no UTF-8: they are few, and nothing but
/// the excerpt of the report wants their text.
pub(super) fn read_undecoded(
    tree: &dyn Tree,
    problems: &[Finding],
) -> BTreeMap<Arc<str>, Arc<str>> {
    let files = problems.iter().filter(|problem| problem.check == UTF8.id);
    files
        .filter_map(|problem| {
            let path: TreePath = problem.path.parse().ok()?;
            let error = String::from_utf8(tree.read(&path).ok()?).err()?;
            let text = Undecodable::from(error).text;
            Some((Arc::clone(&problem.path), text.into()))
        })
        .collect()
}
