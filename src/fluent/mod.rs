//! Fluent resources: parsing with byte ranges, outlines, edits and running.
//!
//! The one place that names `fluent_syntax` and `fluent_bundle`. Knows nothing of projects.

mod call;
mod canonical;
mod copy;
pub mod directives;
pub mod edit;
mod element;
pub mod functions;
mod machine_read;
mod nesting;
mod ordinary_words;
mod outline;
mod parse;
mod plural_select;
mod recovery;
mod reference;
pub mod runtime;
mod selection;
mod slice;
mod source;
mod syntax_error;
mod tokens;
mod unescape;
mod view;
mod word_diff;
mod words;

pub use call::Call;
pub use canonical::{canonical, canonical_frame, canonical_selector, scaffold};
pub use copy::{COPY_ALLOWANCE, is_copied_pattern, is_copy, is_intended_copy};
pub use element::{Argument, Element, Elements, SelectView, VariantKey, VariantView};
pub use machine_read::is_machine_read;
pub use ordinary_words::{
    count_ordinary_words, count_ordinary_words_in, count_ordinary_words_of, ordinary_vocabulary,
    ordinary_vocabulary_of,
};
pub use outline::{
    Attribute, Comment, CommentKind, Entry, EntryKind, Junk, Node, NodeKind, Outline, Pattern,
};
pub use parse::parse;
pub use reference::Reference;
pub use selection::Selection;
pub use source::SourcePart;
pub use tokens::{pattern_line_segments, pattern_tokens};
pub use unescape::unescape;
pub use view::{AttributeView, CommentView, EntryView, Name, PatternView, View};
pub use word_diff::{Piece, PieceKind, WordDiff, likeness};
pub use words::words_of;
