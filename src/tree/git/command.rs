//! Running git.

use std::io;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use super::GitError;

/// Returns git, ready to run in a folder: it asks nobody, fetches nothing and writes nothing.
pub(super) fn git(folder: &Path) -> Command {
    let mut command = Command::new("git");
    command
        .arg("-C")
        .arg(folder)
        .env("LC_ALL", "C")
        .env("GIT_NO_LAZY_FETCH", "1")
        .env("GIT_OPTIONAL_LOCKS", "0")
        .env("GIT_TERMINAL_PROMPT", "0")
        .stdin(Stdio::null());
    command
}

/// Runs git to its end.
pub(super) fn run(folder: &Path, arguments: &[&str]) -> Result<Output, GitError> {
    git(folder).args(arguments).output().map_err(not_run)
}

/// Runs git and returns what it prints; none where it fails.
pub(super) fn ask(folder: &Path, arguments: &[&str]) -> Result<Option<String>, GitError> {
    let output = run(folder, arguments)?;
    let answer = String::from_utf8_lossy(&output.stdout);
    Ok(output
        .status
        .success()
        .then(|| answer.trim_end_matches('\n').to_owned()))
}

/// Tells why git did not start.
pub(super) fn not_run(error: io::Error) -> GitError {
    match error.kind() {
        io::ErrorKind::NotFound => GitError::NoGit,
        _ => GitError::Broken(error),
    }
}

/// Returns what git said of its failure.
pub(super) fn complaint(output: &Output) -> String {
    let said = String::from_utf8_lossy(&output.stderr);
    let said = said.trim();
    said.strip_prefix("fatal: ").unwrap_or(said).to_owned()
}
