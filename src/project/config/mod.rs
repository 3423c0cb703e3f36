//! What `tarjuma.toml` says, and what holds where it says nothing.
//!
//! Every value keeps its place in the file, for findings that concern it.

mod allowances;
mod day;
mod error;
mod name_pattern;
mod publish;
mod read;
mod read_check;
mod read_publish;
mod read_site;
mod read_usage;
mod resources;
mod section;
mod settings;
mod severities;
mod site;
mod value;
mod web_address;

pub use allowances::AllowedFindings;
pub use day::Day;
pub use error::ConfigError;
pub use name_pattern::NamePattern;
pub use publish::{
    FallbackPolicy, PublishPolicy, PublishSettings, RequiredRole, StalePolicy, UnknownPolicy,
};
pub use read_check::{FunctionName, NoFunctionName};
pub use settings::{Access, Carried, Config, LocaleSettings, Percent, ResourcePattern, Setting};
pub use severities::{Level, PathSeverities, SeveritySetting};
pub use site::{
    InvalidSiteUrl, PageLayout, ProvenanceLabels, SiteSettings, SiteUrl, SlugPolicy, SourcePlace,
};
pub use web_address::{InvalidWebAddress, WebAddress};

/// The name of the file, which also marks the root of a project.
pub const CONFIG_FILE: &str = "tarjuma.toml";
