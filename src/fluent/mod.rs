//! Fluent resources: parsing with byte ranges, outlines, edits and running.
//!
//! The one place that names `fluent_syntax` and `fluent_bundle`. Knows nothing of projects.

pub mod edit;
mod nesting;
mod outline;
mod parse;
pub mod runtime;
mod slice;
mod source;
mod syntax_error;
mod view;

pub use outline::{Attribute, Entry, EntryKind, Junk, Node, NodeKind, Outline, Pattern};
pub use parse::parse;
pub use source::SourcePart;
pub use view::{
    Argument, AttributeView, Element, Elements, EntryView, Name, PatternView, SelectView,
    VariantKey, VariantView, View,
};
