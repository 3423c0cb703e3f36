//! What an entry says, without comments and layout.

use crate::fluent::edit::{NewAttribute, NewEntry};
use crate::fluent::{EntryKind, EntryView, canonical};

/// The value and attributes of an entry, each written in one way; attributes sorted by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wording {
    value: Option<String>,
    attributes: Vec<(String, String)>,
}

impl Wording {
    /// Returns what an entry says.
    #[must_use]
    pub fn of(entry: EntryView<'_>) -> Self {
        let attributes = entry.attributes();
        let mut attributes: Vec<_> = attributes
            .map(|attribute| {
                let name = attribute.name().text.to_owned();
                (name, canonical(attribute.value()))
            })
            .collect();
        attributes.sort_by(|(left, _), (right, _)| left.cmp(right));
        Self {
            value: entry.value().map(canonical),
            attributes,
        }
    }

    /// Makes one of a value, a pattern text.
    pub fn of_value(value: impl Into<String>) -> Self {
        Self {
            value: Some(value.into()),
            attributes: Vec::new(),
        }
    }

    /// Returns the value, a pattern text.
    #[must_use]
    pub fn value(&self) -> Option<&str> {
        self.value.as_deref()
    }

    /// Returns the attributes: names and pattern texts.
    pub fn attributes(&self) -> impl Iterator<Item = (&str, &str)> {
        let attributes = self.attributes.iter();
        attributes.map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Returns all of it in one text, an attribute a line.
    #[must_use]
    pub fn text(&self) -> String {
        let value = self.value.iter().cloned();
        let attributes = self.attributes.iter();
        let attributes = attributes.map(|(name, value)| format!(".{name} = {value}"));
        value.chain(attributes).collect::<Vec<_>>().join("\n")
    }

    /// Returns the texts of values alone, a line each.
    #[must_use]
    pub fn patterns(&self) -> String {
        let value = self.value.iter().map(String::as_str);
        let attributes = self.attributes.iter().map(|(_, value)| value.as_str());
        value.chain(attributes).collect::<Vec<_>>().join("\n")
    }

    /// Returns one wording after the other, for what was two messages and is one; attributes are
    /// those of the first.
    #[must_use]
    pub fn followed_by(&self, other: &Self) -> Self {
        let values = self.value.iter().chain(&other.value).cloned();
        Self {
            value: Some(values.collect::<Vec<_>>().join(" ")),
            attributes: self.attributes.clone(),
        }
    }

    /// Returns a message of this wording.
    #[must_use]
    pub fn to_message(&self, id: &str) -> NewEntry {
        NewEntry {
            kind: EntryKind::Message,
            id: id.to_owned(),
            comment: None,
            value: self.value.clone(),
            attributes: self
                .attributes()
                .map(|(name, value)| NewAttribute {
                    name: name.to_owned(),
                    value: value.to_owned(),
                })
                .collect(),
        }
    }
}
