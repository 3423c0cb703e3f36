//! What a user of `rename` sees: one name, everywhere, and nothing else.

use std::collections::BTreeMap;

use crate::cli_project::ProjectFolder;

const ARTICLE: &str = "\
---
title: The stepwell of { -town }
lang: en
---

Go back to { nav-home }, or read `{ nav-home }` and {
nav-home } aloud.

> Ask for { nav-home.title } at the gate, not for nav-home.
";

/// Makes a newsroom in which one message is named everywhere a message can be; Arabic has CRLF.
fn newsroom() -> ProjectFolder {
    let project = ProjectFolder::new()
        .with(
            "locales/en/ui.ftl",
            "# The way home, not nav-home\nnav-home = Home\n    .title = To the front page\n\
             nav-home-page = { nav-home }page\n",
        )
        .with(
            "locales/en/site.ftl",
            "footer = Back to { nav-home } ({ nav-home.title })\n-town = Bundi\n",
        )
        .with(
            "locales/hi/ui.ftl",
            "nav-home = होम\n    .title = पहले पन्ने पर\nnav-home-page = { nav-home } पेज\n",
        )
        .with(
            "locales/hi/site.ftl",
            "footer = { $n ->\n    [one] { nav-home }\n   *[other] { nav-home.title }\n } पर लौटें\n-town = बूंदी\n",
        )
        .with(
            "locales/ar/ui.ftl",
            "nav-home = الرئيسية\r\n    .title = إلى الصفحة\r\nnav-home-page = صفحة { nav-home }\r\n",
        )
        .with("locales/ja/ui.ftl", "# ホーム\n\n\nnav-home  =  ホーム\n")
        .with("articles/stepwell.md", ARTICLE)
        .with(
            "templates/base.html",
            "<a title=\"nav-home\">{{ t(\"nav-home\") }}</a>{{ text('nav-home.title') }}\r\n",
        );
    project.run(&["sync"]).ends_with(0);
    project.write(
        "locales/hi/articles/stepwell.ftl",
        "headline = { -town } की बावड़ी\n",
    );
    project.run(&["sync"]).ends_with(0);
    project
}

/// Returns the texts of a project.
fn texts(project: &ProjectFolder) -> BTreeMap<String, String> {
    let files = project.snapshot().into_iter();
    let root = project.path("");
    let name = |path: &std::path::Path| {
        path.strip_prefix(&root)
            .unwrap()
            .to_str()
            .unwrap()
            .to_owned()
    };
    files
        .map(|(path, (content, _))| (name(&path), String::from_utf8(content).unwrap()))
        .collect()
}

/// Asserts that nothing but the lines that hold `part` differ.
#[track_caller]
fn assert_only_lines_with(part: &str, before: &str, after: &str) {
    assert_eq!(before.lines().count(), after.lines().count());
    for (old, new) in before.split('\n').zip(after.split('\n')) {
        assert!(old == new || old.contains(part), "{old:?} became {new:?}");
    }
}

/// Returns the standing of every translation, as `status` counts them.
fn status(project: &ProjectFolder) -> String {
    project.run(&["status"]).ends_with(0).stdout
}

#[test]
fn a_message_is_renamed_wherever_it_is_named_and_nowhere_else() {
    let project = newsroom();
    let before = texts(&project);
    project
        .run(&["rename", "nav-home", "nav-start"])
        .ends_with(0);
    let after = texts(&project);
    assert_eq!(
        project.read("locales/en/ui.ftl"),
        "# The way home, not nav-home\nnav-start = Home\n    .title = To the front page\n\
         nav-home-page = { nav-start }page\n"
    );
    assert_eq!(
        project.read("locales/hi/site.ftl"),
        "footer = { $n ->\n    [one] { nav-start }\n   *[other] { nav-start.title }\n } पर लौटें\n-town = बूंदी\n"
    );
    assert_eq!(
        project.read("locales/ar/ui.ftl"),
        "nav-start = الرئيسية\r\n    .title = إلى الصفحة\r\nnav-home-page = صفحة { nav-start }\r\n"
    );
    assert_eq!(
        project.read("locales/ja/ui.ftl"),
        "# ホーム\n\n\nnav-start  =  ホーム\n"
    );
    assert_eq!(
        project.read("templates/base.html"),
        "<a title=\"nav-home\">{{ t(\"nav-start\") }}</a>{{ text('nav-start.title') }}\r\n"
    );
    let article = ARTICLE
        .replace("to { nav-home }", "to { nav-start }")
        .replace("{\nnav-home }", "{\nnav-start }")
        .replace("{ nav-home.title }", "{ nav-start.title }");
    assert_eq!(project.read("articles/stepwell.md"), article);
    for (path, text) in before
        .iter()
        .filter(|(path, _)| !path.starts_with(".tarjuma"))
    {
        assert_only_lines_with("nav-home", text, &after[path]);
    }
}

