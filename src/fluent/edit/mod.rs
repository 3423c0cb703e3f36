//! Edits of Fluent files that leave every other byte alone.
//!
//! Nothing here writes a file anew: each function returns [`TextEdit`]s on the original text.
//! Line ends, indentation, a byte order mark and a missing final newline stay as they are. A
//! value is given as *pattern text*, which is what [`PatternView::dedented`] returns: the source
//! of a pattern with LF line ends and no indentation.
//!
//! [`TextEdit`]: crate::text::TextEdit
//! [`PatternView::dedented`]: super::PatternView::dedented

mod comment;
mod entry;
mod escape;
mod layout;
mod pattern;
mod value;
mod variant;

pub use comment::{remove_comment, set_comment};
pub use entry::{
    NewAttribute, NewEntry, Place, entry_source, insert_copy, insert_entry, remove_entry,
};
pub use escape::escape_text;
pub use pattern::InvalidPattern;
pub use value::{remove_attribute, set_attribute, set_value};
pub use variant::insert_variants;
