//! The elements of a page of HTML, however malformed.
//!
//! Knows as much of the standard's tree construction as pages in the wild need: void elements, end
//! tags that may be left out, end tags that match nothing. Any text is a page.

use html5gum::emitters::default::DefaultEmitter;
use html5gum::{StartTag, Token, Tokenizer};

use crate::markdown::is_inline_element;

/// Elements nested deeper are taken for siblings.
const DEEPEST: usize = 200;

/// A piece of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Node {
    Element(Element),
    /// Text, its entities decoded.
    Text(String),
}

/// An element with what is in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Element {
    /// In lower case.
    pub(super) name: String,
    attributes: Vec<(String, String)>,
    pub(super) children: Vec<Node>,
}

/// Reads a page; the element returned has no name and holds it all.
pub(super) fn parse_html(html: &str) -> Element {
    let mut emitter = DefaultEmitter::<()>::default();
    emitter.naively_switch_states(true);
    let mut builder = Builder {
        open: vec![Element::default()],
    };
    for token in Tokenizer::new_with_emitter(html, emitter) {
        let Ok(token) = token;
        match token {
            Token::StartTag(tag) => builder.start(&tag),
            Token::EndTag(tag) => builder.end(&String::from_utf8_lossy(&tag.name)),
            Token::String(text) => builder.text(&String::from_utf8_lossy(&text.value)),
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
    }
    builder.finish()
}

impl Element {
    /// Returns the value of an attribute, without space around it.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        let mut attributes = self.attributes.iter();
        let (_, value) = attributes.find(|(known, _)| known == name)?;
        Some(value.trim())
    }

    /// Says whether an attribute is a list that holds a word, whatever its case.
    pub(super) fn has_word(&self, attribute: &str, word: &str) -> bool {
        let value = self.attribute(attribute).unwrap_or_default();
        value
            .split_whitespace()
            .any(|known| known.eq_ignore_ascii_case(word))
    }

    /// Returns the elements directly within.
    pub(super) fn elements(&self) -> impl Iterator<Item = &Element> {
        self.children.iter().filter_map(|child| match child {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// Returns this element and all within, in the order of the page.
    pub(super) fn descendants(&self) -> Vec<&Element> {
        let mut found = vec![self];
        for child in self.elements() {
            found.extend(child.descendants());
        }
        found
    }

    /// Returns the text within, scripts and styles left out, its white space folded.
    pub(super) fn text(&self) -> String {
        let mut text = String::new();
        self.collect_text(&mut text);
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn collect_text(&self, text: &mut String) {
        if INVISIBLE.contains(&self.name.as_str()) {
            return;
        }
        for child in &self.children {
            match child {
                Node::Text(piece) => text.push_str(piece),
                Node::Element(element) => element.collect_text(text),
            }
        }
        if !is_inline(&self.name) {
            text.push(' ');
        }
    }

    /// Returns the raw text directly within.
    pub(super) fn raw_text(&self) -> String {
        let texts = self.children.iter().filter_map(|child| match child {
            Node::Text(text) => Some(text.as_str()),
            Node::Element(_) => None,
        });
        texts.collect()
    }
}

/// Elements whose content no reader sees.
pub(super) const INVISIBLE: [&str; 7] = [
    "script", "style", "template", "noscript", "head", "svg", "math",
];

/// Elements that stand within a sentence on pages, beside those that do in articles.
const INLINE: [&str; 3] = ["label", "picture", "tt"];

const VOID: [&str; 14] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
];

/// Says whether elements of a name stand within a sentence.
pub(super) fn is_inline(name: &str) -> bool {
    is_inline_element(name) || INLINE.contains(&name)
}

/// Builds the tree.
struct Builder {
    /// The elements that are not closed, outermost first; the first is the page.
    open: Vec<Element>,
}

impl Builder {
    fn start(&mut self, tag: &StartTag<()>) {
        let name = String::from_utf8_lossy(&tag.name).into_owned();
        self.close_implied(&name);
        let attributes = tag.attributes.iter().map(|(name, value)| {
            let name = String::from_utf8_lossy(name).into_owned();
            (name, String::from_utf8_lossy(value).into_owned())
        });
        let element = Element {
            attributes: attributes.collect(),
            children: Vec::new(),
            name,
        };
        let is_leaf = VOID.contains(&element.name.as_str()) || self.open.len() > DEEPEST;
        self.open.push(element);
        if is_leaf {
            self.close(self.open.len() - 1);
        }
    }

    fn end(&mut self, name: &str) {
        let is_crossing = |element: &Element| is_inline(name) && !is_inline(&element.name);
        for index in (1..self.open.len()).rev() {
            if self.open[index].name == name {
                return self.close(index);
            }
            if is_crossing(&self.open[index]) {
                return;
            }
        }
    }

    fn text(&mut self, text: &str) {
        if let Some(element) = self.open.last_mut() {
            element.children.push(Node::Text(text.to_owned()));
        }
    }

    /// Closes what an element of this name ends although its end tag is missing.
    fn close_implied(&mut self, name: &str) {
        let (ended, within): (&[&str], &[&str]) = match name {
            "li" => (&["li"], &["ul", "ol"]),
            "dt" | "dd" => (&["dt", "dd"], &["dl"]),
            "tr" => (&["tr"], &["table"]),
            "td" | "th" => (&["td", "th"], &["tr", "table"]),
            "tbody" | "thead" | "tfoot" => (&["tbody", "thead", "tfoot"], &["table"]),
            "body" => (&["head"], &[]),
            _ if is_inline(name) || VOID.contains(&name) && name != "hr" => return,
            _ => (
                &["p"],
                &["td", "th", "li", "blockquote", "figure", "object"],
            ),
        };
        for index in (1..self.open.len()).rev() {
            let open = self.open[index].name.as_str();
            if ended.contains(&open) {
                return self.close(index);
            }
            if within.contains(&open) {
                return;
            }
        }
    }

    /// Closes the element at `index` and all within.
    fn close(&mut self, index: usize) {
        while self.open.len() > index.max(1) {
            if let (Some(element), Some(parent)) = (self.open.pop(), self.open.last_mut()) {
                parent.children.push(Node::Element(element));
            }
        }
    }

    fn finish(mut self) -> Element {
        self.close(1);
        self.open.pop().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Writes the tree with brackets.
    fn outline(element: &Element) -> String {
        let children = element.children.iter().map(|child| match child {
            Node::Text(text) => text.trim().to_owned(),
            Node::Element(element) => format!("{}({})", element.name, outline(element)),
        });
        children.collect::<Vec<_>>().join("")
    }

    #[test]
    fn missing_and_stray_end_tags_are_understood() {
        for (html, tree) in [
            ("<p>एक<p>दो", "p(एक)p(दो)"),
            (
                "<ul><li>a<li>b<ul><li>c</ul></ul>d",
                "ul(li(a)li(bul(li(c))))d",
            ),
            (
                "<table><tr><td>1<td>2<tr><td>3</table>",
                "table(tr(td(1)td(2))tr(td(3)))",
            ),
            ("<div><b>x</div></b>y", "div(b(x))y"),
            ("<p>a<div>b</div></p>c", "p(a)div(b)c"),
            ("</p></div>x<br>y", "xbr()y"),
            ("<script>if (a<b) {}</script>z", "script(if (a<b) {})z"),
        ] {
            assert_eq!(outline(&parse_html(html)), tree, "{html}");
        }
    }

    #[test]
    fn deep_nesting_does_no_harm() {
        let page = parse_html(&"<div>".repeat(100_000));
        assert!(page.descendants().len() > DEEPEST);
        assert_eq!(parse_html("<p>a<!-- b -->&amp;<p>").text(), "a&");
    }
}
