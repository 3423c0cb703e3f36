//! Temporary files, each in the folder of the file that it becomes.

use std::fs::{self, OpenOptions, Permissions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::durable::settle_folder;
use super::journal::{TEMPORARY, temporary_beside};
use super::step::step;

/// Returns the name of a temporary file that is not there.
pub(super) fn free_name(target: &Path, number: usize) -> String {
    let (start, end) = TEMPORARY;
    let process = std::process::id();
    let name = |attempt: u32| match attempt {
        0 => format!("{start}{process}-{number}{end}"),
        attempt => format!("{start}{process}-{number}-{attempt}{end}"),
    };
    let is_free = |name: &String| !temporary_beside(target, name).exists();
    // Where all are taken, creating the file tells so.
    (0..=u32::MAX).map(name).find(is_free).unwrap_or_default()
}

/// Makes the folders in which a file is to lie, and notes which.
pub(super) fn create_folders(file: &Path, made: &mut Vec<PathBuf>) -> io::Result<()> {
    let folders: Vec<&Path> = file
        .ancestors()
        .skip(1)
        .take_while(|folder| !folder.as_os_str().is_empty() && !folder.exists())
        .collect();
    for folder in folders.into_iter().rev() {
        step();
        fs::create_dir(folder)?;
        made.push(folder.to_path_buf());
        settle_folder(folder)?;
    }
    Ok(())
}

/// Writes a new file, for good.
pub(super) fn fill(file: &Path, bytes: &[u8], mode: Option<Permissions>) -> io::Result<()> {
    step();
    let mut opened = OpenOptions::new().write(true).create_new(true).open(file)?;
    let (first, second) = bytes.split_at(bytes.len() / 2);
    for half in [first, second] {
        step();
        opened.write_all(half)?;
    }
    if let Some(mode) = mode {
        opened.set_permissions(mode)?;
    }
    opened.sync_all()?;
    settle_folder(file)
}