#[test]
fn after_a_rename_there_is_nothing_to_sync_and_nothing_new_to_find() {
    let project = newsroom();
    let (status_before, findings) = (status(&project), project.findings().len());
    project
        .run(&["rename", "nav-home", "nav-start"])
        .ends_with(0);
    project.run(&["sync"]).ends_with(0).says("nothing to do");
    assert_eq!(status(&project), status_before);
    assert_eq!(project.findings().len(), findings);
    project
        .run(&["rename", "nav-home", "nav-start"])
        .ends_with(2)
        .says("there is no message, resource or article `nav-home`");
}

#[test]
fn what_is_stale_or_unconfirmed_stays_so() {
    let project = newsroom();
    project.edit("locales/en/ui.ftl", "= Home", "= Home of 12 stories");
    project.edit("locales/en/site.ftl", "Back to", "Do not go back to");
    project.edit("locales/ja/ui.ftl", "ホーム\n", "ホームへ\n");
    project.run(&["sync"]).ends_with(0);
    project.edit("locales/hi/ui.ftl", "= होम\n", "= घर\n");
    project.run(&["sync"]).ends_with(0);
    let before = status(&project);
    let findings = |project: &ProjectFolder| {
        let lines = project.findings().into_iter();
        let of_ledger = lines.filter(|line| line.contains("stale") || line.contains("unconfirmed"));
        of_ledger
            .map(|line| line.replace("nav-start", "nav-home"))
            .collect::<Vec<_>>()
    };
    let found = findings(&project);
    assert!(found.len() >= 3, "{found:#?}");
    project
        .run(&["rename", "nav-home", "nav-start"])
        .ends_with(0);
    assert_eq!(findings(&project), found);
    assert_eq!(status(&project), before);
    project.run(&["sync"]).ends_with(0).says("nothing to do");
    assert!(
        !project
            .findings()
            .iter()
            .any(|line| line.contains("doctored"))
    );
}

#[test]
fn a_term_is_renamed_in_articles_and_bundles_alike() {
    let project = newsroom();
    let ran = project
        .run(&["rename", "--", "-town", "-city"])
        .ends_with(0);
    ran.says("updated articles/stepwell.md");
    assert!(
        project
            .read("articles/stepwell.md")
            .contains("of { -city }")
    );
    assert_eq!(
        project.read("locales/hi/articles/stepwell.ftl"),
        "headline = { -city } की बावड़ी\n"
    );
    assert!(
        project
            .read("locales/hi/site.ftl")
            .contains("\n-city = बूंदी\n")
    );
    project.run(&["sync"]).ends_with(0).says("nothing to do");
    project
        .run(&["rename", "--kind", "term", "city", "town"])
        .ends_with(0);
    assert!(
        project
            .read("articles/stepwell.md")
            .contains("of { -town }")
    );
}

#[test]
fn an_attribute_is_renamed_alone() {
    let project = newsroom();
    let before = status(&project);
    project
        .run(&["rename", "nav-home.title", ".label"])
        .ends_with(0);
    assert!(
        project
            .read("locales/ar/ui.ftl")
            .contains("\r\n    .label = ")
    );
    assert!(
        project
            .read("locales/hi/site.ftl")
            .contains("*[other] { nav-home.label }")
    );
    assert!(
        project
            .read("articles/stepwell.md")
            .contains("{ nav-home.label }")
    );
    assert!(
        project
            .read("templates/base.html")
            .contains("text('nav-home.label')")
    );
    assert!(
        project
            .read("templates/base.html")
            .contains("t(\"nav-home\")")
    );
    project.run(&["sync"]).ends_with(0).says("nothing to do");
    assert_eq!(status(&project), before);
}

