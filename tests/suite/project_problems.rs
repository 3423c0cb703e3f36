//! Files that are wrong, beside files that are right.

use std::path::Path;

use tarjuma::diagnostic::{Finding, Severity};
use tarjuma::project::config::CONFIG_FILE;
use tarjuma::project::{LoadError, PROBLEM_KINDS, Workspace};
use tarjuma::tree::MemoryTree;

/// A project in which all is well.
fn sound() -> MemoryTree {
    MemoryTree::new()
        .with("locales/en/ui.ftl", "nav-home = Home\n")
        .with("locales/hi/ui.ftl", "nav-home = होम\n")
}

/// Loads a project with a problem, and checks that its sound files are loaded all the same.
fn problem(tree: &MemoryTree) -> Finding {
    let workspace = Workspace::load(Path::new("/site"), tree).expect("the project loads");
    assert_eq!(workspace.problems.len(), 1, "{:#?}", workspace.problems);
    let mut files = (workspace.resources.iter()).flat_map(|resource| resource.files.values());
    assert!(files.any(|file| &*file.path == "locales/hi/ui.ftl"));
    let mut problems = workspace.problems.into_iter();
    problems.next().expect("there is one problem")
}

/// Checks the id, the path and a part of the message of a finding.
fn assert_finding(finding: &Finding, check: &str, path: &str, message: &str) {
    assert_eq!((finding.check, &*finding.path), (check, path));
    assert!(finding.message().contains(message), "{}", finding.message());
    assert!(PROBLEM_KINDS.iter().any(|kind| kind.id == finding.check));
}

#[test]
fn reports_bytes_that_are_not_utf8_with_their_place() {
    let latin1 = b"nav-home = Accueil\nnav-news = Actualit\xe9s\n";
    let finding = problem(&sound().with("locales/fr/ui.ftl", latin1.as_slice()));
    assert_finding(
        &finding,
        "invalid-utf8",
        "locales/fr/ui.ftl",
        "byte 38, on line 2, is 0xe9",
    );
    assert_eq!(finding.subject.locale.as_ref().unwrap().to_string(), "fr");
    let finding = problem(&sound().with("locales/fr/ui.ftl", b"\xff\xfea\0".as_slice()));
    assert_eq!(
        finding.hint.as_deref().unwrap(),
        "it looks like UTF-16; save it as UTF-8"
    );
}

/// Two locales' bundles of an article.
fn bundles(tree: MemoryTree, name: &str) -> MemoryTree {
    let source = "### The text of x.md, written by `tarjuma sync`.\n\n\
        headline = The stepwell\n\np-aaaa = Rain fell.\n\np-bbbb = It filled the well.\n";
    tree.with(&format!("locales/en/articles/{name}.ftl"), source)
        .with(
            &format!("locales/hi/articles/{name}.ftl"),
            "headline = बावड़ी\n",
        )
}

#[test]
fn the_bundles_of_an_article_that_is_gone_are_one_problem_and_no_resource() {
    let finding = problem(&bundles(sound(), "stepwell"));
    assert_finding(
        &finding,
        "orphaned-bundle",
        "locales/en/articles/stepwell.ftl",
        "there is no article `stepwell`",
    );
    assert_eq!(finding.severity, Severity::Warning);
    assert_eq!(
        finding.hint.as_deref().unwrap(),
        "delete its 2 files (`locales/en/articles/stepwell.ftl`, …), or bring the article back"
    );
    let tree = bundles(sound(), "stepwell");
    let workspace = Workspace::load(Path::new("/site"), &tree).unwrap();
    assert_eq!(workspace.resources.len(), 1);
    assert_eq!(workspace.orphans.len(), 1);
}

