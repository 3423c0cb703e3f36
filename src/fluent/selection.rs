//! The selections of an entry.

use super::element::{Element, Elements, SelectView};
use super::functions::{CallFault, NumberOptions};
use super::outline::NodeKind;
use super::view::{EntryView, PatternView};

/// A selection and where it stands.
#[derive(Clone, Copy, Debug)]
pub struct Selection<'a> {
    /// The attribute in which it stands; none for the value.
    pub within: Option<&'a str>,
    /// The value or attribute in which it stands.
    pub pattern: PatternView<'a>,
    /// The selection.
    pub select: SelectView<'a>,
}

impl<'a> EntryView<'a> {
    /// Returns the selections in the order in which they stand, inner ones after outer ones.
    #[must_use]
    pub fn selections(self) -> Vec<Selection<'a>> {
        let mut selections = Vec::new();
        if let Some(pattern) = self.value() {
            pattern.collect_selections(None, &mut selections);
        }
        for attribute in self.attributes() {
            let within = Some(attribute.name().text);
            let pattern = attribute.value();
            pattern.collect_selections(within, &mut selections);
        }
        selections
    }
}

impl<'a> PatternView<'a> {
    fn collect_selections(self, within: Option<&'a str>, selections: &mut Vec<Selection<'a>>) {
        for index in self.first..self.end {
            let node = self.resource.node(index);
            if node.kind == NodeKind::Select {
                let children = Elements {
                    resource: self.resource,
                    next: index + 1,
                    end: node.end,
                };
                selections.push(Selection {
                    within,
                    pattern: self,
                    select: SelectView::of(children),
                });
            }
        }
    }
}

impl SelectView<'_> {
    /// Returns the options of the NUMBER by which it selects; none where it selects by something else.
    ///
    /// # Errors
    ///
    /// Returns what is wrong with the options.
    #[must_use]
    pub fn number_options(self) -> Option<Result<NumberOptions, Vec<CallFault>>> {
        let Element::Function { id, arguments } = self.selector() else {
            return None;
        };
        (id.text == "NUMBER").then(|| NumberOptions::from_call(&arguments.options()))
    }
}

#[cfg(test)]
mod tests {
    use super::super::{EntryKind, View, parse};

    #[test]
    fn selections_are_found_in_values_attributes_and_variants() {
        let text = "a = { $n ->\n    [one] { $m ->\n       *[x] y\n    }\n   *[other] x\n}\n    .title = { NUMBER($n, type: \"ordinal\") ->\n       *[other] x\n    }\n";
        let outline = parse(text);
        let view = View::new(text, &outline);
        let entry = view.entry(EntryKind::Message, "a").unwrap();
        let selections = entry.selections();
        let places: Vec<_> = selections
            .iter()
            .map(|selection| selection.within)
            .collect();
        assert_eq!(places, [None, None, Some("title")]);
        let options = selections[2].select.number_options();
        assert!(options.is_some_and(|options| options.is_ok()));
        assert!(selections[0].select.number_options().is_none());
    }
}
