//! A revision as a tree.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use super::GitError;
use super::batch::{Batch, Object};
use super::command::{complaint, run};
use super::links::follow_links;
use super::revision::{prefix_of, tree_id};
use crate::tree::flat::{FlatKind, walk_flat};
use crate::tree::skip::CACHE_TAG;
use crate::tree::{Listing, Tree, TreeError, TreePath, WalkProblem, WalkProblemKind};

/// The size in bytes that a file must stay below.
const SIZE_LIMIT: u64 = u32::MAX as u64;

/// The id that git has for the content of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ObjectId(Box<str>);

impl ObjectId {
    pub(super) fn new(id: &str) -> Self {
        Self(id.into())
    }
}

/// The files of a git revision, seen from a folder of the repository. What git does not know or
/// ignores is not there; symbolic links are followed within the revision.
#[derive(Clone, Debug)]
pub struct GitTree {
    files: Arc<BTreeMap<TreePath, ObjectId>>,
    problems: Vec<WalkProblem>,
    batch: Arc<Mutex<Batch>>,
}

impl GitTree {
    /// Lists the files of `revision`, which may be anything that names a commit, a tag or a tree
    /// in the repository that holds `folder`. Contents are read when they are asked for.
    ///
    /// # Errors
    ///
    /// Returns an error when there is no git, no repository or no such revision.
    pub fn open(folder: &Path, revision: &str) -> Result<Self, GitError> {
        let prefix = prefix_of(folder)?;
        let id = tree_id(folder, revision)?;
        let output = run(folder, &["ls-tree", "-r", "-z", "--full-tree", &id])?;
        if !output.status.success() {
            return Err(GitError::Refused(complaint(&output)));
        }
        let mut batch = Batch::start(folder)?;
        let mut entries = Entries::read(&output.stdout, &prefix);
        let links = read_links(entries.links, &mut batch)?;
        entries
            .problems
            .extend(follow_links(&mut entries.files, &links));
        Ok(Self {
            files: Arc::new(entries.files),
            problems: entries.problems,
            batch: Arc::new(Mutex::new(batch)),
        })
    }
}

/// Reads what links lead to; one that is not there or is no UTF-8 leads nowhere.
fn read_links(
    links: BTreeMap<TreePath, ObjectId>,
    batch: &mut Batch,
) -> Result<BTreeMap<TreePath, String>, GitError> {
    let mut targets = BTreeMap::new();
    for (path, id) in links {
        let target = match batch.read(&id.0, SIZE_LIMIT)? {
            Object::Content(bytes) => String::from_utf8(bytes).unwrap_or_default(),
            Object::TooLarge(_) | Object::Missing => String::new(),
        };
        targets.insert(path, target);
    }
    Ok(targets)
}

impl Tree for GitTree {
    fn walk(&self, folder: &TreePath, skipped: &[TreePath]) -> Result<Listing, TreeError> {
        let files = self.files.keys().map(|path| (path, FlatKind::File));
        let is_cache = |folder: &TreePath| {
            let tag = CACHE_TAG.parse();
            tag.is_ok_and(|tag| self.contains(&folder.join(&tag)))
        };
        let mut listing = walk_flat(files, folder, skipped, is_cache);
        let problems = self.problems.iter();
        let problems = problems.filter(|problem| problem.path.is_within(folder));
        listing.problems.extend(problems.cloned());
        listing.sort();
        Ok(listing)
    }

    fn read(&self, path: &TreePath) -> Result<Vec<u8>, TreeError> {
        let Some(id) = self.files.get(path) else {
            return Err(TreeError::NotFound(path.clone()));
        };
        let mut batch = self.batch.lock().unwrap_or_else(PoisonError::into_inner);
        let object = batch.read(&id.0, SIZE_LIMIT);
        match object.map_err(|error| TreeError::of(path, error))? {
            Object::Content(content) => Ok(content),
            Object::TooLarge(bytes) => Err(TreeError::TooLarge {
                path: path.clone(),
                bytes,
            }),
            Object::Missing => Err(TreeError::Unreadable {
                path: path.clone(),
                source: io::Error::other("this clone does not hold its content"),
            }),
        }
    }

    fn contains(&self, path: &TreePath) -> bool {
        self.files.contains_key(path)
    }

    fn kept(&self) -> Arc<dyn Tree + Send> {
        Arc::new(self.clone())
    }
}

/// What `git ls-tree` lists, by paths as seen from a folder of the repository.
#[derive(Default)]
struct Entries {
    files: BTreeMap<TreePath, ObjectId>,
    links: BTreeMap<TreePath, ObjectId>,
    problems: Vec<WalkProblem>,
}

impl Entries {
    fn read(listing: &[u8], prefix: &TreePath) -> Self {
        let mut entries = Self::default();
        for line in listing.split(|byte| *byte == 0) {
            entries.add(line, prefix);
        }
        entries
    }

    /// Adds a line `<mode> <type> <id>\t<path>`.
    fn add(&mut self, line: &[u8], prefix: &TreePath) {
        let Some(tab) = line.iter().position(|byte| *byte == b'\t') else {
            return;
        };
        let (head, name) = (String::from_utf8_lossy(&line[..tab]), &line[tab + 1..]);
        let mut fields = head.split(' ');
        let (Some(mode), Some("blob"), Some(id)) = (fields.next(), fields.next(), fields.next())
        else {
            return;
        };
        let Ok(name) = std::str::from_utf8(name) else {
            let path = seen_from(prefix, &String::from_utf8_lossy(name));
            let kind = WalkProblemKind::NameIsNotUtf8;
            return self.problems.push(WalkProblem { path, kind });
        };
        let entries = match mode {
            "120000" => &mut self.links,
            _ => &mut self.files,
        };
        entries.insert(seen_from(prefix, name), ObjectId::new(id));
    }
}

/// Returns a path of the repository as seen from one of its folders.
fn seen_from(folder: &TreePath, path: &str) -> TreePath {
    if folder.is_root() {
        return path.parse().unwrap_or_default();
    }
    let names: Vec<&str> = folder.as_str().split('/').collect();
    let shared = (path.split('/').zip(&names))
        .take_while(|(name, other)| name == *other)
        .count();
    let up = names[shared..].iter().map(|_| "..");
    let down = path.split('/').skip(shared);
    let seen: Vec<&str> = up.chain(down).collect();
    seen.join("/").parse().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_seen_from_the_folder_of_the_project() {
        let seen = |folder: &str, path: &str| {
            seen_from(&folder.parse().unwrap(), path)
                .as_str()
                .to_owned()
        };
        assert_eq!(seen("", "locales/hi/ui.ftl"), "locales/hi/ui.ftl");
        assert_eq!(seen("apps/site", "apps/site/l/hi.ftl"), "l/hi.ftl");
        assert_eq!(seen("apps/site", "apps/terms/hi.ftl"), "../terms/hi.ftl");
        assert_eq!(seen("apps/site", "terms.ftl"), "../../terms.ftl");
    }

    #[test]
    fn submodules_are_no_files_and_names_may_hold_anything() {
        let listing =
            "100644 blob 1\tमुख/ui\n.ftl\x00160000 commit 2\tsub\x00120000 blob 3\tlink\x00";
        let entries = Entries::read(listing.as_bytes(), &TreePath::root());
        let names = |entries: &BTreeMap<TreePath, ObjectId>| -> Vec<String> {
            entries.keys().map(ToString::to_string).collect()
        };
        assert_eq!(names(&entries.files), ["मुख/ui\n.ftl"]);
        assert_eq!(names(&entries.links), ["link"]);
    }
}
