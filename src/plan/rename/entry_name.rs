//! What an entry, or an attribute of one, is called.

use crate::fluent::{EntryView, Reference};
use crate::ledger::EntryId;

/// The name of an entry, or of one of its attributes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::plan) struct EntryName {
    pub(in crate::plan) id: EntryId,
    pub(in crate::plan) attribute: Option<String>,
}

impl EntryName {
    /// Reads `nav-home`, `-agency` or `nav-home.title`; none where it is no name.
    pub(super) fn read(text: &str) -> Option<Self> {
        let (id, attribute) = match text.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (text, None),
        };
        let is_name = |name: &&str| !name.starts_with('-') && name.parse::<EntryId>().is_ok();
        let attribute = match attribute {
            Some(name) => Some(Some(name).filter(is_name)?.to_owned()),
            None => None,
        };
        Some(Self {
            id: id.parse().ok()?,
            attribute,
        })
    }

    /// Names a whole entry.
    pub(in crate::plan) fn of_entry(id: EntryId) -> Self {
        let attribute = None;
        Self { id, attribute }
    }

    /// Says whether an entry is the one of this name, whatever its attributes.
    pub(super) fn is_of(&self, entry: EntryView<'_>) -> bool {
        self.id.parts() == (entry.kind(), entry.id())
    }

    /// Says whether a reference uses this name; that of an entry is used for its attributes, too.
    pub(super) fn is_used_by(&self, reference: &Reference<'_>) -> bool {
        let is_attribute = match &self.attribute {
            Some(attribute) => reference
                .attribute
                .is_some_and(|name| name.text == attribute),
            None => true,
        };
        self.id.parts() == (reference.kind, reference.id.text) && is_attribute
    }

    /// Returns the part of the name that is written at its place: the id without a term's `-`, or
    /// the attribute.
    pub(super) fn written(&self) -> &str {
        match &self.attribute {
            Some(attribute) => attribute,
            None => self.id.parts().1,
        }
    }

    /// Returns the name as people write it.
    pub(super) fn display(&self) -> String {
        match &self.attribute {
            Some(attribute) => format!("{}.{attribute}", self.id),
            None => self.id.to_string(),
        }
    }
}
