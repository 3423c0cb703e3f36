//! What a name means.

use std::collections::BTreeSet;

use super::entry::has_entry;
use super::entry_name::EntryName;
use super::error::RenameError;
use super::request::{RenameKind, RenameRequest};
use crate::fluent::EntryKind;
use crate::project::{Resource, ResourcePath, Slug, Workspace};
use crate::text::nearest_name;

/// What is renamed.
pub(super) enum Subject<'w> {
    Entry(&'w Resource, EntryName),
    Resource(ResourcePath),
    Article(Slug),
}

impl<'w> Subject<'w> {
    /// Finds what the old name of a request means.
    pub(super) fn find(
        workspace: &'w Workspace,
        request: &RenameRequest<'_>,
    ) -> Result<Self, RenameError> {
        let name = request.old;
        match request.kind {
            Some(kind) => Self::of_kind(workspace, name, kind),
            None if name.ends_with(".ftl") => Self::of_kind(workspace, name, RenameKind::Resource),
            None if name.starts_with('-') => Self::of_kind(workspace, name, RenameKind::Term),
            None => Self::of_any_kind(workspace, name),
        }
    }

    fn of_any_kind(workspace: &'w Workspace, name: &str) -> Result<Self, RenameError> {
        let message = Self::of_kind(workspace, name, RenameKind::Message);
        let article = Self::of_kind(workspace, name, RenameKind::Article);
        match (message, article) {
            (Err(RenameError::Unknown { .. }), Ok(article)) => Ok(article),
            (Err(RenameError::Unknown { nearest, .. }), Err(other)) => {
                let RenameError::Unknown { nearest: slug, .. } = other else {
                    return Err(other);
                };
                Err(RenameError::Unknown {
                    what: "message, resource or article",
                    name: name.to_owned(),
                    nearest: nearest.or(slug),
                })
            }
            (Ok(_) | Err(RenameError::Ambiguous { .. }), Ok(_)) => Err(RenameError::Ambiguous {
                name: name.to_owned(),
                candidates: vec!["a message".to_owned(), "an article".to_owned()],
                hint: "say which with `--kind message` or `--kind article`".to_owned(),
            }),
            (message, _) => message,
        }
    }

    fn of_kind(
        workspace: &'w Workspace,
        name: &str,
        kind: RenameKind,
    ) -> Result<Self, RenameError> {
        match kind {
            RenameKind::Message => find_entry(workspace, name, EntryKind::Message),
            RenameKind::Term => find_entry(workspace, name, EntryKind::Term),
            RenameKind::Resource => find_resource(workspace, name),
            RenameKind::Article => find_article(workspace, name),
        }
    }
}

/// Reads `nav-home`, `-agency` or `nav-home.title` as the name of that kind.
pub(super) fn read_name(text: &str, kind: EntryKind) -> Option<EntryName> {
    let name = match kind {
        EntryKind::Term if !text.starts_with('-') => EntryName::read(&format!("-{text}")),
        _ => EntryName::read(text),
    };
    name.filter(|name| name.id.parts().0 == kind)
}

fn find_entry<'w>(
    workspace: &'w Workspace,
    text: &str,
    kind: EntryKind,
) -> Result<Subject<'w>, RenameError> {
    let (place, written) = match text.rsplit_once(':') {
        Some((place, written)) => (Some(resource_path(workspace, place)), written),
        None => (None, text),
    };
    let resources = workspace.resources.iter();
    let searched: Vec<&Resource> = resources
        .filter(|resource| place.as_ref().is_none_or(|path| resource.path == *path))
        .collect();
    let name = read_name(written, kind);
    let homes: Vec<&Resource> = match &name {
        Some(name) => searched
            .iter()
            .copied()
            .filter(|resource| has_name(resource, name))
            .collect(),
        None => Vec::new(),
    };
    match (homes.as_slice(), name) {
        ([home], Some(name)) => Ok(Subject::Entry(home, name)),
        ([], _) | (_, None) => Err(RenameError::Unknown {
            what: RenameKind::of_entry(kind).as_str(),
            name: text.to_owned(),
            nearest: nearest_entry(&searched, written, kind),
        }),
        (several, Some(_)) => Err(RenameError::Ambiguous {
            name: text.to_owned(),
            candidates: several
                .iter()
                .map(|home| format!("`{}:{written}`", home.path))
                .collect(),
            hint: "several resources have it; name one".to_owned(),
        }),
    }
}

