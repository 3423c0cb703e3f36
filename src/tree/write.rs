//! Writing single files that can be made again: a reader sees the old one or the new one, never
//! half of either.

use std::fs::{self, File, OpenOptions, Permissions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use super::disk::locate;
use super::journal::TEMPORARY;
use super::step::step;
use super::{TreePath, WriteError};

/// How many symbolic links in a row are followed before they count as a loop.
const LINK_LIMIT: usize = 40;

/// Writes files below one root.
#[derive(Clone, Debug)]
pub struct DiskWriter {
    root: PathBuf,
    /// Where new files of an output folder are filled; beside their places otherwise.
    workshop: Option<PathBuf>,
}

/// What a write did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// The file is new or has new bytes.
    Changed,
    /// The file had these bytes already and was not touched.
    Unchanged,
}

impl DiskWriter {
    /// Makes a writer for the files below `root`.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self {
            root: root.into(),
            workshop: None,
        }
    }

    /// Returns one that fills new files in a folder of that name, so that what an interrupted run
    /// leaves behind lies in one place.
    #[must_use]
    pub fn with_workshop(&self, folder: &TreePath) -> Self {
        Self {
            root: self.root.clone(),
            workshop: Some(locate(&self.root, folder)),
        }
    }

    /// Writes a file that can be made again, such as those in `dist/`. A symbolic link in its
    /// place is replaced, not followed.
    ///
    /// # Errors
    ///
    /// Returns an error, and leaves the old file as it was, when the path leads out of the root,
    /// the file is marked read-only or the system refuses.
    pub fn write_output(&self, path: &TreePath, bytes: &[u8]) -> Result<Written, WriteError> {
        self.write_output_after(path, bytes, &|| Ok(()))
    }

    /// Writes as [`write_output`](Self::write_output) does, and calls `first` before the file is
    /// replaced, if it is.
    ///
    /// # Errors
    ///
    /// As [`write_output`](Self::write_output), and those of `first`.
    pub fn write_output_after(
        &self,
        path: &TreePath,
        bytes: &[u8],
        first: &dyn Fn() -> Result<(), WriteError>,
    ) -> Result<Written, WriteError> {
        let disk = self.checked(path)?;
        let permissions = match present(path, &disk, bytes)? {
            Present::Same => return Ok(Written::Unchanged),
            Present::Other(permissions) => permissions,
        };
        first()?;
        let workshop = self.workshop.as_deref();
        let swapped = swap_in(&disk, workshop, bytes, permissions);
        swapped.map_err(|source| unwritable(path, source))?;
        Ok(Written::Changed)
    }

    /// Deletes a folder with all that is in it; one that is gone is no error.
    ///
    /// # Errors
    ///
    /// Returns an error when the path leads out of the root or the system refuses.
    pub fn remove_folder(&self, path: &TreePath) -> Result<(), WriteError> {
        let disk = self.checked(path)?;
        step();
        match fs::remove_dir_all(disk) {
            Err(source) if source.kind() != ErrorKind::NotFound => Err(unwritable(path, source)),
            _ => Ok(()),
        }
    }

    /// Deletes a file that [`write_output`](Self::write_output) wrote; one that is gone is no
    /// error.
    ///
    /// # Errors
    ///
    /// Returns an error when the path leads out of the root or the system refuses.
    pub fn remove_output(&self, path: &TreePath) -> Result<(), WriteError> {
        step();
        match fs::remove_file(self.checked(path)?) {
            Err(source) if source.kind() != ErrorKind::NotFound => Err(unwritable(path, source)),
            _ => Ok(()),
        }
    }

    /// Deletes the folders of a file that is gone, up to `end`, as far as nothing is in them.
    pub fn remove_empty_folders(&self, path: &TreePath, end: &TreePath) {
        let mut folder = path.parent();
        while let Some(own) = folder.filter(|own| own.is_within(end) && own != end) {
            let Ok(disk) = self.checked(&own) else { return };
            step();
            // A folder that something is in is not deleted; neither are those around it.
            if fs::remove_dir(disk).is_err() {
                return;
            }
            folder = own.parent();
        }
    }

    /// Returns the folder below which it writes.
    pub(super) fn root(&self) -> &Path {
        &self.root
    }

    /// Returns where on disk a file lies, if it may be written.
    pub(super) fn checked(&self, path: &TreePath) -> Result<PathBuf, WriteError> {
        if path.is_root() || !path.is_inside_root() {
            return Err(WriteError::OutsideRoot(path.clone()));
        }
        Ok(locate(&self.root, path))
    }
}