#[test]
fn a_name_that_is_taken_unfit_or_not_there_is_refused_and_nothing_changes() {
    let project = newsroom();
    let before = texts(&project);
    for (arguments, said) in [
        (
            &["rename", "nav-home", "footer"][..],
            "a message `footer` already, in locales/en/site.ftl",
        ),
        (
            &["rename", "nav-home", "2nd"],
            "`2nd` cannot name a message",
        ),
        (
            &["rename", "nav-home", "nav.home"],
            "does not become an attribute",
        ),
        (
            &["rename", "nav-hoem", "nav-start"],
            "did you mean `nav-home`?",
        ),
        (
            &["rename", "--kind", "term", "twon", "city"],
            "did you mean `-town`?",
        ),
        (
            &["rename", "iu.ftl", "site/ui.ftl"],
            "did you mean `ui.ftl`?",
        ),
        (
            &["rename", "ui.ftl", "site.ftl"],
            "a resource `site.ftl` already",
        ),
        (
            &["rename", "ui.ftl", "articles/ui.ftl"],
            "rename the article",
        ),
        (&["rename", "ui.ftl", "ui"], "does not end with `.ftl`"),
        (
            &["rename", "ui.ftl", "../ui.ftl"],
            "it leads out of the folder",
        ),
        (&["rename", "stepwel", "well"], "did you mean `stepwell`?"),
        (&["rename", "stepwell", "a//b"], "it has an empty part"),
    ] {
        project.run(arguments).ends_with(2).says(said);
    }
    assert_eq!(texts(&project), before);
}

#[test]
fn a_name_of_two_things_has_to_be_told() {
    let project = newsroom().with("locales/en/shop.ftl", "footer = Shop\nstepwell = Well\n");
    project
        .run(&["rename", "footer", "foot"])
        .ends_with(2)
        .says("`shop.ftl:footer` or `site.ftl:footer`");
    project
        .run(&["rename", "shop.ftl:footer", "shop-footer"])
        .ends_with(0);
    assert!(
        project
            .read("locales/en/shop.ftl")
            .starts_with("shop-footer = Shop")
    );
    assert!(
        project
            .read("locales/en/site.ftl")
            .starts_with("footer = Back")
    );
    project
        .run(&["rename", "stepwell", "well"])
        .ends_with(2)
        .says("--kind article");
}

#[test]
fn the_names_of_an_article_are_its_own() {
    let project = newsroom();
    project.edit(
        "locales/en/ui.ftl",
        "nav-home-page",
        "headline = Heads\nnav-home-page",
    );
    project.run(&["sync"]).ends_with(0);
    project
        .run(&["rename", "ui.ftl:headline", "heads"])
        .ends_with(0);
    assert!(
        project
            .read("locales/hi/articles/stepwell.ftl")
            .starts_with("headline = ")
    );
    let id = project.read("locales/en/articles/stepwell.ftl");
    let id = id
        .lines()
        .find_map(|line| line.strip_prefix("p-")?.split(' ').next());
    let id = format!("p-{}", id.unwrap());
    project.run(&["rename", &id, "p-gate"]).ends_with(0);
    project.run(&["sync"]).ends_with(0).says("nothing to do");
    assert!(
        project
            .read("locales/en/articles/stepwell.ftl")
            .contains("\np-gate = ")
    );
}

#[test]
fn a_file_moves_in_every_locale_with_its_ledgers() {
    let project = newsroom();
    let (before, ledger) = (status(&project), project.read(".tarjuma/ledger/hi/ui.ftl"));
    let ran = project
        .run(&["rename", "ui.ftl", "site/ui.ftl"])
        .ends_with(0);
    ran.says("created locales/ar/site/ui.ftl")
        .says("removed locales/ar/ui.ftl");
    assert!(!project.has("locales/hi/ui.ftl") && !project.has(".tarjuma/ledger/hi/ui.ftl"));
    assert_eq!(project.read(".tarjuma/ledger/hi/site/ui.ftl"), ledger);
    project.run(&["sync"]).ends_with(0).says("nothing to do");
    assert_eq!(status(&project).lines().count(), before.lines().count());
    project
        .run(&["rename", "locales/en/site/ui.ftl", "locales/en/ui.ftl"])
        .ends_with(0);
    assert_eq!(status(&project), before);
    assert!(!project.has("locales/hi/site"), "no empty folder is left");
}

