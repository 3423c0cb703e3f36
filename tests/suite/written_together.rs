//! Files that are changed together: all of them or none, and never over somebody's edit.

use std::fs;
use std::path::Path;

use tarjuma::tree::{DiskWriter, FileChange, TreePath, WriteError};
use tempfile::TempDir;

/// Changes files, each given as its path, what it was and what it is to be.
fn change(root: &Path, changes: &[(&str, Option<&str>, Option<&str>)]) -> Result<(), WriteError> {
    let paths = changes.iter().map(|(path, ..)| path.parse::<TreePath>());
    let paths: Vec<TreePath> = paths.collect::<Result<_, _>>().unwrap();
    let changes: Vec<FileChange<'_>> = paths
        .iter()
        .zip(changes)
        .map(|(path, (_, before, after))| FileChange {
            path,
            before: *before,
            after: *after,
        })
        .collect();
    DiskWriter::new(root).write_together(&changes)
}

/// Makes a folder of two resources, one with CRLF.
fn folder() -> TempDir {
    let folder = TempDir::new().unwrap();
    let locale = folder.path().join("locales/hi");
    fs::create_dir_all(&locale).unwrap();
    fs::write(locale.join("ui.ftl"), "nav-home = होम\n").unwrap();
    fs::write(locale.join("site.ftl"), "footer = पाद\r\n").unwrap();
    folder
}

fn read(folder: &TempDir, path: &str) -> Option<String> {
    fs::read_to_string(folder.path().join(path)).ok()
}

/// Returns the names in a folder, sorted.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort_unstable();
    names
}

const UI: &str = "locales/hi/ui.ftl";
const SITE: &str = "locales/hi/site.ftl";

#[test]
fn a_file_moves_and_another_one_changes_in_one_step() {
    let folder = folder();
    let home = Some("nav-home = होम\n");
    change(
        folder.path(),
        &[
            ("locales/hi/shell/ui.ftl", None, home),
            (SITE, Some("footer = पाद\r\n"), Some("footer = तल\r\n")),
            (UI, home, None),
        ],
    )
    .unwrap();
    assert_eq!(read(&folder, "locales/hi/shell/ui.ftl").as_deref(), home);
    assert_eq!(read(&folder, SITE).as_deref(), Some("footer = तल\r\n"));
    assert_eq!(
        names(&folder.path().join("locales/hi")),
        ["shell", "site.ftl"]
    );
    assert_eq!(names(folder.path()), ["locales"]);
}

#[test]
fn what_somebody_has_edited_meanwhile_keeps_everything_as_it_is() {
    let folder = folder();
    let changes = [
        (UI, Some("nav-home = होम\n"), Some("nav-home = घर\n")),
        (SITE, Some("footer = पुराना\r\n"), Some("footer = तल\r\n")),
    ];
    let error = change(folder.path(), &changes).unwrap_err();
    assert!(matches!(error, WriteError::Changed(_)), "{error}");
    assert_eq!(read(&folder, UI).as_deref(), Some("nav-home = होम\n"));
    let error = change(folder.path(), &[(UI, None, Some("x = y\n"))]).unwrap_err();
    assert!(matches!(error, WriteError::AlreadyThere(_)), "{error}");
    let error = change(
        folder.path(),
        &[("locales/hi/gone.ftl", Some("x"), Some("y"))],
    );
    assert!(matches!(error, Err(WriteError::Changed(_))));
    assert_eq!(
        names(&folder.path().join("locales/hi")),
        ["site.ftl", "ui.ftl"]
    );
}

#[test]
fn a_file_that_cannot_be_written_keeps_the_others_as_they_are() {
    let folder = folder();
    let changes = [
        ("locales/ur/ui.ftl", None, Some("nav-home = ہوم\n")),
        (UI, Some("nav-home = होम\n"), Some("nav-home = घर\n")),
        ("locales/hi/ui.ftl/x.ftl", None, Some("x = y\n")),
    ];
    assert!(change(folder.path(), &changes).is_err());
    assert_eq!(read(&folder, UI).as_deref(), Some("nav-home = होम\n"));
    assert_eq!(names(&folder.path().join("locales")), ["hi"]);
    assert_eq!(names(folder.path()), ["locales"]);
}

#[cfg(unix)]
#[test]
fn another_run_at_work_is_told_of_and_nothing_is_written() {
    let folder = folder();
    let held = fs::File::open(folder.path()).unwrap();
    held.try_lock().unwrap();
    let changes = [(UI, Some("nav-home = होम\n"), Some("nav-home = घर\n"))];
    let error = change(folder.path(), &changes).unwrap_err();
    assert!(matches!(error, WriteError::Busy), "{error}");
    assert!(error.hint().unwrap().contains("wait"));
    assert_eq!(read(&folder, UI).as_deref(), Some("nav-home = होम\n"));
    drop(held);
    change(folder.path(), &changes).unwrap();
}
