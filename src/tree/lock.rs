//! The leave to change the files of a project, which one process has at a time.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::Path;

use super::WriteError;

/// Where the lock lies on systems on which a folder cannot be locked.
const FOLDER: &str = ".tarjuma/cache";

/// Held while files are changed. The system lets go of it when the process ends, however it ends,
/// and nothing of it stays on disk.
pub struct WriteLock {
    _held: Option<File>,
}

impl WriteLock {
    /// Takes the lock of a project, or of an output folder; on a file system without locks, nothing is held.
    ///
    /// # Errors
    ///
    /// Returns an error when another process has it.
    pub fn take(root: &Path) -> Result<Self, WriteError> {
        let Ok(file) = open(root) else {
            return Ok(Self { _held: None });
        };
        match file.try_lock() {
            Ok(()) => Ok(Self { _held: Some(file) }),
            Err(TryLockError::WouldBlock) => Err(WriteError::Busy),
            Err(TryLockError::Error(_)) => Ok(Self { _held: None }),
        }
    }
}

fn open(root: &Path) -> io::Result<File> {
    if cfg!(unix) {
        return File::open(root);
    }
    let folder = root.join(FOLDER);
    fs::create_dir_all(&folder)?;
    let lock = folder.join("lock");
    OpenOptions::new().create(true).append(true).open(lock)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_at_a_time_holds_the_lock() {
        let folder = tempfile::TempDir::new().unwrap();
        let held = WriteLock::take(folder.path()).unwrap();
        assert!(matches!(
            WriteLock::take(folder.path()),
            Err(WriteError::Busy)
        ));
        drop(held);
        assert!(WriteLock::take(folder.path()).is_ok());
    }
}
