//! From the segments of a document to those that bundles know.

use super::authored::{Scope, read_authored};
use super::bundle::{Section, SlotNote};
use super::kind::Kind;
use super::message::Part;
use super::segment::SourceSegment;
use crate::markdown::{AttributeName, Document, Piece, Role, Segment};

/// Reads the segments of a document that have words, in order.
#[must_use]
pub(super) fn read_segments(document: &Document, scope: &Scope<'_>) -> Vec<SourceSegment> {
    let segments = document.segments();
    segments
        .iter()
        .enumerate()
        .filter(|(_, segment)| segment.message.has_words())
        .map(|(place, segment)| {
            let reading = read_authored(&parts(segment), scope);
            SourceSegment {
                kind: kind_of(&segment.role),
                section: section_of(place, segments),
                text: reading.message,
                slots: slots(segment),
                unknown: reading.unknown,
                span: segment.span,
                place,
            }
        })
        .collect()
}

/// Returns what a role is called in ids and bundles.
fn kind_of(role: &Role) -> Kind {
    match role {
        Role::Heading(_) => Kind::Heading,
        Role::Paragraph => Kind::Paragraph,
        Role::ListItem => Kind::ListItem,
        Role::TableCell(_) => Kind::TableCell,
        Role::Quote => Kind::Quotation,
        Role::FootnoteDefinition => Kind::Footnote,
        Role::ImageAlt | Role::HtmlAttribute(AttributeName::Alt) => Kind::ImageDescription,
        Role::Caption => Kind::Caption,
        Role::HtmlText => Kind::HtmlText,
        Role::HtmlAttribute(AttributeName::Title) => Kind::Tooltip,
        Role::HtmlAttribute(AttributeName::AriaLabel) => Kind::Label,
        Role::FrontMatter(field) => match field.as_str() {
            "title" => Kind::Headline,
            "description" => Kind::Description,
            "dateline" => Kind::Dateline,
            "caption" => Kind::Caption,
            _ => Kind::Field,
        },
    }
}

/// Returns the section of a segment; a heading opens its own.
fn section_of(place: usize, segments: &[Segment]) -> Option<Section> {
    let segment = &segments[place];
    let ordinal = match segment.role {
        Role::Heading(_) => place,
        _ => segment.heading?,
    };
    Some(Section {
        ordinal,
        title: reading_text(segments.get(ordinal)?),
    })
}

/// Returns the text of a heading as a reader sees it, near enough for a comment.
pub(super) fn reading_text(segment: &Segment) -> String {
    let mut text = String::new();
    let mut after_slot = false;
    for piece in segment.message.pieces() {
        match piece {
            Piece::Text(source) => {
                let source = source
                    .strip_prefix(')')
                    .filter(|_| after_slot)
                    .unwrap_or(source);
                text.push_str(source);
                after_slot = false;
            }
            Piece::Slot(_) => {
                text.truncate(text.trim_end_matches("](").len());
                after_slot = true;
            }
        }
    }
    let mut read = String::with_capacity(text.len());
    let mut is_escaped = false;
    for letter in text.chars() {
        match letter {
            '\\' if !is_escaped => is_escaped = true,
            '*' | '`' | '[' if !is_escaped => {}
            _ => {
                read.push(letter);
                is_escaped = false;
            }
        }
    }
    read
}

fn parts(segment: &Segment) -> Vec<Part> {
    let part = |piece: &Piece| match piece {
        Piece::Text(text) => Part::Text(text.clone()),
        Piece::Slot(name) => Part::Slot(name.to_string()),
    };
    segment.message.pieces().iter().map(part).collect()
}

fn slots(segment: &Segment) -> Vec<SlotNote> {
    let note = |slot: &crate::markdown::Slot| SlotNote {
        name: slot.name.to_string(),
        target: slot.source.clone(),
    };
    segment.slots.iter().map(note).collect()
}
