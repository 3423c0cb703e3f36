//! An article that cannot be used as it stands: its bundles, its translations and their ledger stay as
//! they are, and one finding tells what is wrong.

use std::fs;

use tarjuma::check;
use tarjuma::plan::{LedgerPart, SyncOptions, sync};
use tarjuma::project::Workspace;
use tarjuma::tree::MemoryTree;

use crate::cli_project::ProjectFolder;

const ARTICLE: &str = "articles/baoli.md";
const HINDI: &str = "---\ntitle: बावड़ी\nlang: hi\n---\n\nजून में बारिश ने बावड़ी भर दी।\n\n\
                     पानी सौ सीढ़ियाँ ऊपर तक आया।\n";

/// A newsroom with what `status` counts in it before anything happens.
struct Newsroom {
    folder: ProjectFolder,
    counts: String,
}

impl Newsroom {
    fn edit(&self, before: &str, after: &str) {
        self.folder.edit(ARTICLE, before, after);
    }
}

/// Makes a newsroom with a Hindi article that is translated into English and recorded.
fn recorded() -> Newsroom {
    let project = ProjectFolder::newsroom().with(ARTICLE, HINDI);
    project.run(&["sync"]).ends_with(0);
    for (from, to, words) in [
        (
            "hi",
            "en",
            ["The baoli", "Rain filled it.", "The water rose."],
        ),
        ("en", "hi", ["बावड़ी", "जून में बारिश हुई।", ""]),
    ] {
        let article = if from == "hi" { "baoli" } else { "stepwell" };
        let source = project.read(&format!("locales/{from}/articles/{article}.ftl"));
        let entries = source.lines().filter(|line| !line.starts_with('#'));
        let ids = entries.filter_map(|line| line.split_once(" = "));
        let lines = ids
            .zip(words)
            .map(|((id, _), words)| format!("{id} = {words}\n"));
        let translation: String = lines.collect();
        project.write(&format!("locales/{to}/articles/{article}.ftl"), translation);
    }
    project.run(&["sync"]).ends_with(0);
    assert_eq!(project.findings(), Vec::<String>::new());
    let counts = counts(&project);
    Newsroom {
        folder: project,
        counts,
    }
}

fn counts(project: &ProjectFolder) -> String {
    let printed = project.run(&["status", "--resources"]).stdout;
    let lines = printed
        .lines()
        .filter(|line| !line.contains("in no segment"));
    lines.collect::<Vec<_>>().join("\n")
}

/// Asserts that `check` says one thing, which `parts` are of, and that `sync` and `build` leave all
/// else as it is.
#[track_caller]
fn assert_frozen(newsroom: &Newsroom, parts: &[&str]) {
    let Newsroom {
        folder: project,
        counts: before,
    } = newsroom;
    let findings = project.findings();
    assert_eq!(findings.len(), 1, "{findings:#?}");
    for part in parts {
        assert!(findings[0].contains(part), "{part} in {findings:#?}");
    }
    assert_eq!(&counts(project), before);
    let before = project.snapshot();
    let id = findings[0].split('[').nth(1).unwrap_or_default();
    let id = format!("[{}", id.split(']').next().unwrap_or_default());
    project.run(&["sync"]).ends_with(1).says(&id);
    let after = project.snapshot();
    assert!(before == after, "sync has changed a file");
    project.run(&["build"]).ends_with(1).says(&id);
    assert!(project.has("dist/en/stepwell.html"));
    assert!(!project.has("dist/en/baoli.html"));
}

#[test]
fn broken_bytes_freeze_an_article() {
    let project = recorded();
    let bytes = [HINDI.as_bytes(), b"\xff\n"].concat();
    project.folder.write(ARTICLE, bytes);
    assert_frozen(&project, &[ARTICLE, "error[invalid-utf8]"]);
}

#[test]
fn a_language_that_is_none_freezes_an_article() {
    let project = recorded();
    project.edit("lang: hi", "lang: klingon_foo_bar");
    assert_frozen(&project, &["baoli.md:3:7: error[unknown-locale]"]);
}

#[test]
fn front_matter_that_is_never_closed_freezes_an_article() {
    let project = recorded();
    project.edit("hi\n---\n", "hi\n");
    assert_frozen(&project, &[ARTICLE, "error[broken-front-matter]"]);
}

#[test]
fn front_matter_that_is_no_yaml_freezes_an_article() {
    let project = recorded();
    project.edit("lang: hi", "lang: [hi");
    assert_frozen(&project, &[ARTICLE, "error["]);
}

