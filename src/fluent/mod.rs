//! Fluent resources: parsing with byte ranges, outlines, edits and running.
//!
//! The one place that names `fluent_syntax` and `fluent_bundle`. Knows nothing of projects.

pub mod edit;
mod element;
mod nesting;
mod outline;
mod parse;
mod recovery;
pub mod runtime;
mod slice;
mod source;
mod syntax_error;
mod unescape;
mod view;

pub use element::{Argument, Element, Elements, SelectView, VariantKey, VariantView};
pub use outline::{
    Attribute, Comment, CommentKind, Entry, EntryKind, Junk, Node, NodeKind, Outline, Pattern,
};
pub use parse::parse;
pub use source::SourcePart;
pub use unescape::unescape;
pub use view::{AttributeView, CommentView, EntryView, Name, PatternView, View};
