//! `todo` as a translator types it, in a folder without git.

use crate::cli_project::ProjectFolder;

const HI: &str = "locales/hi/ui.ftl";

fn newsroom() -> ProjectFolder {
    ProjectFolder::newsroom().with(
        "locales/en/ui.ftl",
        "nav-home = Home\nnav-search = Search the site\n",
    )
}

#[test]
fn with_nothing_to_do_it_says_so() {
    let project = ProjectFolder::new()
        .with("locales/en/ui.ftl", "nav-home = Home\n")
        .with(HI, "nav-home = होम\n");
    for extra in [&[][..], &["--count"], &["--words"]] {
        let arguments = [&["todo", "hi"][..], extra].concat();
        let ran = project.run(&arguments).ends_with(0);
        assert_eq!(ran.stdout, "", "{arguments:?}");
        ran.says("nothing to do in hi");
    }
    project
        .run(&["todo", "hi", "--insert"])
        .ends_with(0)
        .says("nothing to do");
}

#[test]
fn paths_narrow_and_a_limit_tells_what_it_leaves_out() {
    let project = newsroom();
    let ran = project.run(&["todo", "hi"]).ends_with(0);
    let ran = ran.prints("### locales/hi/articles/stepwell.ftl\n");
    ran.prints("nav-search = Search the site\n")
        .says("to do in hi: 3 missing");
    let ran = project
        .run(&["todo", "hi", "locales/*/ui.ftl"])
        .ends_with(0);
    assert!(!ran.stdout.contains("stepwell"), "{ran:?}");
    project
        .run(&["todo", "hi", "articles/stepwell.md", "--limit", "1"])
        .ends_with(0)
        .prints("headline = The stepwell\n")
        .says("1 missing, and 1 more that --limit leaves out");
}

#[test]
fn a_program_gets_all_of_it_as_json() {
    let ran = newsroom()
        .run(&["todo", "hi", "--format", "json"])
        .ends_with(0);
    let report: serde_json::Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(report["counts"]["missing"], 3);
    assert_eq!(report["counts"]["words"], 11);
    let task = &report["files"][1]["tasks"][0];
    assert_eq!(task["id"], "nav-search");
    assert_eq!(task["entry"], "nav-search = Search the site");
}

#[test]
fn a_dry_run_shows_where_stubs_go_and_writes_nothing() {
    let project = newsroom();
    let before = project.snapshot();
    project
        .run(&["todo", "hi", "--insert", "--dry-run"])
        .ends_with(0)
        .prints("+++ b/locales/hi/ui.ftl")
        .prints("+# nav-search = Search the site\n")
        .prints("--- /dev/null\n+++ b/locales/hi/articles/stepwell.ftl");
    assert_eq!(project.snapshot(), before);
}

#[test]
fn stubs_are_filled_in_place_and_reach_no_reader() {
    let project = newsroom();
    project.run(&["sync"]).ends_with(0);
    project
        .run(&["todo", "hi", "--insert"])
        .ends_with(0)
        .says("created locales/hi/articles/stepwell.ftl");
    let inserted = project.snapshot();
    project
        .run(&["todo", "hi", "--insert"])
        .ends_with(0)
        .says("nothing to do");
    assert_eq!(project.snapshot(), inserted);
    project.run(&["sync"]).ends_with(0).says("nothing to do");
    project.edit(
        HI,
        "# nav-search = Search the site",
        "nav-search = साइट में खोजें",
    );
    project
        .run(&["sync"])
        .ends_with(0)
        .says("locales/hi/ui.ftl: 1 message is done");
    assert_eq!(
        project.read(HI),
        "nav-home = होम\n\nnav-search = साइट में खोजें\n"
    );
    project.run(&["build", "--quiet"]);
    for (path, (bytes, _)) in project.snapshot() {
        if path.starts_with(project.path("dist")) {
            assert!(
                !String::from_utf8_lossy(&bytes).contains("tarjuma todo"),
                "{path:?}"
            );
        }
    }
}

#[test]
fn arguments_that_do_not_fit_are_refused() {
    let project = newsroom();
    project.run(&["todo"]).ends_with(2);
    project
        .run(&["todo", "ur"])
        .ends_with(2)
        .says("no locale `ur`");
    project
        .run(&["todo", "hi", "locales/en/u.ftl"])
        .ends_with(2)
        .says("did you mean");
    project
        .run(&["todo", "hi", "--insert", "--count"])
        .ends_with(2);
    project.run(&["todo", "hi", "--dry-run"]).ends_with(2);
}

#[test]
fn a_ledger_that_is_behind_is_told_of_before_anybody_translates() {
    let project = newsroom();
    let behind = "run `tarjuma sync` before you translate";
    let silent = project.run(&["todo", "hi"]).ends_with(0);
    assert!(!silent.stderr.contains(behind), "there is no ledger");
    project.run(&["sync"]).ends_with(0);
    project.edit("locales/en/ui.ftl", "Search the site", "Search");
    project.run(&["todo", "hi"]).ends_with(0).says(behind);
    project.run(&["sync"]).ends_with(0);
    let silent = project.run(&["todo", "hi"]).ends_with(0);
    assert!(!silent.stderr.contains(behind), "{silent:?}");
}
