//! The inline content of HTML as Markdown.

use super::escape::escape_inline;
use super::html_tree::{Element, Node};

/// Writes nodes as one stretch of Markdown without line ends, but for hard breaks.
pub(super) fn write_inline(nodes: &[&Node]) -> String {
    let mut writer = Inline::default();
    for node in nodes {
        writer.node(node);
    }
    writer.finish()
}

/// Writes what stands in an element as one stretch of Markdown.
pub(super) fn write_children(element: &Element) -> String {
    write_inline(&element.children.iter().collect::<Vec<_>>())
}

#[derive(Default)]
struct Inline {
    written: String,
    /// White space came before, which counts when text follows.
    has_space: bool,
}

impl Inline {
    fn node(&mut self, node: &Node) {
        match node {
            Node::Text(text) => self.text(text),
            Node::Element(element) => self.element(element),
        }
    }

    fn text(&mut self, text: &str) {
        for piece in text.split_inclusive(char::is_whitespace) {
            let word = piece.trim_end();
            if !word.is_empty() {
                self.push(&escape_inline(word));
            }
            self.has_space |= word.len() < piece.len();
        }
    }

    /// Appends Markdown, the space before it included.
    fn push(&mut self, markdown: &str) {
        let at_start = self.written.is_empty() || self.written.ends_with('\n');
        if std::mem::take(&mut self.has_space) && !at_start {
            self.written.push(' ');
        }
        self.written.push_str(markdown);
    }

    fn element(&mut self, element: &Element) {
        match element.name.as_str() {
            "br" => self.hard_break(),
            "img" => self.push(&write_image(element).unwrap_or_default()),
            "strong" | "b" => self.marked(element, "**", "strong"),
            "em" | "i" | "cite" | "dfn" | "var" => self.marked(element, "*", "em"),
            "del" | "s" | "strike" => self.marked(element, "~~", "del"),
            "code" | "kbd" | "samp" | "tt" => self.code(element),
            "sub" | "sup" => {
                let inner = write_children(element);
                self.wrapped(
                    &format!("<{}>", element.name),
                    &inner,
                    &format!("</{}>", element.name),
                );
            }
            "a" => self.link(element),
            "script" | "style" | "template" | "svg" => {}
            _ => element.children.iter().for_each(|child| self.node(child)),
        }
    }

    fn hard_break(&mut self) {
        self.has_space = false;
        if !self.written.is_empty() {
            self.written.push_str("\\\n");
        }
    }

    /// Writes emphasis: as signs where they touch letters alone, as tags where signs would be read
    /// as text.
    fn marked(&mut self, element: &Element, sign: &str, tag: &str) {
        let inner = write_children(element);
        let is_letter = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
        let is_clear = is_letter(inner.chars().next()) && is_letter(inner.chars().last());
        if is_clear && !inner.contains(sign) {
            self.wrapped_between(element, sign, &inner, sign);
        } else {
            self.wrapped_between(element, &format!("<{tag}>"), &inner, &format!("</{tag}>"));
        }
    }

    /// Moves the space within an element's ends out of it.
    fn wrapped_between(&mut self, element: &Element, open: &str, inner: &str, close: &str) {
        let text = all_text(element);
        self.has_space |= text.starts_with(char::is_whitespace);
        self.wrapped(open, inner, close);
        self.has_space |= text.ends_with(char::is_whitespace);
    }

    fn wrapped(&mut self, open: &str, inner: &str, close: &str) {
        if !inner.is_empty() {
            self.push(&format!("{open}{inner}{close}"));
        }
    }

    fn code(&mut self, element: &Element) {
        let text = element.text();
        let longest = text.split(|letter| letter != '`').map(str::len).max();
        let fence = "`".repeat(longest.unwrap_or(0) + 1);
        let space = if text.starts_with('`') || text.ends_with('`') {
            " "
        } else {
            ""
        };
        if !text.is_empty() {
            self.push(&format!("{fence}{space}{text}{space}{fence}"));
        }
    }

    fn link(&mut self, element: &Element) {
        let inner = write_children(element);
        let target = element.attribute("href").unwrap_or_default();
        let leads = !target.is_empty() && target != "#" && !target.starts_with("javascript:");
        if leads {
            let close = format!("]({})", write_destination(target));
            self.wrapped_between(element, "[", &inner, &close);
        } else {
            self.wrapped_between(element, "", &inner, "");
        }
    }

    fn finish(self) -> String {
        let text = self.written.trim_end_matches(['\n', ' ']);
        text.strip_suffix('\\')
            .filter(|_| self.written.ends_with("\\\n"))
            .unwrap_or(text)
            .to_owned()
    }
}

fn all_text(element: &Element) -> String {
    let texts = element.children.iter().map(|child| match child {
        Node::Text(text) => text.clone(),
        Node::Element(element) => all_text(element),
    });
    texts.collect()
}

/// Returns where a picture is, one that is loaded late included; none for pixels that count.
pub(super) fn image_source(image: &Element) -> Option<&str> {
    let is_pixel = ["width", "height"]
        .iter()
        .any(|name| image.attribute(name) == Some("1"));
    let sources = ["src", "data-src", "data-original"].iter();
    let mut sources = sources.filter_map(|name| image.attribute(name));
    sources.find(|source| !source.is_empty() && !source.starts_with("data:") && !is_pixel)
}

/// Writes a picture.
pub(super) fn write_image(image: &Element) -> Option<String> {
    let source = image_source(image)?;
    let alt = escape_inline(image.attribute("alt").unwrap_or_default());
    let alt = alt.split_whitespace().collect::<Vec<_>>().join(" ");
    Some(format!("![{alt}]({})", write_destination(source)))
}

fn write_destination(target: &str) -> String {
    let target = target.replace(['\n', '\r', '\t'], "");
    if target.contains([' ', '(', ')', '<', '>']) {
        let target = target.replace('<', "%3C").replace('>', "%3E");
        format!("<{target}>")
    } else {
        target
    }
}

#[cfg(test)]
mod tests {
    use super::super::html_tree::parse_html;
    use super::*;

    #[test]
    fn pictures_that_load_late_are_found_and_pixels_are_not() {
        let late = "<img src='data:image/gif;base64,R0' data-src='/a.jpg' alt='बावड़ी'>";
        assert_eq!(write_children(&parse_html(late)), "![बावड़ी](/a.jpg)");
        assert_eq!(
            write_children(&parse_html("<img src='/p.gif' width=1>")),
            ""
        );
    }

    #[test]
    fn space_stays_outside_of_emphasis() {
        let html = "a<b> b </b>c <a href='javascript:x()'>d</a><br>";
        assert_eq!(write_children(&parse_html(html)), "a **b** c d");
    }
}
