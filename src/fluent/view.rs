//! A resource's text and its [`Outline`] read together, as a tree.
//!
//! Views are `Copy`, borrow the text and allocate nothing.

use super::element::Elements;
use super::outline::{
    Attribute, Comment, CommentKind, Entry, EntryKind, Node, NodeKind, Outline, Pattern,
};
use crate::text::Span;

/// A resource: text and outline.
#[derive(Clone, Copy, Debug)]
pub struct View<'a> {
    text: &'a str,
    outline: &'a Outline,
}

/// A name, key or literal, and where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Name<'a> {
    /// The text, without sigils, quotes and brackets.
    pub text: &'a str,
    /// Where it stands.
    pub span: Span,
}

impl<'a> View<'a> {
    /// Reads `outline` with the text it was made of.
    #[must_use]
    pub fn new(text: &'a str, outline: &'a Outline) -> Self {
        Self { text, outline }
    }

    /// Returns the text of the whole resource.
    #[must_use]
    pub fn text(self) -> &'a str {
        self.text
    }

    /// Returns the outline.
    #[must_use]
    pub fn outline(self) -> &'a Outline {
        self.outline
    }

    /// Says whether a pattern takes in a text from elsewhere: that of another entry, of a function, or
    /// of a variable that `is_passed_by` does not know.
    pub(crate) fn inserts_values(self, is_passed_by: &dyn Fn(&str) -> bool) -> bool {
        let mut nodes = self.outline.nodes.iter();
        nodes.any(|node| match node.kind {
            NodeKind::Message | NodeKind::Term | NodeKind::Function => true,
            NodeKind::Variable => !is_passed_by(node.span.of(self.text)),
            _ => false,
        })
    }

    /// Returns the messages and terms in file order.
    pub fn entries(self) -> impl ExactSizeIterator<Item = EntryView<'a>> {
        let resource = self;
        self.outline
            .entries
            .iter()
            .map(move |entry| EntryView { resource, entry })
    }

    /// Returns the comments that belong to no entry, in file order.
    pub fn comments(self) -> impl ExactSizeIterator<Item = CommentView<'a>> {
        let resource = self;
        let comments = self.outline.comments.iter();
        comments.map(move |comment| CommentView { resource, comment })
    }

    /// Returns the kinds and ids of the entries that stretches of junk were meant to be.
    pub fn intended_entries(self) -> impl Iterator<Item = (EntryKind, &'a str)> {
        let junk = self.outline.junk.iter();
        junk.filter_map(move |junk| junk.intended_entry(self.text))
    }

    /// Returns the first entry of that kind and id, the id without a term's `-`.
    #[must_use]
    pub fn entry(self, kind: EntryKind, id: &str) -> Option<EntryView<'a>> {
        self.entries_of(kind, id).next()
    }

    /// Returns all entries of that kind and id, in file order.
    pub fn entries_of(
        self,
        kind: EntryKind,
        id: impl AsRef<str>,
    ) -> impl Iterator<Item = EntryView<'a>> {
        let by_id = &self.outline.by_id;
        let key = |place: u32| {
            let entry = self.entry_at(place);
            (entry.id(), entry.kind())
        };
        let first = by_id.partition_point(|place| key(*place) < (id.as_ref(), kind));
        let places = by_id[first..].iter();
        places
            .map(move |place| self.entry_at(*place))
            .take_while(move |entry| (entry.id(), entry.kind()) == (id.as_ref(), kind))
    }

    /// Returns the messages and terms sorted by id, then kind, then place.
    pub fn entries_by_id(self) -> impl ExactSizeIterator<Item = EntryView<'a>> {
        let by_id = self.outline.by_id.iter();
        by_id.map(move |place| self.entry_at(*place))
    }

    fn entry_at(self, place: u32) -> EntryView<'a> {
        EntryView {
            resource: self,
            entry: &self.outline.entries[place as usize],
        }
    }

    pub(super) fn name(self, span: Span) -> Name<'a> {
        Name {
            text: span.of(self.text),
            span,
        }
    }

    fn pattern(self, pattern: &'a Pattern) -> PatternView<'a> {
        PatternView {
            resource: self,
            span: pattern.span,
            first: pattern.nodes.start,
            end: pattern.nodes.end,
        }
    }

    pub(super) fn node(self, index: u32) -> &'a Node {
        &self.outline.nodes[index as usize]
    }
}

/// A message or term.
#[derive(Clone, Copy, Debug)]
pub struct EntryView<'a> {
    resource: View<'a>,
    entry: &'a Entry,
}

