//! The inline content of one block, gathered from the parser's events.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, LinkType, Tag, TagEnd};

use super::container::Container;
use super::fold::{Feature, FeatureKind, fold_label};
use super::link::{Tail, read_tail};
use super::message::{SlotForm, SlotKind};
use super::parser::is_link;

/// The inline content of one block: where it is, and what in it is no text.
#[derive(Debug)]
pub(super) struct Leaf {
    /// From the first to the last byte of the content; empty until there is some.
    range: Option<Range<usize>>,
    /// Where the block starts.
    block_start: usize,
    features: Vec<Feature>,
    /// Code, tags and the like, in which no template tag is looked for.
    verbatim: Vec<Range<usize>>,
    frames: Vec<Frame>,
    image: Option<ImageParts>,
    /// There is something beside one image.
    is_mixed: bool,
    has_checkbox: bool,
}

/// A link or image that is still open.
#[derive(Debug)]
struct Frame {
    kind: SlotKind,
    link_type: LinkType,
    range: Range<usize>,
    destination: String,
    /// The end of the last thing in its text.
    text_end: usize,
    first_feature: usize,
}

/// Where an image's texts are.
#[derive(Clone, Debug)]
pub(super) struct ImageParts {
    pub(super) alt: Range<usize>,
    pub(super) title: Option<Range<usize>>,
}

/// What a finished leaf holds.
#[derive(Debug)]
pub(super) struct Inlines {
    pub(super) range: Range<usize>,
    /// Where the block starts.
    pub(super) block_start: usize,
    pub(super) features: Vec<Feature>,
    pub(super) verbatim: Vec<Range<usize>>,
    /// A checkbox stands before it.
    pub(super) has_checkbox: bool,
    /// The parts of the image that is all there is, if its text can change by itself.
    pub(super) sole_image: Option<ImageParts>,
}

impl Leaf {
    /// Opens the leaf of a block that starts at `block_start`.
    pub(super) fn new(block_start: usize) -> Self {
        Self {
            range: None,
            block_start,
            features: Vec::new(),
            verbatim: Vec::new(),
            frames: Vec::new(),
            image: None,
            is_mixed: false,
            has_checkbox: false,
        }
    }

    /// Takes in an inline event.
    pub(super) fn push(
        &mut self,
        text: &str,
        event: &Event<'_>,
        range: &Range<usize>,
        within: &[Container],
    ) {
        match event {
            Event::TaskListMarker(_) => {
                self.has_checkbox = true;
                return;
            }
            Event::Start(Tag::Link {
                link_type,
                dest_url,
                ..
            }) => self.open(SlotKind::Link, *link_type, dest_url, range),
            Event::Start(Tag::Image {
                link_type,
                dest_url,
                ..
            }) => self.open(SlotKind::Image, *link_type, dest_url, range),
            Event::End(TagEnd::Link | TagEnd::Image) => self.close(text, within),
            Event::HardBreak => self.features.push(Feature {
                range: range.clone(),
                kind: FeatureKind::HardBreak,
            }),
            Event::Code(_) | Event::InlineHtml(_) => self.verbatim.push(range.clone()),
            _ => {}
        }
        self.note(event, text, range);
        self.cover(text, range);
    }

    /// Notes whether the event is something beside one image.
    fn note(&mut self, event: &Event<'_>, text: &str, range: &Range<usize>) {
        let in_image = self
            .frames
            .iter()
            .any(|frame| frame.kind == SlotKind::Image);
        let is_blank = matches!(event, Event::SoftBreak) || text[range.clone()].trim().is_empty();
        let is_link = match event {
            Event::Start(tag) => is_link(tag),
            Event::End(tag) => matches!(tag, TagEnd::Link | TagEnd::Image),
            _ => false,
        };
        self.is_mixed |= !in_image && !is_blank && !is_link;
    }

    /// Widens the leaf's range, and the open link's text, to cover `range`.
    fn cover(&mut self, text: &str, range: &Range<usize>) {
        if let Some(frame) = self.frames.last_mut()
            && frame.range != *range
        {
            frame.text_end = frame.text_end.max(range.end);
        }
        let Some(covered) = &mut self.range else {
            let is_escaped =
                range.start > self.block_start && text.as_bytes()[range.start - 1] == b'\\';
            self.range = Some(range.start - usize::from(is_escaped)..range.end);
            return;
        };
        covered.end = covered.end.max(range.end);
    }

