//! How far a project is translated, as people and programs read it.

mod human;
mod json;
mod model;

pub use human::{Look, Resources, write_human};
pub use json::write_json;
pub use model::{ArticleWords, StatusReport};
