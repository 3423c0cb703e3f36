//! What an author who edits articles sees of `sync`: ids are kept, nothing is written twice.

use std::fs;

use crate::cli_project::ProjectFolder;

const ARTICLE: &str = "articles/stepwell.md";
const BUNDLE: &str = "locales/en/articles/stepwell.ftl";

const TEXT: &str = "\
---
title: The stepwell that feeds a town
lang: en
---

Rain filled the well in June, and the pumps went quiet for a month.

Women of the ward had cleaned its walls by hand the winter before.

The council keeps the key of the lower gate, and a list of who swims there.
";

fn synced() -> ProjectFolder {
    let project = ProjectFolder::newsroom().with(ARTICLE, TEXT);
    project.run(&["sync"]).ends_with(0);
    project
}

/// Returns the id of the message that holds a text.
#[track_caller]
fn id_of(project: &ProjectFolder, part: &str) -> String {
    let bundle = project.read(BUNDLE);
    let line = bundle.lines().find(|line| line.contains(part));
    let line = line.unwrap_or_else(|| panic!("no {part:?} in {bundle}"));
    line.split(" = ")
        .next()
        .expect("a message has an id")
        .to_owned()
}

#[test]
fn an_edited_paragraph_keeps_its_id() {
    let project = synced();
    let id = id_of(&project, "Rain filled");
    project.edit(ARTICLE, "in June", "in July");
    let ran = project
        .run(&["sync"])
        .ends_with(0)
        .says(&format!("edited {id}"));
    ran.says(&format!("updated {BUNDLE}"));
    assert_eq!(id_of(&project, "in July"), id);
}

#[test]
fn an_inserted_paragraph_renames_nothing() {
    let project = synced();
    let before = project.read(BUNDLE);
    project.edit(ARTICLE, "Women of", "Nobody had expected it.\n\nWomen of");
    project.run(&["sync"]).ends_with(0).says("1 added");
    let after = project.read(BUNDLE);
    for line in before.lines() {
        assert!(after.contains(line), "{line:?} is gone from {after}");
    }
}

#[test]
fn a_moved_paragraph_keeps_its_id() {
    let project = synced();
    let id = id_of(&project, "Women of");
    let moved = "Women of the ward had cleaned its walls by hand the winter before.\n\n";
    project.edit(ARTICLE, moved, "");
    project.edit(ARTICLE, "Rain filled", &format!("{moved}Rain filled"));
    project.run(&["sync"]).ends_with(0).says("1 moved");
    assert_eq!(id_of(&project, "Women of"), id);
}

#[test]
fn a_deleted_paragraph_leaves_the_bundle_and_the_others_alone() {
    let project = synced();
    let (deleted, kept) = (id_of(&project, "Women of"), id_of(&project, "The council"));
    let paragraph = "Women of the ward had cleaned its walls by hand the winter before.\n\n";
    project.edit(ARTICLE, paragraph, "");
    project.run(&["sync"]).ends_with(0).says("1 deleted");
    assert!(!project.read(BUNDLE).contains(&deleted));
    assert_eq!(id_of(&project, "The council"), kept);
}

#[test]
fn a_second_run_writes_nothing() {
    let project = synced();
    let before = project.snapshot();
    project.run(&["sync"]).ends_with(0).says("nothing to do");
    assert_eq!(project.snapshot(), before);
}

#[test]
fn check_fails_while_a_bundle_is_behind_and_writes_nothing() {
    let project = synced();
    project
        .run(&["sync", "--check"])
        .ends_with(0)
        .says("up to date");
    project.edit(ARTICLE, "in June", "in July");
    let before = project.snapshot();
    let ran = project.run(&["sync", "--check"]).ends_with(1);
    ran.says("run `tarjuma sync`").prints("+p-");
    assert_eq!(project.snapshot(), before);
}

#[test]
fn a_dry_run_prints_a_diff_and_writes_nothing() {
    let project = synced();
    project.edit(ARTICLE, "in June", "in July");
    let before = project.snapshot();
    let ran = project.run(&["sync", "--dry-run"]).ends_with(0);
    let ran = ran.prints(&format!("--- a/{BUNDLE}\n+++ b/{BUNDLE}\n@@ "));
    let changed: Vec<&str> = ran
        .stdout
        .lines()
        .filter(|line| line.starts_with("-p-") || line.starts_with("+p-"))
        .collect();
    assert_eq!(changed.len(), 2, "{ran:#?}");
    assert_eq!(project.snapshot(), before);
}

