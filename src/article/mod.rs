//! Articles: Markdown segments as Fluent messages, their ids, and revisions in line.
//!
//! Pure: reads no files and prints nothing. Knows nothing of projects.

pub mod adopt;
pub mod align;
pub mod authored;
pub mod bundle;
pub mod compose;
pub mod id;
pub mod import;
pub mod kind;
pub mod message;
mod read;
mod recall;
pub mod revision;
pub mod segment;
mod settle;

pub use settle::{Article, SettledArticle, declared_variables};
