//! Bundles of two branches merge in git where `todo --insert` has made room for what each
//! translates.

use std::collections::BTreeSet;
use std::path::Path;

use rayon::prelude::*;
use tempfile::TempDir;

use tarjuma::ledger::Standing;

use crate::git::{git, has_git, run_git};
use crate::ledger_desk::Desk;
use crate::ledger_merges::{CASES, EN, HI, commit, source};
use crate::random::Random;
use crate::todo_life::insert;

fn id(number: usize) -> String {
    format!("message-{number:02}")
}

/// Takes the `#` off the entries of these messages and translates them, as people do.
fn fill(desk: &mut Desk, numbers: &BTreeSet<usize>) {
    for number in numbers {
        let id = id(*number);
        let stub = format!("# {id} = Sentence {number} of the page\n");
        desk.edit(HI, &stub, &format!("{id} = पृष्ठ का वाक्य {number}\n"));
    }
}

/// Merges two branches that each fill stubs of one file, and returns what becomes of it and the
/// files in conflict.
fn merge(base: &Desk, sets: &[BTreeSet<usize>; 2], folder: &Path) -> (Desk, BTreeSet<String>) {
    run_git(folder, &["init", "-q", "-b", "main"]);
    commit(base, folder, "base");
    for (branch, numbers) in ["one", "two"].into_iter().zip(sets) {
        run_git(folder, &["checkout", "-q", "-b", branch, "main"]);
        let mut desk = base.clone();
        fill(&mut desk, numbers);
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

fn merge_case(base: &Desk, case: u64) {
    let sets = Random(case).two_sets();
    let folder = TempDir::new().unwrap();
    let (mut merged, conflicts) = merge(base, &sets, folder.path());
    assert_eq!(conflicts, BTreeSet::new(), "case {case}: {sets:?}");
    let states = merged.states();
    for number in sets.iter().flatten() {
        let name = format!("hi ui.ftl {}", id(*number));
        assert_eq!(states[&name], Standing::Current, "case {case}");
    }
    merged.sync();
    let filled = sets[0].len() + sets[1].len();
    let left = merged.read(HI).matches("# tarjuma todo: ").count();
    assert_eq!(left, states.len() - filled, "case {case}");
}

#[test]
fn bundles_of_branches_that_fill_different_stubs_merge_without_conflict() {
    if !has_git() {
        return;
    }
    let mut base = Desk::synced(&[(EN, &source()), (HI, "# Hindi\n")]);
    insert(&mut base, "hi");
    (0..CASES)
        .into_par_iter()
        .for_each(|case| merge_case(&base, case));
}
