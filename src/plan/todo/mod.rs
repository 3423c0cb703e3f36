//! What a translator has to do in a locale, for a plain text editor.
//!
//! A [`Task`] is one message that is missing, stale, unconfirmed, a draft or a copy. It is written
//! as Fluent: a comment of its own kind, told by its first line, and the entry to begin with. In a
//! translator's file the entry is commented out; `sync` takes away what is done.

mod collect;
mod finished;
mod insert;
mod note;
mod placing;
mod remove;
mod standing;
mod stub;
mod task;
mod uses;

pub use collect::{Todo, TodoFile, TodoRequest, todo};
pub(super) use finished::remove_finished;
pub use insert::insert_todo;
pub use task::{EarlierSource, Task, TaskState};
