//! Markdown documents: their translatable segments with byte ranges, and back.
//!
//! The one place that names `pulldown_cmark`, `html5gum` and `saphyr_parser`. Knows nothing of
//! Fluent files or projects. Three laws hold for every document, in `tests/suite/laws.rs`: what
//! is not replaced stays byte for byte; a rendered message reads back as itself and leaves all
//! other bytes alone; the structure stays.

mod container;
mod container_language;
mod depth;
mod destination;
mod document;
mod escape;
mod fold;
mod front_matter;
pub mod html;
mod html_block;
mod html_lines;
mod inline;
mod leaf;
mod link;
mod literal;
mod markup;
mod message;
mod opacity;
mod outline;
mod parser;
mod plain_text;
pub mod pseudo;
mod reader;
mod rebuild;
mod render;
mod scalar;
mod segment;
mod segmenter;
mod structure;
mod tag_outline;
mod template;

pub use depth::{MAX_QUOTES, too_deep_quotes};
pub use destination::{is_relative_destination, is_safe_destination};
pub use document::{Document, TRANSLATABLE_FIELDS};
pub use front_matter::{
    Field, FieldValue, FrontMatter, FrontMatterFormat, Problem, Scalar, ScalarStyle,
};
pub(crate) use html_block::is_inline as is_inline_element;
pub use inline::verbatim;
pub use literal::Notation;
pub use markup::InlineMarkup;
pub use message::{Message, Piece, Slot, SlotKind, SlotName};
pub use outline::{Destinations, Outline, StructureAspect, StructureDifference};
pub use plain_text::plain_text;
pub use rebuild::{FieldEdit, Rebuilt};
pub use scalar::encode_scalar;
pub use segment::{AttributeName, CellKind, Nesting, Role, Segment};
pub use structure::check_structure;
