//! Walking a tree that is kept as a list of paths.

use super::skip::{is_skipped_name, is_within_any};
use super::{Listing, TreePath};

/// Whether a path is that of a file or of a folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FlatKind {
    File,
    Folder,
}

/// Lists what of `entries` lies below `folder`, as [`Tree::walk`](super::Tree::walk) does.
pub(super) fn walk_flat<'p>(
    entries: impl Iterator<Item = (&'p TreePath, FlatKind)>,
    folder: &TreePath,
    skipped: &[TreePath],
    is_cache: impl Fn(&TreePath) -> bool,
) -> Listing {
    let is_walked = |ancestor: &TreePath| {
        !is_skipped_name(last_name(ancestor))
            && !is_within_any(ancestor, skipped)
            && !is_cache(ancestor)
    };
    let mut listing = Listing::default();
    for (path, kind) in entries {
        if !path.is_within(folder) || is_skipped_name(last_name(path)) {
            continue;
        }
        let ancestors = ancestors_below(path, folder);
        if !ancestors.iter().all(is_walked) {
            continue;
        }
        listing.folders.extend(ancestors);
        match kind {
            FlatKind::Folder => listing.folders.push(path.clone()),
            FlatKind::File => listing.files.push(path.clone()),
        }
    }
    listing.sort();
    listing
}

/// Returns the folders between `folder` and `path`, both excluded, nearest first.
fn ancestors_below(path: &TreePath, folder: &TreePath) -> Vec<TreePath> {
    std::iter::successors(path.parent(), TreePath::parent)
        .take_while(|ancestor| ancestor != folder && ancestor.is_within(folder))
        .filter(|ancestor| !ancestor.is_root())
        .collect()
}

fn last_name(path: &TreePath) -> &str {
    let text = path.as_str();
    text.rsplit_once('/').map_or(text, |(_, name)| name)
}
