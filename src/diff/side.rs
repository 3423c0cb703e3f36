//! One of the two states that are compared: files by locale and resource.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::folder::PlainFolder;
use crate::fluent::View;
use crate::locale::LocaleId;
use crate::project::{Resource, ResourceFile, Scope, Selection, Slug, Workspace};

/// What files of the two sides have in common when they are compared.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct FileKey {
    /// The locale; none where the locales themselves are compared or not known.
    pub(super) locale: Option<LocaleId>,
    /// The resource.
    pub(super) resource: Arc<str>,
}

/// A file of one side.
#[derive(Clone, Debug)]
pub(super) struct SideFile<'a> {
    /// Where it is.
    pub(super) path: Arc<str>,
    /// The language it is written in, where that is known.
    pub(super) language: Option<LocaleId>,
    /// The article whose segments it holds.
    pub(super) article: Option<Slug>,
    /// What stands in it.
    pub(super) view: View<'a>,
    /// The same resource in its source locale; none for a source file itself.
    pub(super) source: Option<View<'a>>,
}

/// One state of files: a project at a revision, a locale of a project, or a folder.
#[derive(Clone, Debug, Default)]
pub struct Side<'a> {
    /// What it is called.
    pub(super) name: String,
    pub(super) files: BTreeMap<FileKey, SideFile<'a>>,
    /// The files that could not be read.
    pub(super) unreadable: BTreeSet<FileKey>,
}

impl<'a> Side<'a> {
    /// Makes a side without files.
    #[must_use]
    pub fn empty(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            ..Self::default()
        }
    }

    /// Takes what is selected of a project; files that the project only reads are left out.
    #[must_use]
    pub fn of_project(name: &str, workspace: &'a Workspace, selection: &Selection) -> Self {
        let mut side = Self::empty(name);
        for resource in written(workspace) {
            for locale in workspace.locale_ids() {
                if selection.includes(resource, locale) {
                    side.add(resource, locale, Some(locale));
                }
            }
        }
        side
    }

    /// Takes two locales of a project, to be compared with each other: all resources that are
    /// selected in either.
    #[must_use]
    pub fn of_locales(
        workspace: &'a Workspace,
        locales: [&LocaleId; 2],
        selection: &Selection,
    ) -> [Self; 2] {
        let is_selected = |resource: &&Resource| {
            let mut locales = locales.iter();
            locales.any(|locale| selection.includes(resource, locale))
        };
        let resources: Vec<&Resource> = written(workspace).filter(is_selected).collect();
        locales.map(|locale| {
            let mut side = Self::empty(&locale.to_string());
            for resource in &resources {
                side.add(resource, locale, None);
            }
            side
        })
    }

    /// Takes a folder of Fluent files of which nothing more is known.
    #[must_use]
    pub fn of_folder(name: &str, folder: &'a PlainFolder) -> Self {
        let mut side = Self::empty(name);
        for file in &folder.files {
            let key = FileKey {
                locale: None,
                resource: Arc::clone(&file.path),
            };
            side.files.insert(key, SideFile::alone(file));
        }
        let unreadable = folder.unreadable.iter().map(|path| FileKey {
            locale: None,
            resource: Arc::clone(path),
        });
        side.unreadable.extend(unreadable);
        side
    }

    fn add(&mut self, resource: &'a Resource, locale: &LocaleId, common: Option<&LocaleId>) {
        let key = FileKey {
            locale: common.cloned(),
            resource: resource.path.as_str().into(),
        };
        if resource.unreadable.contains(locale) {
            self.unreadable.insert(key);
        } else if let Some(file) = resource.file(locale) {
            let source = resource.source().map(ResourceFile::view);
            let file = SideFile {
                language: Some(locale.clone()),
                article: match &resource.scope {
                    Scope::Article(slug) => Some(slug.clone()),
                    Scope::Shared => None,
                },
                source: source.filter(|_| *locale != resource.source_locale),
                ..SideFile::alone(file)
            };
            self.files.insert(key, file);
        }
    }
}

impl<'a> SideFile<'a> {
    fn alone(file: &'a ResourceFile) -> Self {
        Self {
            path: Arc::clone(&file.path),
            language: None,
            article: None,
            view: file.view(),
            source: None,
        }
    }
}

/// Returns the resources that a project writes.
fn written(workspace: &Workspace) -> impl Iterator<Item = &Resource> {
    let resources = workspace.resources.iter();
    resources.filter(|resource| !resource.is_read_only)
}
