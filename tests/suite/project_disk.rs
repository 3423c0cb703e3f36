//! What only a real disk has: links, modes, and names that are no text.

use std::fs;
use std::path::Path;

use tarjuma::project::{Workspace, discover_root};
use tarjuma::tree::{DiskTree, DiskWriter, FileChange, Tree, TreePath, WriteError, Written};
use tempfile::TempDir;

use crate::shared::tell_skipped;

/// Lays out files in a new folder.
fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = TempDir::new().expect("there is room for a folder");
    for (path, text) in files {
        let path = folder.path().join(path);
        let parent = path.parent().expect("a file lies in a folder");
        fs::create_dir_all(parent).expect("there is room for a folder");
        fs::write(path, text).expect("there is room for a file");
    }
    folder
}

fn load(root: &Path) -> Workspace {
    Workspace::load(root, &DiskTree::new(root)).expect("the project loads")
}

fn path(text: &str) -> TreePath {
    text.parse().expect("the path is relative")
}

/// Writes one file that people own, whatever stands there.
fn write(root: &Path, file: &str, text: &str) -> Result<(), WriteError> {
    let before = fs::read_to_string(root.join(file)).ok();
    let change = FileChange {
        path: &path(file),
        before: before.as_deref(),
        after: Some(text),
    };
    DiskWriter::new(root).write_together(&[change])
}

const HOME: (&str, &str) = ("locales/en/ui.ftl", "nav-home = Home\n");

#[test]
fn files_that_git_ignores_are_loaded_and_caches_are_not() {
    let folder = folder(&[
        HOME,
        ("tarjuma.toml", "locales = \"**/{locale}/ui.ftl\"\n"),
        (".gitignore", "*.ftl\n"),
        (
            "target/CACHEDIR.TAG",
            "Signature: 8a477f597d28d172789f06886806bc55\n",
        ),
        ("target/hi/ui.ftl", "a = A\n"),
        ("node_modules/hi/ui.ftl", "a = A\n"),
        ("dist/hi/ui.ftl", "a = A\n"),
        (".hidden/hi/ui.ftl", "a = A\n"),
    ]);
    let workspace = load(folder.path());
    assert_eq!(workspace.resources.len(), 1);
    assert_eq!(&*workspace.resources[0].source().unwrap().path, HOME.0);
}

#[test]
fn a_folder_named_like_a_file_is_a_problem_and_the_rest_is_loaded() {
    let folder = folder(&[HOME, ("locales/hi/x.ftl/inner.txt", "")]);
    let workspace = load(folder.path());
    assert_eq!(&*workspace.problems[0].path, "locales/hi/x.ftl");
    assert_eq!(workspace.resources.len(), 1);
}

#[test]
fn a_root_that_does_not_exist_is_an_error_and_a_missing_folder_is_not() {
    let folder = folder(&[("README.md", "# Nothing here\n")]);
    assert!(load(folder.path()).resources.is_empty());
    let absent = DiskTree::new(folder.path().join("absent"));
    assert!(absent.walk(&TreePath::root(), &[]).is_err());
}

#[test]
fn files_beyond_four_gibibytes_are_refused_before_they_are_read() {
    let folder = folder(&[HOME]);
    let big = fs::File::create(folder.path().join("locales/en/big.ftl")).unwrap();
    if big.set_len(5 << 30).is_err() {
        tell_skipped("the file system has no sparse files");
        return;
    }
    let workspace = load(folder.path());
    assert_eq!(workspace.problems[0].check, "file-too-large");
    assert_eq!(
        workspace
            .resources
            .iter()
            .filter(|it| !it.files.is_empty())
            .count(),
        1
    );
}

#[test]
fn the_root_is_the_nearest_folder_with_a_configuration() {
    let folder = folder(&[("site/tarjuma.toml", ""), ("site/locales/hi/ui.ftl", "")]);
    let site = folder.path().join("site");
    assert_eq!(discover_root(&site.join("locales/hi")), site);
    assert_eq!(discover_root(folder.path()), folder.path());
}

