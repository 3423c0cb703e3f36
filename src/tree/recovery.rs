//! Finishing what an interrupted run has begun, or taking it back.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::disk::locate;
use super::journal::{
    JOURNAL, JournalEntry, JournalReading, has_journal, hash, read_journal, remove_journal,
    temporary_beside,
};
use super::lock::WriteLock;
use super::step::step;
use super::together::{put_in_place, read_present};
use super::write::{DiskWriter, follow_links, unwritable};
use super::{TreePath, WriteError};

/// What became of an interrupted run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Recovery {
    /// All its new contents were on disk, and now stand in place.
    Finished {
        /// The files that were changed now, in the order of the run.
        changed: Vec<TreePath>,
        /// The files that somebody has edited since, which stay so.
        kept: Vec<TreePath>,
    },
    /// It had changed nothing, and its temporary files are gone.
    TakenBack,
}

/// What becomes of one file.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fate {
    Changed,
    Done,
    Kept,
}

impl DiskWriter {
    /// Says whether a run was interrupted, or is at work.
    #[must_use]
    pub fn is_interrupted(&self) -> bool {
        has_journal(self.root())
    }

    /// Finishes what an interrupted run has begun; none where there is nothing to finish. A file
    /// that is neither what the run found nor what it meant to leave is not touched.
    ///
    /// # Errors
    ///
    /// Returns an error when another process is changing the project, or the system refuses.
    pub fn finish_interrupted(&self) -> Result<Option<Recovery>, WriteError> {
        if !self.is_interrupted() {
            return Ok(None);
        }
        let _lock = WriteLock::take(self.root())?;
        let journal = JOURNAL.parse().unwrap_or_default();
        let in_journal = |source| unwritable(&journal, source);
        let recovery = match read_journal(self.root()).map_err(in_journal)? {
            None => return Ok(None),
            Some(JournalReading::Begun(entries)) => {
                self.settle_all(&entries, take_back)?;
                Recovery::TakenBack
            }
            Some(JournalReading::Complete(entries)) => {
                let fates = self.settle_all(&entries, finish)?;
                let of = |wanted: Fate| {
                    let fates = entries.iter().zip(&fates);
                    let chosen = fates.filter(|(_, fate)| **fate == wanted);
                    chosen.map(|(entry, _)| entry.path.clone()).collect()
                };
                Recovery::Finished {
                    changed: of(Fate::Changed),
                    kept: of(Fate::Kept),
                }
            }
        };
        remove_journal(self.root()).map_err(in_journal)?;
        Ok(Some(recovery))
    }

    /// Does the same with every file of a journal.
    fn settle_all(
        &self,
        entries: &[JournalEntry],
        settle: fn(&Begun<'_>) -> io::Result<Fate>,
    ) -> Result<Vec<Fate>, WriteError> {
        let settled = entries.iter().map(|entry| {
            let refused = |source| unwritable(&entry.path, source);
            let target = follow_links(locate(self.root(), &entry.path)).map_err(refused)?;
            let begun = Begun {
                entry,
                temporary: temporary_beside(&target, &entry.temporary),
                target,
            };
            settle(&begun).map_err(refused)
        });
        settled.collect()
    }
}

/// A file that a run has begun to change.
struct Begun<'e> {
    entry: &'e JournalEntry,
    target: PathBuf,
    temporary: PathBuf,
}

/// Leaves the file as it was.
fn take_back(begun: &Begun<'_>) -> io::Result<Fate> {
    remove_if_there(&begun.temporary)?;
    Ok(Fate::Done)
}

/// Puts the file in place, unless that was done or somebody has edited it since.
fn finish(begun: &Begun<'_>) -> io::Result<Fate> {
    let JournalEntry { before, after, .. } = *begun.entry;
    let Some(content) = read_present(&begun.temporary)? else {
        return Ok(Fate::Done);
    };
    let present = read_present(&begun.target)?.as_deref().map(hash);
    let is_whole = after.is_none_or(|after| after == hash(&content));
    if is_whole && present == before {
        put_in_place(&begun.temporary, &begun.target, after.is_some())?;
        return Ok(Fate::Changed);
    }
    remove_if_there(&begun.temporary)?;
    Ok(match present == after {
        true => Fate::Done,
        false => Fate::Kept,
    })
}

fn remove_if_there(file: &Path) -> io::Result<()> {
    step();
    match fs::remove_file(file) {
        Err(error) if !is_absence(&error) => Err(error),
        _ => Ok(()),
    }
}

/// Says whether a file is not there, for want of its folder perhaps.
fn is_absence(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory)
}
