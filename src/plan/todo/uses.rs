//! What a text uses beside words.

use crate::fluent::{Element, Elements, EntryView};

/// Returns the variables, terms, messages and functions' variables of an entry as they are written
/// in placeables, each once, in order.
pub(super) fn uses(entry: EntryView<'_>) -> Vec<String> {
    let mut found = Vec::new();
    for pattern in entry.patterns() {
        collect(pattern.elements(), &mut found);
    }
    found
}

fn collect(elements: Elements<'_>, found: &mut Vec<String>) {
    for element in elements {
        collect_element(element, found);
    }
}

fn collect_element(element: Element<'_>, found: &mut Vec<String>) {
    let mut add = |name: String| {
        let placeable = format!("{{ {name} }}");
        if !found.contains(&placeable) {
            found.push(placeable);
        }
    };
    let attribute = |name: Option<crate::fluent::Name<'_>>| {
        name.map_or_else(String::new, |name| format!(".{}", name.text))
    };
    match element {
        Element::Variable(name) => add(format!("${}", name.text)),
        Element::Message { id, attribute: own } => add(format!("{}{}", id.text, attribute(own))),
        Element::Term { id, .. } => add(format!("-{}", id.text)),
        Element::Function { arguments, .. } => collect(arguments, found),
        Element::Select(select) => {
            collect_element(select.selector(), found);
            for variant in select.variants() {
                collect(variant.value().elements(), found);
            }
        }
        Element::Text(_) | Element::String(_) | Element::Number(_) | Element::Argument(_) => {}
    }
}