#[test]
fn a_path_or_a_locale_narrows_what_is_synced() {
    let hindi = "---\ntitle: बावड़ी\nlang: hi\n---\n\nजून में बावड़ी भर गई।\n";
    let broken = "Call { $x } now.\n";
    let project = ProjectFolder::newsroom()
        .with("articles/baori.md", hindi)
        .with("articles/broken.md", broken);
    project.run(&["sync", ARTICLE]).ends_with(0);
    assert!(project.has(BUNDLE) && !project.has("locales/hi/articles/baori.ftl"));
    project.run(&["sync", "--locale", "hi"]).ends_with(0);
    assert!(project.has("locales/hi/articles/baori.ftl"));
    assert!(!project.has("locales/en/articles/broken.ftl"));
}

#[test]
fn a_changed_language_is_refused_without_a_flag() {
    let project = synced();
    project.edit(ARTICLE, "lang: en", "lang: hi");
    let ran = project
        .run(&["sync"])
        .ends_with(1)
        .says("error[language-change]");
    ran.says("--allow-language-change");
    assert!(!project.has("locales/hi/articles/stepwell.ftl"));
    project
        .run(&["sync", "--allow-language-change"])
        .ends_with(0);
    assert!(project.has("locales/hi/articles/stepwell.ftl"));
}

#[test]
fn a_renamed_article_is_proposed_and_keeps_its_ids_with_its_bundle() {
    let project = synced();
    let before = project.read(BUNDLE);
    let rename = |old: &str, new: &str| {
        fs::rename(project.path(old), project.path(new)).expect("the file can be renamed");
    };
    rename(ARTICLE, "articles/well.md");
    project.edit("articles/well.md", "title: The stepwell", "title: The well");
    let ran = project.run(&["sync"]).ends_with(1);
    let ran = ran.says("error[renamed-article]");
    ran.says("`tarjuma rename stepwell well` keeps ids and translations");
    let bundle = "locales/en/articles/well.ftl";
    assert!(project.has(BUNDLE) && !project.has(bundle));
    project.run(&["check"]).prints("error[renamed-article]");
    project.run(&["rename", "stepwell", "well"]).ends_with(0);
    project.run(&["sync"]).ends_with(0);
    let id = before.lines().find(|line| line.starts_with("p-"));
    let id = id.expect("the paragraph has an id");
    assert!(project.read(bundle).contains(id));
}

#[test]
fn the_bundle_of_a_deleted_article_is_kept_and_said() {
    let project = synced();
    fs::remove_file(project.path(ARTICLE)).expect("the file can be deleted");
    project
        .run(&["sync"])
        .ends_with(0)
        .says("kept, although there is no article `stepwell`");
    assert!(project.has(BUNDLE));
}

#[test]
fn a_match_that_is_none_is_explained() {
    let project = synced();
    project
        .run(&["sync", "--match", "p-k7q2"])
        .ends_with(2)
        .says("write ID=LINE");
    project
        .run(&["sync", "--match", "p-k7q2=x"])
        .ends_with(2)
        .says("not the number of a line");
    let ran = project.run(&["sync", "--match", "p-zzzz=6"]).ends_with(2);
    ran.says("no article has had a message `p-zzzz`");
}

#[test]
fn a_match_that_is_misspelt_writes_nothing_and_offers_what_is_near() {
    let project = synced();
    let id = id_of(&project, "Rain filled");
    project.edit(ARTICLE, "Rain filled", "Snow covered");
    let before = project.read(BUNDLE);
    let misspelt = format!("{}z", &id[..id.len() - 1]);
    let ran = project
        .run(&["sync", "--match", &format!("{misspelt}=6")])
        .ends_with(2);
    ran.says(&format!("is `{id}` meant?"));
    let ran = project
        .run(&["sync", "--match", &format!("{id}=7")])
        .ends_with(2);
    ran.says("begin on line 6 and 8");
    assert_eq!(project.read(BUNDLE), before);
    project
        .run(&["sync", "--match", &format!("{id}=6")])
        .ends_with(0);
    assert_eq!(id_of(&project, "Snow covered"), id);
}

#[test]
fn a_bundle_that_cannot_be_read_is_not_overwritten() {
    let project = synced();
    project.write(BUNDLE, b"headline = \xff\n");
    let ran = project
        .run(&["sync"])
        .ends_with(1)
        .says("error[unwritable-bundle]");
    ran.says("is not overwritten");
    let bytes = fs::read(project.path(BUNDLE)).expect("it is there");
    assert_eq!(bytes, b"headline = \xff\n");
}
