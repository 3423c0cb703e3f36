//! What `tarjuma.toml` says, and what holds where it says nothing.
//!
//! Every value keeps its place in the file, for findings that concern it.

mod error;
mod publish;
mod read;
mod read_publish;
mod read_site;
mod resources;
mod section;
mod settings;
mod site;
mod value;

pub use error::ConfigError;
pub use publish::{
    FallbackPolicy, PublishPolicy, PublishSettings, RequiredRole, StalePolicy, UnknownPolicy,
};
pub use settings::{
    Access, Carried, Config, Level, LocaleSettings, Percent, ResourcePattern, Setting,
    SeveritySetting,
};
pub use site::{InvalidSiteUrl, PageLayout, ProvenanceLabels, SiteSettings, SiteUrl};

/// The name of the file, which also marks the root of a project.
pub const CONFIG_FILE: &str = "tarjuma.toml";
