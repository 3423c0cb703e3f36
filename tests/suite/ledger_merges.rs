//! Ledgers of two branches merge in git.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use rayon::prelude::*;
use tempfile::TempDir;

use tarjuma::ledger::Standing;

use crate::ledger_desk::Desk;

const EN: &str = "locales/en/ui.ftl";
const HI: &str = "locales/hi/ui.ftl";
const CASES: u64 = 60;
const MESSAGES: usize = 60;
const TRANSLATED: usize = 10;

/// Numbers that are the same in every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % bound
    }

    /// Returns two sets of messages that have none in common.
    fn two_sets(&mut self) -> [BTreeSet<usize>; 2] {
        let mut sets = [BTreeSet::new(), BTreeSet::new()];
        while sets[1].len() < TRANSLATED {
            let number = self.below(MESSAGES);
            let side = usize::from(sets[0].len() == TRANSLATED);
            if !sets[0].contains(&number) {
                sets[side].insert(number);
            }
        }
        sets
    }
}

fn git(folder: &Path, arguments: &[&str]) -> (bool, String) {
    let output = Command::new("git")
        .current_dir(folder)
        .args(["-c", "user.name=Asha", "-c", "user.email=asha@example.org"])
        .args(["-c", "commit.gpgsign=false"])
        .args(arguments)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    (output.status.success(), text)
}

#[track_caller]
fn run_git(folder: &Path, arguments: &[&str]) -> String {
    let (succeeded, text) = git(folder, arguments);
    assert!(succeeded, "git {arguments:?}: {text}");
    text
}

fn commit(desk: &Desk, folder: &Path, message: &str) {
    for path in desk.paths() {
        let file = folder.join(path);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, desk.read(path)).unwrap();
    }
    run_git(folder, &["add", "-A"]);
    run_git(folder, &["commit", "-q", "-m", message]);
}

fn source() -> String {
    let line = |number| format!("message-{number:02} = Sentence {number} of the page\n");
    (0..MESSAGES).map(line).collect()
}

/// Returns the Hindi file with these messages translated, in the order of the source.
fn translation(numbers: &BTreeSet<usize>) -> String {
    let line = |number| format!("message-{number:02} = पृष्ठ का वाक्य {number}\n");
    let lines: String = numbers.iter().map(line).collect();
    format!("# Hindi\n{lines}")
}

fn union(sets: &[BTreeSet<usize>; 2]) -> BTreeSet<usize> {
    sets[0].union(&sets[1]).copied().collect()
}

/// Merges two branches that each translate messages, and returns the files in conflict.
fn merge(base: &Desk, sets: &[BTreeSet<usize>; 2]) -> (Desk, BTreeSet<String>) {
    let folder = TempDir::new().unwrap();
    let folder = folder.path();
    run_git(folder, &["init", "-q", "-b", "main"]);
    commit(base, folder, "base");
    for (branch, numbers) in ["one", "two"].into_iter().zip(sets) {
        run_git(folder, &["checkout", "-q", "-b", branch, "main"]);
        let mut desk = base.clone();
        desk.write(HI, &translation(numbers));
        desk.sync();
        commit(&desk, folder, branch);
    }
    let _ = git(folder, &["merge", "-q", "-m", "merge", "one"]);
    let conflicts = run_git(folder, &["diff", "--name-only", "--diff-filter=U"]);
    let mut merged = base.clone();
    for path in base.paths() {
        let text = std::fs::read_to_string(folder.join(path)).unwrap();
        merged.write(path, &text);
    }
    (merged, conflicts.lines().map(str::to_owned).collect())
}

#[test]
fn ledgers_of_branches_that_translate_different_messages_merge_without_conflict() {
    if Command::new("git").arg("--version").output().is_err() {
        println!("skipped: there is no git");
        return;
    }
    let base = Desk::synced(&[(EN, &source()), (HI, "# Hindi\n")]);
    let cases = (0..CASES).into_par_iter();
    let bundles_in_conflict: usize = cases
        .map(|case| usize::from(bundle_conflicts(&base, case)))
        .sum();
    println!("bundles in conflict without scaffolding: {bundles_in_conflict} of {CASES}");
}

/// Merges one case and says whether the bundles of the two branches are in conflict.
fn bundle_conflicts(base: &Desk, case: u64) -> bool {
    let sets = Numbers(case).two_sets();
    let (mut merged, conflicts) = merge(base, &sets);
    let of_ledger: Vec<_> = conflicts
        .iter()
        .filter(|path| path.starts_with(".tarjuma/"))
        .collect();
    assert_eq!(of_ledger, Vec::<&String>::new(), "case {case}: {sets:?}");
    let both = union(&sets);
    merged.write(HI, &translation(&both));
    let states = merged.states();
    let current = states.values().filter(|state| **state == Standing::Current);
    assert_eq!(current.count(), both.len(), "case {case}");
    conflicts.contains(HI)
}
