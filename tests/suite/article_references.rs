//! Terms and messages that an article names and that do not exist are reported in the article.

use std::path::Path;

use tarjuma::check::{self, Options};
use tarjuma::plan::{SyncOptions, sync};
use tarjuma::project::Workspace;
use tarjuma::tree::MemoryTree;

const ARTICLE: &str = "\
---
lang: ru
title: Обмен
---

Об этом сообщила { -agensy }, а затем { -agensy } и { -country }.

Назад: { nav-home.titel }, { nav-hoem }, просто { braces } и { -town }.
";

fn newsroom() -> MemoryTree {
    MemoryTree::new()
        .with("tarjuma.toml", "source-locale = \"ru\"\n")
        .with("articles/swap.md", ARTICLE)
        .with("locales/ru/terms.ftl", "-agency = ТАСС\n-town = { broken\n")
        .with(
            "locales/ru/ui.ftl",
            "nav-home = Главная\n    .title = На главную\n",
        )
}

fn load(tree: &MemoryTree) -> Workspace {
    Workspace::load(Path::new("/site"), tree).expect("the project loads")
}

/// Returns the findings about unknown names, each with what stands at its place and its hint.
fn unknown_names(workspace: &Workspace) -> Vec<String> {
    let findings = check::run(workspace, &Options::default());
    let unknown = findings
        .iter()
        .filter(|finding| finding.check.starts_with("unknown-"));
    unknown
        .map(|finding| {
            let text = workspace.text(&finding.path).expect("the file is there");
            let span = finding.span.expect("the finding has a place");
            let hint = finding.hint.as_deref().unwrap_or_default();
            let place = format!("{}:{} {}", finding.path, span.start, span.of(text));
            format!("{place} {}: {hint}", finding.check)
        })
        .collect()
}

const EXPECTED: [&str; 5] = [
    "articles/swap.md:67 { -agensy } unknown-term: did you mean `{ -agency }`?",
    "articles/swap.md:94 { -agensy } unknown-term: did you mean `{ -agency }`?",
    "articles/swap.md:109 { -country } unknown-term: define it, or write the text instead of `{ -country }`",
    "articles/swap.md:136 { nav-home.titel } unknown-message: did you mean `{ nav-home.title }`?",
    "articles/swap.md:156 { nav-hoem } unknown-message: did you mean `{ nav-home }`? write `\\{` where a brace is meant",
];

#[test]
fn unknown_names_are_reported_in_the_article_before_and_after_sync() {
    let tree = newsroom();
    let workspace = load(&tree);
    assert_eq!(unknown_names(&workspace), EXPECTED);
    let plan = sync(&workspace, &SyncOptions::default()).expect("no match is unclear");
    let write = plan.writes.first().expect("a bundle is written");
    let synced = tree.with(&write.path, write.after.as_str());
    assert_eq!(unknown_names(&load(&synced)), EXPECTED);
}

#[test]
fn terms_of_the_articles_own_bundle_are_known() {
    let bundle = "### Written by `tarjuma sync`.\n\n-country = Карелия\n";
    let workspace = load(&newsroom().with("locales/ru/articles/swap.ftl", bundle));
    let found = unknown_names(&workspace);
    assert!(
        !found.iter().any(|line| line.contains("-country")),
        "{found:?}"
    );
}
