//! From a workspace to the files of a publication.
//!
//! Pure but for reading images and templates out of a tree; whoever calls [`run`] decides where
//! the files go.

mod anchor;
mod assets;
mod body;
mod chosen;
mod facts;
mod formats;
mod image;
mod interface;
mod language;
mod leftover;
mod manifest;
mod manuscript;
mod markup;
mod options;
mod output;
mod overview;
mod page;
mod place;
mod press;
mod print;
mod proof;
mod publish;
mod reading;
mod rendition;
mod run;
mod template;
mod texts;
mod typeset;

pub(crate) use markup::escape as escape_html;
pub use options::{Options, Sink};
pub use output::{BuildReport, Fallback, FallbackReason, OutputFile};
pub use proof::proof;
pub use publish::publish;
pub use run::{run, template_texts};
pub(crate) use template::built_in_template_of;
