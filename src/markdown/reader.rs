//! One pass over the parser's events: from text to segments and outline.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::front_matter::FrontMatter;
use super::html_block;
use super::html_lines::blank_prefixes;
use super::leaf::Leaf;
use super::opacity::Opacity;
use super::outline::{Outline, OutlineBuilder};
use super::parser::{events, is_inline};
use super::segment::{CellKind, Segment};
use super::segmenter::{LeafKind, Segmenter};
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
        outline: reader.outline.finish(),
        segments: reader.segmenter.segments,
        outside: reader.segmenter.outside,
    }
}

struct Reader<'t> {
    text: &'t str,
    outline: OutlineBuilder,
    segmenter: Segmenter<'t>,
    leaf: Option<(LeafKind, Leaf)>,
    /// The lines of the HTML block that is open.
    html_lines: Option<Vec<Range<usize>>>,
    cell: CellKind,
    in_code: bool,
    opacity: Opacity,
}

impl<'t> Reader<'t> {
    fn new(text: &'t str) -> Self {
        Self {
            text,
            outline: OutlineBuilder::default(),
            segmenter: Segmenter::new(text),
            leaf: None,
            html_lines: None,
            cell: CellKind::Body,
            in_code: false,
            opacity: Opacity::default(),
        }
    }

    fn front_matter(&mut self, front_matter: &FrontMatter, fields: &[&str]) {
        let keys = front_matter.fields.iter().map(|field| field.key.clone());
        self.outline.front_matter(keys.collect());
        if front_matter.problem.is_none() {
            self.segmenter.front_matter(front_matter, fields);
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
            Event::Text(_) if self.in_code => self.segmenter.pass_over(range),
            Event::Text(_) if self.html_lines.is_some() => {}
            Event::Rule => {
                self.close_leaf();
                self.segmenter.note_block();
            }
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
            Tag::BlockQuote(_) => self.segmenter.enter_quote(range.start),
            Tag::Item => self.segmenter.enter_item(range.start),
            Tag::FootnoteDefinition(_) => self.segmenter.enter_footnote(),
            Tag::CodeBlock(_) => self.in_code = true,
            Tag::HtmlBlock => self.html_lines = Some(Vec::new()),
            _ => {}
        }
    }

    fn end_block(&mut self, tag: TagEnd, range: &Range<usize>) {
        self.close_leaf();
        match tag {
            TagEnd::BlockQuote(_) | TagEnd::FootnoteDefinition => self.segmenter.leave(),
            TagEnd::Item => self.segmenter.leave_item(),
            TagEnd::CodeBlock => self.in_code = false,
            TagEnd::HtmlBlock => self.html_block(range.clone()),
            _ => {}
        }
        self.segmenter.note_block();
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
        leaf.push(self.text, event, range, self.segmenter.containers());
    }

    fn close_leaf(&mut self) {
        let Some((kind, leaf)) = self.leaf.take() else {
            return;
        };
        let inlines = leaf.finish();
        match inlines {
            Some(inlines) if self.opacity.is_opaque() => self.segmenter.pass_over(inlines.range),
            Some(inlines) => self.segmenter.leaf(kind, inlines),
            None => {}
        }
        self.segmenter.note_block();
    }

    fn html_block(&mut self, range: Range<usize>) {
        let lines = self.html_lines.take().unwrap_or_default();
        let html = blank_prefixes(self.text, range.clone(), &lines);
        let block = html_block::read(&html, range.start, &mut self.opacity);
        self.outline.html(block.skeleton, block.inline_tags);
        for range in block.outside {
            self.segmenter.pass_over(range);
        }
        for part in block.parts {
            self.segmenter.html_part(part);
        }
    }
}
