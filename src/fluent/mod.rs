//! Fluent resources: parsing with byte ranges, outlines, edits and running.
//!
//! The one place that names `fluent_syntax` and `fluent_bundle`. Knows nothing of projects.

mod call;
pub mod edit;
mod element;
pub mod functions;
mod nesting;
mod outline;
mod parse;
mod recovery;
pub mod runtime;
mod slice;
mod source;
mod syntax_error;
mod view;

pub use call::Call;
pub use element::{Argument, Element, Elements, SelectView, VariantKey, VariantView};
pub use outline::{
    Attribute, Comment, CommentKind, Entry, EntryKind, Junk, Node, NodeKind, Outline, Pattern,
};
pub use parse::parse;
pub use source::SourcePart;
pub use view::{AttributeView, CommentView, EntryView, Name, PatternView, View};
