//! What a translator has to do, as Fluent to be filled, as numbers and as JSON.

mod counts;
mod fluent;
mod json;

pub use counts::{Words, write_counts};
pub use fluent::write_fluent;
pub use json::write_json;

use std::collections::BTreeMap;

use crate::plan::{Task, TaskState, Todo};

/// Returns what is to be done in one line: `5 missing, 2 stale`.
#[must_use]
pub fn summary(todo: &Todo) -> String {
    let counts = counts_of(todo.tasks());
    let told = TaskState::ALL.iter().filter_map(|state| {
        let count = counts.get(state)?;
        Some(format!("{count} {state}"))
    });
    told.collect::<Vec<_>>().join(", ")
}

fn counts_of<'t>(tasks: impl Iterator<Item = &'t Task>) -> BTreeMap<TaskState, usize> {
    let mut counts = BTreeMap::new();
    for task in tasks {
        *counts.entry(task.state).or_default() += 1;
    }
    counts
}