#[test]
fn an_unfinished_merge_of_a_ledger_keeps_the_records_of_both_sides() {
    const LEDGER: &str = ".tarjuma/ledger/hi/ui.ftl";
    let project = newsroom();
    // What git makes of it when it is told to keep the lines of both sides.
    let merged = project.read(LEDGER)
        + "  missing source:aaaaaaaaaaaaaaaa of:nav-home\nnav-home-page\n"
        + "  missing source:bbbbbbbbbbbbbbbb of:nav-home-page\n";
    project.write(LEDGER, &merged);
    project
        .run(&["rename", "nav-home", "nav-start"])
        .ends_with(0);
    let after = project.read(LEDGER);
    let records_of = |id: &str| {
        let end = format!(" of:{id}");
        after.lines().filter(|line| line.ends_with(&end)).count()
    };
    assert_eq!(records_of("nav-home"), 0, "{after}");
    assert_eq!(
        (records_of("nav-start"), records_of("nav-home-page")),
        (2, 2)
    );
    assert!(after.contains("  missing source:aaaaaaaaaaaaaaaa of:nav-start\n"));
}

#[test]
fn a_file_that_the_configuration_names_moves_there_too() {
    let project = ProjectFolder::new()
        .with(
            "tarjuma.toml",
            "locales = [\r\n  \"locales/{locale}/ui.ftl\", # the shell\r\n]\r\n",
        )
        .with("locales/en/ui.ftl", "nav-home = Home\n")
        .with("locales/ja/ui.ftl", "nav-home = ホーム\n");
    project.run(&["rename", "ui.ftl", "shell.ftl"]).ends_with(0);
    assert_eq!(
        project.read("tarjuma.toml"),
        "locales = [\r\n  \"locales/{locale}/shell.ftl\", # the shell\r\n]\r\n"
    );
    assert_eq!(project.read("locales/ja/shell.ftl"), "nav-home = ホーム\n");
    project.run(&["check"]).ends_with(0);
}

#[test]
fn an_article_moves_with_bundles_and_ledgers() {
    let project = newsroom();
    let before = status(&project);
    project
        .run(&["rename", "stepwell", "2025/बावड़ी"])
        .ends_with(0);
    assert!(project.has("articles/2025/बावड़ी.md") && !project.has("articles/stepwell.md"));
    assert!(project.has("locales/hi/articles/2025/बावड़ी.ftl"));
    assert!(!project.has(".tarjuma/ledger/hi/articles/stepwell.ftl"));
    project.run(&["sync"]).ends_with(0).says("nothing to do");
    project
        .run(&["rename", "articles/2025/बावड़ी.md", "stepwell"])
        .ends_with(0);
    assert_eq!(status(&project), before);
}

#[test]
fn what_leads_elsewhere_afterwards_is_told() {
    let project = newsroom().with(
        "articles/swap.md",
        "---\ntitle: The swap\nlang: en\n---\n\nSee [the well](stepwell.html#gate).\n",
    );
    let ran = project.run(&["rename", "stepwell", "well"]).ends_with(0);
    ran.says("articles/swap.md: the text from line 6 on links to `stepwell.html#gate`");
    let ran = project
        .run(&["rename", "nav-home", "nav-start"])
        .ends_with(0);
    ran.says("built-in templates ask for `nav-home`, and will show a text of their own: 404.html, article.html;");
}

#[test]
fn an_article_renamed_by_hand_gets_its_bundles_back() {
    let project = newsroom();
    let bundle = project.read("locales/hi/articles/stepwell.ftl");
    std::fs::rename(
        project.path("articles/stepwell.md"),
        project.path("articles/well.md"),
    )
    .unwrap();
    project.run(&["rename", "stepwell", "well"]).ends_with(0);
    assert_eq!(project.read("locales/hi/articles/well.ftl"), bundle);
    project.run(&["sync"]).ends_with(0);
    assert!(
        !project
            .findings()
            .iter()
            .any(|line| line.contains("renamed-article"))
    );
}

#[test]
fn a_dry_run_prints_a_diff_and_writes_nothing() {
    let project = newsroom();
    let before = texts(&project);
    let ran = project
        .run(&["rename", "nav-home", "nav-start", "--dry-run"])
        .ends_with(0);
    ran.prints("-nav-home  =  ホーム")
        .prints("+nav-start  =  ホーム");
    let ran = project
        .run(&["rename", "ui.ftl", "site/ui.ftl", "--dry-run"])
        .ends_with(0);
    ran.prints("--- a/locales/ja/ui.ftl\n+++ /dev/null")
        .prints("+++ b/locales/ja/site/ui.ftl");
    assert_eq!(texts(&project), before);
}
