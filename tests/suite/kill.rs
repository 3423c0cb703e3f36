//! The program killed before each change it makes on disk: every file is old or new, and the next
//! run finishes the work.
//!
//! Builds with debug assertions alone can be made to end at a step; others skip this.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use crate::cli_project::{ProjectFolder, Ran};
use crate::shared::{can_be_killed, tell_skipped};

/// Says at which step the program ends.
const ABORT_AT: &str = "TARJUMA_ABORT_AT_STEP";

type Files = BTreeMap<String, Vec<u8>>;

/// A command that is killed, and the project it is run on.
struct Trial {
    project: fn() -> ProjectFolder,
    arguments: &'static [&'static str],
    /// The least number of changes on disk that make it a trial.
    least_steps: u64,
}

/// Returns the files of a project with what stands in them.
fn files(project: &ProjectFolder) -> Files {
    let root = project.path("");
    let name = |path: PathBuf| {
        path.strip_prefix(&root)
            .unwrap()
            .to_str()
            .unwrap()
            .to_owned()
    };
    let files = project.snapshot().into_iter();
    files
        .map(|(path, (content, _))| (name(path), content))
        .collect()
}

fn copy_of(files: &Files) -> ProjectFolder {
    let project = ProjectFolder::new();
    for (path, content) in files {
        project.write(path, content);
    }
    project
}

fn is_temporary(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    path == ".tarjuma/journal" || (name.starts_with(".tarjuma-") && name.ends_with(".tmp"))
}

/// Runs a command that ends at a step; says whether it got so far.
fn is_killed_at(step: u64, project: &ProjectFolder, arguments: &[&str]) -> bool {
    let mut command = project.command(arguments);
    let output = command.env(ABORT_AT, step.to_string()).output().unwrap();
    output.status.code().is_none()
}

impl Trial {
    /// Kills the command at every step, and returns at how many.
    fn run(&self) -> u64 {
        let before = files(&(self.project)());
        let done = copy_of(&before);
        done.run(self.arguments).ends_with(0);
        let after = files(&done);
        assert_ne!(before, after, "{:?} does something", self.arguments);
        for step in 1.. {
            let project = copy_of(&before);
            if !is_killed_at(step, &project, self.arguments) {
                assert_same(&files(&project), &after, step);
                assert!(step > self.least_steps, "{} steps", step - 1);
                return step - 1;
            }
            assert_old_or_new(step, &files(&project), &before, &after);
            project.run(self.arguments);
            assert_same(&files(&project), &after, step);
        }
        unreachable!("a run ends")
    }
}

/// Asserts that a project holds these files and no others.
#[track_caller]
fn assert_same(present: &Files, expected: &Files, step: u64) {
    let names = |files: &Files| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(present), names(expected), "step {step}");
    for (path, content) in present {
        let text = String::from_utf8_lossy(content);
        assert!(
            expected[path] == *content,
            "step {step}: {path} holds {text}"
        );
    }
}

/// Asserts that each file is as before or as after, and that nothing else is there but temporary
/// files.
#[track_caller]
fn assert_old_or_new(step: u64, present: &Files, before: &Files, after: &Files) {
    for (path, content) in present.iter().filter(|(path, _)| !is_temporary(path)) {
        let is_whole = before.get(path) == Some(content) || after.get(path) == Some(content);
        let text = String::from_utf8_lossy(content);
        assert!(
            is_whole,
            "step {step}: {path} is neither old nor new: {text}"
        );
    }
    for path in before.keys().chain(after.keys()) {
        let may_be_absent = !before.contains_key(path) || !after.contains_key(path);
        assert!(
            present.contains_key(path) || may_be_absent,
            "step {step}: {path} is gone"
        );
    }
}

/// Makes a newsroom with an article and two target locales, in which the source has moved on.
fn newsroom() -> ProjectFolder {
    let project = ProjectFolder::new()
        .with("locales/en/ui.ftl", "nav-home = Home\nnav-news = News\n")
        .with("locales/hi/ui.ftl", "nav-home = होम\nnav-news = ख़बरें\n")
        .with("locales/ar/ui.ftl", "nav-home = الرئيسية\r\n")
        .with(
            "articles/stepwell.md",
            "---\ntitle: The stepwell\nlang: en\n---\n\n\
             Rain filled the well on 12 June 2024, after six dry years in Bundi.\n\n\
             The council at { nav-home } gave **40 rupees** a family.\n",
        );
    project.run(&["sync"]).ends_with(0);
    project.edit("locales/en/ui.ftl", "= Home", "= Front page");
    project.edit("articles/stepwell.md", "40 rupees", "60 rupees");
    project
}

const HINDI: &str = "\
---
title: बावड़ी
lang: hi
---