/// Writes a file wherever it lies, through symbolic links and keeping its mode, and the folders it
/// lies in. What is there and no file, such as a pipe, is written into.
pub(super) fn replace_anywhere(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let present = fs::metadata(path).ok();
    if present.as_ref().is_some_and(|present| !present.is_file()) {
        return fs::write(path, bytes);
    }
    let target = follow_links(Path::new(".").join(path))?;
    let permissions = present.map(|present| present.permissions());
    swap_in(&target, None, bytes, permissions)
}

/// Makes an error of what the system said about `path`.
pub(super) fn unwritable(path: &TreePath, source: io::Error) -> WriteError {
    let path = path.clone();
    WriteError::Unwritable { path, source }
}

/// Returns the file that a chain of symbolic links ends at, whether it exists or not.
pub(super) fn follow_links(mut path: PathBuf) -> io::Result<PathBuf> {
    for _ in 0..LINK_LIMIT {
        let Ok(target) = fs::read_link(&path) else {
            return Ok(path);
        };
        path.pop();
        path.push(target);
    }
    Err(io::Error::other("too many symbolic links"))
}

/// What stands in the place of a file.
enum Present {
    /// The same bytes.
    Same,
    /// Other bytes under a mode, or nothing.
    Other(Option<Permissions>),
}

fn present(path: &TreePath, target: &Path, bytes: &[u8]) -> Result<Present, WriteError> {
    let permissions = fs::symlink_metadata(target)
        .ok()
        .filter(|metadata| metadata.is_file())
        .map(|metadata| metadata.permissions());
    if permissions.is_some() && fs::read(target).is_ok_and(|present| present == bytes) {
        return Ok(Present::Same);
    }
    if permissions.as_ref().is_some_and(Permissions::readonly) {
        return Err(WriteError::ReadOnly(path.clone()));
    }
    Ok(Present::Other(permissions))
}

/// Fills a new file, in `workshop` or beside its place, and puts it there.
fn swap_in(
    target: &Path,
    workshop: Option<&Path>,
    bytes: &[u8],
    permissions: Option<Permissions>,
) -> io::Result<()> {
    let folder = target.parent().unwrap_or(Path::new("."));
    let (temporary, mut file) = create_in(workshop.unwrap_or(folder))?;
    let filled = file
        .write_all(bytes)
        .and_then(|()| (permissions.clone()).map_or(Ok(()), |mode| file.set_permissions(mode)));
    drop(file);
    step();
    let renamed = filled.and_then(|()| rename_into(folder, &temporary, target));
    if let Err(error) = renamed {
        // The first error tells the cause; a temporary file that stays behind is the lesser harm.
        let _ = fs::remove_file(&temporary);
        let is_elsewhere = error.kind() == ErrorKind::CrossesDevices;
        return match workshop.filter(|_| is_elsewhere) {
            Some(_) => swap_in(target, None, bytes, permissions),
            None => Err(error),
        };
    }
    Ok(())
}

/// Moves a file into a folder, which is made only where it turns out to be missing: most are there.
fn rename_into(folder: &Path, from: &Path, to: &Path) -> io::Result<()> {
    match fs::rename(from, to) {
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
            fs::create_dir_all(folder)?;
            fs::rename(from, to)
        }
        renamed => renamed,
    }
}

/// Creates a file of a name that nobody uses.
fn create_in(folder: &Path) -> io::Result<(PathBuf, File)> {
    static COUNTER: AtomicU64 = AtomicU64::new(0);
    let (start, end) = TEMPORARY;
    loop {
        let number = COUNTER.fetch_add(1, Ordering::Relaxed);
        let name = format!("{start}{}-{number}{end}", std::process::id());
        let path = folder.join(name);
        step();
        match OpenOptions::new().write(true).create_new(true).open(&path) {
            Ok(file) => return Ok((path, file)),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) if error.kind() == ErrorKind::NotFound && !folder.exists() => {
                fs::create_dir_all(folder)?;
            }
            Err(error) => return Err(error),
        }
    }
}
