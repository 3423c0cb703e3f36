//! What alignment sees of a block.

use super::tokens::Tokens;
use crate::article::kind::Kind;
use crate::article::message::Part;
use crate::article::segment::SourceSegment;
use crate::markdown::{Document, Nesting, Role, Segment};

/// A block of one of the documents.
#[derive(Clone, Debug)]
pub(super) struct Unit {
    pub(super) shape: Shape,
    pub(super) tokens: Tokens,
}

/// What a block is, whatever it says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Shape {
    pub(super) kind: Kind,
    /// The level of a heading, else zero.
    pub(super) level: u8,
    pub(super) nesting: Nesting,
}

/// Reads the blocks of a document.
pub(super) fn read_units(document: &Document, segments: &[SourceSegment]) -> Vec<Unit> {
    let unit = |segment: &SourceSegment| Unit {
        shape: Shape::of(segment.kind, &document.segments()[segment.place]),
        tokens: read_tokens(segment),
    };
    segments.iter().map(unit).collect()
}

impl Shape {
    fn of(kind: Kind, segment: &Segment) -> Self {
        let level = match segment.role {
            Role::Heading(level) => level,
            _ => 0,
        };
        Self {
            kind,
            level,
            nesting: segment.nesting,
        }
    }

    /// Says whether such a block can be cut in two.
    pub(super) fn is_divisible(self) -> bool {
        matches!(
            self.kind,
            Kind::Paragraph | Kind::Quotation | Kind::ListItem | Kind::HtmlText | Kind::Footnote
        )
    }
}

fn read_tokens(segment: &SourceSegment) -> Tokens {
    let text: String = segment.text.parts().iter().map(prose).collect();
    let mut tokens = Tokens::read(&text);
    for slot in &segment.slots {
        tokens.push_destination(&slot.target);
    }
    tokens
}

/// Returns a part as far as it is text; a slot parts words.
fn prose(part: &Part) -> &str {
    match part {
        Part::Text(text) | Part::Placeable(text) => text,
        Part::Slot(_) => " ",
    }
}
