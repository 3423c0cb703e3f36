//! Which entries an endless text goes round in.
//!
//! `fluent_bundle` says that there is a circle, and not where. Looked for only when it has said so.

use std::collections::{BTreeSet, HashMap};
use std::fmt;

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern};
use fluent_syntax::ast::{Identifier, PatternElement};

use super::compiled::CompiledResource;
use super::names::{NameKind, from_table};

/// So many texts are looked into; where there are more, no circle is known to be the only one.
const MOST_TEXTS: usize = 1_000;

/// The names of the entries that refer to each other, in the order of their references; none where
/// they are not known. Attributes are `entry.attribute`, terms begin with `-`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Circle(Vec<String>);

impl Circle {
    /// Finds the circle to which a text of these resources leads, the last of which come first. Where
    /// it leads to several, whatever it selects, nobody knows which one was met.
    pub(super) fn of<'r>(resources: &'r [CompiledResource], pattern: &Pattern<&'r str>) -> Self {
        let texts = Texts::led_to(resources, pattern);
        let circle = texts.and_then(|texts| texts.only_circle());
        Self(circle.unwrap_or_default())
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

/// What a reference names.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Reference<'r> {
    kind: NameKind,
    id: &'r str,
    attribute: Option<&'r str>,
}

impl Reference<'_> {
    /// Returns the name that people wrote.
    fn written(&self) -> String {
        let sigil = if self.kind == NameKind::Term { "-" } else { "" };
        let id = from_table(self.kind, self.id);
        match self.attribute {
            Some(attribute) => format!("{sigil}{id}.{attribute}"),
            None => format!("{sigil}{id}"),
        }
    }
}

/// The texts that one text leads to, in the order in which they are met, nearest first.
#[derive(Default)]
struct Texts<'r> {
    names: Vec<Reference<'r>>,
    places: HashMap<Reference<'r>, usize>,
    /// Which texts each of them refers to.
    next: Vec<BTreeSet<usize>>,
}

impl<'r> Texts<'r> {
    /// Follows the references of a text; none where they lead to too many.
    fn led_to(resources: &'r [CompiledResource], pattern: &Pattern<&'r str>) -> Option<Self> {
        let all = patterns_of(resources);
        let mut texts = Self::default();
        texts.add(pattern, &all);
        while let Some(name) = texts.names.get(texts.next.len()) {
            if texts.names.len() > MOST_TEXTS {
                return None;
            }
            let next = texts.add(all[name], &all);
            texts.next.push(next);
        }
        Some(texts)
    }

    /// Adds the texts that a text refers to and that there are; returns their places.
    fn add(
        &mut self,
        pattern: &Pattern<&'r str>,
        all: &HashMap<Reference<'r>, &'r Pattern<&'r str>>,
    ) -> BTreeSet<usize> {
        let mut references = Vec::new();
        add_references(pattern, &mut references);
        references.retain(|reference| all.contains_key(reference));
        let places = references.into_iter().map(|reference| {
            *self.places.entry(reference).or_insert_with(|| {
                self.names.push(reference);
                self.names.len() - 1
            })
        });
        places.collect()
    }

    /// Returns the names of the only circle.
    fn only_circle(&self) -> Option<Vec<String>> {
        let before = self.reversed();
        let mut is_left = vec![true; self.next.len()];
        take_ends(&self.next, &before, &mut is_left);
        take_ends(&before, &self.next, &mut is_left);
        let first = is_left.iter().position(|is_left| *is_left)?;
        let mut circle = Vec::new();
        let mut place = first;
        loop {
            circle.push(self.names[place].written());
            let mut next = self.next[place].iter().filter(|place| is_left[**place]);
            let (Some(only), None) = (next.next(), next.next()) else {
                return None;
            };
            place = *only;
            if place == first {
                break;
            }
        }
        let left = is_left.iter().filter(|is_left| **is_left).count();
        (circle.len() == left).then_some(circle)
    }

