//! From the content of blocks to segments.

use std::ops::Range;

use super::container::{self, Container, skip_blanks};
use super::fold::{Feature, FeatureKind, Fold, Folded};
use super::front_matter::{FieldValue, FrontMatter};
use super::html_block::{HtmlPart, HtmlPartKind};
use super::leaf::{ImageParts, Inlines};
use super::message::{Message, SlotForm, SlotKind};
use super::segment::{CellKind, Lines, Nesting, Opening, Place, Role, Segment};
use super::template;
use crate::text::Span;

/// What a block is whose content becomes a segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LeafKind {
    /// A paragraph, or the text of a tight list item.
    Paragraph,
    /// A heading of this level.
    Heading(u8),
    /// A table cell.
    Cell(CellKind),
}

/// Makes segments in document order, in the containers and under the headings that are open.
pub(super) struct Segmenter<'t> {
    text: &'t str,
    /// The segments so far.
    pub(super) segments: Vec<Segment>,
    /// Readable text that is in no segment.
    pub(super) outside: Vec<Span>,
    containers: Vec<Container>,
    items: Vec<OpenItem>,
    /// The headings that are open: level and index of segment.
    headings: Vec<(u8, usize)>,
    /// The template region that is open.
    region: Option<template::Region>,
}

/// A list item that is open.
#[derive(Clone, Copy, Debug)]
struct OpenItem {
    start: usize,
    /// A block has been read in it.
    has_blocks: bool,
}

impl<'t> Segmenter<'t> {
    /// Starts on `text`.
    pub(super) fn new(text: &'t str) -> Self {
        Self {
            text,
            segments: Vec::new(),
            outside: Vec::new(),
            containers: Vec::new(),
            items: Vec::new(),
            headings: Vec::new(),
            region: None,
        }
    }

    /// Returns the containers that are open, outermost first.
    pub(super) fn containers(&self) -> &[Container] {
        &self.containers
    }

    /// Opens a block quote.
    pub(super) fn enter_quote(&mut self, start: usize) {
        self.containers.push(Container::quote(self.text, start));
    }

    /// Opens a list item.
    pub(super) fn enter_item(&mut self, start: usize) {
        let item = Container::item(self.text, start, &self.containers);
        self.containers.push(item);
        self.items.push(OpenItem {
            start,
            has_blocks: false,
        });
    }

    /// Opens a footnote.
    pub(super) fn enter_footnote(&mut self) {
        self.containers.push(Container::footnote(&self.containers));
    }

    /// Closes a block quote or footnote.
    pub(super) fn leave(&mut self) {
        self.containers.pop();
    }

    /// Closes a list item.
    pub(super) fn leave_item(&mut self) {
        self.containers.pop();
        self.items.pop();
    }

    /// Notes that a block has ended: what follows in the same item is not its first.
    pub(super) fn note_block(&mut self) {
        if let Some(item) = self.items.last_mut() {
            item.has_blocks = true;
        }
    }

    /// Notes readable text that becomes no segment.
    pub(super) fn pass_over(&mut self, range: Range<usize>) {
        self.outside.push(Span::from(range));
    }

    /// Makes segments of those `fields` of the front matter that hold text.
    pub(super) fn front_matter(&mut self, front_matter: &FrontMatter, fields: &[&str]) {
        for field in &front_matter.fields {
            let FieldValue::Scalar(scalar) = &field.value else {
                continue;
            };
            if !fields.contains(&field.key.as_str()) || scalar.span.is_empty() {
                continue;
            }
            let message = Message::from_text(&scalar.text.trim().replace('\n', "\\\n"));
            let line = self.text[..scalar.span.start as usize].rfind('\n');
            let indent = scalar.span.start as usize - line.map_or(0, |newline| newline + 1);
            let place = Place::Field {
                style: scalar.style,
                indent,
            };
            let folded = Folded {
                message,
                slots: Vec::new(),
            };
            let role = Role::FrontMatter(field.key.clone());
            self.push_segment(role, place, scalar.span.range(), folded);
        }
    }

    /// Makes segments of the content of a block.
    pub(super) fn leaf(&mut self, kind: LeafKind, inlines: Inlines) {
        let region = self.region.take();
        self.region = template::region_after(&self.text[inlines.range.clone()], region);
        if self.region.is_some() || region.is_some() {
            self.pass_over(inlines.range);
            return;
        }
        match inlines.sole_image.clone() {
            Some(image) if kind == LeafKind::Paragraph => self.image(&image, inlines),
            _ => self.text_segment(kind, inlines),
        }
    }

    fn image(&mut self, image: &ImageParts, inlines: Inlines) {
        let within =
            |range: &Range<usize>| image.alt.start <= range.start && range.end <= image.alt.end;
        let features = inlines.features.into_iter();
        let features: Vec<Feature> = features.filter(|feature| within(&feature.range)).collect();
        let features = self.with_tags(&image.alt, features, &inlines.verbatim);
        let lines = self.lines(Opening::Plain);
        self.folded_segment(
            Role::ImageAlt,
            Place::Alt(lines),
            image.alt.clone(),
            features,
        );
        if let Some(title) = image.title.clone() {
            let close = self.text[title.end..].chars().next().unwrap_or('"');
            self.folded_segment(Role::Caption, Place::Title { close }, title, Vec::new());
        }
    }

