//! What uses messages and terms, for the checks of what nothing uses.

use std::path::Path;

use tarjuma::check::{self, Options};
use tarjuma::diagnostic::Severity;
use tarjuma::project::Workspace;
use tarjuma::project::config::Level;
use tarjuma::tree::MemoryTree;

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
        .filter_map(|finding| finding.subject.entry)
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
        .map(|problem| (problem.check, problem.message.as_str()))
        .collect();
    assert_eq!(told, [("unmatched-usage", "`scr/*.rs` matches no file")]);
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
            .map(|finding| format!("{}; {}", finding.message, finding.hint.unwrap_or_default()))
            .collect()
    };
    assert_eq!(unknown(&tree).len(), 2);
    let declared = tree.with("tarjuma.toml", "[check]\nfunctions = [\"PLATFORM\"]\n");
    assert_eq!(
        unknown(&declared),
        ["there is no function `PLATFROM`; did you mean `PLATFORM`?"]
    );
}
