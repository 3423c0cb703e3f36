//! The numbers of tasks as a table.

use std::io;

use super::counts_of;
use crate::plan::{Task, TaskState, Todo};
use crate::text::display_width;

/// Whether the words of the source are counted, too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Words {
    /// They have a column.
    Shown,
    /// They have none.
    Hidden,
}

const TOTAL: &str = "Together";

/// Writes a row a file and one for all of them, with a column a state.
///
/// # Errors
///
/// Returns the error of the writer.
pub fn write_counts(todo: &Todo, words: Words, out: &mut dyn io::Write) -> io::Result<()> {
    let mut rows = vec![header(words)];
    for file in &todo.files {
        let tasks: Vec<&Task> = file.tasks.iter().collect();
        rows.push(row(&file.path, &tasks, words));
    }
    if todo.files.len() > 1 {
        let tasks: Vec<&Task> = todo.tasks().collect();
        rows.push(row(TOTAL, &tasks, words));
    }
    let columns = rows.first().map_or(0, Vec::len);
    let width = |column: usize| {
        let cells = rows.iter().map(|row| display_width(&row[column]));
        cells.max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..columns).map(width).collect();
    for row in &rows {
        let first = widths[0] - display_width(&row[0]);
        write!(out, "{}{:first$}", row[0], "")?;
        for (cell, width) in row.iter().zip(&widths).skip(1) {
            write!(out, "  {cell:>width$}")?;
        }
        writeln!(out)?;
    }
    Ok(())
}

fn header(words: Words) -> Vec<String> {
    let states = TaskState::ALL.map(|state| capitalized(state.as_str()));
    let titles = ["File".to_owned()].into_iter().chain(states);
    let all = ["All".to_owned()].into_iter();
    let words = (words == Words::Shown).then(|| "Words".to_owned());
    titles.chain(all).chain(words).collect()
}

fn row(label: &str, tasks: &[&Task], words: Words) -> Vec<String> {
    let counts = counts_of(tasks.iter().copied());
    let states = TaskState::ALL.map(|state| counts.get(&state).copied().unwrap_or(0));
    let sum: usize = tasks.iter().map(|task| task.words).sum();
    let numbers = states.into_iter().chain([tasks.len()]);
    let numbers = numbers.chain((words == Words::Shown).then_some(sum));
    let cells = numbers.map(|number| number.to_string());
    [label.to_owned()].into_iter().chain(cells).collect()
}

fn capitalized(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().map(|first| first.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}
