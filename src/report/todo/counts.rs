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

/// Writes a row a file and one for all of them, with a column for each state that there is.
///
/// # Errors
///
/// Returns the error of the writer.
pub fn write_counts(todo: &Todo, words: Words, out: &mut dyn io::Write) -> io::Result<()> {
    let rows = Columns::of(todo, words).rows(todo);
    let columns = rows.first().map_or(0, Vec::len);
    let width = |column: usize| {
        let cells = rows.iter().map(|row| display_width(&row[column]));
        cells.max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..columns).map(width).collect();
    for row in &rows {
        for (index, (cell, width)) in row.iter().zip(&widths).enumerate() {
            let padding = width - display_width(cell);
            match index {
                0 => write!(out, "{cell}{:padding$}", "")?,
                _ => write!(out, "  {:padding$}{cell}", "")?,
            }
        }
        writeln!(out)?;
    }
    Ok(())
}

/// What has a column.
struct Columns {
    states: Vec<TaskState>,
    words: Words,
}

impl Columns {
    fn of(todo: &Todo, words: Words) -> Self {
        let counts = counts_of(todo.tasks());
        let states = TaskState::ALL.into_iter();
        Self {
            states: states.filter(|state| counts.contains_key(state)).collect(),
            words,
        }
    }

    fn rows(&self, todo: &Todo) -> Vec<Vec<String>> {
        let mut rows = vec![self.header()];
        for file in &todo.files {
            rows.push(self.row(file.resource.as_str(), file.tasks.iter()));
        }
        if todo.files.len() > 1 {
            rows.push(self.row(TOTAL, todo.tasks()));
        }
        rows
    }

    fn header(&self) -> Vec<String> {
        let states = self.states.iter().map(|state| capitalized(state.as_str()));
        let sum = self.has_sum().then(|| "All".to_owned());
        let words = (self.words == Words::Shown).then(|| "Words".to_owned());
        let first = ["Resource".to_owned()].into_iter();
        first.chain(states).chain(sum).chain(words).collect()
    }

    fn row<'t>(&self, label: &str, tasks: impl Iterator<Item = &'t Task> + Clone) -> Vec<String> {
        let counts = counts_of(tasks.clone());
        let states = self.states.iter();
        let states = states.map(|state| counts.get(state).copied().unwrap_or(0));
        let sum = self.has_sum().then(|| tasks.clone().count());
        let words = (self.words == Words::Shown).then(|| tasks.map(|task| task.words).sum());
        let cells = states.chain(sum).chain(words);
        let cells = cells.map(|number| number.to_string());
        [label.to_owned()].into_iter().chain(cells).collect()
    }

    /// Says whether the states need a sum.
    fn has_sum(&self) -> bool {
        self.states.len() > 1
    }
}

fn capitalized(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().map(|first| first.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}
