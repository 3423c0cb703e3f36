//! The structure of a document, to compare a translation with its source.

use std::fmt;
use std::hash::{DefaultHasher, Hash, Hasher};

use pulldown_cmark::{CodeBlockKind, Event, Tag};

use super::destination::is_safe_destination;
use super::parser::is_inline;
use super::tag_outline::outline_of_source;

/// The structure of a document: its blocks in order, each with what in it is no text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outline {
    blocks: Vec<Block>,
}

/// A block of an [`Outline`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Block {
    depth: u32,
    kind: BlockKind,
    inlines: InlineOutline,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum BlockKind {
    FrontMatter(Vec<String>),
    Paragraph,
    Heading(u8),
    Quote,
    Code(u64),
    Html(u64),
    HtmlText,
    List(Option<u64>),
    Item,
    Footnote(String),
    Table(usize),
    Row,
    Cell,
    Rule,
}

/// What the inline content of a block holds beside text; orders are a translator's to change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct InlineOutline {
    links: Vec<String>,
    images: Vec<String>,
    footnotes: Vec<String>,
    tags: Vec<String>,
    has_task_marker: bool,
}

/// Whether destinations take part in a comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Destinations {
    /// Links and images must lead to the same places.
    Compare,
    /// Only their number counts: a translation may lead to a localized page.
    Ignore,
}

/// The first place where two structures differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StructureDifference {
    /// What differs.
    pub aspect: StructureAspect,
    /// The index of the block in reading order.
    pub block: usize,
    /// What the source has.
    pub expected: String,
    /// What was found in its place.
    pub found: String,
}

/// What of a structure can differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StructureAspect {
    /// The blocks themselves.
    Blocks,
    /// The links of a block.
    Links,
    /// The images of a block.
    Images,
    /// The footnotes that a block refers to.
    Footnotes,
    /// The HTML tags in a block's text.
    Tags,
    /// The checkbox of a list item.
    Checkbox,
}

/// What differs, what the source has of it, and what was found.
type Difference = (StructureAspect, String, String);

impl fmt::Display for StructureDifference {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "expected {}, found {}",
            self.expected, self.found
        )
    }
}

impl Outline {
    /// Returns the first difference between this structure and `other`.
    #[must_use]
    pub fn difference(
        &self,
        other: &Self,
        destinations: Destinations,
    ) -> Option<StructureDifference> {
        let count = self.blocks.len().max(other.blocks.len());
        (0..count).find_map(|index| {
            let (expected, found) = (self.blocks.get(index), other.blocks.get(index));
            match (expected, found) {
                (Some(expected), Some(found)) => expected.difference(found, destinations),
                _ => Some((StructureAspect::Blocks, describe(expected), describe(found))),
            }
            .map(|(aspect, expected, found)| StructureDifference {
                aspect,
                block: index,
                expected,
                found,
            })
        })
    }
}

fn describe(block: Option<&Block>) -> String {
    block.map_or_else(|| "the end".to_owned(), |block| block.kind.to_string())
}

impl Block {
    fn difference(&self, other: &Self, destinations: Destinations) -> Option<Difference> {
        if self.kind != other.kind || self.depth != other.depth {
            let (expected, found) = (self.kind.to_string(), other.kind.to_string());
            let (expected, found) = match expected == found {
                true if self.depth != other.depth => (
                    format!("{expected} at depth {}", self.depth),
                    format!("one at depth {}", other.depth),
                ),
                true => (expected, self.kind.another()),
                false => (expected, found),
            };
            return Some((StructureAspect::Blocks, expected, found));
        }
        let (aspect, expected, found) = self.inlines.difference(&other.inlines, destinations)?;
        Some((aspect, format!("{} with {expected}", self.kind), found))
    }
}

