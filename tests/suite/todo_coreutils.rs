//! What there is to do in a real tree of 37 locales.

use std::collections::BTreeSet;

use rayon::prelude::*;

use tarjuma::check::{Coverage, WordCount};
use tarjuma::fluent::{View, parse};
use tarjuma::locale::LocaleId;
use tarjuma::plan::{Plan, Todo, TodoRequest, Write, insert_todo, todo};
use tarjuma::project::Workspace;
use tarjuma::report::todo::write_fluent;

use crate::coreutils::load_coreutils;

fn todo_in(workspace: &Workspace, locale: &LocaleId) -> Todo {
    let selection = workspace.select(&[locale.to_string()], &[]).unwrap();
    let request = TodoRequest {
        locale,
        selection: &selection,
        limit: None,
    };
    todo(workspace, request)
}

fn targets(workspace: &Workspace) -> Vec<&LocaleId> {
    let source = &workspace.config.source_locale.value;
    let locales = workspace.locale_ids();
    locales.filter(|locale| *locale != source).collect()
}

#[test]
fn what_is_printed_is_fluent_and_counts_as_status_does() {
    let Some(workspace) = load_coreutils() else {
        return;
    };
    let coverage = Coverage::of(&workspace, WordCount::Count);
    let locales = targets(&workspace);
    assert!(locales.len() >= 36, "{locales:?}");
    locales.par_iter().for_each(|locale| {
        let todo = todo_in(&workspace, locale);
        let counts = coverage.locale(locale).unwrap();
        let tasks = todo.tasks().count();
        assert_eq!(tasks, counts.missing + counts.copies, "{locale}");
        let words: usize = todo.tasks().map(|task| task.words).sum();
        assert_eq!(words, counts.words_left(), "{locale}");
        let mut printed = Vec::new();
        write_fluent(&todo, &mut printed).unwrap();
        let printed = String::from_utf8(printed).unwrap();
        let outline = parse(&printed);
        assert_eq!(outline.junk, [], "{locale}");
        let entries = View::new(&printed, &outline).entries();
        let printed: Vec<String> = entries.map(|entry| entry.display_id()).collect();
        let wanted: Vec<String> = todo.tasks().map(|task| task.id.to_string()).collect();
        assert_eq!(printed, wanted, "{locale}");
    });
}

#[test]
fn stubs_change_no_entry_and_no_line_of_their_files() {
    let Some(workspace) = load_coreutils() else {
        return;
    };
    let locales: Vec<_> = targets(&workspace).into_iter().step_by(3).collect();
    locales.par_iter().for_each(|locale| {
        let plan = insert_todo(&workspace, &todo_in(&workspace, locale));
        for write in &plan.writes {
            assert_stubs_alone_are_new(write);
        }
        let after = written(&workspace, locale, &plan);
        let again = insert_todo(&after, &todo_in(&after, locale));
        assert_eq!(again.writes, [], "{locale}");
    });
}

fn assert_stubs_alone_are_new(write: &Write) {
    let before = write.before.as_deref().unwrap_or_default();
    let outlines = [parse(before), parse(&write.after)];
    let texts = [before, write.after.as_str()];
    let [old, new] = [0, 1].map(|at| {
        let entries = View::new(texts[at], &outlines[at]).entries();
        let entries = entries.map(|entry| entry.entry().span.of(texts[at]));
        entries.collect::<Vec<_>>()
    });
    assert_eq!(old, new, "{}", write.path);
    assert_eq!(
        outlines[0].junk.len(),
        outlines[1].junk.len(),
        "{}",
        write.path
    );
    let mut after = write.after.lines();
    for line in before.lines() {
        let is_kept = after.by_ref().any(|other| other == line);
        assert!(is_kept, "{}: {line}", write.path);
    }
}

fn written(workspace: &Workspace, locale: &LocaleId, plan: &Plan) -> Workspace {
    let mut after = workspace.clone();
    let paths: BTreeSet<&str> = plan.writes.iter().map(|write| &*write.path).collect();
    let resources = workspace.resources.iter();
    let changed = resources.filter(|resource| paths.contains(&*resource.expected_path(locale)));
    for resource in changed {
        let path = resource.expected_path(locale);
        let mut writes = plan.writes.iter();
        let write = writes.find(|write| write.path == path).unwrap();
        after.put_file(&resource.path, locale, &write.after);
    }
    after
}