impl<'a> EntryView<'a> {
    /// Says whether it is a message or a term.
    #[must_use]
    pub fn kind(self) -> EntryKind {
        self.entry.kind
    }

    /// Returns the id, without a term's `-`.
    #[must_use]
    pub fn id(self) -> &'a str {
        self.entry.id.of(self.resource.text)
    }

    /// Returns the id as people write it, a term's with its `-`.
    #[must_use]
    pub fn display_id(self) -> String {
        match self.entry.kind {
            EntryKind::Message => self.id().to_owned(),
            EntryKind::Term => format!("-{}", self.id()),
        }
    }

    /// Returns the entry of the outline, with its spans.
    #[must_use]
    pub fn entry(self) -> &'a Entry {
        self.entry
    }

    /// Returns the whole entry; what a wrapped line has cut off it included.
    #[must_use]
    pub fn extent(self) -> Span {
        let junk = &self.resource.outline.junk;
        let next = junk.partition_point(|junk| junk.span.start < self.entry.span.end);
        match junk.get(next).filter(|_| self.entry.is_truncated) {
            Some(junk) => self.entry.span.join(junk.span),
            None => self.entry.span,
        }
    }

    /// Returns the resource that holds it.
    #[must_use]
    pub fn resource(self) -> View<'a> {
        self.resource
    }

    /// Returns the value.
    #[must_use]
    pub fn value(self) -> Option<PatternView<'a>> {
        self.entry
            .value
            .as_ref()
            .map(|pattern| self.resource.pattern(pattern))
    }

    /// Returns the attributes in file order.
    pub fn attributes(self) -> impl ExactSizeIterator<Item = AttributeView<'a>> {
        let range = self.entry.attributes.start as usize..self.entry.attributes.end as usize;
        let resource = self.resource;
        resource.outline.attributes[range]
            .iter()
            .map(move |attribute| AttributeView {
                resource,
                attribute,
            })
    }

    /// Returns the value and the values of the attributes, in file order.
    pub fn patterns(self) -> impl Iterator<Item = PatternView<'a>> {
        let attributes = self.attributes().map(AttributeView::value);
        self.value().into_iter().chain(attributes)
    }

    /// Returns the comment's lines without their `#` signs.
    pub fn comment_lines(self) -> impl Iterator<Item = &'a str> {
        let span = self.entry.comment.unwrap_or_default();
        uncommented_lines(span.of(self.resource.text))
    }

    /// Returns the group comment under which the entry stands, if it is not an empty one.
    #[must_use]
    pub fn group(self) -> Option<CommentView<'a>> {
        let comments = &self.resource.outline.comments;
        let before = comments.partition_point(|comment| comment.span.start < self.entry.span.start);
        let comment = comments[..before]
            .iter()
            .rfind(|comment| comment.kind == CommentKind::Group)?;
        let group = CommentView {
            resource: self.resource,
            comment,
        };
        group.lines().any(|line| !line.is_empty()).then_some(group)
    }
}

/// A comment that belongs to no entry.
#[derive(Clone, Copy, Debug)]
pub struct CommentView<'a> {
    resource: View<'a>,
    comment: &'a Comment,
}

impl<'a> CommentView<'a> {
    /// Returns what it is about.
    #[must_use]
    pub fn kind(self) -> CommentKind {
        self.comment.kind
    }

    /// Returns where it stands.
    #[must_use]
    pub fn span(self) -> Span {
        self.comment.span
    }

    /// Returns its lines without their `#` signs.
    pub fn lines(self) -> impl Iterator<Item = &'a str> {
        uncommented_lines(self.comment.span.of(self.resource.text))
    }
}

fn uncommented_lines(comment: &str) -> impl Iterator<Item = &str> {
    comment.lines().map(|line| {
        let line = line.trim_start_matches('#');
        line.strip_prefix(' ').unwrap_or(line)
    })
}

/// An attribute of an entry.
#[derive(Clone, Copy, Debug)]
pub struct AttributeView<'a> {
    resource: View<'a>,
    attribute: &'a Attribute,
}

impl<'a> AttributeView<'a> {
    /// Returns the name, without its dot.
    #[must_use]
    pub fn name(self) -> Name<'a> {
        self.resource.name(self.attribute.id)
    }

    /// Returns the value.
    #[must_use]
    pub fn value(self) -> PatternView<'a> {
        self.resource.pattern(&self.attribute.value)
    }
}

/// A value: of a message, a term, an attribute or a variant.
#[derive(Clone, Copy, Debug)]
pub struct PatternView<'a> {
    pub(super) resource: View<'a>,
    pub(super) span: Span,
    pub(super) first: u32,
    pub(super) end: u32,
}

