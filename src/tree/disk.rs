//! The files on disk.

use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use ignore::{DirEntry, WalkBuilder, WalkParallel, WalkState};

use super::skip::{CACHE_TAG, is_skipped_name, is_within_any};
use super::stamp::Stamp;
use super::{Listing, Tree, TreeError, TreePath, WalkProblem, WalkProblemKind};

/// The size in bytes that a file must stay below.
const SIZE_LIMIT: u64 = u32::MAX as u64;

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

    /// Returns the length of a file in bytes; none where there is no file.
    #[must_use]
    pub fn length(&self, path: &TreePath) -> Option<u64> {
        let metadata = std::fs::metadata(self.locate(path)).ok()?;
        metadata.is_file().then_some(metadata.len())
    }

    /// Returns what tells a file on sight; none where there is no file.
    pub(super) fn stamp(&self, path: &TreePath) -> Option<Stamp> {
        let metadata = std::fs::metadata(self.locate(path)).ok()?;
        metadata.is_file().then(|| Stamp::of(&metadata))
    }

    /// Reads a file, and tells what it looked like before.
    pub(super) fn read_stamped(&self, path: &TreePath) -> Result<(Vec<u8>, Stamp), TreeError> {
        let failed = |error| TreeError::of(path, error);
        let file = File::open(self.locate(path)).map_err(failed)?;
        let metadata = file.metadata().map_err(failed)?;
        let bytes = metadata.len();
        let (Ok(length), true) = (usize::try_from(bytes), bytes < SIZE_LIMIT) else {
            let path = path.clone();
            return Err(TreeError::TooLarge { path, bytes });
        };
        let mut content = Vec::with_capacity(length);
        // Through `take`, the size is not asked for a second time.
        file.take(SIZE_LIMIT)
            .read_to_end(&mut content)
            .map_err(failed)?;
        Ok((content, Stamp::of(&metadata)))
    }

    fn locate(&self, path: &TreePath) -> PathBuf {
        locate(&self.root, path)
    }
}

/// Makes a walk that begins at a place.
fn walk_from(place: &Place, skipped: &[TreePath]) -> WalkParallel {
    let skipped = skipped.to_vec();
    let filter_place = place.clone();
    WalkBuilder::new(&place.base)
        .standard_filters(false)
        .follow_links(true)
        .filter_entry(move |entry| entry.depth() == 0 || is_walked(entry, &filter_place, &skipped))
        .build_parallel()
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
        walk_from(&place, skipped).run(|| {
            Box::new(|entry| {
                if entry.as_ref().is_ok_and(|entry| entry.depth() == 0) {
                    return WalkState::Continue;
                }
                let entry = place.classify(entry);
                let mut listing = found.lock().unwrap_or_else(PoisonError::into_inner);
                entry.put_into(&mut listing);
                WalkState::Continue
            })
        });
        let mut listing = found.into_inner().unwrap_or_else(PoisonError::into_inner);
        listing.sort();
        Ok(listing)
    }

    fn read(&self, path: &TreePath) -> Result<Vec<u8>, TreeError> {
        self.read_stamped(path).map(|(content, _)| content)
    }

    fn contains(&self, path: &TreePath) -> bool {
        self.locate(path).is_file()
    }

    fn kept(&self) -> Arc<dyn Tree + Send> {
        Arc::new(self.clone())
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
#[derive(Clone)]
struct Place {
    base: PathBuf,
    folder: TreePath,
}

/// One thing that a walk came by.
enum Found {
    File(TreePath),
    Folder(TreePath),
    Problem(WalkProblem),
}

impl Found {
    fn put_into(self, listing: &mut Listing) {
        match self {
            Self::File(path) => listing.files.push(path),
            Self::Folder(path) => listing.folders.push(path),
            Self::Problem(problem) => listing.problems.push(problem),
        }
    }
}

impl Place {
    /// Returns the path in the tree, or the nearest to it in UTF-8.
    fn path_of(&self, disk: &Path) -> Result<TreePath, TreePath> {
        let below = disk.strip_prefix(&self.base).unwrap_or(disk);
        if below.as_os_str().is_empty() {
            return Ok(self.folder.clone());
        }
        self.folder.descend(below).ok_or_else(|| {
            let lossy = below.to_string_lossy().into_owned();
            self.folder.descend(Path::new(&lossy)).unwrap_or_default()
        })
    }

    fn classify(&self, entry: Result<DirEntry, ignore::Error>) -> Found {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => return Found::Problem(self.problem(&error)),
        };
        let kind = entry.file_type();
        match self.path_of(entry.path()) {
            Ok(path) if kind.is_some_and(|kind| kind.is_file()) => Found::File(path),
            Ok(path) if kind.is_some_and(|kind| kind.is_dir()) => Found::Folder(path),
            Ok(path) => Found::Problem(WalkProblem {
                path,
                kind: WalkProblemKind::NotAFile,
            }),
            Err(path) => Found::Problem(WalkProblem {
                path,
                kind: WalkProblemKind::NameIsNotUtf8,
            }),
        }
    }

    fn problem(&self, error: &ignore::Error) -> WalkProblem {
        let disk = path_in(error).unwrap_or(&self.base);
        let path = self.path_of(disk).unwrap_or_else(|lossy| lossy);
        let kind = match error.io_error() {
            _ if is_loop(error) => WalkProblemKind::LinkLoop,
            Some(reason) if reason.kind() == ErrorKind::NotFound => WalkProblemKind::BrokenLink,
            Some(reason) => WalkProblemKind::Unreadable(reason.to_string()),
            None => WalkProblemKind::Unreadable(error.to_string()),
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
