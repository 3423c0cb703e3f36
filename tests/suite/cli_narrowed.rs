//! What people see of a part of a project, and of one in which nothing is found.

use crate::cli_project::ProjectFolder;

/// A newsroom whose one article is in Hindi, with nothing translated into Urdu.
fn newsroom() -> ProjectFolder {
    let project = ProjectFolder::new()
        .with("locales/en/ui.ftl", "nav-home = Home\n")
        .with("locales/hi/ui.ftl", "nav-home = होम\n")
        .with("locales/ur/ui.ftl", "nav-home = ہوم\n")
        .with(
            "articles/kuan.md",
            "---\ntitle: कुआँ\nlang: hi\n---\n\nजून में बारिश से कुआँ भर गया।\n",
        );
    project.run(&["sync"]).ends_with(0);
    project
}

#[test]
fn findings_in_translations_of_what_was_named_are_explained() {
    let project = newsroom();
    let named = project.run(&["check", "locales/hi"]).ends_with(1);
    named.says("in translations of what was named: 2 of 2 findings; `--locale` narrows");
    let all = project.run(&["check"]).ends_with(1);
    assert_eq!(all.stderr, "");
    project.run(&["check", "--locale", "hi"]).ends_with(0);
}

#[test]
fn the_rows_and_the_last_line_of_a_status_are_about_the_same_articles() {
    let project = newsroom();
    let english = project.run(&["status", "--locale", "en"]);
    english.prints("en; 1 article,");
    let hindi = project.run(&["status", "--locale", "hi"]);
    assert!(!hindi.stdout.contains("article"), "{}", hindi.stdout);
}

#[test]
fn a_project_without_translations_says_what_was_seen() {
    let project = ProjectFolder::new()
        .with("tarjuma.toml", "articles = \"{locale}/**/*.md\"\n")
        .with("en/well.md", "Rain filled the well.\n")
        .with("hi/well.md", "बारिश से कुआँ भर गया।\n");
    let ran = project.run(&["status"]).ends_with(0);
    let ran = ran.prints("There is nothing to translate yet.\nSeen in en: en/well.md\n");
    ran.prints("Seen in hi: hi/well.md\n");
}

#[test]
fn a_foreign_label_is_shown_without_a_word_of_interface() {
    let project = ProjectFolder::new().with(
        "page.txt",
        "होमDiplomacyTalks resume\n\nTalks resume\n\nThey met on Monday.\n",
    );
    let ran = project.run(&["import", "page.txt", "--lang", "en"]);
    let ran = ran.ends_with(0).says("warning[foreign-label]: `होम`");
    ran.says("1 | होमDiplomacy");
}
