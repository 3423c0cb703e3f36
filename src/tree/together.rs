//! Changing files that people own, several at once: all of them or none.
//!
//! New contents are written beside their places first. Only when all are on disk, and the journal
//! says so, the first file is replaced; a run that ends in between is finished by the next one.

use std::fs::{self, Permissions};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::durable::settle_folder;
use super::journal::{Journal, JournalEntry, has_journal, hash, temporary_beside};
use super::lock::WriteLock;
use super::step::step;
use super::temporary::{create_folders, fill, free_name};
use super::write::{DiskWriter, follow_links, unwritable};
use super::{TreePath, WriteError};

/// A change of one file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileChange<'a> {
    /// The file.
    pub path: &'a TreePath,
    /// The text it held when the change was thought out, bytes that are no UTF-8 replaced; none
    /// where there was no file.
    pub before: Option<&'a str>,
    /// The text it is to hold; none where the file is to go.
    pub after: Option<&'a str>,
}

/// A change that nothing speaks against.
struct Prepared<'a> {
    path: &'a TreePath,
    after: Option<&'a str>,
    /// The file at the end of symbolic links.
    target: PathBuf,
    temporary: PathBuf,
    permissions: Option<Permissions>,
}

impl DiskWriter {
    /// Changes files that people own: through symbolic links, keeping their modes, and on disk for
    /// good when this returns. A file that is already as it is to be is not touched.
    ///
    /// # Errors
    ///
    /// Returns an error, and leaves all files as they were, when another process is changing the
    /// project, an interrupted run has to be finished first, a path leads out of the root, a file
    /// is marked read-only or is not what it was, or the system refuses. If it refuses when the
    /// first file has been replaced already, the next run finishes the others.
    pub fn write_together(&self, changes: &[FileChange<'_>]) -> Result<(), WriteError> {
        if changes.is_empty() {
            return Ok(());
        }
        let _lock = WriteLock::take(self.root())?;
        if has_journal(self.root()) {
            return Err(WriteError::Interrupted);
        }
        let mut prepared = Vec::new();
        let mut entries = Vec::new();
        for change in changes {
            if let Some((change, entry)) = self.prepare(change, entries.len())? {
                prepared.push(change);
                entries.push(entry);
            }
        }
        let Some(first) = prepared.first() else {
            return Ok(());
        };
        let in_journal = |source| unwritable(first.path, source);
        let mut journal = Journal::begin(self.root(), &entries).map_err(in_journal)?;
        let mut folders = Vec::new();
        let filled = prepared
            .iter()
            .try_for_each(|change| change.fill(&mut folders))
            .and_then(|()| journal.complete().map_err(in_journal));
        if let Err(error) = filled {
            take_back(&prepared, &folders);
            // The first error tells the cause; a journal that stays is taken back by the next run.
            let _ = journal.end();
            return Err(error);
        }
        for change in &prepared {
            let target = &change.target;
            put_in_place(&change.temporary, target, change.after.is_some())
                .map_err(|source| unwritable(change.path, source))?;
        }
        journal.end().map_err(in_journal)
    }

    /// Looks at a file before anything is written; none where nothing is to be done.
    fn prepare<'a>(
        &self,
        change: &FileChange<'a>,
        number: usize,
    ) -> Result<Option<(Prepared<'a>, JournalEntry)>, WriteError> {
        let path = change.path;
        let refused = |source| unwritable(path, source);
        let target = follow_links(self.checked(path)?).map_err(refused)?;
        let present = read_present(&target).map_err(refused)?;
        if present.as_deref() == change.after.map(str::as_bytes) {
            return Ok(None);
        }
        let text = present.as_deref().map(String::from_utf8_lossy);
        if text.as_deref() != change.before {
            return Err(match change.before {
                Some(_) => WriteError::Changed(path.clone()),
                None => WriteError::AlreadyThere(path.clone()),
            });
        }
        let permissions = match present {
            Some(_) => Some(fs::metadata(&target).map_err(refused)?.permissions()),
            None => None,
        };
        if permissions.as_ref().is_some_and(Permissions::readonly) {
            return Err(WriteError::ReadOnly(path.clone()));
        }
        let name = free_name(&target, number);
        let entry = JournalEntry {
            path: path.clone(),
            temporary: name.clone(),
            before: present.as_deref().map(hash),
            after: change.after.map(|text| hash(text.as_bytes())),
        };
        let prepared = Prepared {
            path,
            after: change.after,
            temporary: temporary_beside(&target, &name),
            target,
            permissions,
        };
        Ok(Some((prepared, entry)))
    }
}

impl Prepared<'_> {
    /// Writes the temporary file; an empty one for a file that is to go, which shows that its
    /// folder can be written.
    fn fill(&self, folders: &mut Vec<PathBuf>) -> Result<(), WriteError> {
        let bytes = self.after.unwrap_or_default().as_bytes();
        create_folders(&self.target, folders)
            .and_then(|()| fill(&self.temporary, bytes, self.permissions.clone()))
            .map_err(|source| unwritable(self.path, source))
    }
}

/// Replaces a file by its temporary one, or removes both.
pub(super) fn put_in_place(temporary: &Path, target: &Path, is_kept: bool) -> io::Result<()> {
    step();
    if is_kept {
        fs::rename(temporary, target)?;
        return settle_folder(target);
    }
    fs::remove_file(target)?;
    step();
    fs::remove_file(temporary)?;
    settle_folder(target)?;
    if let Some(folder) = target.parent() {
        // A folder that holds something else stays.
        let _ = fs::remove_dir(folder);
    }
    Ok(())
}

/// Returns what stands in a file; none where there is none.
pub(super) fn read_present(target: &Path) -> io::Result<Option<Vec<u8>>> {
    match fs::read(target) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Removes what was made for changes that cannot be carried out.
fn take_back(prepared: &[Prepared<'_>], folders: &[PathBuf]) {
    // What stays behind is the lesser harm: the cause has to be told.
    for change in prepared {
        let _ = fs::remove_file(&change.temporary);
    }
    for folder in folders.iter().rev() {
        let _ = fs::remove_dir(folder);
    }
}
