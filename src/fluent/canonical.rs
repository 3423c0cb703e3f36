//! Patterns written in one way, so that layout makes no difference.

use super::{Element, Elements, PatternView, SelectView};

/// What is shown of selections.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Selections {
    /// All of them.
    Whole,
    /// The selector and which variant is the default one.
    Frame,
}

/// Returns a pattern as it would be written with one layout for all: two patterns that are equal
/// as syntax trees are equal texts.
#[must_use]
pub fn canonical(pattern: PatternView<'_>) -> String {
    written(pattern, Selections::Whole)
}

/// Returns a pattern without the variants of its selections.
#[must_use]
pub fn canonical_frame(pattern: PatternView<'_>) -> String {
    written(pattern, Selections::Frame)
}

/// Returns a selector.
#[must_use]
pub fn canonical_selector(select: SelectView<'_>) -> String {
    let mut writer = Writer::new(Selections::Whole);
    writer.expression(select.selector());
    writer.text
}

fn written(pattern: PatternView<'_>, selections: Selections) -> String {
    let mut writer = Writer::new(selections);
    writer.pattern(pattern);
    writer.text
}

struct Writer {
    text: String,
    selections: Selections,
}

impl Writer {
    fn new(selections: Selections) -> Self {
        Self {
            text: String::new(),
            selections,
        }
    }

    fn pattern(&mut self, pattern: PatternView<'_>) {
        for element in pattern.elements() {
            match element {
                Element::Text(text) => self.text_node(text.text),
                element => {
                    self.text.push_str("{ ");
                    self.expression(element);
                    self.text.push_str(" }");
                }
            }
        }
    }

    /// Writes text; of a line of nothing but spaces its end.
    fn text_node(&mut self, text: &str) {
        let is_blank_line = self.text.ends_with('\n') && text.trim_start_matches(' ') == "\n";
        self.text.push_str(if is_blank_line { "\n" } else { text });
    }

    fn expression(&mut self, element: Element<'_>) {
        match element {
            Element::Text(name) | Element::Number(name) => self.text.push_str(name.text),
            Element::String(name) => self.push(["\"", name.text, "\""]),
            Element::Variable(name) => self.push(["$", name.text]),
            Element::Message { id, attribute } => {
                self.push([id.text]);
                self.attribute(attribute.map(|name| name.text));
            }
            Element::Term {
                id,
                attribute,
                arguments,
            } => {
                self.push(["-", id.text]);
                self.attribute(attribute.map(|name| name.text));
                if arguments.clone().next().is_some() {
                    self.arguments(arguments);
                }
            }
            Element::Function { id, arguments } => {
                self.push([id.text]);
                self.arguments(arguments);
            }
            Element::Argument(argument) => {
                self.push([argument.name.text, ": "]);
                self.expression(argument.value());
            }
            Element::Select(select) => self.select(select),
        }
    }

    fn push<const N: usize>(&mut self, parts: [&str; N]) {
        self.text.extend(parts);
    }

    fn attribute(&mut self, name: Option<&str>) {
        if let Some(name) = name {
            self.push([".", name]);
        }
    }

    fn arguments(&mut self, arguments: Elements<'_>) {
        self.text.push('(');
        for (index, argument) in arguments.enumerate() {
            if index > 0 {
                self.text.push_str(", ");
            }
            self.expression(argument);
        }
        self.text.push(')');
    }

    fn select(&mut self, select: SelectView<'_>) {
        self.expression(select.selector());
        self.text.push_str(" ->");
        for variant in select.variants() {
            let key = variant.key().name().text;
            match (self.selections, variant.is_default()) {
                (Selections::Frame, true) => self.push([" *[", key, "]"]),
                (Selections::Frame, false) => {}
                (Selections::Whole, is_default) => {
                    let star = if is_default { "\n   *[" } else { "\n    [" };
                    self.push([star, key, "] "]);
                    self.pattern(variant.value());
                }
            }
        }
        if self.selections == Selections::Whole {
            self.text.push('\n');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{View, parse};
    use super::*;

    fn canonical_of(text: &str) -> Vec<String> {
        let outline = parse(text);
        let view = View::new(text, &outline);
        let values = view.entries().filter_map(|entry| entry.value());
        values.map(canonical).collect()
    }

    #[test]
    fn layout_makes_no_difference() {
        let values = canonical_of(
            "a = { $n ->\n    [one] { -city(case: \"gen\") }\n   *[other] {NUMBER($n,min:2)} of {nav.title}\n}\nb =\r\n  {$n ->\r\n  [one]   {-city( case:\"gen\" )}\r\n  *[other] { NUMBER( $n, min: 2 ) } of { nav.title }\r\n  }\r\n",
        );
        assert_eq!(values[0], values[1]);
        assert_eq!(
            values[0],
            "{ $n ->\n    [one] { -city(case: \"gen\") }\n   *[other] { NUMBER($n, min: 2) } of { nav.title }\n }"
        );
    }

    #[test]
    fn lines_keep_their_ends_and_lose_their_indentation() {
        let values = canonical_of("a =\r\n    पहला\r\n\r\n    दूसरा\nb = पहला\n   \n  दूसरा\n");
        assert_eq!(values, ["पहला\n\nदूसरा", "पहला\n\nदूसरा"]);
    }
}