impl<'a> PatternView<'a> {
    /// Returns where it stands, from its first to its last character, braces included.
    #[must_use]
    pub fn span(self) -> Span {
        self.span
    }

    /// Returns the source text at [`span`](Self::span), indentation included.
    #[must_use]
    pub fn source(self) -> &'a str {
        self.span.of(self.resource.text)
    }

    /// Returns the elements in order.
    #[must_use]
    pub fn elements(self) -> Elements<'a> {
        Elements {
            resource: self.resource,
            next: self.first,
            end: self.end,
        }
    }

    /// Returns the kind and place of each element.
    pub(super) fn top_level_nodes(self) -> impl Iterator<Item = (NodeKind, Span)> + 'a {
        let mut next = self.first;
        std::iter::from_fn(move || {
            let node = (next < self.end).then(|| self.resource.node(next))?;
            next = node.end;
            Some((node.kind, node.span))
        })
    }

    /// Returns the text of the resource.
    pub(super) fn file(self) -> &'a str {
        self.resource.text
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Element, parse};
    use super::*;

    const TEXT: &str = "\u{feff}# About pages\r\nplace = { $n ->\r\n    [one] { -city(case: \"genitive\") }\r\n   *[other] { NUMBER($n, minimumFractionDigits: 2) } of { nav.title }\r\n}\r\n    .title = Места { \"{\" }\r\n-city = Москва\r\n";

    #[test]
    fn spans_cover_the_source_as_it_stands() {
        let outline = parse(TEXT);
        let view = View::new(TEXT, &outline);
        let place = view.entry(EntryKind::Message, "place").unwrap();
        assert!(place.entry().span.of(TEXT).starts_with("# About"));
        assert!(place.entry().span.of(TEXT).ends_with("{ \"{\" }"));
        assert!(place.value().unwrap().source().ends_with("\r\n}"));
        let title = place.attributes().next().unwrap();
        assert_eq!(title.value().source(), "Места { \"{\" }");
        assert_eq!(place.comment_lines().collect::<Vec<_>>(), ["About pages"]);
        let city = view.entry(EntryKind::Term, "city").unwrap();
        assert_eq!(city.entry().span.of(TEXT), "-city = Москва");
    }

    #[test]
    fn selections_and_references_are_read_as_a_tree() {
        let outline = parse(TEXT);
        let view = View::new(TEXT, &outline);
        let value = view
            .entry(EntryKind::Message, "place")
            .unwrap()
            .value()
            .unwrap();
        let Some(Element::Select(select)) = value.elements().next() else {
            panic!("the value is a selection");
        };
        assert!(matches!(select.selector(), Element::Variable(name) if name.text == "n"));
        let keys: Vec<_> = select
            .variants()
            .map(|variant| variant.key().name().text)
            .collect();
        assert_eq!(keys, ["one", "other"]);
        let one = select.variants().next().unwrap();
        let Some(Element::Term {
            id, mut arguments, ..
        }) = one.value().elements().next()
        else {
            panic!("the first variant refers to a term");
        };
        assert_eq!(id.text, "city");
        let Some(Element::Argument(case)) = arguments.next() else {
            panic!("the term has an argument");
        };
        assert!(matches!(case.value(), Element::String(name) if name.text == "genitive"));
    }

    #[test]
    fn equal_trees_hash_alike_whatever_their_layout() {
        let texts = [
            "a = Hello { $who }\n    .x = y\n",
            "# comment\r\nb =\r\n    Hello {$who}\r\n  .x = y",
            "a = Hello { $whom }\n    .x = y\n",
        ];
        let hashes = texts.map(|text| parse(text).entries[0].tree_hash);
        assert_eq!(hashes[0], hashes[1]);
        assert_ne!(hashes[0], hashes[2]);
    }

    #[test]
    fn a_wrapped_line_that_opens_a_variant_truncates_its_entry() {
        let outline = parse("a = See the list\n    [1] of names\nb = fine\n\n[junk]\n");
        assert!(outline.entries[0].is_truncated);
        assert!(!outline.entries[1].is_truncated);
        assert_eq!(outline.junk.len(), 2);
    }

    #[test]
    fn a_broken_entry_does_not_truncate_the_one_above_it() {
        let text = "a = fine\nb = { oops\n-c =\n";
        let outline = parse(text);
        assert!(!outline.entries[0].is_truncated);
        let intended: Vec<_> = outline
            .junk
            .iter()
            .map(|junk| junk.intended_entry(text))
            .collect();
        assert_eq!(
            intended,
            [
                Some((EntryKind::Message, "b")),
                Some((EntryKind::Term, "c"))
            ]
        );
    }
}
