//! What a project knows already, and what has changed.

use crate::cli_project::ProjectFolder;
use crate::git::{commit_first, has_git};

const ENGLISH: &str = "nav-home = Home\nwelcome = Welcome, { $name }\nbye = Bye, { $name }\n";
const HINDI: &str = "nav-home = होम\nwelcome = स्वागत है\nbye = अलविदा, { $name }\n";

fn newsroom() -> ProjectFolder {
    ProjectFolder::new()
        .with("tarjuma.toml", "")
        .with("locales/en/ui.ftl", ENGLISH)
        .with("locales/hi/ui.ftl", HINDI)
}

fn known() -> ProjectFolder {
    let folder = newsroom();
    folder
        .run(&["check", "--write-baseline", ".tarjuma/baseline.json"])
        .ends_with(0)
        .says("wrote .tarjuma/baseline.json; findings in it: 1");
    folder
}

#[test]
fn what_is_known_is_not_reported_and_what_is_new_fails() {
    let folder = known();
    folder
        .run(&["check"])
        .ends_with(0)
        .prints("no findings")
        .says("known from .tarjuma/baseline.json: 1");
    folder.run(&["check", "--no-baseline"]).ends_with(1);
    folder.edit("locales/hi/ui.ftl", "{ $name }", "मित्र");
    let ran = folder.run(&["check", "--format", "concise"]).ends_with(1);
    assert_eq!(ran.stdout.lines().count(), 1, "{ran:#?}");
    assert!(ran.stdout.contains("`bye`"), "{ran:#?}");
}

#[test]
fn moved_lines_and_renamed_files_are_known_and_edited_texts_are_not() {
    let folder = known();
    folder.write("locales/hi/ui.ftl", format!("# ऊपर\r\n\r\n{HINDI}"));
    folder.run(&["check"]).ends_with(0);
    for locale in ["en", "hi"] {
        let text = folder.read(&format!("locales/{locale}/ui.ftl"));
        folder.write(&format!("locales/{locale}/site.ftl"), text);
        std::fs::remove_file(folder.path(&format!("locales/{locale}/ui.ftl"))).unwrap();
    }
    folder.run(&["check", "--strict-baseline"]).ends_with(0);
    folder.edit("locales/hi/site.ftl", "स्वागत है", "आपका स्वागत है");
    folder
        .run(&["check"])
        .ends_with(1)
        .prints("missing-variable");
}

#[test]
fn what_is_fixed_is_hinted_at_and_fails_only_when_strict() {
    let folder = known();
    folder.edit("locales/hi/ui.ftl", "स्वागत है", "स्वागत है, { $name }");
    folder
        .run(&["check"])
        .ends_with(0)
        .says("no longer found, but in .tarjuma/baseline.json: 1");
    folder
        .run(&["check", "--strict-baseline"])
        .ends_with(1)
        .says("locales/hi/ui.ftl: [missing-variable] welcome");
    folder.run(&["check", "--write-baseline", ".tarjuma/baseline.json"]);
    folder.run(&["check", "--strict-baseline"]).ends_with(0);
}

#[test]
fn a_part_of_the_project_says_nothing_of_what_is_fixed() {
    let folder = known().with("locales/ar/ui.ftl", "nav-home = الرئيسية\n");
    folder.edit("locales/hi/ui.ftl", "स्वागत है", "स्वागत है, { $name }");
    let ran = folder.run(&["check", "--locale", "hi", "--strict-baseline"]);
    assert!(!ran.ends_with(0).stderr.contains("no longer found"));
}

#[test]
fn a_file_that_is_no_baseline_is_refused() {
    let folder = newsroom()
        .with("broken.json", "{")
        .with("newer.json", "{\"version\": 9, \"findings\": []}\n");
    folder
        .run(&["check", "--baseline", "absent.json"])
        .ends_with(2);
    folder
        .run(&["check", "--baseline", "broken.json"])
        .ends_with(2);
    folder
        .run(&["check", "--baseline", "newer.json"])
        .ends_with(2)
        .says("version 9");
}

#[test]
fn findings_are_narrowed_to_what_has_changed_since_a_revision() {
    if !has_git() {
        return;
    }
    let folder = newsroom().with("locales/ja/ui.ftl", "nav-home = ホーム\n");
    commit_first(&folder.path(""));
    folder
        .run(&["check", "--changed-since", "HEAD"])
        .ends_with(0);
    folder.run(&["check"]).ends_with(1);
    folder.edit("locales/en/ui.ftl", "Bye, { $name }", "Goodbye, { $name }");
    folder.edit("locales/hi/ui.ftl", "nav-home", "# टिप्पणी\nnav-home");
    let ran = folder.run(&["check", "--changed-since", "HEAD", "--format", "concise"]);
    assert_eq!(
        ran.ends_with(1).stdout,
        "locales/ja/ui.ftl:2:1: error[missing-message] `bye` is not translated into `ja`\n"
    );
    folder
        .run(&["check", "--changed-since", "nowhere"])
        .ends_with(2);
}

#[test]
fn a_message_has_changed_when_what_it_refers_to_has() {
    if !has_git() {
        return;
    }
    let folder = ProjectFolder::new()
        .with("locales/en/terms.ftl", "-paper = The Morning Post\n")
        .with(
            "locales/en/ui.ftl",
            "about = About { -paper }\nhome = Home { $user }\n",
        )
        .with("locales/hi/terms.ftl", "-paper = सुबह का अख़बार\n")
        .with(
            "locales/hi/ui.ftl",
            "about = { -paper } के बारे में\nhome = होम\n",
        );
    commit_first(&folder.path(""));
    folder.edit("locales/en/terms.ftl", "-paper", "-journal");
    folder.edit("locales/hi/terms.ftl", "-paper", "-journal");
    let ran = folder.run(&["check", "--changed-since", "HEAD", "--format", "concise"]);
    let ran = ran.ends_with(1).prints("[unknown-term]");
    assert!(!ran.stdout.contains("`home`"), "{}", ran.stdout);
}

#[test]
fn a_list_of_files_narrows_and_passes_over_strangers() {
    let folder = newsroom().with("locales/ja/ui.ftl", "nav-home = ホーム\n");
    folder.write("files", "README.md\nlocales/hi/ui.ftl\n/etc/passwd\n");
    let ran = folder.run(&["check", "--files-from", "files", "--format", "concise"]);
    let ran = ran.ends_with(1);
    assert!(!ran.stdout.contains("locales/ja"));
    ran.says("neither bundle nor article, and passed over: 2 of 3 files (`README.md`, …)");
    folder.write("files", "locales/hi/ui.ftl\ntarjuma.toml\n");
    let ran = folder.run(&["check", "--files-from", "files"]);
    ran.says("neither bundle nor article, and passed over: 1 of 2 files (`tarjuma.toml`)");
    folder.write("files", "README.md\n");
    let ran = folder.run(&["check", "--files-from", "files"]).ends_with(0);
    let ran = ran.says("none of the files is a bundle or an article of this project");
    assert!(!ran.stderr.contains("passed over"), "{}", ran.stderr);
    folder.run(&["check", "--files-from", "-"]).ends_with(0);
    folder
        .run(&["check", "--files-from", "absent"])
        .ends_with(2);
}
