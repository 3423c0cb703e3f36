//! Text as bytes: spans, lines, edits, words and widths.
//!
//! Knows nothing of Fluent, Markdown or locales.

mod edit;
mod isolates;
mod line_index;
mod merge;
mod nearest;
mod percent;
mod plain_word;
mod segments;
mod shared;
mod shorten;
mod span;
mod undecodable;
mod width;
mod words;

pub use edit::{EditError, TextEdit, apply_edits};
pub use isolates::{
    CLOSING_ISOLATE, OPENING_ISOLATES, drop_isolates, is_isolate, without_isolates,
};
pub use line_index::{LineColumn, LineIndex};
pub use merge::{conflicts, with_blank_markers};
pub use nearest::{edit_distance, nearest_name};
pub use percent::percent_decoded;
pub use segments::{graphemes, line_segments, word_segments};
pub use shared::SharedText;
pub use shorten::{shorten_around, shorten_middle};
pub use span::Span;
pub use undecodable::Undecodable;
pub use width::display_width;
pub use words::count_words;
