//! Fluent resources: parsing with byte ranges, outlines, edits and running.
//!
//! The one place that names `fluent_syntax` and `fluent_bundle`. Knows nothing of projects.

mod canonical;
pub mod edit;
mod element;
mod nesting;
mod outline;
mod parse;
mod recovery;
mod reference;
pub mod runtime;
mod slice;
mod source;
mod syntax_error;
mod tokens;
mod view;
mod word_diff;

pub use canonical::{canonical, canonical_frame, canonical_selector};
pub use element::{Argument, Element, Elements, SelectView, VariantKey, VariantView};
pub use outline::{
    Attribute, Comment, CommentKind, Entry, EntryKind, Junk, Node, NodeKind, Outline, Pattern,
};
pub use parse::parse;
pub use reference::Reference;
pub use source::SourcePart;
pub use tokens::pattern_tokens;
pub use view::{AttributeView, CommentView, EntryView, Name, PatternView, View};
pub use word_diff::{Piece, PieceKind, WordDiff, likeness};