    fn text_segment(&mut self, kind: LeafKind, inlines: Inlines) {
        let mut range = inlines.range;
        range.end = template::without_attributes(self.text, range.clone(), &self.containers);
        if is_module_line(&self.text[range.clone()]) {
            return;
        }
        let features = self.with_tags(&range, inlines.features, &inlines.verbatim);
        let lines = self.lines(if inlines.has_checkbox {
            Opening::Checkbox
        } else if self.follows_marker(range.start) {
            Opening::Item
        } else {
            Opening::Plain
        });
        let (role, place) = match kind {
            LeafKind::Paragraph => (self.paragraph_role(), Place::Paragraph(lines)),
            LeafKind::Heading(level) => {
                let first = skip_blanks(self.text, inlines.block_start);
                let is_underlined = first == range.start;
                let place = if is_underlined {
                    Place::Underlined(lines)
                } else {
                    Place::Heading
                };
                (Role::Heading(level), place)
            }
            LeafKind::Cell(cell) => {
                let before = self.text[..range.start].trim_end_matches([' ', '\t']);
                let starts_line = !before.ends_with('|');
                (Role::TableCell(cell), Place::Cell { starts_line })
            }
        };
        self.folded_segment(role, place, range, features);
    }

    fn lines(&self, opening: Opening) -> Lines {
        Lines {
            prefix: container::prefix(&self.containers),
            opening,
        }
    }

    fn opens_item(&self) -> bool {
        let in_item = matches!(self.containers.last(), Some(Container::Item { .. }));
        in_item && self.items.last().is_some_and(|item| !item.has_blocks)
    }

    /// Says whether the marker of a list item stands before `start` on its line.
    fn follows_marker(&self, start: usize) -> bool {
        let item = self.items.last().filter(|_| self.opens_item());
        let between = item.and_then(|item| self.text.get(item.start..start));
        between.is_some_and(|between| !between.contains('\n'))
    }

    fn paragraph_role(&self) -> Role {
        match self.containers.last() {
            None => Role::Paragraph,
            Some(Container::Quote { .. }) => Role::Quote,
            Some(Container::Footnote { .. }) => Role::FootnoteDefinition,
            Some(Container::Item { .. }) if self.opens_item() => Role::ListItem,
            Some(Container::Item { .. }) => Role::Paragraph,
        }
    }

    /// Adds the template tags of `range` that stand in no code, tag or destination.
    fn with_tags(
        &self,
        range: &Range<usize>,
        mut features: Vec<Feature>,
        verbatim: &[Range<usize>],
    ) -> Vec<Feature> {
        let mut next = 0;
        let before = features.len();
        for tag in template::tags(self.text, range.clone()) {
            while verbatim.get(next).is_some_and(|code| code.end <= tag.start) {
                next += 1;
            }
            if verbatim
                .get(next)
                .is_some_and(|code| code.start <= tag.start)
            {
                continue;
            }
            features.push(Feature {
                kind: FeatureKind::Slot {
                    kind: SlotKind::Code,
                    source: self.text[tag.clone()].to_owned(),
                    form: SlotForm::Inline,
                },
                range: tag,
            });
        }
        if features.len() > before {
            features.sort_by_key(|feature| feature.range.start);
        }
        features
    }

    /// Makes a segment of a stretch of an HTML block.
    pub(super) fn html_part(&mut self, part: HtmlPart) {
        let (role, place) = match part.kind {
            HtmlPartKind::Text { is_caption: true } => (Role::Caption, Place::Html),
            HtmlPartKind::Text { is_caption: false } => (Role::HtmlText, Place::Html),
            HtmlPartKind::Attribute { name, quote } => {
                (Role::HtmlAttribute(name), Place::Attribute { quote })
            }
        };
        let features = self.with_tags(&part.range, Vec::new(), &[]);
        self.folded_segment(role, place, part.range, features);
    }

    fn folded_segment(
        &mut self,
        role: Role,
        place: Place,
        range: Range<usize>,
        features: Vec<Feature>,
    ) {
        let range = trimmed(self.text, range);
        let folded = Fold::fold(self.text, range.clone(), &self.containers, features);
        self.push_segment(role, place, range, folded);
    }

    fn push_segment(&mut self, role: Role, place: Place, range: Range<usize>, folded: Folded) {
        if !folded.message.has_words() {
            return;
        }
        if let Role::Heading(level) = role {
            self.headings.retain(|(open, _)| *open < level);
        }
        let index = self.segments.len();
        let heading = self.headings.last().map(|(_, heading)| *heading);
        if let Role::Heading(level) = role {
            self.headings.push((level, index));
        }
        self.segments.push(Segment {
            role,
            span: Span::from(range),
            message: folded.message,
            slots: folded.slots,
            heading,
            nesting: self.nesting(),
            place,
        });
    }

    fn nesting(&self) -> Nesting {
        let quotes = self.containers.iter();
        let quotes = quotes.filter(|container| matches!(container, Container::Quote { .. }));
        Nesting {
            quotes: u8::try_from(quotes.count()).unwrap_or(u8::MAX),
            lists: u8::try_from(self.items.len()).unwrap_or(u8::MAX),
        }
    }
}

/// Returns `range` without blanks at its ends.
fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let is_blank = |letter: char| matches!(letter, ' ' | '\t' | '\r' | '\n');
    let source = &text[range.clone()];
    let start = range.start + (source.len() - source.trim_start_matches(is_blank).len());
    let end = start + source.trim_matches(is_blank).len();
    start..end
}

/// Says whether a paragraph is an `import` or `export` of MDX.
fn is_module_line(paragraph: &str) -> bool {
    paragraph.lines().all(|line| {
        let is_import = line.starts_with("import ") && line.contains(" from ");
        let is_export = line.starts_with("export const ") || line.starts_with("export default ");
        (is_import && line.trim_end().ends_with(['"', '\'', ';'])) || is_export
    })
}
