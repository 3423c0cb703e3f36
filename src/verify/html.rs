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
    /// What it calls itself: its title, and its headings of the first rank.
    pub(super) titles: Vec<String>,
    /// What its head says by `property`, as Open Graph does.
    pub(super) properties: Vec<(String, Attribute)>,
    /// The machine-readable times on it.
    pub(super) times: Vec<Time>,
    /// Its texts, a block each.
    pub(super) blocks: Vec<Block>,
}

/// The value of an attribute, or the content of an element, and its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Attribute {
    pub(super) value: String,
    pub(super) span: Span,
}

impl Page {
    /// Returns what the head says by a `property`.
    pub(super) fn property(&self, name: &str) -> Option<&Attribute> {
        let mut properties = self.properties.iter();
        properties.find_map(|(own, value)| (own == name).then_some(value))
    }

    /// Says whether the page calls itself so, alone or with the name of the site. A page without
    /// a title contradicts nothing.
    pub(super) fn is_called(&self, title: &str) -> bool {
        let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let title = words(title);
        let mut titles = self.titles.iter();
        self.titles.is_empty() || titles.any(|own| words(own).contains(&title))
    }
}

/// A time that an element `time` tells machines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Time {
    pub(super) datetime: Attribute,
    /// Whether it stands in the `header` of an article or of what is in the middle of the page, where
    /// it says when that was published; that of the whole page may tell what day it is.
    pub(super) is_of_article: bool,
}

/// A text in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Block {
    /// What the nearest element with a `lang` says.
    pub(super) lang: String,
    pub(super) text: String,
    pub(super) span: Span,
}
