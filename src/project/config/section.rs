//! One section of the configuration.

use toml::de::DeTable;

use super::ConfigError;
use super::value::{Source, Value};
use crate::text::{Span, nearest_name};

/// A section while it is read. It learns the keys there are by being asked for them, and refuses
/// all others in the end.
pub(super) struct Section<'c> {
    source: Source<'c>,
    table: &'c DeTable<'c>,
    known: Vec<&'static str>,
}

impl<'c> Section<'c> {
    pub(super) fn new(source: Source<'c>, table: &'c DeTable<'c>) -> Self {
        Self {
            source,
            table,
            known: Vec::new(),
        }
    }

    /// Returns the value of a key, if it is set.
    pub(super) fn get(&mut self, key: &'static str) -> Option<Value<'c>> {
        self.known.push(key);
        let mut entries = entries(self.source, self.table);
        entries
            .find(|(_, value)| value.key == key)
            .map(|(_, value)| value)
    }

    /// Refuses keys that nobody asked for.
    pub(super) fn finish(self) -> Result<(), ConfigError> {
        let first = entries(self.source, self.table)
            .filter(|(_, value)| !self.known.contains(&value.key))
            .min_by_key(|(span, _)| *span);
        let Some((span, value)) = first else {
            return Ok(());
        };
        let message = format!("there is no key `{}` here", value.key);
        let hint = match nearest_name(value.key, self.known.iter().copied()) {
            Some(name) => format!("did you mean `{name}`?"),
            None => format!("the keys here are {}", listed(&self.known)),
        };
        Err(self.source.error(span, message).with_hint(hint))
    }
}

/// Returns the keys of a table, each with its place and its value.
pub(super) fn entries<'c>(
    source: Source<'c>,
    table: &'c DeTable<'c>,
) -> impl Iterator<Item = (Span, Value<'c>)> {
    table.iter().map(move |(key, value)| {
        let span = key.span().into();
        let key = key.get_ref().as_ref();
        (span, Value { source, key, value })
    })
}

fn listed(names: &[&str]) -> String {
    let quoted: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
    quoted.join(", ")
}