impl InlineOutline {
    fn difference(&self, other: &Self, destinations: Destinations) -> Option<Difference> {
        let by_number = destinations == Destinations::Ignore;
        let (links, images) = ((&self.links, &other.links), (&self.images, &other.images));
        let footnotes = (&self.footnotes, &other.footnotes);
        let tags = (&self.tags, &other.tags);
        compare(StructureAspect::Links, links, by_number)
            .or_else(|| compare(StructureAspect::Images, images, by_number))
            .or_else(|| compare(StructureAspect::Footnotes, footnotes, false))
            .or_else(|| compare(StructureAspect::Tags, tags, false))
            .or_else(|| self.checkbox_difference(other))
            .or_else(|| self.destination_difference(other))
    }

    /// Returns a destination that a page may not lead to, if this outline has none such.
    fn destination_difference(&self, other: &Self) -> Option<Difference> {
        let own = || self.links.iter().chain(&self.images);
        let mut others = other.links.iter().chain(&other.images);
        let is_unfit =
            |found: &&String| !is_safe_destination(found) && !own().any(|own| own == *found);
        let found = others.find(is_unfit)?;
        let expected = "a link to the web or within the site".to_owned();
        Some((StructureAspect::Links, expected, format!("`{found}`")))
    }

    fn checkbox_difference(&self, other: &Self) -> Option<Difference> {
        let say = |has| if has { "a checkbox" } else { "no checkbox" }.to_owned();
        let (expected, found) = (self.has_task_marker, other.has_task_marker);
        (expected != found).then(|| (StructureAspect::Checkbox, say(expected), say(found)))
    }
}

fn compare(
    aspect: StructureAspect,
    (expected, found): (&Vec<String>, &Vec<String>),
    by_number: bool,
) -> Option<Difference> {
    let noun = aspect.noun();
    if expected.len() != found.len() {
        let say = |count: usize| match count {
            0 => format!("no {noun}"),
            1 => format!("1 {noun}"),
            _ => format!("{count} {noun}s"),
        };
        return Some((aspect, say(expected.len()), say(found.len())));
    }
    if by_number || expected == found {
        return None;
    }
    let (left, right) = expected.iter().zip(found).find(|(one, two)| one != two)?;
    Some((aspect, format!("the {noun} `{left}`"), format!("`{right}`")))
}

impl StructureAspect {
    /// Returns what one of it is called.
    fn noun(self) -> &'static str {
        match self {
            Self::Blocks => "block",
            Self::Links => "link",
            Self::Images => "image",
            Self::Footnotes => "footnote",
            Self::Tags => "HTML tag",
            Self::Checkbox => "checkbox",
        }
    }
}

impl BlockKind {
    /// Names a block of the same kind with other content.
    fn another(&self) -> String {
        let name = self.to_string();
        let noun = name.split_once(' ').map_or(name.as_str(), |(_, noun)| noun);
        format!("another {noun}")
    }
}

impl fmt::Display for BlockKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::FrontMatter(_) => formatter.write_str("the front matter"),
            Self::Paragraph => formatter.write_str("a paragraph"),
            Self::Heading(level) => write!(formatter, "a heading of level {level}"),
            Self::Quote => formatter.write_str("a block quote"),
            Self::Code(_) => formatter.write_str("a code block"),
            Self::Html(_) => formatter.write_str("an HTML block"),
            Self::HtmlText => formatter.write_str("a text in HTML"),
            Self::List(None) => formatter.write_str("a list"),
            Self::List(Some(first)) => write!(formatter, "a list numbered from {first}"),
            Self::Item => formatter.write_str("a list item"),
            Self::Footnote(label) => write!(formatter, "the footnote `{label}`"),
            Self::Table(columns) => write!(formatter, "a table of {columns} columns"),
            Self::Row => formatter.write_str("a table row"),
            Self::Cell => formatter.write_str("a table cell"),
            Self::Rule => formatter.write_str("a thematic break"),
        }
    }
}

/// Builds an [`Outline`] from the parser's events.
#[derive(Debug, Default)]
pub(super) struct OutlineBuilder {
    outline: Outline,
    depth: u32,
    code: DefaultHasher,
    in_code: bool,
    /// The block, by depth, to which inline content belongs.
    open: Vec<usize>,
}

impl OutlineBuilder {
    /// Notes the keys of the front matter.
    pub(super) fn front_matter(&mut self, keys: Vec<String>) {
        self.enter(BlockKind::FrontMatter(keys));
        self.leave();
    }

