//! The locales of a project and what they are called on disk.

use std::collections::BTreeMap;

use crate::locale::LocaleId;

/// A locale of the project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Locale {
    /// Which it is.
    pub id: LocaleId,
    /// Its name as written on disk, `pt_BR`; the canonical one where it has no file yet.
    pub name: String,
}

/// The names by which locales are written on disk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct LocaleNames(BTreeMap<LocaleId, String>);

impl LocaleNames {
    /// Learns a name; none if it is the one known, else the one known.
    pub(super) fn learn(&mut self, locale: &LocaleId, name: &str) -> Result<(), String> {
        let known = (self.0)
            .entry(locale.clone())
            .or_insert_with(|| name.to_owned());
        if known == name {
            return Ok(());
        }
        Err(known.clone())
    }

    /// Returns the name of a locale on disk, which is the canonical one if it has no file.
    pub(super) fn name_of(&self, locale: &LocaleId) -> String {
        let name = self.0.get(locale);
        name.cloned().unwrap_or_else(|| locale.to_string())
    }

    /// Returns the locales that have a name.
    pub(super) fn locales(&self) -> impl Iterator<Item = &LocaleId> {
        self.0.keys()
    }
}
