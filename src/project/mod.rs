//! Projects: configuration, where files are, and the workspace that holds them.
//!
//! Knows no check and changes nothing; broken files are problems of the workspace, and the other
//! files are loaded all the same.

mod article_language;
pub mod config;
mod discovery;
mod freezing;
mod glossary;
mod interface;
mod known_bundle;
mod ledgers;
mod load;
mod load_articles;
mod locales;
mod mentions;
mod orphans;
mod page_name;
pub mod pattern;
mod problem;
mod read_text;
mod resource;
mod rewriting;
mod root;
mod selection;
mod undecoded;
mod unlisted;
mod workspace;

pub use glossary::{Glossary, GlossaryRow};
pub(crate) use interface::{INTERFACE_TEXTS, LAST_INTERFACE_LOCALE, interface_text};
pub use ledgers::LedgerFiles;
pub use load::LoadError;
pub use locales::Locale;
pub use mentions::{CodeFiles, Mentions};
pub(crate) use page_name::{check_slug, folded, is_file_name, is_page_name};
pub use problem::PROBLEM_KINDS;
pub(crate) use problem::{LANGUAGE_CHANGE, UNREADABLE, invalid_utf8};
pub use resource::{Resource, ResourceFile, ResourcePath, Scope, Slug, SourceState};
pub use root::{discover_root, path_in_project};
pub use selection::{Selection, SelectionError};
pub use workspace::{ArticleFile, ArticleRole, Workspace};