12 जून 2024 को बारिश ने बावड़ी भर दी; बूंदी में इससे पहले छह सूखे साल बीते।

{ nav-home } समिति ने हर परिवार को **60 रुपये** दिए।
";

fn newsroom_with_documents() -> ProjectFolder {
    let project = newsroom();
    project.run(&["sync"]).ends_with(0);
    project.write("old/stepwell.md", HINDI);
    project
}

#[test]
fn sync_killed_anywhere_is_finished_by_the_next_run() {
    if !can_be_killed() {
        return;
    }
    let trial = Trial {
        project: newsroom,
        arguments: &["sync"],
        least_steps: 40,
    };
    trial.run();
}

#[test]
fn adopt_killed_anywhere_is_finished_by_the_next_run() {
    if !can_be_killed() {
        return;
    }
    let trial = Trial {
        project: newsroom_with_documents,
        arguments: &["adopt", "hi", "--folder", "old", "--min-confidence", "0"],
        least_steps: 10,
    };
    trial.run();
}

#[test]
fn rename_killed_anywhere_is_finished_by_the_next_run() {
    if !can_be_killed() {
        return;
    }
    for arguments in [
        &["rename", "nav-home", "nav-start"][..],
        &["rename", "stepwell", "2025/well"],
    ] {
        let trial = Trial {
            project: newsroom_with_documents,
            arguments,
            least_steps: 40,
        };
        trial.run();
    }
}

/// Kills a `sync` when the first of its files stands in place and others do not.
fn half_done() -> (ProjectFolder, Files) {
    let before = files(&newsroom());
    let done = copy_of(&before);
    done.run(&["sync"]).ends_with(0);
    let after = files(&done);
    for step in 1.. {
        let project = copy_of(&before);
        assert!(
            is_killed_at(step, &project, &["sync"]),
            "a file is replaced"
        );
        let present = files(&project);
        if before
            .iter()
            .any(|(path, content)| present[path] != *content)
        {
            return (project, after);
        }
    }
    unreachable!("a run ends")
}

#[test]
fn a_run_killed_while_it_finishes_another_one_is_finished_too() {
    if !can_be_killed() {
        return;
    }
    let (project, after) = half_done();
    let before = files(&project);
    for step in 1.. {
        let project = copy_of(&before);
        if !is_killed_at(step, &project, &["sync"]) {
            assert!(step > 5, "{step}");
            return;
        }
        project.run(&["sync"]).ends_with(0);
        assert_same(&files(&project), &after, step);
    }
}

#[test]
fn what_somebody_edits_after_an_interruption_stays() {
    if !can_be_killed() {
        return;
    }
    let (project, _) = half_done();
    let journal = project.read(".tarjuma/journal");
    let last = journal.lines().rev().nth(1).unwrap();
    let path = last.splitn(4, ' ').nth(3).unwrap().to_owned();
    project.write(&path, "mine = मेरा\n");
    fs::write(project.path("locales/hi/.tarjuma-notes.tmp"), "foreign").unwrap();
    let dry: Ran = project.run(&["sync", "--dry-run"]);
    dry.says("an earlier run was interrupted");
    assert!(project.has(".tarjuma/journal"));
    let ran = project.run(&[
        "import",
        "articles/stepwell.md",
        "--slug",
        "copy",
        "--lang",
        "en",
    ]);
    ran.says("finished what an interrupted run had begun")
        .says(&format!("{path}: kept as it was edited since then"));
    assert_eq!(project.read(&path), "mine = मेरा\n");
    assert_eq!(project.read("locales/hi/.tarjuma-notes.tmp"), "foreign");
    let left: Vec<String> = files(&project)
        .into_keys()
        .filter(|path| is_temporary(path))
        .collect();
    assert_eq!(left, ["locales/hi/.tarjuma-notes.tmp"]);
}

#[test]
fn where_nothing_can_be_written_nothing_changes() {
    let project = newsroom();
    fs::rename(project.path(".tarjuma"), project.path("kept")).unwrap();
    project.write(".tarjuma", "in the way");
    let before = files(&project);
    project
        .run(&["sync"])
        .ends_with(3)
        .says("cannot be written")
        .says("hint:");
    assert_eq!(files(&project), before);
}

#[cfg(unix)]
#[test]
fn a_read_only_folder_fails_the_run_and_nothing_changes() {
    use std::os::unix::fs::PermissionsExt;

    let project = newsroom();
    let folder = project.path("locales/en/articles");
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o555)).unwrap();
    if fs::write(folder.join("probe"), "").is_ok() {
        tell_skipped("this user may write everywhere");
        return;
    }
    let before = files(&project);
    let ran = project.run(&["sync"]).ends_with(3);
    ran.says("cannot be written")
        .says("permissions of its folder");
    assert_eq!(files(&project), before);
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o755)).unwrap();
}
