//! Git, as nobody in particular and without the settings of whoever runs the tests.

use std::path::Path;
use std::process::Command;

use crate::shared::skip_for_want_of;

/// Says whether there is git; where there is none, that the test is skipped.
pub(crate) fn has_git() -> bool {
    let has_git = Command::new("git").arg("--version").output().is_ok();
    if !has_git {
        skip_for_want_of("git");
    }
    has_git
}

/// Runs git in a folder; returns whether it succeeded, and what it printed.
pub(crate) fn git(folder: &Path, arguments: &[&str]) -> (bool, String) {
    let output = Command::new("git")
        .current_dir(folder)
        .args(["-c", "user.name=Desk", "-c", "user.email=desk@example.org"])
        .args(["-c", "init.defaultBranch=main"])
        .args(arguments)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .output()
        .expect("git runs");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    (output.status.success(), text)
}

/// Runs git in a folder, which must succeed; returns what it printed.
#[track_caller]
pub(crate) fn run_git(folder: &Path, arguments: &[&str]) -> String {
    let (succeeded, text) = git(folder, arguments);
    assert!(succeeded, "git {arguments:?}: {text}");
    text
}

/// Makes a folder a repository of one commit.
#[track_caller]
pub(crate) fn commit_first(folder: &Path) {
    run_git(folder, &["init", "-q"]);
    commit_all(folder, "first");
}

/// Commits all that is in a folder.
#[track_caller]
pub(crate) fn commit_all(folder: &Path, message: &str) {
    run_git(folder, &["add", "-A"]);
    run_git(folder, &["commit", "-q", "-m", message]);
}
