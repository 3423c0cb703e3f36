//! What translators and CI see of the ledger, in a folder without git.

use std::fs::File;
use std::time::{Duration, SystemTime};

use crate::cli_project::ProjectFolder;
use crate::git::{commit_all, commit_first, has_git, run_git};

const EN: &str = "locales/en/ui.ftl";
const HI: &str = "locales/hi/ui.ftl";
const LEDGER: &str = ".tarjuma/ledger/hi/ui.ftl";

fn synced() -> ProjectFolder {
    let project = ProjectFolder::new()
        .with(EN, "nav-home = Home\ndeaths = 12 people died\n")
        .with(HI, "nav-home = होम\ndeaths = 12 लोगों की मौत\n");
    project
        .run(&["sync"])
        .ends_with(0)
        .says("updated the ledger: 3 files");
    project
}

#[test]
fn the_ledger_is_up_to_date_until_something_changes() {
    let project = synced();
    let up_to_date = ["sync", "--check", "--ledger"];
    project.run(&up_to_date).ends_with(0);
    project.edit(EN, "12", "15");
    project.run(&["sync", "--check"]).ends_with(0);
    project
        .run(&up_to_date)
        .ends_with(1)
        .says("the ledger is behind");
    project
        .run(&["sync"])
        .ends_with(0)
        .says("1 now stale: deaths (number)");
    project.run(&up_to_date).ends_with(0);
}

#[test]
fn times_of_files_mean_nothing() {
    let project = synced();
    let yesterday = SystemTime::now() - Duration::from_secs(86_400);
    for path in [EN, HI, LEDGER] {
        let file = File::options()
            .write(true)
            .open(project.path(path))
            .unwrap();
        file.set_modified(yesterday).unwrap();
    }
    let before = project.snapshot();
    project.run(&["sync"]).ends_with(0).says("nothing to do");
    assert_eq!(project.snapshot(), before);
}

#[test]
fn a_shallow_clone_and_a_folder_without_git_say_the_same() {
    if !has_git() {
        return;
    }
    let project = synced();
    commit_first(&project.path(""));
    project.edit(EN, "12", "15");
    project.run(&["sync"]).ends_with(0);
    commit_all(&project.path(""), "correct");
    let status = ["status", "--format", "json"];
    let before = project.run(&status).stdout;
    let report: serde_json::Value = serde_json::from_str(&before).unwrap();
    assert_eq!(report["locales"][0]["stale"], 1);
    let origin = format!("file://{}", project.path("").display());
    let clone = ProjectFolder::new();
    let clone_path = clone.path("").display().to_string();
    let arguments = ["clone", "-q", "--depth", "1", &origin, &clone_path];
    run_git(&project.path(""), &arguments);
    assert_eq!(clone.run(&status).stdout, before);
    clone.run(&["sync", "--check", "--ledger"]).ends_with(0);
    std::fs::remove_dir_all(clone.path(".git")).unwrap();
    assert_eq!(clone.run(&status).stdout, before);
    clone.run(&["sync", "--check", "--ledger"]).ends_with(0);
}

#[test]
fn status_and_check_tell_what_is_stale_without_a_sync() {
    let project = synced();
    project.edit(EN, "12", "15");
    project.assert_finding(&[
        "locales/hi/ui.ftl:2:1: error[stale-translation]",
        "(number)",
    ]);
    let ran = project.run(&["status", "--format", "json"]).ends_with(0);
    let report: serde_json::Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(report["locales"][0]["stale"], 1);
    assert_eq!(report["locales"][0]["translated"], 2);
    assert_eq!(report["locales"][0]["staleWords"], 3);
}

#[test]
fn ack_makes_a_translation_current_and_leaves_its_file_alone() {
    let project = synced();
    project.edit(EN, "Home", "Home page");
    let before = project.read(HI);
    project
        .run(&["ack", "hi", "nav-home", "--reason", "our होम is both"])
        .ends_with(0)
        .says("`nav-home` holds in `hi`");
    assert_eq!(project.read(HI), before);
    assert!(project.read(LEDGER).contains(" because our होम is both\n"));
    assert_eq!(project.findings(), Vec::<String>::new());
    project.run(&["sync"]).ends_with(0).says("nothing to do");
}

#[test]
fn ack_takes_files_and_grades() {
    let project = synced();
    project.edit(EN, "Home", "Home!");
    project.edit(EN, "12", "15");
    project
        .run(&["ack", "hi", "--grade", "punctuation"])
        .ends_with(0);
    assert_eq!(project.findings().len(), 1);
    project
        .run(&["ack", "hi", "deaths", "--grade", "url,markup"])
        .ends_with(0)
        .says("`deaths` is left: its source changed by number");
    assert_eq!(project.findings().len(), 1);
    project.run(&["ack", "hi", EN]).ends_with(0);
    let findings = project.findings();
    let is_stale = |finding: &String| finding.contains("[stale-translation]");
    assert!(!findings.iter().any(is_stale), "{findings:?}");
}

