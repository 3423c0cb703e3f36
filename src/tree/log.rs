//! A file that grows while files of an output folder are written.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use super::step::step;
use super::write::unwritable;
use super::{DiskWriter, TreePath, WriteError};

/// A file that lies in an output folder, to which lines are added. It is opened by the first and
/// stays open; each line is handed to the system at once, so that it outlives the process.
#[derive(Debug)]
pub struct OutputLog {
    writer: DiskWriter,
    path: TreePath,
    file: Mutex<Option<File>>,
}

impl OutputLog {
    /// Makes the log at `path` below the root of `writer`; nothing is written yet.
    #[must_use]
    pub fn new(writer: &DiskWriter, path: TreePath) -> Self {
        Self {
            writer: writer.clone(),
            path,
            file: Mutex::default(),
        }
    }

    /// Adds a line, and makes the file if it is not there.
    ///
    /// # Errors
    ///
    /// Returns an error when the path leads out of the root or the system refuses.
    pub fn append(&self, line: &str) -> Result<(), WriteError> {
        let disk = self.writer.checked(&self.path)?;
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        let mut append = || {
            step();
            let mut open = match file.take() {
                Some(open) => open,
                None => create(&disk)?,
            };
            open.write_all(line.as_bytes())?;
            *file = Some(open);
            Ok(())
        };
        let appended: io::Result<()> = append();
        appended.map_err(|source| unwritable(&self.path, source))
    }

    /// Lets go of the file, which may be deleted then.
    pub fn close(&self) {
        *self.file.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

fn create(path: &Path) -> io::Result<File> {
    fs::create_dir_all(path.parent().unwrap_or(Path::new(".")))?;
    OpenOptions::new().create(true).append(true).open(path)
}
