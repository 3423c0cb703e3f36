//! Tasks for programs: one JSON document.
//!
//! `version` changes when a field changes its meaning or goes; new fields may come. A task has its
//! `state` (`missing`, `copy`, `draft`, `stale` or `unconfirmed`), the `source` and, where it was
//! another text, `was` and `grade` (`null` where the text is lost); `entry` is the Fluent to begin
//! with, `null` where a draft has been damaged. Texts are Fluent, an attribute a line.

use std::io;

use serde::Serialize;

use super::counts_of;
use crate::ledger::{Grade, Wording};
use crate::locale::LocaleId;
use crate::plan::{Task, TaskState, Todo, TodoFile};
use crate::report::json_document::write_document;

const VERSION: u32 = 1;

/// Writes the document.
///
/// # Errors
///
/// Returns the error of the writer.
pub fn write_json(todo: &Todo, out: &mut dyn io::Write) -> io::Result<()> {
    let document = Document {
        version: VERSION,
        locale: &todo.locale,
        counts: CountsRecord::of(todo.tasks()),
        left_out: todo.left_out,
        files: todo.files.iter().map(FileRecord::of).collect(),
    };
    write_document(out, &document)
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Document<'r> {
    version: u32,
    locale: &'r LocaleId,
    counts: CountsRecord,
    left_out: usize,
    files: Vec<FileRecord<'r>>,
}

#[derive(Serialize)]
struct CountsRecord {
    missing: usize,
    copy: usize,
    draft: usize,
    stale: usize,
    unconfirmed: usize,
    words: usize,
}

#[derive(Serialize)]
struct FileRecord<'r> {
    path: &'r str,
    resource: &'r str,
    counts: CountsRecord,
    tasks: Vec<TaskRecord<'r>>,
}

#[derive(Serialize)]
struct TaskRecord<'r> {
    id: &'r str,
    state: &'static str,
    words: usize,
    source: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    was: Option<Option<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    grade: Option<Option<&'static str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    translation: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    group: Option<&'r str>,
    comment: &'r [String],
    uses: &'r [String],
    entry: Option<String>,
}

impl CountsRecord {
    fn of<'t>(tasks: impl Iterator<Item = &'t Task> + Clone) -> Self {
        let counts = counts_of(tasks.clone());
        let count = |state| counts.get(&state).copied().unwrap_or(0);
        Self {
            missing: count(TaskState::Missing),
            copy: count(TaskState::Copy),
            draft: count(TaskState::Draft),
            stale: count(TaskState::Stale),
            unconfirmed: count(TaskState::Unconfirmed),
            words: tasks.map(|task| task.words).sum(),
        }
    }
}

impl<'r> FileRecord<'r> {
    fn of(file: &'r TodoFile) -> Self {
        Self {
            path: &file.path,
            resource: file.resource.as_str(),
            counts: CountsRecord::of(file.tasks.iter()),
            tasks: file.tasks.iter().map(TaskRecord::of).collect(),
        }
    }
}

impl<'r> TaskRecord<'r> {
    fn of(task: &'r Task) -> Self {
        let earlier = task.earlier.as_ref();
        Self {
            id: task.id.as_str(),
            state: task.state.as_str(),
            words: task.words,
            source: task.source.text(),
            was: earlier.map(|earlier| earlier.text.as_ref().map(Wording::text)),
            grade: earlier.map(|earlier| earlier.grade.map(Grade::as_str)),
            translation: task.translation.as_ref().map(Wording::text),
            group: task.group.as_deref(),
            comment: &task.comment,
            uses: &task.uses,
            entry: task.entry_text().ok(),
        }
    }
}