#[test]
fn an_article_under_another_name_is_told_by_its_texts() {
    let text = "---\ntitle: The stepwell\nlang: en\n---\n\nRain fell.\n\nIt filled two wells.\n";
    let finding = problem(&bundles(sound(), "stepwell").with("articles/wells.md", text));
    assert_finding(
        &finding,
        "renamed-article",
        "articles/wells.md",
        "the article `stepwell`",
    );
    let hint = finding.hint.as_deref().unwrap();
    assert!(
        hint.starts_with("`tarjuma rename stepwell wells` keeps"),
        "{hint}"
    );
    assert!(hint.contains("delete its 2 bundles"), "{hint}");
    let other = "---\ntitle: Night market\nlang: en\n---\n\nRain fell.\n\nStalls open at nine.\n";
    let finding = problem(&bundles(sound(), "stepwell").with("articles/market.md", other));
    assert_eq!(finding.check, "orphaned-bundle");
}

#[test]
fn a_bundle_whose_article_cannot_be_read_is_no_orphan() {
    let tree = bundles(sound(), "stepwell").with_unreadable("articles/stepwell.md");
    assert_eq!(problem(&tree).check, "unreadable-file");
}

#[test]
fn remembers_in_which_locales_a_file_could_not_be_read() {
    let tree = sound().with_unreadable("locales/fr/ui.ftl");
    let workspace = Workspace::load(Path::new("/site"), &tree).unwrap();
    let french = "fr".parse().unwrap();
    assert!(workspace.resources[0].unreadable.contains(&french));
    assert!(workspace.locale_ids().any(|locale| *locale == french));
}

#[test]
fn reports_files_that_cannot_be_read() {
    let finding = problem(&sound().with_unreadable("locales/fr/ui.ftl"));
    assert_finding(
        &finding,
        "unreadable-file",
        "locales/fr/ui.ftl",
        "permission denied",
    );
    let finding = problem(&sound().with_unreadable("articles/swap.md"));
    assert_finding(
        &finding,
        "unreadable-file",
        "articles/swap.md",
        "permission denied",
    );
    let finding = problem(&sound().with_too_large("locales/fr/ui.ftl"));
    assert_finding(
        &finding,
        "file-too-large",
        "locales/fr/ui.ftl",
        "larger than 4 GiB",
    );
}

#[test]
fn reports_a_folder_named_like_a_file() {
    let finding = problem(&sound().with_folder("locales/hi/x.ftl"));
    assert_finding(
        &finding,
        "unreadable-file",
        "locales/hi/x.ftl",
        "this is a folder",
    );
}

#[test]
fn reports_a_folder_that_is_no_locale_once() {
    let tree = sound()
        .with("locales/drafts/a.ftl", "a = A\n")
        .with("locales/drafts/b/c.ftl", "a = A\n");
    let finding = problem(&tree);
    assert_finding(&finding, "unknown-locale", "locales/drafts", "`drafts`");
    assert!(
        finding
            .hint
            .as_deref()
            .unwrap()
            .contains("exclude = [\"locales/drafts\"]")
    );
    let excluded = tree.with(CONFIG_FILE, "exclude = [\"locales/drafts\"]\n");
    let workspace = Workspace::load(Path::new("/site"), &excluded).unwrap();
    assert!(workspace.problems.is_empty());
}

#[test]
fn reports_one_locale_under_two_names() {
    let tree = sound()
        .with("locales/pt-BR/ui.ftl", "nav-home = Início\n")
        .with("locales/pt_BR/ui.ftl", "nav-home = Começo\n")
        .with("locales/pt_BR/terms.ftl", "-a = A\n");
    let finding = problem(&tree);
    assert_finding(
        &finding,
        "duplicate-locale",
        "locales/pt_BR",
        "`pt_BR` and `pt-BR`",
    );
}

