//! Patterns written in one way, so that layout makes no difference.

use super::plural_select::{ScaffoldVariant, scaffold_variants};
use super::{Element, Elements, PatternView, SelectView};
use crate::locale::LocaleId;

/// What is shown of selections.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Selections<'l> {
    /// All of them.
    Whole,
    /// The selector and which variant is the default one.
    Frame,
    /// Those by plural category with the categories of this locale.
    InLocale(&'l LocaleId),
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

/// Returns a pattern as it is to be translated into `locale`: selections by plural category have the
/// categories of that locale, and are none where it has but one. Two locales with the same categories
/// have the same pattern.
#[must_use]
pub fn scaffold(pattern: PatternView<'_>, locale: &LocaleId) -> String {
    written(pattern, Selections::InLocale(locale))
}

/// Returns a selector.
#[must_use]
pub fn canonical_selector(select: SelectView<'_>) -> String {
    let mut writer = Writer::new(Selections::Whole);
    writer.expression(select.selector());
    writer.text
}

fn written(pattern: PatternView<'_>, selections: Selections<'_>) -> String {
    let mut writer = Writer::new(selections);
    writer.pattern(pattern);
    writer.text
}

impl Selections<'_> {
    /// Returns the variants of a selection by plural category in the locale that is written for.
    fn scaffolded(self, select: SelectView<'_>) -> Option<Vec<ScaffoldVariant<'_>>> {
        match self {
            Self::InLocale(locale) => scaffold_variants(select, locale),
            Self::Whole | Self::Frame => None,
        }
    }

    /// Returns the text of a selection that has but one variant in the locale that is written for.
    fn only_text(self, element: Element<'_>) -> Option<PatternView<'_>> {
        let Element::Select(select) = element else {
            return None;
        };
        let variants = self.scaffolded(select)?;
        match variants.as_slice() {
            [only] => Some(only.value),
            _ => None,
        }
    }
}

struct Writer<'l> {
    text: String,
    selections: Selections<'l>,
}

impl<'l> Writer<'l> {
    fn new(selections: Selections<'l>) -> Self {
        Self {
            text: String::new(),
            selections,
        }
    }

    fn pattern(&mut self, pattern: PatternView<'_>) {
        for element in pattern.elements() {
            match element {
                Element::Text(text) => self.text_node(text.text),
                element => match self.selections.only_text(element) {
                    Some(text) => self.pattern(text),
                    None => self.placeable(element),
                },
            }
        }
    }

    fn placeable(&mut self, element: Element<'_>) {
        self.text.push_str("{ ");
        self.expression(element);
        self.text.push_str(" }");
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

    fn scaffold_variants(&mut self, variants: Vec<ScaffoldVariant<'_>>) {
        for variant in variants {
            let star = if variant.is_default {
                "\n   *["
            } else {
                "\n    ["
            };
            self.push([star, variant.key, "] "]);
            self.pattern(variant.value);
        }
        self.text.push('\n');
    }

    fn select(&mut self, select: SelectView<'_>) {
        self.expression(select.selector());
        self.text.push_str(" ->");
        if let Some(variants) = self.selections.scaffolded(select) {
            return self.scaffold_variants(variants);
        }
        for variant in select.variants() {
            let key = variant.key().name().text;
            match (self.selections, variant.is_default()) {
                (Selections::Frame, true) => self.push([" *[", key, "]"]),
                (Selections::Frame, false) => {}
                (_, is_default) => {
                    let star = if is_default { "\n   *[" } else { "\n    [" };
                    self.push([star, key, "] "]);
                    self.pattern(variant.value());
                }
            }
        }
        if self.selections != Selections::Frame {
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

    fn scaffolded(text: &str, locale: &str) -> String {
        let outline = parse(text);
        let entry = View::new(text, &outline).entries().next().unwrap();
        scaffold(entry.value().unwrap(), &locale.parse().unwrap())
    }

    #[test]
    fn a_scaffold_has_the_plural_categories_of_its_locale() {
        let source =
            "a = { $n ->\n    [0] No files\n    [one] One file\n   *[other] { $n } files\n } left";
        assert_eq!(
            scaffolded(source, "pl"),
            "{ $n ->\n    [0] No files\n    [one] One file\n    [few] { $n } files\n    [many] { $n } files\n   *[other] { $n } files\n } left"
        );
        assert!(scaffolded(source, "ja").contains("[0] No files\n   *[other]"));
    }

    #[test]
    fn a_locale_with_one_category_needs_no_selection() {
        let source = "a = { $n ->\n    [one] One file\n   *[other] { $n } files\n } left";
        assert_eq!(scaffolded(source, "ja"), "{ $n } files left");
        assert_eq!(scaffolded(source, "en"), canonical_of(source)[0]);
    }

    #[test]
    fn a_selection_by_a_word_stays_as_it_is() {
        let source = "a = { $sex ->\n    [female] her\n   *[other] their\n } file";
        assert_eq!(scaffolded(source, "ar"), canonical_of(source)[0]);
        let ordinal =
            "a = { NUMBER($n, type: \"ordinal\") ->\n    [one] { $n }st\n   *[other] { $n }th\n }";
        assert_eq!(scaffolded(ordinal, "hi").matches("th").count(), 5);
    }
}
