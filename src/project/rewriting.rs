//! A project as it will be when a plan is carried out.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::ledgers::LedgerFiles;
use super::locales::Locale;
use super::problem::RENAMED_ARTICLE;
use super::resource::{FilePlace, Resource, ResourceFile, ResourcePath, Scope, Slug, SourceState};
use super::workspace::{ArticleRole, Workspace};
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
        self.know_locale(locale);
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

    /// Adds locales that have no file on disk.
    pub fn add_locales(&mut self, locales: impl Iterator<Item = LocaleId>) {
        locales.for_each(|locale| self.know_locale(&locale));
    }

    /// Takes a locale for one of the project, as a file in it makes it one.
    fn know_locale(&mut self, locale: &LocaleId) {
        let place = (self.locales).binary_search_by(|known| known.id.cmp(locale));
        if let Err(place) = place {
            let (id, name) = (locale.clone(), self.names.name_of(locale));
            self.locales.insert(place, Locale { id, name });
        }
    }

    /// Puts texts in place of those that files of resources have, and of ledgers, as if they had
    /// been loaded so; each is given with its path. Paths of no resource are passed over.
    pub fn apply_texts<'t>(&mut self, texts: impl Iterator<Item = (&'t str, &'t str)>) {
        let mut texts: BTreeMap<&str, &str> = texts.collect();
        let resources = self.resources.iter_mut().chain(&mut self.orphans);
        for file in resources.flat_map(|resource| resource.files.values_mut()) {
            if let Some(text) = texts.remove(&*file.path) {
                file.text = Arc::from(text);
                file.outline = fluent::parse(text);
            }
        }
        for (path, text) in texts {
            if LedgerFiles::holds(path) {
                self.ledgers.put(path.into(), text.to_owned());
            } else if let Some((resource, locale)) = self.expected_at(path) {
                self.put_file(&resource, &locale, text);
            }
        }
    }

    /// Returns the resource and the locale of which a file at `path` would be.
    fn expected_at(&self, path: &str) -> Option<(ResourcePath, LocaleId)> {
        let places = self.resources.iter().flat_map(|resource| {
            let locales = self.locale_ids();
            locales.map(move |locale| (resource, locale))
        });
        let mut places =
            places.filter(|(resource, locale)| *resource.expected_path(locale) == *path);
        let (resource, locale) = places.next()?;
        Some((resource.path.clone(), locale.clone()))
    }

    /// Gives the bundles and ledgers of an article that is gone to the one that it seems to be.
    pub fn follow_article(&mut self, old: &Slug, new: &Slug) {
        let [old_path, new_path] = [old, new].map(ResourcePath::of_article);
        let mut sources = self.articles.iter();
        let source = sources.find(|article| article.slug == *new);
        let found = self
            .orphans
            .iter()
            .position(|orphan| orphan.path == old_path);
        let (Some(index), Some(article)) = (found, source) else {
            return;
        };
        let (path, source_locale) = (Arc::clone(&article.path), article.locale.clone());
        let mut files = self.orphans.remove(index).files;
        let own = files.remove(&source_locale);
        let own = own.map(|file| (source_locale, file));
        for (locale, file) in own.into_iter().chain(files) {
            self.put_file(&new_path, &locale, &file.text);
        }
        for locale in self.locale_ids().cloned().collect::<Vec<_>>() {
            for place in [LedgerFiles::ledger_path, LedgerFiles::texts_path] {
                if let Some(text) = self.ledgers.take(&place(&locale, &old_path)) {
                    self.ledgers
                        .put(place(&locale, &new_path), text.to_string());
                }
            }
        }
        for article in &mut self.articles {
            if article.path == path {
                article.role = ArticleRole::Source;
            }
        }
        self.renamed.remove(old);
        self.problems
            .retain(|problem| problem.path != path || problem.check != RENAMED_ARTICLE.id);
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
            source_state: SourceState::Known,
            place: FilePlace {
                before: before.into(),
                after: after.into(),
            },
            names: Arc::clone(&self.names),
        })
    }
}
