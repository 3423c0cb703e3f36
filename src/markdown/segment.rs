//! The translatable pieces of a document.

use super::front_matter::ScalarStyle;
use super::literal::Notation;
use super::message::{Message, Slot};
use crate::text::Span;

/// One translatable text of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    /// What it is to the reader.
    pub role: Role,
    /// The bytes it covers in the source: the text without the markers of its block.
    pub span: Span,
    /// What translators see.
    pub message: Message,
    /// What stands in the slots of `message`, in order.
    pub slots: Vec<Slot>,
    /// The index, among the segments, of the heading it stands under; a heading stands under the
    /// nearest one of a higher level.
    pub heading: Option<usize>,
    /// The containers it stands in.
    pub nesting: Nesting,
    /// What rendering must respect.
    pub(super) place: Place,
}

/// What a segment is to the reader.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// A heading of level 1 to 6.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// The first paragraph of a list item.
    ListItem,
    /// A cell of a table.
    TableCell(CellKind),
    /// A paragraph of a block quote.
    Quote,
    /// A paragraph of a footnote.
    FootnoteDefinition,
    /// The alternative text of an image that stands alone in its paragraph.
    ImageAlt,
    /// The title of such an image, or a `<figcaption>`.
    Caption,
    /// A run of text between block-level tags of HTML.
    HtmlText,
    /// The value of an HTML attribute.
    HtmlAttribute(AttributeName),
    /// A field of the front matter.
    FrontMatter(String),
}

/// Which cell of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CellKind {
    /// In the header row.
    Header,
    /// In another row.
    Body,
}

/// The HTML attributes that readers read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AttributeName {
    /// `alt`
    Alt,
    /// `title`
    Title,
    /// `aria-label`
    AriaLabel,
}

impl Segment {
    /// Returns how its text is read.
    #[must_use]
    pub fn notation(&self) -> Notation {
        match self.place {
            Place::Field { .. } => Notation::Plain,
            Place::Html | Place::Attribute { .. } => Notation::Html,
            _ => Notation::Markdown,
        }
    }
}

impl AttributeName {
    /// Returns the attribute's name as HTML has it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Alt => "alt",
            Self::Title => "title",
            Self::AriaLabel => "aria-label",
        }
    }

    /// Returns the attribute of that name, in any case, if readers read it.
    #[must_use]
    pub(super) fn from_name(name: &str) -> Option<Self> {
        [Self::Alt, Self::Title, Self::AriaLabel]
            .into_iter()
            .find(|attribute| attribute.as_str().eq_ignore_ascii_case(name))
    }
}

/// How deep a segment stands in containers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Nesting {
    /// The block quotes around it.
    pub quotes: u8,
    /// The lists around it.
    pub lists: u8,
}

/// Where a segment stands, as far as rendering must know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// The inline content of a paragraph.
    Paragraph(Lines),
    /// The inline content of a `#` heading.
    Heading,
    /// The inline content of an underlined heading.
    Underlined(Lines),
    /// The content of a table cell.
    Cell {
        /// No pipe stands before it on its line.
        starts_line: bool,
    },
    /// Between `![` and `]`.
    Alt(Lines),
    /// Between the delimiters of an image's title.
    Title {
        /// The closing delimiter.
        close: char,
    },
    /// Among the tags of an HTML block.
    Html,
    /// The value of an attribute.
    Attribute {
        /// The quote around it, if any.
        quote: Option<char>,
    },
    /// A value of the front matter.
    Field {
        /// How it is written.
        style: ScalarStyle,
        /// What stands before its line.
        indent: usize,
    },
}

/// What stands at the start and at the end of further lines.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Lines {
    /// The markers of the containers, as they go on.
    pub(super) prefix: Box<str>,
    /// What opens its line.
    pub(super) opening: Opening,
}

/// What stands before the first line of a paragraph.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Opening {
    /// Nothing that matters.
    #[default]
    Plain,
    /// The marker of a list item, so that `[ ]` would be a checkbox.
    Item,
    /// A checkbox, after which no block can open.
    Checkbox,
}
