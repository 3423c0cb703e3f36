//! Writing XML.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

use crate::build::markup::without_isolates;

/// A document that is being written, a line an element.
pub(super) struct Document(Writer<Vec<u8>>);

/// The names and values of attributes.
type Attributes<'a> = &'a [(&'a str, &'a str)];

impl Document {
    /// Begins a document.
    pub(super) fn new() -> Self {
        let mut document = Self::fragment();
        document.write(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)));
        document.end_line();
        document
    }

    /// Begins a part of a document.
    pub(super) fn fragment() -> Self {
        Self(Writer::new(Vec::new()))
    }

    /// Opens an element that holds others.
    pub(super) fn open(&mut self, name: &str, attributes: Attributes<'_>) {
        self.write(Event::Start(start(name, attributes)));
        self.end_line();
    }

    /// Closes the element of that name.
    pub(super) fn close(&mut self, name: &str) {
        self.write(Event::End(BytesEnd::new(name)));
        self.end_line();
    }

    /// Writes an element that holds a text.
    pub(super) fn text(&mut self, name: &str, attributes: Attributes<'_>, text: &str) {
        self.write(Event::Start(start(name, attributes)));
        self.write(Event::Text(BytesText::new(&writable(text))));
        self.close(name);
    }

    /// Writes an element that holds nothing.
    pub(super) fn empty(&mut self, name: &str, attributes: Attributes<'_>) {
        self.write(Event::Empty(start(name, attributes)));
        self.end_line();
    }

    /// Returns how many bytes there are.
    pub(super) fn len(&self) -> usize {
        self.0.get_ref().len()
    }

    /// Adds what another document has written.
    pub(super) fn append(&mut self, written: &[u8]) {
        self.0.get_mut().extend_from_slice(written);
    }

    /// Ends the document.
    pub(super) fn finish(self) -> String {
        String::from_utf8(self.into_bytes()).expect("text alone was written")
    }

    /// Ends the part.
    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.0.into_inner()
    }

    fn write(&mut self, event: Event<'_>) {
        let written = self.0.write_event(event);
        written.expect("memory takes everything");
    }

    fn end_line(&mut self) {
        self.append(b"\n");
    }
}

fn start<'a>(name: &'a str, attributes: Attributes<'a>) -> BytesStart<'a> {
    let mut start = BytesStart::new(name);
    for (name, value) in attributes {
        start.push_attribute((*name, &*writable(value)));
    }
    start
}

/// Leaves out what [XML](https://www.w3.org/TR/xml/#charsets) has no way to write, and isolates.
fn writable(text: &str) -> String {
    let is_writable = |c: &char| match c {
        '\t' | '\n' | '\r' => true,
        '\u{fffe}' | '\u{ffff}' => false,
        c => !c.is_control() || *c == '\u{85}',
    };
    without_isolates(text).chars().filter(is_writable).collect()
}
