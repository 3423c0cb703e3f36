//! Names of revisions, and where a folder is in its repository.

use std::path::Path;

use super::GitError;
use super::command::{ask, complaint, run};
use crate::text::nearest_name;
use crate::tree::TreePath;

/// Returns the path of `folder` in its repository.
pub(super) fn prefix_of(folder: &Path) -> Result<TreePath, GitError> {
    let output = run(folder, &["rev-parse", "--show-prefix"])?;
    if !output.status.success() {
        let complaint = complaint(&output);
        return Err(match complaint.starts_with("not a git repository") {
            true => GitError::NoRepository(folder.to_path_buf()),
            false => GitError::Refused(complaint),
        });
    }
    let prefix = String::from_utf8_lossy(&output.stdout);
    let prefix = prefix.trim_end_matches('\n').parse();
    prefix.map_err(|error: crate::tree::InvalidPath| GitError::Refused(error.to_string()))
}

/// Returns the id of the tree of `revision`, which may name a commit, a tag or a tree.
pub(super) fn tree_id(folder: &Path, revision: &str) -> Result<String, GitError> {
    let tree = format!("{revision}^{{tree}}");
    let arguments = [
        "rev-parse",
        "--verify",
        "--quiet",
        "--end-of-options",
        &tree,
    ];
    match ask(folder, &arguments)? {
        Some(id) if !id.is_empty() => Ok(id),
        _ => Err(no_revision(folder, revision)),
    }
}

/// Returns the last commit that two revisions have in common.
///
/// # Errors
///
/// Returns an error when there is no git, no repository, no such revision or no such commit.
pub fn merge_base(folder: &Path, left: &str, right: &str) -> Result<String, GitError> {
    prefix_of(folder)?;
    for revision in [left, right] {
        tree_id(folder, revision)?;
    }
    let arguments = ["merge-base", "--end-of-options", left, right];
    let base = ask(folder, &arguments)?;
    base.ok_or_else(|| GitError::NoMergeBase(left.to_owned(), right.to_owned()))
}

fn no_revision(folder: &Path, revision: &str) -> GitError {
    GitError::NoRevision {
        hint: way_out(folder, revision),
        revision: revision.to_owned(),
    }
}

/// Returns the branch or tag that was probably meant, or how to get the commits that are missing.
fn way_out(folder: &Path, revision: &str) -> Option<String> {
    let ask = |arguments: &[&str]| ask(folder, arguments).ok().flatten();
    let names = ask(&["for-each-ref", "--format=%(refname:short)"]).unwrap_or_default();
    if let Some(name) = nearest_name(revision, names.lines()) {
        return Some(format!("did you mean `{name}`?"));
    }
    let is_shallow = ask(&["rev-parse", "--is-shallow-repository"]);
    if is_shallow.as_deref() == Some("true") {
        return Some(
            "this clone holds the latest commits alone; `git fetch --unshallow` gets the others"
                .to_owned(),
        );
    }
    let has_commit = ask(&["rev-parse", "--verify", "--quiet", "HEAD"]).is_some();
    (!has_commit).then(|| "nothing has been committed yet".to_owned())
}
