//! What is read of a page.

use crate::text::Span;

/// A page, as far as rules ask about it.
#[derive(Clone, Debug, Default)]
pub(super) struct Page {
    /// Its path below the site.
    pub(super) path: String,
    /// What the element `html` says.
    pub(super) lang: Option<Attribute>,
    pub(super) dir: Option<Attribute>,
    /// Where the page says that it is in UTF-8.
    pub(super) charset: Option<usize>,
    pub(super) canonicals: Vec<Attribute>,
    /// The links to versions in its head: `hreflang`, and where to.
    pub(super) alternates: Vec<(String, Attribute)>,
    /// The links to feeds in its head.
    pub(super) feeds: Vec<Attribute>,
    /// Whether search engines are asked to leave it out.
    pub(super) is_hidden: bool,
    /// All addresses it names, those above aside.
    pub(super) links: Vec<Attribute>,
    pub(super) ids: Vec<String>,
    /// Linked data, as JSON.
    pub(super) data: Vec<Attribute>,
    /// Its texts, a block each.
    pub(super) blocks: Vec<Block>,
}

/// The value of an attribute, or the content of an element, and its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Attribute {
    pub(super) value: String,
    pub(super) span: Span,
}

/// A text in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Block {
    /// What the nearest element with a `lang` says.
    pub(super) lang: String,
    pub(super) text: String,
    pub(super) span: Span,
}