#[test]
fn writing_makes_folders_and_leaves_equal_files_untouched() {
    let folder = folder(&[]);
    let writer = DiskWriter::new(folder.path());
    let file = path("locales/hi/ui.ftl");
    write(folder.path(), file.as_str(), "घर").unwrap();
    let disk = folder.path().join(file.as_str());
    let modified = || fs::metadata(&disk).unwrap().modified().unwrap();
    let before = modified();
    write(folder.path(), file.as_str(), "घर").unwrap();
    assert_eq!(
        writer.write_output(&file, "घर".as_bytes()).unwrap(),
        Written::Unchanged
    );
    assert_eq!(modified(), before);
    assert_eq!(writer.write_output(&file, b"x").unwrap(), Written::Changed);
    assert_eq!(fs::read(&disk).unwrap(), b"x");
    let names = fs::read_dir(disk.parent().unwrap()).unwrap().count();
    assert_eq!(names, 1, "no temporary file stays behind");
    assert!(!folder.path().join(".tarjuma").exists());
}

#[test]
fn a_path_that_climbs_out_of_the_root_is_not_written() {
    let folder = folder(&[]);
    let writer = DiskWriter::new(folder.path().join("site"));
    for outside in ["../x.ftl", "a/../../x.ftl", "."] {
        let error = write(&folder.path().join("site"), outside, "x").unwrap_err();
        assert!(matches!(error, WriteError::OutsideRoot(_)), "{outside}");
        assert!(writer.write_output(&path(outside), b"x").is_err());
    }
    assert!("/etc/x".parse::<TreePath>().is_err());
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn a_failed_write_names_the_file_and_leaves_nothing_behind() {
    let folder = folder(&[("locales/hi.ftl/keep", "")]);
    let error = write(folder.path(), "locales/hi.ftl", "x").unwrap_err();
    assert!(error.to_string().contains("`locales/hi.ftl`"), "{error}");
    assert_eq!(
        fs::read_dir(folder.path().join("locales")).unwrap().count(),
        1
    );
    assert!(write(folder.path(), "locales/hi.ftl/keep/x", "x").is_err());
    assert!(!folder.path().join(".tarjuma").exists());
}

#[cfg(unix)]
mod unix {
    use std::os::unix::ffi::OsStrExt;
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::*;

    #[test]
    fn a_loop_of_links_is_reported_and_not_followed() {
        let folder = folder(&[HOME]);
        symlink("..", folder.path().join("locales/en/loop")).unwrap();
        let workspace = load(folder.path());
        assert_eq!(workspace.resources.len(), 1);
        assert_eq!(workspace.problems.len(), 1, "{:#?}", workspace.problems);
        assert_eq!(&*workspace.problems[0].path, "locales/en/loop");
        assert!(workspace.problems[0].message().contains("leads back"));
    }

    #[test]
    fn linked_files_are_loaded_and_broken_links_reported() {
        let folder = folder(&[HOME, ("shared/terms.ftl", "-agency = Reuters\n")]);
        let english = folder.path().join("locales/en");
        symlink("../../shared/terms.ftl", english.join("terms.ftl")).unwrap();
        symlink("nowhere", english.join("lost.ftl")).unwrap();
        symlink("nowhere", english.join("lost.txt")).unwrap();
        let workspace = load(folder.path());
        assert_eq!(workspace.resources.len(), 2);
        assert_eq!(workspace.problems.len(), 1, "{:#?}", workspace.problems);
        assert_eq!(&*workspace.problems[0].path, "locales/en/lost.ftl");
    }

    #[test]
    fn a_name_that_is_not_utf8_is_reported() {
        let folder = folder(&[HOME]);
        let name = std::ffi::OsStr::from_bytes(b"caf\xe9.ftl");
        if fs::write(folder.path().join("locales/en").join(name), "").is_err() {
            tell_skipped("the file system takes UTF-8 names only");
            return;
        }
        let workspace = load(folder.path());
        assert_eq!(&*workspace.problems[0].path, "locales/en/caf\u{fffd}.ftl");
    }

    #[test]
    fn files_and_folders_without_permission_are_reported() {
        let folder = folder(&[HOME, ("locales/hi/ui.ftl", ""), ("locales/ur/ui.ftl", "")]);
        let forbid = |path: &str| {
            let path = folder.path().join(path);
            fs::set_permissions(&path, fs::Permissions::from_mode(0o0)).unwrap();
            path
        };
        let (file, hidden) = (forbid("locales/hi/ui.ftl"), forbid("locales/ur"));
        if fs::read(file).is_ok() {
            tell_skipped("this user may read everything");
        } else {
            let workspace = load(folder.path());
            let paths: Vec<_> = workspace.problems.iter().map(|it| &*it.path).collect();
            assert_eq!(paths, ["locales/hi/ui.ftl", "locales/ur"]);
        }
        fs::set_permissions(hidden, fs::Permissions::from_mode(0o755)).unwrap();
    }

    #[test]
    fn a_pipe_named_like_a_file_is_not_waited_for() {
        let folder = folder(&[HOME]);
        let pipe = folder.path().join("locales/en/pipe.ftl");
        let made = std::process::Command::new("mkfifo").arg(&pipe).status();
        if !made.is_ok_and(|status| status.success()) {
            tell_skipped("no pipe can be made");
            return;
        }
        let workspace = load(folder.path());
        assert!(
            workspace.problems[0]
                .message()
                .contains("neither a file nor a folder")
        );
    }

    #[test]
    fn writing_goes_through_links_and_keeps_modes() {
        let folder = folder(&[("real/ui.ftl", "a = A\n")]);
        let real = folder.path().join("real/ui.ftl");
        fs::set_permissions(&real, fs::Permissions::from_mode(0o640)).unwrap();
        symlink("real/ui.ftl", folder.path().join("middle.ftl")).unwrap();
        symlink("middle.ftl", folder.path().join("ui.ftl")).unwrap();
        write(folder.path(), "ui.ftl", "a = B\n").unwrap();
        assert_eq!(fs::read(&real).unwrap(), b"a = B\n");
        assert_eq!(
            fs::metadata(&real).unwrap().permissions().mode() & 0o777,
            0o640
        );
        assert!(folder.path().join("ui.ftl").is_symlink());
        assert!(folder.path().join("middle.ftl").is_symlink());
    }

    #[test]
    fn output_replaces_a_link_instead_of_following_it() {
        let folder = folder(&[("precious.txt", "keep")]);
        symlink("precious.txt", folder.path().join("index.html")).unwrap();
        let writer = DiskWriter::new(folder.path());
        writer.write_output(&path("index.html"), b"new").unwrap();
        assert_eq!(
            fs::read(folder.path().join("precious.txt")).unwrap(),
            b"keep"
        );
        assert!(!folder.path().join("index.html").is_symlink());
    }

    #[test]
    fn a_loop_of_links_cannot_be_written_through() {
        let folder = folder(&[]);
        symlink("b.ftl", folder.path().join("a.ftl")).unwrap();
        symlink("a.ftl", folder.path().join("b.ftl")).unwrap();
        let error = write(folder.path(), "a.ftl", "x").unwrap_err();
        assert!(error.to_string().contains("`a.ftl`"), "{error}");
    }

    #[test]
    fn a_read_only_file_is_left_alone() {
        let folder = folder(&[("ui.ftl", "a = A\n")]);
        let file = folder.path().join("ui.ftl");
        fs::set_permissions(&file, fs::Permissions::from_mode(0o444)).unwrap();
        let error = write(folder.path(), "ui.ftl", "x").unwrap_err();
        assert!(matches!(error, WriteError::ReadOnly(_)));
        assert_eq!(fs::read(&file).unwrap(), b"a = A\n");
    }
}