#[test]
fn reports_two_files_that_are_one_resource() {
    let config =
        "locales = [\"locales/{locale}/*.ftl\", \"x/{locale}/*.ftl\", \"x/*/{locale}.ftl\"]\n";
    let tree = sound()
        .with(CONFIG_FILE, config)
        .with("x/en/hi.ftl", "a = A\n")
        .with("x/hi/en.ftl", "a = A\n")
        .with("x/hi/hi.ftl", "a = A\n");
    let workspace = Workspace::load(Path::new("/site"), &tree).unwrap();
    assert!(
        workspace.problems.is_empty(),
        "the first pattern that matches wins"
    );
    let config =
        "locales = [\"locales/{locale}/*.ftl\", \"x/a-{locale}/*.ftl\", \"x/b-{locale}/*.ftl\"]\n";
    let tree = sound()
        .with(CONFIG_FILE, config)
        .with("x/a-hi/ui.ftl", "a = A\n")
        .with("x/b-hi/ui.ftl", "a = A\n");
    assert_finding(
        &problem(&tree),
        "duplicate-file",
        "x/b-hi/ui.ftl",
        "`x/a-hi/ui.ftl`",
    );
}

#[test]
fn reports_a_language_of_an_article_that_is_no_locale() {
    let text = "---\ntitle: A swap\nlang: english\n---\n";
    let finding = problem(&sound().with("articles/swap.md", text));
    assert_finding(&finding, "unknown-locale", "articles/swap.md", "`english`");
    assert_eq!(finding.span.unwrap().of(text), "english");
}

#[test]
fn warns_of_settings_for_a_locale_that_is_not_there() {
    let text = "[locale.hj]\nmin-coverage = 50\n";
    let finding = problem(&sound().with(CONFIG_FILE, text));
    assert_finding(&finding, "unknown-locale", CONFIG_FILE, "no locale `hj`");
    assert_eq!(finding.severity, Severity::Warning);
    assert_eq!(finding.span.unwrap().of(text), "hj");
}

#[test]
fn reports_a_source_locale_in_which_nothing_is_written() {
    let tree = MemoryTree::new()
        .with("locales/en-US/ui.ftl", "nav-home = Home\n")
        .with("locales/hi/ui.ftl", "nav-home = होम\n");
    let finding = problem(&tree);
    assert_finding(&finding, "missing-source-locale", CONFIG_FILE, "`en`");
    assert!(
        finding
            .hint
            .as_deref()
            .unwrap()
            .contains("source-locale = \"en-US\"")
    );
}

#[test]
fn problems_are_sorted_and_loading_twice_gives_the_same() {
    let tree = sound()
        .with_unreadable("locales/ur/ui.ftl")
        .with("locales/ar/ui.ftl", b"\xff".as_slice())
        .with("locales/drafts/ui.ftl", "a = A\n")
        .with_unreadable("articles/a.md");
    let load = || Workspace::load(Path::new("/site"), &tree).unwrap().problems;
    let problems = load();
    let paths: Vec<&str> = problems.iter().map(|problem| &*problem.path).collect();
    let expected = [
        "articles/a.md",
        "locales/ar/ui.ftl",
        "locales/drafts",
        "locales/ur/ui.ftl",
    ];
    assert_eq!(paths, expected);
    assert_eq!(problems, load());
}

#[test]
fn an_unusable_configuration_is_an_error() {
    let faulty = sound().with(CONFIG_FILE, "outptu = 1\n");
    let error = Workspace::load(Path::new("/site"), &faulty).unwrap_err();
    assert!(matches!(error, LoadError::Config(_)));
    let unreadable = sound().with_unreadable(CONFIG_FILE);
    let error = Workspace::load(Path::new("/site"), &unreadable).unwrap_err();
    assert!(matches!(error, LoadError::Unreadable(_)));
}

#[test]
fn a_large_file_with_crlf_and_a_byte_order_mark_is_fine() {
    let text = format!("\u{feff}{}", "nav-home = होम\r\n".repeat(200_000));
    let tree = sound().with("locales/hi/big.ftl", text);
    let workspace = Workspace::load(Path::new("/site"), &tree).unwrap();
    assert!(workspace.problems.is_empty());
    let big = &workspace.resources[0];
    assert_eq!(
        big.files.values().next().unwrap().outline.entries.len(),
        200_000
    );
}
