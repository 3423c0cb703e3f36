//! Putting tasks into translators' files.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use super::collect::{Todo, TodoFile, as_synced, source_entries};
use super::placing::{Places, fill_gaps};
use super::stub::{Stub, stub_lines, stubs_in};
use super::task::Task;
use crate::fluent::View;
use crate::ledger::EntryId;
use crate::plan::Plan;
use crate::project::{Resource, Workspace};
use crate::text::{TextEdit, apply_edits};

/// Plans translators' files that hold all of `todo` as comments, between blank lines, where each
/// belongs. What is there already tells what is to be done today; an entry that is commented out in
/// it stays, since somebody may have begun to fill it. Nothing else of a file changes.
#[must_use]
pub fn insert_todo(workspace: &Workspace, todo: &Todo) -> Plan {
    let after = as_synced(workspace);
    let mut plan = Plan::default();
    for file in &todo.files {
        let Some(resource) = after.resource(&file.resource) else {
            continue;
        };
        let target = resource.file(&todo.locale);
        let text = target.map_or("", |target| &target.text);
        let outline = target.map(|target| target.outline.clone());
        let view = outline.unwrap_or_default();
        let written = FileInsertion::of(file, resource, View::new(text, &view));
        let Ok(written_text) = apply_edits(text, &written.edits) else {
            continue;
        };
        if written.count > 0 {
            let noun = if written.count == 1 {
                "message"
            } else {
                "messages"
            };
            plan.note(&file.path, format!("{} {noun} to do", written.count));
        }
        let before = target.map(|target| Arc::clone(&target.text));
        plan.write(Arc::clone(&file.path), before, written_text);
    }
    plan.sorted()
}

/// What is to be put into a file.
struct FileInsertion {
    edits: Vec<TextEdit>,
    /// How many tasks are new in it.
    count: usize,
}

impl FileInsertion {
    fn of(file: &TodoFile, resource: &Resource, target: View<'_>) -> Self {
        let line_end = line_end_of(target.text());
        let stubs = stubs_in(target);
        let mut edits = Vec::new();
        for stub in &stubs {
            let task = file.tasks.iter().find(|task| task.id == stub.id);
            edits.extend(task.and_then(|task| refreshed(stub, task, target.text())));
        }
        let known: HashSet<&EntryId> = stubs.iter().map(|stub| &stub.id).collect();
        let new: Vec<&Task> = file
            .tasks
            .iter()
            .filter(|task| !known.contains(&task.id))
            .collect();
        let places = Places::of(&source_entries(resource), target, &stubs);
        let mut gaps: BTreeMap<_, Vec<String>> = BTreeMap::new();
        let mut count = 0;
        for task in new {
            // A draft that somebody has damaged is no Fluent; there is nothing to begin with.
            if let Ok(lines) = stub_lines(task) {
                let gap = places.gap_for(&task.id);
                gaps.entry(gap).or_default().push(lines.join(line_end));
                count += 1;
            }
        }
        edits.extend(fill_gaps(target.text(), &gaps, line_end));
        Self { edits, count }
    }
}

/// Returns the edit by which a stub tells what is to be done today.
fn refreshed(stub: &Stub, task: &Task, text: &str) -> Option<TextEdit> {
    let (span, lines) = match stub.is_untouched {
        true => (stub.whole, stub_lines(task).ok()?),
        false => (stub.note, task.note()),
    };
    let lines = lines.join(line_end_of(text));
    (lines != span.of(text)).then(|| TextEdit::replace(span, lines))
}

fn line_end_of(text: &str) -> &'static str {
    let first = text.split_inclusive('\n').next().unwrap_or("");
    match first.ends_with("\r\n") {
        true => "\r\n",
        false => "\n",
    }
}
