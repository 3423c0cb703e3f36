//! Ledgers of two branches merge in git.

use std::collections::BTreeSet;
use std::path::Path;

use rayon::prelude::*;
use tempfile::TempDir;

use tarjuma::ledger::Standing;

use crate::git::{commit_all, git, has_git, run_git};
use crate::ledger_desk::Desk;
use crate::random::Random;

pub(crate) const EN: &str = "locales/en/ui.ftl";
pub(crate) const HI: &str = "locales/hi/ui.ftl";
const ATTRIBUTES: &str = ".tarjuma/ledger/.gitattributes";
pub(crate) const CASES: u64 = 60;
const MESSAGES: usize = 60;
const TRANSLATED: usize = 10;

impl Random {
    /// Returns two sets of messages that have none in common.
    pub(crate) fn two_sets(&mut self) -> [BTreeSet<usize>; 2] {
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

pub(crate) fn commit(desk: &Desk, folder: &Path, message: &str) {
    for path in desk.paths() {
        let file = folder.join(path);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, desk.read(path)).unwrap();
    }
    commit_all(folder, message);
}

pub(crate) fn source() -> String {
    let line = |number| format!("message-{number:02} = Sentence {number} of the page\n");
    (0..MESSAGES).map(line).collect()
}

/// Says, in the source, something else in these messages.
fn move_on(desk: &mut Desk, numbers: &BTreeSet<usize>) {
    for number in numbers {
        let old = format!("Sentence {number} of the page\n");
        desk.edit(EN, &old, &format!("Sentence {number} of an old book\n"));
    }
}

/// Translates messages of the page.
fn translate(desk: &mut Desk, numbers: &BTreeSet<usize>) {
    let lines: String = numbers
        .iter()
        .map(|number| format!("message-{number:02} = पृष्ठ का वाक्य {number}\n"))
        .collect();
    let text = desk.read(HI) + &lines;
    desk.write(HI, &text);
}

/// Translates messages of the book, whether they were translated before or not.
fn retranslate(desk: &mut Desk, numbers: &BTreeSet<usize>) {
    for number in numbers {
        let line = format!("message-{number:02} = पुरानी किताब का वाक्य {number}\n");
        let old = format!("message-{number:02} = पृष्ठ का वाक्य {number}\n");
        let text = desk.read(HI);
        let text = match text.contains(&old) {
            true => text.replace(&old, &line),
            false => text + &line,
        };
        desk.write(HI, &text);
    }
}

/// Translates messages of the page in other words.
fn reword(desk: &mut Desk, numbers: &BTreeSet<usize>) {
    for number in numbers {
        let old = format!("= पृष्ठ का वाक्य {number}\n");
        desk.edit(HI, &old, &format!("= इस पन्ने पर वाक्य {number} मिलता है\n"));
    }
}

fn union(sets: &[BTreeSet<usize>; 2]) -> BTreeSet<usize> {
    sets[0].union(&sets[1]).copied().collect()
}

/// What is done to messages on a branch.
type Work = fn(&mut Desk, &BTreeSet<usize>);

/// Merges two branches, on each of which messages were worked at and synced, and returns the files
/// in conflict.
fn merge(base: &Desk, sets: &[BTreeSet<usize>; 2], works: [Work; 2]) -> (Desk, BTreeSet<String>) {
    let folder = TempDir::new().unwrap();
    let folder = folder.path();
    run_git(folder, &["init", "-q", "-b", "main"]);
    commit(base, folder, "base");
    for ((branch, numbers), work) in ["one", "two"].into_iter().zip(sets).zip(works) {
        run_git(folder, &["checkout", "-q", "-b", branch, "main"]);
        let mut desk = base.clone();
        work(&mut desk, numbers);
        desk.sync();
        if !base.paths().contains(&ATTRIBUTES) {
            desk.remove(ATTRIBUTES);
        }
        commit(&desk, folder, branch);
    }
    let _ = git(folder, &["merge", "-q", "-m", "merge", "one"]);
    let conflicts = run_git(folder, &["diff", "--name-only", "--diff-filter=U"]);
    let mut merged = base.clone();
    for path in run_git(folder, &["ls-files"]).lines() {
        let text = std::fs::read_to_string(folder.join(path)).unwrap();
        merged.write(path, &text);
    }
    (merged, conflicts.lines().map(str::to_owned).collect())
}

/// Merges, sees that nothing of the ledger is in conflict and that the files of the messages are
/// what both branches made of them, and says whether these were in conflict.
#[track_caller]
fn merge_cleanly(base: &Desk, sets: &[BTreeSet<usize>; 2], work: Work) -> (Desk, bool) {
    let (mut merged, conflicts) = merge(base, sets, [work, work]);
    let of_ledger: Vec<_> = conflicts
        .iter()
        .filter(|path| path.starts_with(".tarjuma/"))
        .collect();
    assert_eq!(of_ledger, Vec::<&String>::new(), "{sets:?}");
    for path in [EN, HI] {
        merged.write(path, &base.read(path));
    }
    work(&mut merged, &union(sets));
    let is_in_conflict = conflicts.contains(EN) || conflicts.contains(HI);
    (merged, is_in_conflict)
}

/// Returns a project in which every third message is missing and a third of the others is stale;
/// git is told nothing of ledgers.
fn half_translated() -> Desk {
    let is_translated = |number: &usize| !number.is_multiple_of(3);
    let mut desk = Desk::synced(&[(EN, &source()), (HI, "# Hindi\n")]);
    translate(&mut desk, &(0..MESSAGES).filter(is_translated).collect());
    desk.sync();
    move_on(
        &mut desk,
        &(0..MESSAGES).filter(|number| number % 3 < 2).collect(),
    );
    desk.sync();
    desk.remove(ATTRIBUTES);
    let states = desk.states();
    let count = |standing| states.values().filter(|known| **known == standing).count();
    assert_eq!(count(Standing::Missing), MESSAGES / 3);
    assert_eq!(count(Standing::Stale), MESSAGES / 3);
    desk
}

/// Returns the standings by the number of the message.
fn standings(desk: &Desk) -> Vec<Standing> {
    desk.states().into_values().collect()
}

#[test]
fn ledgers_of_branches_that_translate_different_messages_merge_without_conflict() {
    if !has_git() {
        return;
    }
    let base = half_translated();
    let before = standings(&base);
    let bundles_in_conflict: usize = (0..CASES)
        .into_par_iter()
        .map(|case| {
            let sets = Random(case).two_sets();
            let (mut merged, is_in_conflict) = merge_cleanly(&base, &sets, retranslate);
            let both = union(&sets);
            let after = standings(&merged);
            for number in 0..MESSAGES {
                let is_unlike = both.contains(&number) && before[number] != Standing::Current;
                let expected = if is_unlike {
                    Standing::Current
                } else {
                    before[number]
                };
                assert_eq!(after[number], expected, "case {case}, {number}");
            }
            merged.sync();
            assert_eq!(merged.findings("damaged-ledger"), []);
            usize::from(is_in_conflict)
        })
        .sum();
    println!("bundles in conflict without scaffolding: {bundles_in_conflict} of {CASES}");
}

#[test]
fn ledgers_of_branches_that_rewrite_different_messages_merge_without_conflict() {
    if !has_git() {
        return;
    }
    let base = half_translated();
    let open: BTreeSet<usize> = (0..MESSAGES).filter(|number| number % 3 == 2).collect();
    (0..CASES / 4).into_par_iter().for_each(|case| {
        let sets = Random(case).two_sets();
        let sets = sets.map(|set| set.intersection(&open).copied().collect());
        let (merged, _) = merge_cleanly(&base, &sets, move_on);
        for number in union(&sets) {
            assert_eq!(standings(&merged)[number], Standing::Stale, "case {case}");
        }
    });
}

#[test]
fn where_lines_meet_git_keeps_both_sides_and_no_text_is_lost() {
    if !has_git() {
        return;
    }
    let mut base = Desk::synced(&[(EN, &source()), (HI, "# Hindi\n")]);
    translate(&mut base, &(0..MESSAGES).collect());
    base.sync();
    (0..CASES / 10).into_par_iter().for_each(|case| {
        let sets = Random(case).two_sets();
        let (mut merged, _) = merge_cleanly(&base, &sets, move_on);
        merged.sync();
        for number in union(&sets) {
            let entry = merged.entry("hi", &format!("message-{number:02}"));
            assert_eq!(entry.standing(), Standing::Stale, "case {case}, {number}");
            let old = entry.change.and_then(|change| change.old);
            let old = old.map(|old| old.text());
            assert_eq!(old, Some(format!("Sentence {number} of the page")));
        }
        retranslate(&mut merged, &union(&sets));
        let standings = standings(&merged);
        let all_current = standings
            .iter()
            .all(|standing| *standing == Standing::Current);
        assert!(all_current, "case {case}: {standings:?}");
    });
}

#[test]
fn what_was_translated_on_a_branch_from_the_old_source_is_not_current_after_the_merge() {
    if !has_git() {
        return;
    }
    let mut base = Desk::synced(&[(EN, &source()), (HI, "# Hindi\n")]);
    translate(&mut base, &(0..MESSAGES).collect());
    base.sync();
    (0..CASES).into_par_iter().for_each(|case| {
        let moved = union(&Random(case).two_sets());
        let (mut merged, conflicts) =
            merge(&base, &[moved.clone(), moved.clone()], [move_on, reword]);
        assert_eq!(conflicts, BTreeSet::new());
        for _ in 0..2 {
            for (number, standing) in standings(&merged).into_iter().enumerate() {
                let expected = match moved.contains(&number) {
                    true => Standing::Stale,
                    false => Standing::Current,
                };
                assert_eq!(standing, expected, "case {case}, {number}");
            }
            merged.sync();
        }
        assert_eq!(merged.findings("damaged-ledger"), []);
    });
}
