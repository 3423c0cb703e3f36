//! A project as it will be when a plan is carried out.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::resource::{FilePlace, Resource, ResourceFile, ResourcePath, Scope, SourceState};
use super::workspace::Workspace;
use crate::article::bundle::is_source_bundle;
use crate::fluent;
use crate::locale::LocaleId;

/// Stands for the name of a locale where a pattern is written; no path has it.
const GAP: &str = "\u{1}";

impl Workspace {
    /// Puts a file of a resource in place, as if it had been loaded so: a source bundle makes its
    /// locale the one that the resource is written in. A new resource is written
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
                let resource = &mut self.resources[index];
                if is_source_bundle(text) {
                    resource.source_locale = locale.clone();
                    resource.source_state = SourceState::Known;
                }
                resource.files.insert(locale.clone(), file);
            }
            Err(index) => {
                if let Some(mut resource) = self.new_resource(path, locale) {
                    resource.files.insert(locale.clone(), file);
                    self.resources.insert(index, resource);
                }
            }
        }
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
            source_state: SourceState::Known,
            place: FilePlace {
                before: before.into(),
                after: after.into(),
            },
            names: Arc::clone(&self.names),
        })
    }
}