    fn open(
        &mut self,
        kind: SlotKind,
        link_type: LinkType,
        destination: &CowStr<'_>,
        range: &Range<usize>,
    ) {
        let marker = if kind == SlotKind::Image { 2 } else { 1 };
        self.frames.push(Frame {
            kind,
            link_type,
            range: range.clone(),
            destination: destination.to_string(),
            text_end: range.start + marker,
            first_feature: self.features.len(),
        });
    }

    fn close(&mut self, text: &str, within: &[Container]) {
        let Some(frame) = self.frames.pop() else {
            return;
        };
        let end = link_end(text, &frame);
        if let Some(covered) = &mut self.range {
            covered.end = covered.end.max(end);
        }
        if let Some(outer) = self.frames.last_mut() {
            outer.text_end = outer.text_end.max(end);
        }
        if matches!(frame.link_type, LinkType::Autolink | LinkType::Email) {
            let inner = frame.range.start + 1..end - 1;
            self.verbatim.push(frame.range);
            let source = text[inner.clone()].to_owned();
            self.push_slot(frame.kind, inner, source, SlotForm::Inline);
            return;
        }
        let text_start = frame.range.start + if frame.kind == SlotKind::Image { 2 } else { 1 };
        let closing = text[frame.text_end..end].find(']');
        let closing = closing.map_or(end, |found| frame.text_end + found);
        let after = (closing + 1).min(end);
        if frame.link_type == LinkType::Inline {
            let tail = read_tail(text, after, end, within);
            self.note_image(&frame, text_start..closing, tail.title.clone());
            self.push_tail(text, frame.kind, after..end, tail);
            return;
        }
        let form = match frame.link_type {
            LinkType::Reference => SlotForm::Reference {
                label: fold_label(text, (after + 1).min(end)..end - 1, within),
            },
            LinkType::Collapsed => SlotForm::Collapsed {
                label: fold_label(text, text_start..closing, within),
            },
            _ => SlotForm::Shortcut {
                label: fold_label(text, text_start..closing, within),
            },
        };
        self.is_mixed = true;
        self.verbatim.push(after..end);
        self.push_slot(frame.kind, after..end, frame.destination, form);
    }

    fn push_tail(&mut self, text: &str, kind: SlotKind, whole: Range<usize>, tail: Tail) {
        let source = text[tail.written].to_owned();
        self.verbatim.push(whole.start..tail.destination.end);
        self.push_slot(kind, tail.destination, source, SlotForm::Inline);
    }

    fn push_slot(&mut self, kind: SlotKind, range: Range<usize>, source: String, form: SlotForm) {
        self.features.push(Feature {
            range,
            kind: FeatureKind::Slot { kind, source, form },
        });
    }

    /// Notes where the texts of an outermost image are; a second one makes the leaf mixed.
    fn note_image(&mut self, frame: &Frame, alt: Range<usize>, title: Option<Range<usize>>) {
        let is_nested = self
            .frames
            .iter()
            .any(|outer| outer.kind == SlotKind::Image);
        if frame.kind != SlotKind::Image || is_nested {
            return;
        }
        self.is_mixed |= self.image.is_some() || frame.first_feature > 0;
        self.image = Some(ImageParts { alt, title });
    }

    /// Finishes the leaf; nothing when it has no content.
    pub(super) fn finish(self) -> Option<Inlines> {
        Some(Inlines {
            range: self.range?,
            block_start: self.block_start,
            features: self.features,
            verbatim: self.verbatim,
            has_checkbox: self.has_checkbox,
            sole_image: self.image.filter(|_| !self.is_mixed),
        })
    }
}

/// Returns where a link ends, the brackets of a collapsed one included, which the parser's range
/// leaves out.
fn link_end(text: &str, frame: &Frame) -> usize {
    let end = frame.range.end;
    let is_collapsed = frame.link_type == LinkType::Collapsed;
    let is_short = is_collapsed && text[end..].starts_with("[]") && !text[..end].ends_with("[]");
    if is_short { end + 2 } else { end }
}
