//! Which entries an endless text goes round in.
//!
//! `fluent_bundle` says that there is a circle, and not where. Looked for only when it has said so.

use std::fmt;

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern};
use fluent_syntax::ast::{Identifier, PatternElement};

use super::compiled::CompiledResource;
use super::names::{NameKind, from_table};

/// So many texts are looked into.
const MOST_TEXTS: usize = 1_000;

/// The names of the entries that refer to each other, in the order of their references; none where
/// they were not found. Attributes are `entry.attribute`, terms begin with `-`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Circle(Vec<String>);

impl Circle {
    /// Returns the names.
    #[must_use]
    pub fn entries(&self) -> &[String] {
        &self.0
    }

    /// Finds the first circle to which a text of these resources leads, the last of which come first.
    pub(super) fn of(resources: &[CompiledResource], pattern: &Pattern<&str>) -> Self {
        let mut search = Search {
            resources,
            way: Vec::new(),
            done: Vec::new(),
        };
        let found = search.pattern(pattern);
        Self(found.unwrap_or_default())
    }
}

impl fmt::Display for Circle {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.as_slice() {
            [] => formatter.write_str("it refers to itself, directly or through others"),
            [one] => write!(formatter, "`{one}` refers to itself"),
            [first, between @ .., last] => {
                write!(formatter, "`{first}`")?;
                for name in between {
                    write!(formatter, ", `{name}`")?;
                }
                write!(formatter, " and `{last}` refer to each other in a circle")
            }
        }
    }
}

/// A text on the way, by its place in memory, and what people call it.
struct Step {
    place: *const Pattern<&'static str>,
    name: String,
}

struct Search<'r> {
    resources: &'r [CompiledResource],
    way: Vec<Step>,
    done: Vec<*const Pattern<&'static str>>,
}

/// Each returns the names of a circle, if there is one.
impl<'r> Search<'r> {
    fn pattern(&mut self, pattern: &Pattern<&str>) -> Option<Vec<String>> {
        pattern.elements.iter().find_map(|element| match element {
            PatternElement::Placeable { expression } => self.expression(expression),
            PatternElement::TextElement { .. } => None,
        })
    }

    fn expression(&mut self, expression: &Expression<&str>) -> Option<Vec<String>> {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => self.inline(selector).or_else(|| {
                let mut variants = variants.iter();
                variants.find_map(|variant| self.pattern(&variant.value))
            }),
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) -> Option<Vec<String>> {
        match inline {
            InlineExpression::MessageReference { id, attribute } => {
                self.refer(NameKind::Message, id, attribute.as_ref())
            }
            InlineExpression::TermReference {
                id,
                attribute,
                arguments,
            } => self
                .refer(NameKind::Term, id, attribute.as_ref())
                .or_else(|| self.call(arguments.as_ref()?)),
            InlineExpression::FunctionReference { arguments, .. } => self.call(arguments),
            InlineExpression::Placeable { expression } => self.expression(expression),
            _ => None,
        }
    }

    fn call(&mut self, arguments: &CallArguments<&str>) -> Option<Vec<String>> {
        let mut positional = arguments.positional.iter();
        positional.find_map(|argument| self.inline(argument))
    }

    fn refer(
        &mut self,
        kind: NameKind,
        id: &Identifier<&str>,
        attribute: Option<&Identifier<&str>>,
    ) -> Option<Vec<String>> {
        let attribute = attribute.map(|attribute| attribute.name);
        let pattern = self.find(kind, id.name, attribute)?;
        let place = std::ptr::from_ref(pattern).cast();
        if let Some(first) = self.way.iter().position(|step| step.place == place) {
            let circle = self.way[first..].iter();
            return Some(circle.map(|step| step.name.clone()).collect());
        }
        if self.done.contains(&place) || self.done.len() >= MOST_TEXTS {
            return None;
        }
        let name = written_name(kind, id.name, attribute);
        self.way.push(Step { place, name });
        let found = self.pattern(pattern);
        self.way.pop();
        self.done.push(place);
        found
    }

    /// Returns the text that a reference leads to.
    fn find(
        &self,
        kind: NameKind,
        id: &str,
        attribute: Option<&str>,
    ) -> Option<&'r Pattern<&'r str>> {
        let mut resources = self.resources.iter().rev();
        resources.find_map(|resource| {
            let mut entries = resource.resource.entries();
            let (value, attributes) = entries.find_map(|entry| match (kind, entry) {
                (NameKind::Message, Entry::Message(message)) if message.id.name == id => {
                    Some((message.value.as_ref(), &message.attributes))
                }
                (NameKind::Term, Entry::Term(term)) if term.id.name == id => {
                    Some((Some(&term.value), &term.attributes))
                }
                _ => None,
            })?;
            match attribute {
                None => value,
                Some(name) => {
                    let mut attributes = attributes.iter();
                    let found = attributes.find(|attribute| attribute.id.name == name);
                    found.map(|attribute| &attribute.value)
                }
            }
        })
    }
}

/// Returns the name that people wrote.
fn written_name(kind: NameKind, id: &str, attribute: Option<&str>) -> String {
    let sigil = if kind == NameKind::Term { "-" } else { "" };
    let id = from_table(kind, id);
    match attribute {
        Some(attribute) => format!("{sigil}{id}.{attribute}"),
        None => format!("{sigil}{id}"),
    }
}
