//! The variables of patterns, found without allocation while they are few.

use std::collections::HashSet;

use crate::fluent::{Element, Elements, EntryView, Name, PatternView};

/// So many variables are kept in place; messages rarely have more.
const FEW: usize = 8;

/// A set of names of variables.
#[derive(Debug, Default)]
pub(super) struct VariableSet<'a> {
    few: [&'a str; FEW],
    length: usize,
    more: Option<HashSet<&'a str>>,
}

impl<'a> VariableSet<'a> {
    /// Collects the variables of a pattern.
    pub(super) fn of_pattern(pattern: PatternView<'a>) -> Self {
        let mut set = Self::default();
        each_variable(pattern, &mut |name| set.add(name.text));
        set
    }

    /// Collects the variables of value and attributes.
    pub(super) fn of_entry(entry: EntryView<'a>) -> Self {
        let mut set = Self::default();
        each_variable_of(entry, &mut |name| set.add(name.text));
        set
    }

    /// Says whether the variable is in the set.
    pub(super) fn has(&self, variable: &str) -> bool {
        self.few[..self.length].contains(&variable)
            || (self.more.as_ref()).is_some_and(|more| more.contains(variable))
    }

    fn add(&mut self, variable: &'a str) {
        if self.has(variable) {
            return;
        }
        match self.few.get_mut(self.length) {
            Some(free) => {
                *free = variable;
                self.length += 1;
            }
            None => {
                self.more.get_or_insert_default().insert(variable);
            }
        }
    }
}

/// Returns the variables of value and attributes, each once, in order of appearance.
pub(super) fn variables_of(entry: EntryView<'_>) -> Vec<&str> {
    let mut variables = Vec::new();
    let mut seen = HashSet::new();
    each_variable_of(entry, &mut |name| {
        if seen.insert(name.text) {
            variables.push(name.text);
        }
    });
    variables
}

/// Visits the variables of value and attributes.
pub(super) fn each_variable_of<'a>(entry: EntryView<'a>, visit: &mut dyn FnMut(Name<'a>)) {
    if let Some(value) = entry.value() {
        each_variable(value, visit);
    }
    for attribute in entry.attributes() {
        each_variable(attribute.value(), visit);
    }
}

/// Visits the variables of a pattern, selectors and arguments of functions included.
pub(super) fn each_variable<'a>(pattern: PatternView<'a>, visit: &mut dyn FnMut(Name<'a>)) {
    visit_all(pattern.elements(), Selectors::Visited, visit);
}

/// Visits the variables of a pattern that are displayed, bare or formatted: all but those that only
/// select.
pub(super) fn each_shown_variable<'a>(pattern: PatternView<'a>, visit: &mut dyn FnMut(Name<'a>)) {
    visit_all(pattern.elements(), Selectors::PassedOver, visit);
}

/// What a visit does with the selectors on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Selectors {
    Visited,
    PassedOver,
}

fn visit_all<'a>(elements: Elements<'a>, selectors: Selectors, visit: &mut dyn FnMut(Name<'a>)) {
    for element in elements {
        visit_one(element, selectors, visit);
    }
}

fn visit_one<'a>(element: Element<'a>, selectors: Selectors, visit: &mut dyn FnMut(Name<'a>)) {
    match element {
        Element::Variable(name) => visit(name),
        Element::Function { arguments, .. } => visit_all(arguments, selectors, visit),
        Element::Select(select) => {
            if selectors == Selectors::Visited {
                visit_one(select.selector(), selectors, visit);
            }
            for variant in select.variants() {
                visit_all(variant.value().elements(), selectors, visit);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fluent::{View, parse};

    #[test]
    fn holds_the_variables_of_selectors_functions_and_variants() {
        let text = "a = { $n ->\n   *[other] { NUMBER($m) } { -t(x: 1) }\n}\n    .title = { $k }\n";
        let outline = parse(text);
        let entry = View::new(text, &outline).entries().next().unwrap();
        assert_eq!(variables_of(entry), ["n", "m", "k"]);
        let set = VariableSet::of_entry(entry);
        assert!(set.has("m") && set.has("k") && !set.has("x"));
        let value = entry.value().unwrap();
        assert!(!VariableSet::of_pattern(value).has("k"));
        let mut shown = Vec::new();
        each_shown_variable(value, &mut |name| shown.push(name.text));
        assert_eq!(shown, ["m"]);
    }

    #[test]
    fn holds_more_than_a_few() {
        let variables: String = (0..20).map(|number| format!("{{ $v{number} }}")).collect();
        let text = format!("a = {variables}\n");
        let outline = parse(&text);
        let set = VariableSet::of_entry(View::new(&text, &outline).entries().next().unwrap());
        assert!((0..20).all(|number| set.has(&format!("v{number}"))));
        assert!(!set.has("v20"));
    }
}