    /// Takes in an event.
    pub(super) fn push(&mut self, event: &Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) if !is_inline(*tag) => self.end(),
            Event::Text(text) if self.in_code => text.hash(&mut self.code),
            Event::FootnoteReference(label) => {
                let label = label.to_string();
                self.inline(|inlines| inlines.footnotes.push(label));
            }
            Event::InlineHtml(tag) => self.tag(tag),
            Event::TaskListMarker(_) => self.inline(|inlines| inlines.has_task_marker = true),
            Event::Rule => {
                self.enter(BlockKind::Rule);
                self.leave();
            }
            _ => {}
        }
    }

    /// Notes the HTML block that has just ended: its skeleton, and the inline tags of each of its
    /// texts.
    pub(super) fn html(&mut self, skeleton: u64, inline_tags: Vec<Vec<String>>) {
        if let Some(block) = self.outline.blocks.last_mut()
            && let BlockKind::Html(hash) = &mut block.kind
        {
            *hash = skeleton;
        }
        self.depth += 1;
        for tags in inline_tags {
            self.enter(BlockKind::HtmlText);
            self.inline(|inlines| inlines.tags = tags);
            self.leave();
        }
        self.depth -= 1;
    }

    /// Returns the finished outline.
    pub(super) fn finish(mut self) -> Outline {
        for block in &mut self.outline.blocks {
            let inlines = &mut block.inlines;
            inlines.links.sort_unstable();
            inlines.images.sort_unstable();
            inlines.footnotes.sort_unstable();
            inlines.tags.sort_unstable();
        }
        self.outline
    }

    fn start(&mut self, tag: &Tag<'_>) {
        let kind = match tag {
            Tag::Paragraph => BlockKind::Paragraph,
            Tag::Heading { level, .. } => BlockKind::Heading(*level as u8),
            Tag::BlockQuote(_) => BlockKind::Quote,
            Tag::CodeBlock(kind) => {
                self.code = DefaultHasher::new();
                self.in_code = true;
                if let CodeBlockKind::Fenced(info) = kind {
                    info.hash(&mut self.code);
                }
                BlockKind::Code(0)
            }
            Tag::HtmlBlock => BlockKind::Html(0),
            Tag::List(first) => BlockKind::List(*first),
            Tag::Item => BlockKind::Item,
            Tag::FootnoteDefinition(label) => BlockKind::Footnote(label.to_string()),
            Tag::Table(columns) => BlockKind::Table(columns.len()),
            Tag::TableHead | Tag::TableRow => BlockKind::Row,
            Tag::TableCell => BlockKind::Cell,
            Tag::Link { dest_url, .. } => {
                let destination = dest_url.to_string();
                return self.inline(|inlines| inlines.links.push(destination));
            }
            Tag::Image { dest_url, .. } => {
                let destination = dest_url.to_string();
                return self.inline(|inlines| inlines.images.push(destination));
            }
            _ => return,
        };
        self.enter(kind);
    }

    fn end(&mut self) {
        self.in_code = false;
        let hash = self.code.finish();
        if let Some(block) = self.current()
            && let BlockKind::Code(content) = &mut block.kind
        {
            *content = hash;
        }
        self.leave();
    }

    fn tag(&mut self, tag: &str) {
        let name = outline_of_source(tag);
        self.inline(|inlines| inlines.tags.push(name));
    }

    fn enter(&mut self, kind: BlockKind) {
        self.open.push(self.outline.blocks.len());
        self.outline.blocks.push(Block {
            depth: self.depth,
            kind,
            inlines: InlineOutline::default(),
        });
        self.depth += 1;
    }

    fn leave(&mut self) {
        self.open.pop();
        self.depth = self.depth.saturating_sub(1);
    }

    fn current(&mut self) -> Option<&mut Block> {
        let index = *self.open.last()?;
        self.outline.blocks.get_mut(index)
    }

    fn inline(&mut self, note: impl FnOnce(&mut InlineOutline)) {
        if let Some(block) = self.current() {
            note(&mut block.inlines);
        }
    }
}
