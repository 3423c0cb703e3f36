//! From the segments of a document to those that bundles know.

use super::authored::{Scope, read_authored};
use super::bundle::{Section, SlotNote};
use super::kind::Kind;
use super::message::Part;
use super::segment::SourceSegment;
use crate::markdown::{AttributeName, Document, Piece, Role, Segment, Slot, SlotKind, plain_text};

/// Reads the segments of a document that have words, in order.
#[must_use]
pub(super) fn read_segments(document: &Document, scope: &Scope<'_>) -> Vec<SourceSegment> {
    let segments = document.segments();
    let titles = titles(segments);
    segments
        .iter()
        .enumerate()
        .filter(|(_, segment)| segment.message.has_words())
        .map(|(place, segment)| {
            let reading = read_authored(&parts(segment), scope);
            SourceSegment {
                kind: kind_of(&segment.role),
                section: section_of(place, segment, &titles),
                text: reading.message,
                slots: slots(segment),
                unknown: reading.unknown,
                lookalikes: reading.lookalikes,
                named: reading.named,
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

/// Returns the titles of headings by their index; of other segments nothing.
fn titles(segments: &[Segment]) -> Vec<String> {
    let title = |segment: &Segment| match segment.role {
        Role::Heading(_) => reading_text(segment),
        _ => String::new(),
    };
    segments.iter().map(title).collect()
}

/// Returns the section of a segment; a heading opens its own.
fn section_of(place: usize, segment: &Segment, titles: &[String]) -> Option<Section> {
    let ordinal = match segment.role {
        Role::Heading(_) => place,
        _ => segment.heading?,
    };
    Some(Section {
        ordinal,
        title: titles.get(ordinal)?.clone(),
    })
}

/// Returns the text of a heading as a reader sees it, on one line.
pub(super) fn reading_text(heading: &Segment) -> String {
    let write = |piece: &Piece| match piece {
        Piece::Text(text) => text.replace("\\\n", " "),
        Piece::Slot(name) if name.kind == SlotKind::Code => String::new(),
        Piece::Slot(_) => "#".to_owned(),
    };
    let source: String = heading.message.pieces().iter().map(write).collect();
    let text = plain_text(&format!("# {source}"));
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn parts(segment: &Segment) -> Vec<Part> {
    let part = |piece: &Piece| match piece {
        Piece::Text(text) => Part::Text(text.clone()),
        Piece::Slot(name) => Part::Slot(name.to_string()),
    };
    segment.message.pieces().iter().map(part).collect()
}

fn slots(segment: &Segment) -> Vec<SlotNote> {
    let note = |slot: &Slot| SlotNote {
        name: slot.name.to_string(),
        target: slot.source.clone(),
    };
    segment.slots.iter().map(note).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_read_without_markup() {
        let headings = [
            (
                "# 1. *Обмен* [в Абу-Даби](https://x.org/a_b) `код`\n",
                "1. Обмен в Абу-Даби код",
            ),
            ("अदला\\\n-बदली {{ x }}\n===\n", "अदला -बदली"),
            ("## ![alt](/i.png) [ref][r]\n\n[r]: /r\n", "alt ref"),
        ];
        for (text, read) in headings {
            let document = Document::parse(text);
            assert_eq!(reading_text(&document.segments()[0]), read, "{text}");
        }
    }
}
