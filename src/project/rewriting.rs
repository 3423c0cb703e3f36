//! A project as it will be when a plan is carried out.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::ledgers::LedgerFiles;
use super::resource::{FilePlace, Resource, ResourceFile, ResourcePath, Scope};
use super::workspace::Workspace;
use crate::fluent;
use crate::locale::LocaleId;

/// Stands for the name of a locale where a pattern is written; no path has it.
const GAP: &str = "\u{1}";

impl Workspace {
    /// Puts a file of a resource in place, as if it had been loaded so. A new resource is written
    /// first in `locale`; one that no pattern has room for is left out.
    pub fn put_file(&mut self, path: &ResourcePath, locale: &LocaleId, text: &str) {
        let Some(place) = self.expected_path(path, locale) else {
            return;
        };
        let file = ResourceFile {
            path: place,
            text: Arc::from(text),
            outline: fluent::parse(text),
        };
        let found = self
            .resources
            .binary_search_by(|resource| resource.path.cmp(path));
        match found {
            Ok(index) => {
                self.resources[index].files.insert(locale.clone(), file);
            }
            Err(index) => {
                if let Some(mut resource) = self.new_resource(path, locale) {
                    resource.files.insert(locale.clone(), file);
                    self.resources.insert(index, resource);
                }
            }
        }
    }

    /// Puts texts in place of those that files of resources have, and of ledgers, as if they had
    /// been loaded so; each is given with its path. Other paths are passed over.
    pub fn apply_texts<'t>(&mut self, texts: impl Iterator<Item = (&'t str, &'t str)>) {
        let texts: BTreeMap<&str, &str> = texts.collect();
        let resources = self.resources.iter_mut().chain(&mut self.orphans);
        for file in resources.flat_map(|resource| resource.files.values_mut()) {
            if let Some(text) = texts.get(&*file.path) {
                file.text = Arc::from(*text);
                file.outline = fluent::parse(text);
            }
        }
        for (path, text) in texts {
            if LedgerFiles::holds(path) {
                self.ledgers.put(path.into(), text.to_owned());
            }
        }
    }

    /// Returns what a locale is called on disk.
    #[must_use]
    pub fn locale_name(&self, locale: &LocaleId) -> String {
        self.names.name_of(locale)
    }

    fn new_resource(&self, path: &ResourcePath, source_locale: &LocaleId) -> Option<Resource> {
        let mut patterns = self.config.writable_patterns();
        let written = patterns.find_map(|pattern| pattern.write(path.as_str(), GAP))?;
        let (before, after) = written.split_once(GAP)?;
        Some(Resource {
            path: path.clone(),
            source_locale: source_locale.clone(),
            scope: path.article_slug().map_or(Scope::Shared, Scope::Article),
            files: BTreeMap::new(),
            unreadable: BTreeSet::new(),
            is_read_only: false,
            place: FilePlace {
                before: before.into(),
                after: after.into(),
            },
            names: Arc::clone(&self.names),
        })
    }
}
