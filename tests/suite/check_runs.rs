//! A run of the checks: severities, selection and what is left alone.

use std::path::Path;

use tarjuma::check::{self, Options};
use tarjuma::diagnostic::Finding;
use tarjuma::project::Workspace;
use tarjuma::tree::MemoryTree;

fn load(tree: &MemoryTree) -> Workspace {
    Workspace::load(Path::new("/site"), tree).expect("the project loads")
}

fn run(tree: &MemoryTree) -> Vec<Finding> {
    let workspace = load(tree);
    let options = Options::from_config(&workspace.config).expect("the checks exist");
    check::run(&workspace, &options)
}

fn lines(findings: &[Finding]) -> Vec<String> {
    let findings = findings.iter();
    findings
        .map(|finding| format!("{} {} {}", finding.path, finding.severity, finding.check))
        .collect()
}

fn project(severities: &str) -> MemoryTree {
    MemoryTree::new()
        .with("tarjuma.toml", severities)
        .with("locales/en/ui.ftl", "nav-home = Home\nnav-world = World\n")
        .with("locales/hi/ui.ftl", "nav-home = होम\nold = पुराना\n")
}

#[test]
fn the_configuration_sets_severities_and_turns_checks_off() {
    assert_eq!(
        lines(&run(&project(""))),
        [
            "locales/hi/ui.ftl error missing-message",
            "locales/hi/ui.ftl warning obsolete-message"
        ],
    );
    let stricter = "[severity]\nmissing-message = \"off\"\nobsolete-message = \"error\"\n";
    assert_eq!(
        lines(&run(&project(stricter))),
        ["locales/hi/ui.ftl error obsolete-message"],
    );
}

#[test]
fn an_unknown_check_in_the_configuration_is_an_error_with_its_place() {
    let workspace = load(&project("[severity]\nmising-message = \"off\"\n"));
    let error = Options::from_config(&workspace.config).unwrap_err();
    assert_eq!(
        error.to_string(),
        "tarjuma.toml:2:1: there is no check `mising-message`"
    );
    assert_eq!(
        error.hint.as_deref(),
        Some("did you mean `missing-message`?")
    );
}

#[test]
fn problems_of_files_are_findings_and_an_unreadable_file_is_not_missing_too() {
    let tree = project("").with("locales/ar/ui.ftl", b"nav-home = \xff\n".as_slice());
    let found = run(&tree);
    assert_eq!(
        lines(&found)[0],
        "locales/ar/ui.ftl error invalid-utf8",
        "{found:?}"
    );
    let arabic = found.iter().filter(|finding| finding.path.contains("/ar/"));
    assert_eq!(arabic.count(), 1);
}

#[test]
fn read_only_resources_are_referred_to_and_not_checked() {
    let config = "\
[[resources]]
path = \"locales/{locale}/**/*.ftl\"

[[resources]]
path = \"terms/{locale}.ftl\"
read-only = true
";
    let tree = MemoryTree::new()
        .with("tarjuma.toml", config)
        .with("terms/en.ftl", "-agency = Wire Service\n-city = Moscow\n")
        .with("terms/hi.ftl", "-agency = वायर सर्विस\n-agency = दोहरा\n")
        .with("locales/en/ui.ftl", "credit = Source: { -agency }\n")
        .with("locales/hi/ui.ftl", "credit = स्रोत: { -agency }\n");
    assert_eq!(lines(&run(&tree)), Vec::<String>::new());
}

#[test]
fn findings_come_in_the_same_order_every_time() {
    let names = ["b", "a", "c", "d"];
    let tree = names.iter().fold(project(""), |tree, name| {
        tree.with(
            &format!("locales/en/{name}.ftl"),
            "x = { y }\nz = One more\n",
        )
        .with(&format!("locales/ar/{name}.ftl"), "z = { $n }\nz = { y\n")
    });
    let first = run(&tree);
    assert!(first.is_sorted_by(|a, b| a.sort_key() <= b.sort_key()));
    for _ in 0..5 {
        assert_eq!(run(&tree), first);
    }
}

#[test]
fn an_article_gives_variables_to_its_messages() {
    let found = |front_matter: &str| {
        let tree = MemoryTree::new()
            .with("articles/swap.md", format!("{front_matter}# The swap\n"))
            .with("locales/en/articles/swap.ftl", "h-swap = The swap\n")
            .with(
                "locales/ru/articles/swap.ftl",
                "h-swap = { $count ->\n    [one] Обмен\n   *[other] Обмены\n}\n",
            );
        let mut options = Options::default();
        options
            .select(["unknown-variable"])
            .expect("the check exists");
        check::run(&load(&tree), &options).len()
    };
    assert_eq!(found(""), 1);
    assert_eq!(found("---\nvars:\n  count: 2\n---\n"), 0);
}

#[test]
fn a_selection_narrows_the_run_and_references_see_beyond_it() {
    let tree = project("")
        .with("locales/en/terms.ftl", "-agency = Wire Service\n")
        .with(
            "locales/hi/terms.ftl",
            "-agency = वायर सर्विस\n-agency = दोहरा\n",
        )
        .with("locales/ar/ui.ftl", "nav-home = { -agency }\n")
        .with("locales/ja/ui.ftl", b"nav-home = \xff\n".as_slice());
    let workspace = load(&tree);
    let path = "locales/en/ui.ftl".parse().expect("the path is one");
    let selection = workspace.select(&["hi".to_owned()], &[path]);
    let mut options = Options::default();
    options.narrow(selection.expect("the part exists"));
    assert_eq!(
        lines(&check::run(&workspace, &options)),
        [
            "locales/hi/ui.ftl error missing-message",
            "locales/hi/ui.ftl warning obsolete-message"
        ],
    );
}
