//! The journal of files that are changed together: what was begun, so that a later run can finish
//! it or take it back.
//!
//! The journal is written before the first temporary file is made, and is complete when all of
//! them are on disk. Until then nothing has changed; from then on everything will.
//!
//! ```text
//! tarjuma-journal 1
//! 3fa9… 88b1… .tarjuma-4711-0.tmp locales/hi/ui.ftl
//! complete 77c0…
//! ```
//!
//! A line holds what a file was, what it is to be (`-` where there is no file), its temporary file
//! in the same folder, and its path.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use blake3::Hash;

use super::TreePath;
use super::durable::settle_folder;
use super::step::step;
use super::temporary::create_folders;

/// Where the journal lies in a project.
pub(super) const JOURNAL: &str = ".tarjuma/journal";

const HEAD: &str = "tarjuma-journal 1";
const COMPLETE: &str = "complete";
const NO_FILE: &str = "-";

/// How the names of temporary files begin and end; none of ours has another one.
pub(super) const TEMPORARY: (&str, &str) = (".tarjuma-", ".tmp");

/// One file of several that are changed together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct JournalEntry {
    /// The file.
    pub(super) path: TreePath,
    /// The name of the temporary file: what the file is to be, or nothing where it is to go.
    pub(super) temporary: String,
    /// What stood there; none where there was no file.
    pub(super) before: Option<Hash>,
    /// What is to stand there; none where the file is to go.
    pub(super) after: Option<Hash>,
}

/// What a journal on disk says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum JournalReading {
    /// Not all temporary files were written.
    Begun(Vec<JournalEntry>),
    /// All temporary files are on disk.
    Complete(Vec<JournalEntry>),
}

/// A journal that is being kept.
pub(super) struct Journal {
    path: PathBuf,
    file: File,
    text: String,
}

impl Journal {
    /// Writes down what is to be done, for good, in a project without a journal.
    pub(super) fn begin(root: &Path, entries: &[JournalEntry]) -> io::Result<Self> {
        let path = journal_path(root);
        create_folders(&path, &mut Vec::new())?;
        step();
        let file = OpenOptions::new()
            .write(true)
            .create_new(true)
            .open(&path)?;
        let text = to_text(entries);
        let mut journal = Self { path, file, text };
        let text = journal.text.clone();
        match journal.append(&text) {
            Ok(()) => Ok(journal),
            Err(error) => {
                // The first error tells the cause.
                let _ = journal.end();
                Err(error)
            }
        }
    }

    /// Writes down that all temporary files are on disk.
    pub(super) fn complete(&mut self) -> io::Result<()> {
        let line = format!("{COMPLETE} {}\n", hash(self.text.as_bytes()).to_hex());
        self.append(&line)
    }

    /// Removes the journal: everything is done, or taken back.
    pub(super) fn end(self) -> io::Result<()> {
        remove(&self.path)
    }

    fn append(&mut self, text: &str) -> io::Result<()> {
        let (first, second) = text.as_bytes().split_at(text.len() / 2);
        for half in [first, second] {
            step();
            self.file.write_all(half)?;
        }
        self.file.sync_all()?;
        settle_folder(&self.path)
    }
}

