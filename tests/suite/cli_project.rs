//! A project in a folder of its own, and the program run on it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::SystemTime;

use tempfile::TempDir;

/// What the environment of the tests must not decide.
const TERMINAL: [&str; 8] = [
    "NO_COLOR",
    "CLICOLOR",
    "CLICOLOR_FORCE",
    "COLUMNS",
    "TERM",
    "SOURCE_DATE_EPOCH",
    "GITHUB_BASE_REF",
    "GITHUB_STEP_SUMMARY",
];

/// A folder with files.
pub(crate) struct ProjectFolder {
    folder: TempDir,
}

/// What a run did.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) status: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl ProjectFolder {
    /// Makes an empty folder.
    pub(crate) fn new() -> Self {
        let folder = TempDir::new().expect("there is room for a folder");
        Self { folder }
    }

    /// Makes a newsroom of one article and one message, in English and Hindi.
    pub(crate) fn newsroom() -> Self {
        Self::new()
            .with("locales/en/ui.ftl", "nav-home = Home\n")
            .with("locales/hi/ui.ftl", "nav-home = होम\n")
            .with(
                "articles/stepwell.md",
                "---\ntitle: The stepwell\nlang: en\n---\n\nRain filled the well in June.\n",
            )
    }

    /// Copies the articles and locales of this repository.
    pub(crate) fn own_newsroom() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let project = Self::new();
        for part in ["articles", "locales"] {
            project.copy(&root.join(part), part);
        }
        project
    }

    fn copy(&self, from: &Path, to: &str) {
        for entry in fs::read_dir(from).expect("the folder can be read") {
            let path = entry.expect("the folder can be read").path();
            let name = path.file_name().expect("an entry has a name");
            let target = format!("{to}/{}", name.to_string_lossy());
            if path.is_dir() {
                self.copy(&path, &target);
            } else {
                self.write(&target, fs::read(&path).expect("the file can be read"));
            }
        }
    }

    /// Writes a file.
    pub(crate) fn with(self, path: &str, content: impl AsRef<[u8]>) -> Self {
        self.write(path, content);
        self
    }

    /// Writes a file.
    pub(crate) fn write(&self, path: &str, content: impl AsRef<[u8]>) {
        let path = self.path(path);
        let parent = path.parent().expect("a file lies in a folder");
        fs::create_dir_all(parent).expect("there is room for a folder");
        fs::write(path, content).expect("there is room for a file");
    }

    /// Replaces a part of a file.
    pub(crate) fn edit(&self, path: &str, before: &str, after: &str) {
        let text = self.read(path);
        assert!(text.contains(before), "{path} has no {before:?}");
        self.write(path, text.replacen(before, after, 1));
    }

    /// Returns a path on disk.
    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    /// Returns what stands in a file.
    pub(crate) fn read(&self, path: &str) -> String {
        let content = fs::read_to_string(self.path(path));
        content.unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// Says whether there is such a file or folder.
    pub(crate) fn has(&self, path: &str) -> bool {
        self.path(path).exists()
    }

    /// Returns each file with its bytes and the time of its last change.
    pub(crate) fn snapshot(&self) -> BTreeMap<PathBuf, (Vec<u8>, SystemTime)> {
        let mut files = BTreeMap::new();
        collect(self.folder.path(), &mut files);
        files
    }

    /// Returns the program, ready to run on the project.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tarjuma"));
        command
            .args(arguments)
            .current_dir(self.folder.path())
            .stdin(Stdio::null());
        for name in TERMINAL {
            command.env_remove(name);
        }
        command
    }

    /// Runs the program; it must not panic.
    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        let output = self.command(arguments).output().expect("the program runs");
        let text = |bytes| String::from_utf8(bytes).expect("the program prints UTF-8");
        let ran = Ran {
            status: output.status.code().expect("no signal ends the program"),
            stdout: text(output.stdout),
            stderr: text(output.stderr),
        };
        assert!(ran.status <= 3, "{ran:#?}");
        assert!(!ran.stderr.contains("panicked"), "{ran:#?}");
        ran
    }

    /// Returns the findings of `check`, a line each.
    pub(crate) fn findings(&self) -> Vec<String> {
        let ran = self.run(&["check", "--format", "concise"]);
        ran.stdout.lines().map(str::to_owned).collect()
    }

    /// Asserts that `check` finds one thing, and that its line holds all of `parts`.
    #[track_caller]
    pub(crate) fn assert_finding(&self, parts: &[&str]) {
        let findings = self.findings();
        let holds_all = |line: &&String| parts.iter().all(|part| line.contains(part));
        assert_eq!(
            findings.iter().filter(holds_all).count(),
            1,
            "{parts:?} in {findings:#?}"
        );
    }
}

impl Ran {
    /// Asserts the exit status.
    #[track_caller]
    pub(crate) fn ends_with(self, status: i32) -> Self {
        assert_eq!(self.status, status, "{self:#?}");
        self
    }

    /// Asserts that standard error holds a text.
    #[track_caller]
    pub(crate) fn says(self, part: &str) -> Self {
        assert!(self.stderr.contains(part), "{part:?} in {self:#?}");
        self
    }

    /// Asserts that standard output holds a text.
    #[track_caller]
    pub(crate) fn prints(self, part: &str) -> Self {
        assert!(self.stdout.contains(part), "{part:?} in {self:#?}");
        self
    }
}

fn collect(folder: &Path, files: &mut BTreeMap<PathBuf, (Vec<u8>, SystemTime)>) {
    for entry in fs::read_dir(folder).expect("the folder can be read") {
        let path = entry.expect("the folder can be read").path();
        if path.is_dir() && !path.is_symlink() {
            collect(&path, files);
        } else if let Ok(content) = fs::read(&path) {
            let metadata = fs::metadata(&path).expect("the file is there");
            let changed = metadata.modified().expect("the system keeps times");
            files.insert(path, (content, changed));
        }
    }
}
