//! Renaming a message, a term, an attribute, a resource or an article wherever it is named.
//!
//! Files change by edits of the names alone. What ledgers record is renamed with it, fingerprints
//! of texts that name the message included, so that no translation becomes fresher or staler.

mod articles;
mod config;
mod entry;
mod entry_name;
mod error;
mod following;
mod ledgers;
mod links;
mod mapping;
mod moving;
mod request;
mod run;
mod subject;
mod templates;

pub(in crate::plan) use entry::EntryRenaming;
pub(in crate::plan) use entry_name::EntryName;
pub use error::RenameError;
pub(in crate::plan) use moving::move_article;
pub use request::{RenameKind, RenameRequest, TemplateText};
pub use run::rename;
