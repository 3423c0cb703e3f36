//! What entries refer to.

use super::element::{Argument, Element, Elements};
use super::outline::EntryKind;
use super::view::{EntryView, Name};

/// A reference to a message or term.
#[derive(Clone, Copy, Debug)]
pub struct Reference<'a> {
    /// The entry in which it stands.
    pub entry: EntryView<'a>,
    /// The attribute in which it stands; none for the value.
    pub within: Option<&'a str>,
    /// What it refers to.
    pub kind: EntryKind,
    /// The id, without a term's `-`.
    pub id: Name<'a>,
    /// The attribute that it names.
    pub attribute: Option<Name<'a>>,
    given: Option<Elements<'a>>,
}

impl<'a> Reference<'a> {
    /// Returns what a term is given.
    pub fn arguments(self) -> impl Iterator<Item = Argument<'a>> {
        let given = self.given.into_iter().flatten();
        given.filter_map(|element| match element {
            Element::Argument(argument) => Some(argument),
            _ => None,
        })
    }
}

impl<'a> EntryView<'a> {
    /// Returns the references in the value and the attributes, in the order in which they stand.
    #[must_use]
    pub fn references(self) -> Vec<Reference<'a>> {
        let mut found = Vec::new();
        if let Some(value) = self.value() {
            collect(self, None, value.elements(), &mut found);
        }
        for attribute in self.attributes() {
            let within = Some(attribute.name().text);
            collect(self, within, attribute.value().elements(), &mut found);
        }
        found
    }
}

fn collect<'a>(
    entry: EntryView<'a>,
    within: Option<&'a str>,
    elements: Elements<'a>,
    found: &mut Vec<Reference<'a>>,
) {
    for element in elements {
        if let Element::Select(select) = element {
            collect_one(entry, within, select.selector(), found);
            for variant in select.variants() {
                collect(entry, within, variant.value().elements(), found);
            }
        } else {
            collect_one(entry, within, element, found);
        }
    }
}

fn collect_one<'a>(
    entry: EntryView<'a>,
    within: Option<&'a str>,
    element: Element<'a>,
    found: &mut Vec<Reference<'a>>,
) {
    let mut refer = |kind, id, attribute, given| {
        found.push(Reference {
            entry,
            within,
            kind,
            id,
            attribute,
            given,
        });
    };
    match element {
        Element::Message { id, attribute } => refer(EntryKind::Message, id, attribute, None),
        Element::Term {
            id,
            attribute,
            arguments,
        } => {
            refer(EntryKind::Term, id, attribute, Some(arguments));
            collect(entry, within, arguments, found);
        }
        Element::Function { arguments, .. } => collect(entry, within, arguments, found),
        _ => {}
    }
}