#[test]
fn merge_markers_freeze_an_article() {
    let project = recorded();
    let both = "<<<<<<< HEAD\nपानी\n=======\nजल\n>>>>>>> desk\n";
    project.edit("पानी सौ", &format!("{both}पानी सौ"));
    assert_frozen(&project, &["baoli.md:8:1: error[merge-conflict]"]);
}

#[test]
fn another_language_freezes_an_article_until_it_is_meant() {
    let project = recorded();
    project.edit("lang: hi", "lang: ur");
    assert_frozen(&project, &["baoli.md:3:7: error[language-change]"]);
    let project = project.folder;
    project.run(&["check"]).ends_with(1).prints("`lang: hi`");
    project
        .run(&["sync", "--allow-language-change"])
        .ends_with(0);
    assert!(project.has("locales/ur/articles/baoli.ftl"));
    let findings = project.findings();
    let is_told = findings.iter().any(|line| line.contains("language-change"));
    assert!(!is_told, "{findings:#?}");
}

#[test]
fn an_emptied_article_is_one_in_another_language() {
    let project = recorded();
    project.folder.write(ARTICLE, "");
    assert_frozen(&project, &[ARTICLE, "error[language-change]"]);
}

#[test]
fn front_matter_behind_a_fourth_dash_is_none() {
    let project = recorded();
    project.edit("---\ntitle", "----\ntitle");
    assert_frozen(&project, &[ARTICLE, "error[language-change]"]);
}

#[test]
fn an_article_under_a_new_name_replaces_no_finished_translation() {
    let project = recorded().folder;
    project.run(&["build"]).ends_with(0);
    let page = project.read("dist/en/baoli.html");
    assert!(page.contains("The water rose."), "{page}");
    fs::rename(project.path(ARTICLE), project.path("articles/well.md")).expect("there is room");
    project
        .run(&["build"])
        .ends_with(1)
        .says("error[renamed-article]")
        .says("tarjuma rename baoli well");
    assert!(!project.has("dist/en/well.html"));
    assert_eq!(project.read("dist/en/baoli.html"), page);
}

#[test]
fn both_sides_of_a_bundle_in_a_merge_are_read_and_the_conflict_is_told_once() {
    let project = recorded().folder;
    project.write(
        "locales/hi/ui.ftl",
        "<<<<<<< HEAD\nnav-home = होम\n||||||| base\nnav-home = घर\n=======\n\
         nav-home = मुखपृष्ठ\n>>>>>>> desk\n",
    );
    let bundle = "locales/en/articles/baoli.ftl";
    let text = project.read(bundle);
    let (first, rest) = text.split_once('\n').expect("it has lines");
    project.write(
        bundle,
        format!("<<<<<<< HEAD\r\n{first}\n=======\r\n{first}!\n>>>>>>> desk\r\n{rest}"),
    );
    let findings = project.findings();
    let [english, hindi] = findings.as_slice() else {
        panic!("{findings:#?}");
    };
    assert!(english.contains("baoli.ftl:1:1: error[merge-conflict]"));
    assert!(hindi.contains("locales/hi/ui.ftl:1:1: error[merge-conflict]"));
}

/// The recorded newsroom in memory, with a folder or file in place of those at `hidden`.
fn hidden(hidden: &str) -> Workspace {
    let project = recorded().folder;
    let root = fs::canonicalize(project.path("")).expect("the folder is there");
    let mut tree = MemoryTree::new();
    for (path, (bytes, _)) in project.snapshot() {
        let path = fs::canonicalize(path).expect("the file is there");
        let path = path.strip_prefix(&root).expect("it lies in the folder");
        let path = path.to_str().expect("its name is UTF-8").to_owned();
        if !path.starts_with(hidden) {
            tree = tree.with(&path, bytes);
        }
    }
    Workspace::load(&root, &tree.with_unlisted(hidden)).expect("the project can be read")
}

#[test]
fn what_lies_in_an_unreadable_folder_is_unknown_and_not_absent() {
    for folder in ["locales/hi/articles", "locales/en/articles", "articles"] {
        let workspace = hidden(folder);
        let found = check::run(&workspace, &check::Options::default());
        let told: Vec<_> = found
            .iter()
            .filter(|finding| finding.check != "unwritable-bundle")
            .map(|finding| (&*finding.path, finding.check))
            .collect();
        assert_eq!(told, [(folder, "unreadable-file")], "{found:#?}");
        let plan = sync(
            &workspace,
            &SyncOptions {
                ledger: LedgerPart::Keep,
                ..SyncOptions::default()
            },
        )
        .expect("no match is unclear");
        assert!(plan.writes.is_empty(), "{folder}: {:#?}", plan.writes);
    }
}
