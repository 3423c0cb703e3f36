//! What uses messages and terms, for the checks of what nothing uses.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tarjuma::check::{self, Options};
use tarjuma::diagnostic::Severity;
use tarjuma::project::Workspace;
use tarjuma::project::config::Level;
use tarjuma::tree::{Listing, MemoryTree, Tree, TreeError, TreePath};

const ENGLISH: &str = "-agency = Agency\n-city = Delhi\nwelcome = Welcome\nerror-404 = Gone\nfooter = Footer\nnav-home = Home\n";

fn unused(tree: &MemoryTree) -> Vec<String> {
    let workspace = Workspace::load(Path::new("/site"), tree).expect("the project loads");
    let mut options = Options::default();
    for id in ["unused-message", "unused-term"] {
        let level = Level::At(Severity::Warning);
        options.set(id, level).expect("the check exists");
    }
    let findings = check::run(&workspace, &options).into_iter();
    findings
        .filter(|finding| finding.check.starts_with("unused-"))
        .filter_map(|finding| Some(finding.subject.entry.as_deref()?.to_owned()))
        .collect()
}

#[test]
fn templates_articles_and_named_source_code_use_messages() {
    let bare = MemoryTree::new().with("locales/en/ui.ftl", ENGLISH);
    assert_eq!(
        unused(&bare),
        ["-agency", "-city", "welcome", "error-404", "footer"]
    );
    let used = bare
        .with("templates/page.html", "{{ t(\"footer\") }}")
        .with(
            "articles/a.md",
            "---\nlang: en\n---\n\nYou are welcome to news of { -agency }, and a warm welcome it is\n",
        )
        .with("locales/hi/ui.ftl", "welcome = { -city } में स्वागत है\n")
        .with("tarjuma.toml", "[usage]\nsources = \"src/**/*.rs\"\n")
        .with("src/main.rs", "say(&format!(\"error-{code}\"));")
        .with("web/page.js", "say('welcome')");
    assert_eq!(unused(&used), ["welcome"]);
}

/// A tree that counts how often a file of source code is read.
#[derive(Clone, Debug)]
struct Watched {
    tree: MemoryTree,
    reads: Arc<AtomicUsize>,
}

impl Tree for Watched {
    fn walk(&self, folder: &TreePath, skipped: &[TreePath]) -> Result<Listing, TreeError> {
        self.tree.walk(folder, skipped)
    }

    fn read(&self, path: &TreePath) -> Result<Vec<u8>, TreeError> {
        let is_code = path.as_str().ends_with(".rs");
        self.reads
            .fetch_add(usize::from(is_code), Ordering::Relaxed);
        self.tree.read(path)
    }

    fn contains(&self, path: &TreePath) -> bool {
        self.tree.contains(path)
    }

    fn kept(&self) -> Arc<dyn Tree + Send> {
        Arc::new(self.clone())
    }
}

#[test]
fn source_code_is_read_once_and_only_where_it_is_asked_for() {
    let tree = Watched {
        tree: MemoryTree::new()
            .with("locales/en/ui.ftl", "title = Title\n")
            .with("tarjuma.toml", "[usage]\nsources = [\"src/*.rs\"]\n")
            .with("src/main.rs", "say(\"title\")"),
        reads: Arc::default(),
    };
    let workspace = Workspace::load(Path::new("/site"), &tree).expect("the project loads");
    let reads = Arc::clone(&tree.reads);
    drop(tree);
    let mut options = Options::default();
    assert_eq!(check::run(&workspace, &options), []);
    assert_eq!(reads.load(Ordering::Relaxed), 0);
    let level = Level::At(Severity::Warning);
    options.set("unused-message", level).expect("it exists");
    for _ in 0..2 {
        assert_eq!(check::run(&workspace, &options), []);
        assert_eq!(reads.load(Ordering::Relaxed), 1);
    }
}

#[test]
fn a_pattern_of_source_code_that_matches_nothing_is_told() {
    let tree = MemoryTree::new()
        .with("locales/en/ui.ftl", "title = Title\n")
        .with(
            "tarjuma.toml",
            "[usage]\nsources = [\"src/*.rs\", \"scr/*.rs\"]\n",
        )
        .with("src/main.rs", "say(\"title\")");
    let workspace = Workspace::load(Path::new("/site"), &tree).expect("the project loads");
    let told = workspace.problems.iter();
    let told: Vec<_> = told
        .map(|problem| format!("{}: {}", problem.check, problem.message()))
        .collect();
    assert_eq!(told, ["unmatched-usage: `scr/*.rs` matches no file"]);
}

#[test]
fn functions_that_the_application_declares_are_known() {
    let tree = MemoryTree::new().with(
        "locales/en/ui.ftl",
        "open = { PLATFORM() } { PLATFROM() }\n",
    );
    let unknown = |tree: &MemoryTree| -> Vec<String> {
        let workspace = Workspace::load(Path::new("/site"), tree).expect("the project loads");
        let findings = check::run(&workspace, &Options::default()).into_iter();
        let found = findings.filter(|finding| finding.check == "unknown-function");
        found
            .map(|finding| {
                format!(
                    "{}; {}",
                    finding.message(),
                    finding.hint.as_deref().unwrap_or_default()
                )
            })
            .collect()
    };
    assert_eq!(unknown(&tree).len(), 2);
    let declared = tree.with("tarjuma.toml", "[check]\nfunctions = [\"PLATFORM\"]\n");
    assert_eq!(
        unknown(&declared),
        ["there is no function `PLATFROM`; did you mean `PLATFORM`?"]
    );
}
