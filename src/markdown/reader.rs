//! One pass over the parser's events: from text to segments and outline.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::container::{self, Container, skip_blanks};
use super::fold::{Feature, FeatureKind, Fold, Folded};
use super::front_matter::FrontMatter;
use super::html_block::{self, HtmlPart, HtmlPartKind, Opacity};
use super::leaf::{ImageParts, Inlines, Leaf};
use super::message::{Message, SlotForm, SlotKind};
use super::outline::{Outline, OutlineBuilder};
use super::parser::{events, is_inline};
use super::segment::{CellKind, Lines, Nesting, Opening, Place, Role, Segment};
use super::template;
use crate::text::Span;

/// What reading a document yields.
#[derive(Debug, Default)]
pub(super) struct Reading {
    pub(super) segments: Vec<Segment>,
    pub(super) outline: Outline,
    /// Readable text that is in no segment.
    pub(super) outside: Vec<Span>,
}

/// Reads `text`, of which `front_matter` is the head; its `fields` become segments.
pub(super) fn read(text: &str, front_matter: Option<&FrontMatter>, fields: &[&str]) -> Reading {
    let mut reader = Reader::new(text);
    if let Some(front_matter) = front_matter {
        reader.front_matter(front_matter, fields);
    }
    let body = front_matter.map_or(0, |front_matter| front_matter.span.end as usize);
    for (event, range) in events(text, body) {
        reader.outline.push(&event);
        reader.push(&event, range);
    }
    Reading {
        segments: reader.segments,
        outline: reader.outline.finish(),
        outside: reader.outside,
    }
}

/// What the leaf that is open is the content of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum LeafKind {
    Paragraph,
    Heading(u8),
    Cell(CellKind),
}

/// A list item that is open.
#[derive(Clone, Copy, Debug)]
struct OpenItem {
    start: usize,
    /// A block has been read in it.
    has_blocks: bool,
}

struct Reader<'t> {
    text: &'t str,
    segments: Vec<Segment>,
    outline: OutlineBuilder,
    outside: Vec<Span>,
    containers: Vec<Container>,
    items: Vec<OpenItem>,
    leaf: Option<(LeafKind, Leaf)>,
    html_lines: Option<Vec<Range<usize>>>,
    cell: CellKind,
    in_code: bool,
    /// The headings that are open: level and index of segment.
    headings: Vec<(u8, usize)>,
    opacity: Opacity,
    /// The template region that is open.
    region: Option<template::Region>,
}

impl<'t> Reader<'t> {
    fn new(text: &'t str) -> Self {
        Self {
            text,
            segments: Vec::new(),
            outline: OutlineBuilder::default(),
            outside: Vec::new(),
            containers: Vec::new(),
            items: Vec::new(),
            leaf: None,
            html_lines: None,
            cell: CellKind::Body,
            in_code: false,
            headings: Vec::new(),
            opacity: Opacity::default(),
            region: None,
        }
    }

    fn front_matter(&mut self, front_matter: &FrontMatter, fields: &[&str]) {
        let keys = front_matter.fields.iter().map(|field| field.key.clone());
        self.outline.front_matter(keys.collect());
        if front_matter.problem.is_some() {
            return;
        }
        for field in &front_matter.fields {
            let Some(scalar) = front_matter.scalar(&field.key) else {
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

    fn push(&mut self, event: &Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) if !is_inline(tag.to_end()) => self.start_block(tag, &range),
            Event::End(tag) if !is_inline(*tag) => self.end_block(*tag, &range),
            Event::Html(_) => {
                if let Some(lines) = &mut self.html_lines {
                    lines.push(range);
                }
            }
            Event::Text(_) if self.in_code => self.outside.push(Span::from(range)),
            Event::Text(_) if self.html_lines.is_some() => {}
            Event::Rule => self.close_leaf(),
            _ => self.inline(event, &range),
        }
    }

    fn start_block(&mut self, tag: &Tag<'_>, range: &Range<usize>) {
        self.close_leaf();
        match tag {
            Tag::Paragraph => self.open_leaf(LeafKind::Paragraph, range.start),
            Tag::Heading { level, .. } => {
                self.open_leaf(LeafKind::Heading(*level as u8), range.start);
            }
            Tag::TableCell => self.open_leaf(LeafKind::Cell(self.cell), range.start),
            Tag::TableHead => self.cell = CellKind::Header,
            Tag::TableRow => self.cell = CellKind::Body,
            Tag::BlockQuote(_) => self.enter(Container::quote(self.text, range.start)),
            Tag::Item => {
                let item = Container::item(self.text, range.start, &self.containers);
                self.enter(item);
                self.items.push(OpenItem {
                    start: range.start,
                    has_blocks: false,
                });
            }
            Tag::FootnoteDefinition(_) => self.enter(Container::footnote(&self.containers)),
            Tag::CodeBlock(_) => self.in_code = true,
            Tag::HtmlBlock => self.html_lines = Some(Vec::new()),
            _ => {}
        }
    }

    fn end_block(&mut self, tag: TagEnd, range: &Range<usize>) {
        self.close_leaf();
        match tag {
            TagEnd::BlockQuote(_) | TagEnd::FootnoteDefinition => self.leave(),
            TagEnd::Item => {
                self.leave();
                self.items.pop();
            }
            TagEnd::CodeBlock => self.in_code = false,
            TagEnd::HtmlBlock => self.html_block(range.clone()),
            _ => {}
        }
        if let Some(item) = self.items.last_mut() {
            item.has_blocks = true;
        }
    }

    fn enter(&mut self, container: Container) {
        self.containers.push(container);
    }

    fn leave(&mut self) {
        self.containers.pop();
    }

    fn open_leaf(&mut self, kind: LeafKind, start: usize) {
        self.leaf = Some((kind, Leaf::new(start)));
    }

    /// Takes in an inline event; in a tight list item no paragraph has opened its leaf.
    fn inline(&mut self, event: &Event<'_>, range: &Range<usize>) {
        let line_start = range.start.saturating_sub(1);
        let (_, leaf) = self
            .leaf
            .get_or_insert_with(|| (LeafKind::Paragraph, Leaf::new(line_start)));
        leaf.push(self.text, event, range, &self.containers);
    }

    fn close_leaf(&mut self) {
        let Some((kind, leaf)) = self.leaf.take() else {
            return;
        };
        let inlines = leaf.finish();
        if let Some(inlines) = inlines {
            self.leaf_segments(kind, inlines);
        }
        if let Some(item) = self.items.last_mut() {
            item.has_blocks = true;
        }
    }

    fn leaf_segments(&mut self, kind: LeafKind, inlines: Inlines) {
        let region = self.region.take();
        self.region = template::region_after(&self.text[inlines.range.clone()], region);
        if self.opacity.is_opaque() || self.region.is_some() || region.is_some() {
            self.outside.push(Span::from(inlines.range));
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

    fn html_block(&mut self, range: Range<usize>) {
        let lines = self.html_lines.take().unwrap_or_default();
        let html = html_block::blank_prefixes(self.text, range.clone(), &lines);
        let block = html_block::read(&html, range.start, &mut self.opacity);
        self.outline.html(block.skeleton, block.inline_tags);
        self.outside
            .extend(block.outside.into_iter().map(Span::from));
        for part in block.parts {
            self.html_part(part);
        }
    }

    fn html_part(&mut self, part: HtmlPart) {
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
