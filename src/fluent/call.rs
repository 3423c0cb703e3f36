//! The calls of functions in an entry.

use super::element::{Argument, Element, Elements};
use super::functions::Given;
use super::outline::NodeKind;
use super::view::{EntryView, Name, PatternView, View};
use crate::text::Span;

/// A call of a function.
#[derive(Clone, Copy, Debug)]
pub struct Call<'a> {
    /// The attribute in which it stands; none for the value.
    pub within: Option<&'a str>,
    /// The function.
    pub function: Name<'a>,
    arguments: Elements<'a>,
}

impl View<'_> {
    /// Says whether a function is called anywhere in the file, as in most none is.
    #[must_use]
    pub fn has_calls(self) -> bool {
        let mut nodes = self.outline().nodes.iter();
        nodes.any(|node| node.kind == NodeKind::Function)
    }
}

impl<'a> EntryView<'a> {
    /// Returns the calls in the order in which they stand, inner ones after outer ones.
    #[must_use]
    pub fn calls(self) -> Vec<Call<'a>> {
        let mut calls = Vec::new();
        if let Some(pattern) = self.value() {
            pattern.collect_calls(None, &mut calls);
        }
        for attribute in self.attributes() {
            let within = Some(attribute.name().text);
            attribute.value().collect_calls(within, &mut calls);
        }
        calls
    }
}

impl<'a> PatternView<'a> {
    fn collect_calls(self, within: Option<&'a str>, calls: &mut Vec<Call<'a>>) {
        for index in self.first..self.end {
            let node = self.resource.node(index);
            if node.kind == NodeKind::Function {
                calls.push(Call {
                    within,
                    function: self.resource.name(node.span),
                    arguments: Elements {
                        resource: self.resource,
                        next: index + 1,
                        end: node.end,
                    },
                });
            }
        }
    }
}

impl<'a> Call<'a> {
    /// Returns its options, the named arguments.
    #[must_use]
    pub fn options(self) -> Vec<Given<'a>> {
        self.arguments.options()
    }

    /// Returns where an option stands with its value.
    #[must_use]
    pub fn place_of(self, option: &str) -> Option<Span> {
        let mut named = self.arguments.named();
        let (argument, value) = named.find(|(argument, _)| argument.name.text == option)?;
        Some(argument.name.span.join(value.span))
    }
}

impl<'a> Elements<'a> {
    /// Returns the options among the arguments of a call.
    pub(super) fn options(self) -> Vec<Given<'a>> {
        let options = self.named().map(|(argument, value)| Given {
            name: argument.name.text,
            value: value.text,
        });
        options.collect()
    }

    fn named(self) -> impl Iterator<Item = (Argument<'a>, Name<'a>)> {
        self.filter_map(|argument| {
            let Element::Argument(argument) = argument else {
                return None;
            };
            match argument.value() {
                Element::String(value) | Element::Number(value) => Some((argument, value)),
                _ => None,
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::{EntryKind, View, parse};

    #[test]
    fn calls_are_found_wherever_they_stand() {
        let text = "a = { NUMBER($n, type: \"ordinal\") ->\n    [one] { LIST($b, DATETIME($d)) }\n   *[other] x\n}\n    .title = { NUMBER(1, minimumFractionDigits: 2) }\n";
        let outline = parse(text);
        let entry = View::new(text, &outline)
            .entry(EntryKind::Message, "a")
            .unwrap();
        assert!(View::new(text, &outline).has_calls());
        let calls = entry.calls();
        let names: Vec<_> = calls
            .iter()
            .map(|call| (call.within, call.function.text))
            .collect();
        let expected = [
            (None, "NUMBER"),
            (None, "LIST"),
            (None, "DATETIME"),
            (Some("title"), "NUMBER"),
        ];
        assert_eq!(names, expected);
        assert_eq!(calls[3].options()[0].value, "2");
        let place = calls[0].place_of("type").unwrap();
        assert_eq!(place.of(text), "type: \"ordinal");
    }
}
