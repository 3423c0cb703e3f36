//! The attributes of an entry by name.

use std::collections::HashMap;

use crate::fluent::{AttributeView, EntryView};

/// So many attributes are found faster by looking at each.
const FEW: usize = 16;

/// The attributes of an entry; of several with one name, the first.
#[derive(Debug)]
pub(super) struct Attributes<'a> {
    entry: EntryView<'a>,
    many: HashMap<&'a str, AttributeView<'a>>,
}

impl<'a> Attributes<'a> {
    /// Reads the attributes of `entry`.
    pub(super) fn of(entry: EntryView<'a>) -> Self {
        let mut many = HashMap::new();
        if entry.attributes().len() > FEW {
            for attribute in entry.attributes() {
                many.entry(attribute.name().text).or_insert(attribute);
            }
        }
        Self { entry, many }
    }

    /// Returns the first attribute of that name.
    pub(super) fn get(&self, name: &str) -> Option<AttributeView<'a>> {
        if !self.many.is_empty() {
            return self.many.get(name).copied();
        }
        let mut attributes = self.entry.attributes();
        attributes.find(|attribute| attribute.name().text == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fluent::{View, parse};

    #[test]
    fn finds_the_first_of_few_and_of_many() {
        for count in [2, FEW + 2] {
            let lines: String = (1..count).map(|n| format!("    .t{n} = x\n")).collect();
            let text = format!("a = x\n{lines}    .t1 = again\n");
            let outline = parse(&text);
            let entry = View::new(&text, &outline).entries().next().unwrap();
            let attributes = Attributes::of(entry);
            assert_eq!(attributes.get("t1").unwrap().value().source(), "x");
            assert!(attributes.get("t0").is_none());
        }
    }
}