#[test]
fn ack_of_what_is_not_there_says_what_is() {
    let project = synced();
    project
        .run(&["ack", "hi", "nav-hom"])
        .ends_with(2)
        .says("hint: did you mean `nav-home`?");
    project
        .run(&["ack", "hi", "nope"])
        .ends_with(2)
        .says("hint: `tarjuma diff --stale hi` lists");
    let ran = project.run(&["ack", "xx", "deaths"]).ends_with(2);
    assert!(ran.stderr.starts_with("error:"), "{ran:#?}");
    project
        .run(&["ack", "ur", "nav-home"])
        .ends_with(2)
        .says("no locale `ur`");
    project.run(&["ack", "hi"]).ends_with(2);
    project
        .run(&["ack", "hi", "x", "--grade", "small"])
        .ends_with(2);
}

#[test]
fn sync_carries_punctuation_where_it_is_told_to() {
    let project = synced();
    project.edit(EN, "Home", "Home!");
    project
        .run(&["sync", "--carry", "punctuation"])
        .ends_with(0);
    assert_eq!(project.findings(), Vec::<String>::new());
    project.run(&["sync", "--carry", "rewrite"]).ends_with(2);
    project.write("tarjuma.toml", "carry = [\"rewrite\"]\n");
    project.run(&["check"]).ends_with(2).says("not carried");
}

#[test]
fn a_dry_run_shows_the_ledger_and_writes_nothing() {
    let project = synced();
    project.edit(EN, "12", "15");
    let before = project.snapshot();
    project
        .run(&["sync", "--dry-run"])
        .ends_with(0)
        .prints("+++ b/.tarjuma/ledger/hi/ui.ftl");
    assert_eq!(project.snapshot(), before);
}

#[test]
fn a_dry_run_tells_what_becomes_of_the_translations_of_a_split_paragraph() {
    let article = "---\ntitle: Rain\nlang: en\n---\n\nRain filled the old well in the first days of June. The pumps of the town went quiet for a month.\n";
    let project = synced().with("articles/rain.md", article);
    project.run(&["sync"]).ends_with(0);
    let source = project.read("locales/en/articles/rain.ftl");
    let line = source.lines().find(|line| line.contains(" = Rain filled"));
    let id = line.and_then(|line| line.split(' ').next()).unwrap();
    let translation = format!("{id} = जून में बारिश ने कुआँ भर दिया।\n");
    project.write("locales/hi/articles/rain.ftl", &translation);
    project.run(&["sync"]).ends_with(0);
    project.edit("articles/rain.md", "June. The", "June.\n\nThe");
    let before = project.snapshot();
    project
        .run(&["sync", "--dry-run"])
        .ends_with(0)
        .says(&format!("split {id} into p-"))
        .says("2 now with a draft: p-");
    assert_eq!(project.snapshot(), before);
    project.run(&["sync"]).ends_with(0);
    let bundle = project.read("locales/hi/articles/rain.ftl");
    assert_eq!(bundle, translation, "drafts are not live");
    let ran = project.run(&["status", "--format", "json"]).ends_with(0);
    let report: serde_json::Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(report["locales"][0]["missing"], 3);
}

#[test]
fn a_selection_writes_its_own_ledgers_alone_and_loses_no_text() {
    let project = synced().with("locales/ur/ui.ftl", "nav-home = ہوم\n");
    project.run(&["sync"]).ends_with(0);
    project.edit(EN, "Home", "Front page");
    let urdu = project.read(".tarjuma/ledger/ur/ui.ftl");
    project.run(&["sync", "--locale", "hi"]).ends_with(0);
    assert_eq!(project.read(".tarjuma/ledger/ur/ui.ftl"), urdu);
    project.edit(EN, "Front page", "Start");
    let findings = project.findings();
    let urdu = findings
        .iter()
        .find(|line| line.contains("locales/ur") && line.contains("stale"));
    assert!(
        urdu.is_some_and(|line| line.contains("[-Home-]{+Start+}")),
        "{findings:#?}"
    );
}

#[test]
fn a_ledger_with_crlf_keeps_it() {
    let project = synced();
    let crlf = project.read(LEDGER).replace('\n', "\r\n");
    project.write(LEDGER, &crlf);
    project.run(&["sync"]).ends_with(0).says("nothing to do");
    project.edit(EN, "12", "15");
    project.run(&["sync"]).ends_with(0);
    let text = project.read(LEDGER);
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
}

#[test]
fn bytes_that_are_no_utf8_in_a_ledger_are_damage() {
    let project = synced();
    project.write(LEDGER, b"tarjuma-ledger 1\nnav-home\n  trans\xff\xfe\n");
    project.assert_finding(&["warning[damaged-ledger]", "line 3"]);
    project.run(&["sync"]).ends_with(0);
    assert_eq!(project.findings(), Vec::<String>::new());
}
