//! What `tarjuma.toml` says, and what holds where it says nothing.
//!
//! Every value keeps its place in the file, for findings that concern it.

mod allowances;
mod day;
mod error;
mod name_pattern;
mod read;
mod resources;
mod section;
mod settings;
mod severities;
mod value;

pub use allowances::AllowedFindings;
pub use day::Day;
pub use error::ConfigError;
pub use name_pattern::NamePattern;
pub use settings::{
    Access, Carried, Config, LocaleSettings, Percent, ResourcePattern, Setting, SiteUrl,
};
pub use severities::{Level, PathSeverities, SeveritySetting};

/// The name of the file, which also marks the root of a project.
pub const CONFIG_FILE: &str = "tarjuma.toml";
