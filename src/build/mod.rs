//! From a workspace to the files of a publication.
//!
//! Pure but for reading images and templates out of a tree; whoever calls [`run`] decides where
//! the files go.

mod again;
mod anchor;
mod assets;
mod body;
mod chosen;
mod desk;
mod editions;
mod facts;
mod foreign;
mod formats;
mod image;
mod interface;
mod language;
mod layout;
mod led_to;
mod leftover;
mod links;
mod lists;
mod location;
mod manifest;
mod manuscript;
mod markup;
mod options;
mod output;
mod overview;
mod page;
mod place;
mod policy;
mod press;
mod print;
mod proof;
mod provenance;
mod pseudo;
mod publish;
mod reading;
mod records;
mod redirect;
mod rendition;
mod run;
mod site;
mod site_files;
mod slugs;
mod standing;
mod structured_data;
mod template;
mod texts;
mod typeset;
mod unchanged;
mod xml;

pub use again::Previous;
pub(crate) use markup::escape as escape_html;
pub use options::{Options, Prune, Reuse, Sink};
pub use output::{BuildReport, Fallback, FallbackReason, OutputFile};
pub use proof::proof;
pub use publish::{publish, publish_from, publish_swapped};
pub use records::Records;
pub use run::{TEMPLATES, run, run_again, template_texts};
pub(crate) use template::built_in_templates_of;
pub use unchanged::{Built, find_unchanged, keep_seen};

/// Returns the built-in templates and the style sheet, by name.
#[must_use]
pub fn built_in_templates() -> std::collections::BTreeMap<&'static str, &'static str> {
    template::built_in()
}
