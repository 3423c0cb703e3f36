//! What of a project is used, for the checks of what is not.

use std::collections::HashSet;

use crate::fluent::{EntryKind, EntryView, View};
use crate::project::{Mentions, Resource, ResourceFile, Scope, Workspace};

/// The entries to which something refers in some locale, and what else could be the name of one.
pub(super) struct Usage<'w> {
    referred_to: HashSet<(EntryKind, &'w str)>,
    in_articles: Mentions,
    workspace: &'w Workspace,
}

impl<'w> Usage<'w> {
    /// Looks through the resources and articles of a project.
    pub(super) fn of(workspace: &'w Workspace) -> Self {
        let files = workspace
            .resources
            .iter()
            .flat_map(|resource| resource.files.values());
        let entries = files.map(ResourceFile::view).flat_map(View::entries);
        let references = entries.flat_map(EntryView::references);
        let mut in_articles = Mentions::default();
        for article in &workspace.articles {
            in_articles.add_placeables(&article.text);
        }
        Self {
            referred_to: references
                .map(|reference| (reference.kind, reference.id.text))
                .collect(),
            in_articles,
            workspace,
        }
    }

    /// Says whether an entry is used, or may be.
    pub(super) fn has(&self, entry: EntryView<'_>) -> bool {
        let (kind, id) = (entry.kind(), entry.id());
        self.referred_to.contains(&(kind, id))
            || self.in_articles.has(id)
            || kind == EntryKind::Message && self.workspace.code.mentions().has(id)
    }
}

/// Calls `look` with the source file of each resource that the project itself writes and whose
/// entries are used by others than the article that it belongs to.
pub(super) fn each_shared_source<'w>(
    workspace: &'w Workspace,
    mut look: impl FnMut(&'w Resource, &'w ResourceFile),
) {
    let own = workspace
        .resources
        .iter()
        .filter(|resource| !resource.is_read_only && resource.scope == Scope::Shared);
    for resource in own {
        if let Some(file) = resource.file(&resource.source_locale) {
            look(resource, file);
        }
    }
}