fn has_name(resource: &Resource, name: &EntryName) -> bool {
    let (kind, id) = name.id.parts();
    let Some(attribute) = &name.attribute else {
        return has_entry(resource, name);
    };
    resource.files.values().any(|file| {
        let entry = file.view().entry(kind, id);
        entry.is_some_and(|entry| {
            let mut attributes = entry.attributes();
            attributes.any(|known| known.name().text == attribute)
        })
    })
}

fn nearest_entry(resources: &[&Resource], written: &str, kind: EntryKind) -> Option<String> {
    let sigil = match kind {
        EntryKind::Term if !written.starts_with('-') => "-",
        _ => "",
    };
    let written = format!("{sigil}{written}");
    let mut names = BTreeSet::new();
    for file in resources
        .iter()
        .flat_map(|resource| resource.files.values())
    {
        for entry in file.view().entries().filter(|entry| entry.kind() == kind) {
            let id = entry.display_id();
            if written.contains('.') {
                let attributes = entry.attributes();
                names.extend(attributes.map(|attribute| format!("{id}.{}", attribute.name().text)));
            }
            names.insert(id);
        }
    }
    nearest_name(&written, names.iter().map(String::as_str)).map(str::to_owned)
}

/// Returns the resource that a text means: by its path, or that of one of its files.
pub(super) fn resource_path(workspace: &Workspace, text: &str) -> ResourcePath {
    let path = ResourcePath::new(text);
    if workspace.resource(&path).is_some() {
        return path;
    }
    let mut patterns = workspace.config.resources.iter();
    let read = patterns.find_map(|resource| resource.pattern.value.read(text));
    read.map_or(path, |read| ResourcePath::new(read.stem))
}

fn find_resource<'w>(workspace: &'w Workspace, text: &str) -> Result<Subject<'w>, RenameError> {
    let path = resource_path(workspace, text);
    if workspace.resource(&path).is_some() {
        return Ok(Subject::Resource(path));
    }
    let paths = workspace.resources.iter();
    let nearest = nearest_name(text, paths.map(|resource| resource.path.as_str()));
    Err(RenameError::Unknown {
        what: "resource",
        name: text.to_owned(),
        nearest: nearest.map(str::to_owned),
    })
}

/// Returns the slug that a text means: itself, or the path of an article's file.
pub(super) fn slug_of(workspace: &Workspace, text: &str) -> Slug {
    let mut patterns = workspace.config.articles.iter();
    let read = patterns.find_map(|pattern| pattern.value.read(text));
    let stem = read.map_or_else(|| text.to_owned(), |read| read.stem);
    let slug = match stem.rsplit_once('.') {
        Some((slug, "md" | "markdown")) => slug,
        _ => &stem,
    };
    Slug::new(slug)
}

fn find_article<'w>(workspace: &'w Workspace, text: &str) -> Result<Subject<'w>, RenameError> {
    let slug = slug_of(workspace, text);
    let mut slugs: BTreeSet<Slug> = workspace
        .articles
        .iter()
        .map(|article| article.slug.clone())
        .collect();
    let orphans = workspace.orphans.iter();
    slugs.extend(orphans.filter_map(|orphan| orphan.path.article_slug()));
    if slugs.contains(&slug) {
        return Ok(Subject::Article(slug));
    }
    let nearest = nearest_name(slug.as_str(), slugs.iter().map(Slug::as_str));
    Err(RenameError::Unknown {
        what: "article",
        name: text.to_owned(),
        nearest: nearest.map(str::to_owned),
    })
}

impl RenameKind {
    pub(super) fn of_entry(kind: EntryKind) -> Self {
        match kind {
            EntryKind::Message => Self::Message,
            EntryKind::Term => Self::Term,
        }
    }
}
