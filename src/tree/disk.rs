//! The files on disk.

use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use ignore::{DirEntry, WalkBuilder, WalkParallel, WalkState};

use super::skip::{CACHE_TAG, is_skipped_name, is_within_any};
use super::{Listing, Tree, TreeError, TreePath, WalkProblem, WalkProblemKind};

/// A folder on disk and all below it. Symbolic links are followed.
#[derive(Clone, Debug)]
pub struct DiskTree {
    root: PathBuf,
}

impl DiskTree {
    /// Makes the tree of a folder, which is looked at when it is walked or read.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    /// Returns the folder.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    fn locate(&self, path: &TreePath) -> PathBuf {
        locate(&self.root, path)
    }

    fn parallel_walk(&self, folder: &TreePath, skipped: &[TreePath]) -> WalkParallel {
        let base = self.locate(folder);
        let place = Place {
            base: base.clone(),
            folder: folder.clone(),
        };
        let skipped = skipped.to_vec();
        WalkBuilder::new(&base)
            .standard_filters(false)
            .follow_links(true)
            .filter_entry(move |entry| entry.depth() == 0 || is_walked(entry, &place, &skipped))
            .build_parallel()
    }
}

/// Returns where on disk `path` lies.
pub(super) fn locate(root: &Path, path: &TreePath) -> PathBuf {
    if path.is_root() {
        return root.to_path_buf();
    }
    root.join(path.as_str())
}

impl Tree for DiskTree {
    fn walk(&self, folder: &TreePath, skipped: &[TreePath]) -> Result<Listing, TreeError> {
        let base = self.locate(folder);
        match std::fs::read_dir(&base).map_err(|error| TreeError::of(folder, error)) {
            Err(TreeError::NotFound(_)) if !folder.is_root() => return Ok(Listing::default()),
            Err(error) => return Err(error),
            Ok(_) => {}
        }
        let place = Place {
            base,
            folder: folder.clone(),
        };
        let found = Mutex::new(Listing::default());
        self.parallel_walk(folder, skipped).run(|| {
            Box::new(|entry| {
                let mut listing = found.lock().unwrap_or_else(PoisonError::into_inner);
                place.note(entry, &mut listing);
                WalkState::Continue
            })
        });
        let mut listing = found.into_inner().unwrap_or_else(PoisonError::into_inner);
        listing.sort();
        Ok(listing)
    }

    fn read(&self, path: &TreePath) -> Result<Vec<u8>, TreeError> {
        let failed = |error| TreeError::of(path, error);
        let mut file = File::open(self.locate(path)).map_err(failed)?;
        let bytes = file.metadata().map_err(failed)?.len();
        let (Ok(length), true) = (usize::try_from(bytes), bytes < u64::from(u32::MAX)) else {
            let path = path.clone();
            return Err(TreeError::TooLarge { path, bytes });
        };
        let mut content = Vec::with_capacity(length);
        file.read_to_end(&mut content).map_err(failed)?;
        Ok(content)
    }

    fn contains(&self, path: &TreePath) -> bool {
        self.locate(path).is_file()
    }
}

fn is_walked(entry: &DirEntry, place: &Place, skipped: &[TreePath]) -> bool {
    if entry.file_name().to_str().is_some_and(is_skipped_name) {
        return false;
    }
    let is_folder = entry.file_type().is_some_and(|kind| kind.is_dir());
    let is_skipped = || {
        let path = place.path_of(entry.path());
        path.is_ok_and(|path| is_within_any(&path, skipped))
    };
    !is_folder || !(is_skipped() || entry.path().join(CACHE_TAG).is_file())
}

/// Where a walk began: on disk and in the tree.
struct Place {
    base: PathBuf,
    folder: TreePath,
}

impl Place {
    /// Returns the path in the tree, or the nearest to it in UTF-8.
    fn path_of(&self, disk: &Path) -> Result<TreePath, TreePath> {
        let relative = disk.strip_prefix(&self.base).unwrap_or(disk);
        let path = TreePath::from_relative(relative).ok_or_else(|| {
            let lossy = relative.to_string_lossy().into_owned();
            TreePath::from_relative(Path::new(&lossy)).unwrap_or_default()
        });
        path.map(|path| self.folder.join(&path))
            .map_err(|path| self.folder.join(&path))
    }

    fn note(&self, entry: Result<DirEntry, ignore::Error>, listing: &mut Listing) {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => return listing.problems.push(self.problem(&error)),
        };
        if entry.depth() == 0 {
            return;
        }
        let kind = entry.file_type();
        match self.path_of(entry.path()) {
            Err(path) => listing.problems.push(WalkProblem {
                path,
                kind: WalkProblemKind::NameIsNotUtf8,
            }),
            Ok(path) if kind.is_some_and(|kind| kind.is_dir()) => listing.folders.push(path),
            Ok(path) if kind.is_some_and(|kind| kind.is_file()) => listing.files.push(path),
            Ok(path) => listing.problems.push(WalkProblem {
                path,
                kind: WalkProblemKind::NotAFile,
            }),
        }
    }

    fn problem(&self, error: &ignore::Error) -> WalkProblem {
        let disk = path_in(error).unwrap_or(&self.base);
        let path = self.path_of(disk).unwrap_or_else(|lossy| lossy);
        let kind = match (is_loop(error), error.io_error()) {
            (true, _) => WalkProblemKind::LinkLoop,
            (false, Some(reason)) if reason.kind() == ErrorKind::NotFound => {
                WalkProblemKind::BrokenLink
            }
            (false, Some(reason)) => WalkProblemKind::Unreadable(reason.to_string()),
            (false, None) => WalkProblemKind::Unreadable(error.to_string()),
        };
        WalkProblem { path, kind }
    }
}

fn path_in(error: &ignore::Error) -> Option<&Path> {
    match error {
        ignore::Error::Loop { child, .. } => Some(child),
        ignore::Error::WithPath { path, err } => path_in(err).or(Some(path)),
        ignore::Error::WithDepth { err, .. } | ignore::Error::WithLineNumber { err, .. } => {
            path_in(err)
        }
        _ => None,
    }
}

fn is_loop(error: &ignore::Error) -> bool {
    match error {
        ignore::Error::Loop { .. } => true,
        ignore::Error::WithPath { err, .. }
        | ignore::Error::WithDepth { err, .. }
        | ignore::Error::WithLineNumber { err, .. } => is_loop(err),
        _ => false,
    }
}
