//! Reading XML.

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

/// An element of a document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Element {
    /// Its name with its prefix.
    pub(super) name: String,
    pub(super) attributes: Vec<(String, String)>,
    /// Its own text, that of elements in it left out.
    pub(super) text: String,
    pub(super) children: Vec<Element>,
}

impl Element {
    /// Returns the value of an attribute.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        let mut attributes = self.attributes.iter();
        attributes.find_map(|(own, value)| (own == name).then_some(value.as_str()))
    }

    /// Returns the elements of a name right in it.
    pub(super) fn all<'e>(&'e self, name: &'e str) -> impl Iterator<Item = &'e Element> {
        self.children.iter().filter(move |child| child.name == name)
    }

    /// Returns the text of the first element of a name right in it.
    pub(super) fn child_text(&self, name: &str) -> Option<&str> {
        let mut children = self.children.iter();
        let child = children.find(|child| child.name == name)?;
        Some(child.text.trim())
    }
}

/// Reads a document; the fault and its place in bytes where it is not well-formed.
pub(super) fn read_xml(text: &str) -> Result<Element, (String, usize)> {
    let mut reader = Reader::from_str(text);
    let mut open = vec![Element::default()];
    loop {
        let event = reader.read_event();
        let place = usize::try_from(reader.buffer_position()).unwrap_or_default();
        let fault = |what: String| (what, place);
        match event.map_err(|error| fault(error.to_string()))? {
            Event::Start(start) => open.push(element(&start).map_err(fault)?),
            Event::Empty(start) => {
                let element = element(&start).map_err(fault)?;
                if let Some(outer) = open.last_mut() {
                    outer.children.push(element);
                }
            }
            Event::End(_) => close(&mut open),
            Event::Text(text) => add_text(&mut open, &text),
            Event::GeneralRef(reference) => {
                let name: &str = &reference;
                let resolved = resolve(name);
                let text = resolved.ok_or_else(|| fault(format!("`&{name};` is not defined")))?;
                add_text(&mut open, &text);
            }
            Event::Eof => break,
            _ => {}
        }
    }
    let is_whole = open.len() == 1;
    let mut roots = open.pop().unwrap_or_default().children.into_iter();
    match roots.next().filter(|_| is_whole) {
        Some(root) => Ok(root),
        None => Err(("the document ends too early".to_owned(), text.len())),
    }
}

fn element(start: &BytesStart<'_>) -> Result<Element, String> {
    let mut attributes = Vec::new();
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|error| error.to_string())?;
        let value = attribute
            .normalized_value(XmlVersion::Explicit1_0)
            .map_err(|error| error.to_string())?;
        attributes.push((attribute.key.as_ref().to_owned(), value.into_owned()));
    }
    Ok(Element {
        name: start.name().as_ref().to_owned(),
        attributes,
        ..Element::default()
    })
}

fn close(open: &mut Vec<Element>) {
    if let Some(element) = open.pop()
        && let Some(outer) = open.last_mut()
    {
        outer.children.push(element);
    }
}

fn add_text(open: &mut [Element], text: &str) {
    if let Some(element) = open.last_mut() {
        element.text.push_str(text);
    }
}

/// Returns the character that a reference names.
fn resolve(name: &str) -> Option<String> {
    let character = match name {
        "lt" => '<',
        "gt" => '>',
        "amp" => '&',
        "apos" => '\'',
        "quot" => '"',
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)?
        }
    };
    Some(character.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_elements_with_what_is_in_them() {
        let text = "<?xml version=\"1.0\"?>\n<a x=\"1 &amp; 2\"><b>क &lt; ख</b><c/></a>\n";
        let root = read_xml(text).unwrap();
        assert_eq!(root.attribute("x"), Some("1 & 2"));
        assert_eq!(root.child_text("b"), Some("क < ख"));
        assert_eq!(root.all("c").count(), 1);
    }

    #[test]
    fn what_is_not_well_formed_is_told() {
        for text in ["<a><b></a>", "<a>", "", "<a>&nbsp;</a>", "<a x=1/>"] {
            assert!(read_xml(text).is_err(), "{text}");
        }
    }
}