    /// Returns which texts refer to each.
    fn reversed(&self) -> Vec<BTreeSet<usize>> {
        let mut before = vec![BTreeSet::new(); self.next.len()];
        for (place, next) in self.next.iter().enumerate() {
            for other in next {
                before[*other].insert(place);
            }
        }
        before
    }
}

/// Takes away, one after the other, what has nothing `next` to it among what is left.
fn take_ends(next: &[BTreeSet<usize>], before: &[BTreeSet<usize>], is_left: &mut [bool]) {
    let count = |next: &BTreeSet<usize>| next.iter().filter(|place| is_left[**place]).count();
    let mut counts: Vec<usize> = next.iter().map(count).collect();
    let mut ends: Vec<usize> = (0..next.len())
        .filter(|place| is_left[*place] && counts[*place] == 0)
        .collect();
    while let Some(end) = ends.pop() {
        is_left[end] = false;
        for place in before[end].iter().filter(|place| is_left[**place]) {
            counts[*place] -= 1;
            if counts[*place] == 0 {
                ends.push(*place);
            }
        }
    }
}

/// Returns all texts by what names them.
fn patterns_of<'r>(
    resources: &'r [CompiledResource],
) -> HashMap<Reference<'r>, &'r Pattern<&'r str>> {
    let mut patterns = HashMap::new();
    let mut seen = BTreeSet::new();
    let resources = resources.iter().rev();
    for entry in resources.flat_map(|resource| resource.resource.entries()) {
        let (kind, id, value, attributes) = match entry {
            Entry::Message(message) => (
                NameKind::Message,
                message.id.name,
                message.value.as_ref(),
                &message.attributes,
            ),
            Entry::Term(term) => (
                NameKind::Term,
                term.id.name,
                Some(&term.value),
                &term.attributes,
            ),
            _ => continue,
        };
        if !seen.insert(id) {
            continue;
        }
        let value = value.map(|value| (None, value));
        let attributes = attributes
            .iter()
            .map(|attribute| (Some(attribute.id.name), &attribute.value));
        for (attribute, pattern) in value.into_iter().chain(attributes) {
            let name = Reference {
                kind,
                id,
                attribute,
            };
            patterns.entry(name).or_insert(pattern);
        }
    }
    patterns
}

fn add_references<'r>(pattern: &Pattern<&'r str>, references: &mut Vec<Reference<'r>>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            add_expression(expression, references);
        }
    }
}

fn add_expression<'r>(expression: &Expression<&'r str>, references: &mut Vec<Reference<'r>>) {
    match expression {
        Expression::Inline(inline) => add_inline(inline, references),
        Expression::Select { selector, variants } => {
            add_inline(selector, references);
            for variant in variants {
                add_references(&variant.value, references);
            }
        }
    }
}

fn add_inline<'r>(inline: &InlineExpression<&'r str>, references: &mut Vec<Reference<'r>>) {
    let to = |kind, id: &Identifier<&'r str>, attribute: Option<&Identifier<&'r str>>| Reference {
        kind,
        id: id.name,
        attribute: attribute.map(|attribute| attribute.name),
    };
    match inline {
        InlineExpression::MessageReference { id, attribute } => {
            references.push(to(NameKind::Message, id, attribute.as_ref()));
        }
        InlineExpression::TermReference {
            id,
            attribute,
            arguments,
        } => {
            references.push(to(NameKind::Term, id, attribute.as_ref()));
            if let Some(arguments) = arguments {
                add_call(arguments, references);
            }
        }
        InlineExpression::FunctionReference { arguments, .. } => add_call(arguments, references),
        InlineExpression::Placeable { expression } => add_expression(expression, references),
        _ => {}
    }
}

fn add_call<'r>(arguments: &CallArguments<&'r str>, references: &mut Vec<Reference<'r>>) {
    for argument in &arguments.positional {
        add_inline(argument, references);
    }
}
