//! What `tarjuma.toml` says, and what holds where it says nothing.
//!
//! Every value keeps its place in the file, for findings that concern it.

mod error;
mod read;
mod resources;
mod section;
mod settings;
mod value;

pub use error::ConfigError;
pub use settings::{
    Access, Carried, Config, Level, LocaleSettings, Percent, ResourcePattern, Setting,
    SeveritySetting, SiteUrl,
};

/// The name of the file, which also marks the root of a project.
pub const CONFIG_FILE: &str = "tarjuma.toml";