/// Reads the journal that an interrupted run has left; none where there is none.
pub(super) fn read_journal(root: &Path) -> io::Result<Option<JournalReading>> {
    match fs::read(journal_path(root)) {
        Ok(bytes) => Ok(Some(parse(&String::from_utf8_lossy(&bytes)))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Says whether a run was interrupted, or is at work.
pub(super) fn has_journal(root: &Path) -> bool {
    journal_path(root).exists()
}

/// Removes the journal of an interrupted run.
pub(super) fn remove_journal(root: &Path) -> io::Result<()> {
    remove(&journal_path(root))
}

/// Returns the fingerprint by which contents are known again.
pub(super) fn hash(bytes: &[u8]) -> Hash {
    blake3::hash(bytes)
}

fn journal_path(root: &Path) -> PathBuf {
    root.join(JOURNAL)
}

fn remove(path: &Path) -> io::Result<()> {
    step();
    fs::remove_file(path)?;
    settle_folder(path)?;
    if let Some(folder) = path.parent() {
        // A folder that holds something else stays.
        let _ = fs::remove_dir(folder);
    }
    Ok(())
}

fn to_text(entries: &[JournalEntry]) -> String {
    let mut text = format!("{HEAD}\n");
    for entry in entries {
        let [before, after] = [entry.before, entry.after].map(written);
        let path = escape(entry.path.as_str());
        text.push_str(&format!("{before} {after} {} {path}\n", entry.temporary));
    }
    text
}

/// Reads a journal as far as it was written; a line that was cut off names no temporary file that
/// was made.
fn parse(text: &str) -> JournalReading {
    let end = text.rfind(&format!("\n{COMPLETE} ")).map(|at| at + 1);
    let (list, ending) = text.split_at(end.unwrap_or(text.len()));
    let lines = list.split_inclusive('\n');
    let whole = lines.filter_map(|line| line.strip_suffix('\n'));
    let entries = whole.skip(1).filter_map(parse_entry).collect();
    let expected = format!("{COMPLETE} {}\n", hash(list.as_bytes()).to_hex());
    if ending == expected && list.starts_with(&format!("{HEAD}\n")) {
        JournalReading::Complete(entries)
    } else {
        JournalReading::Begun(entries)
    }
}

fn parse_entry(line: &str) -> Option<JournalEntry> {
    let mut fields = line.splitn(4, ' ');
    let before = parse_hash(fields.next()?)?;
    let after = parse_hash(fields.next()?)?;
    let temporary = fields.next()?;
    let path: TreePath = unescape(fields.next()?).parse().ok()?;
    let (start, end) = TEMPORARY;
    let is_ours = temporary.starts_with(start)
        && temporary.ends_with(end)
        && !temporary.contains(['/', '\\']);
    (is_ours && !path.is_root() && path.is_inside_root()).then(|| JournalEntry {
        path,
        temporary: temporary.to_owned(),
        before,
        after,
    })
}

fn written(hash: Option<Hash>) -> String {
    hash.map_or_else(|| NO_FILE.to_owned(), |hash| hash.to_hex().to_string())
}

fn parse_hash(text: &str) -> Option<Option<Hash>> {
    match text {
        NO_FILE => Some(None),
        text => Hash::from_hex(text).ok().map(Some),
    }
}

/// Keeps a path on one line.
fn escape(path: &str) -> String {
    path.replace('%', "%25")
        .replace('\n', "%0A")
        .replace('\r', "%0D")
}

fn unescape(path: &str) -> String {
    path.replace("%0D", "\r")
        .replace("%0A", "\n")
        .replace("%25", "%")
}

/// Returns where the temporary file of an entry lies, beside the file that it becomes.
pub(super) fn temporary_beside(target: &Path, name: &str) -> PathBuf {
    target.with_file_name(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(path: &str) -> JournalEntry {
        JournalEntry {
            path: path.parse().unwrap(),
            temporary: ".tarjuma-7-0.tmp".to_owned(),
            before: None,
            after: Some(hash("घर".as_bytes())),
        }
    }

    fn completed(entries: &[JournalEntry]) -> String {
        let text = to_text(entries);
        let fingerprint = hash(text.as_bytes()).to_hex();
        format!("{text}{COMPLETE} {fingerprint}\n")
    }

    #[test]
    fn a_journal_is_read_as_it_was_written() {
        let entries = [
            entry("locales/hi/ui.ftl"),
            entry("locales/hi/complete 100%0A\n\r.ftl"),
            JournalEntry {
                before: Some(hash(b"x")),
                after: None,
                ..entry("locales/ur/नाम पत्र.ftl")
            },
        ];
        let text = completed(&entries);
        assert_eq!(parse(&text), JournalReading::Complete(entries.to_vec()));
    }

    #[test]
    fn a_journal_cut_off_anywhere_is_no_complete_one() {
        let entries = [entry("locales/hi/ui.ftl"), entry("locales/ja/ui.ftl")];
        let text = completed(&entries);
        for end in 0..text.len() {
            assert!(
                matches!(parse(&text[..end]), JournalReading::Begun(_)),
                "{end}"
            );
        }
    }

    #[test]
    fn a_line_names_no_file_elsewhere() {
        for line in [
            "- - .tarjuma-1-0.tmp ../x.ftl",
            "- - .tarjuma-1-0.tmp /etc/x.ftl",
            "- - ../.tarjuma-1-0.tmp locales/hi/ui.ftl",
            "- - .tarjuma-/../x.tmp locales/hi/ui.ftl",
            "- - ui.ftl locales/hi/ui.ftl",
        ] {
            assert_eq!(parse_entry(line), None, "{line}");
        }
    }
}
