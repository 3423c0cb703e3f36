//! A project that has pseudo-locales, in memory alone.

use super::pseudo_bundle;
use crate::locale::{LocaleId, PseudoLocale};
use crate::project::{ResourcePath, Scope, Workspace};
use crate::reading::{Original, Voices};

/// Returns the project with pseudo-locales made from the sources of its resources, those of articles as
/// `sync` would write them.
pub(in crate::build) fn with_pseudo_locales(
    workspace: &Workspace,
    voices: &Voices,
    locales: &[PseudoLocale],
) -> Workspace {
    let mut sources: Vec<(ResourcePath, LocaleId, String)> = Vec::new();
    for resource in workspace.shared_resources() {
        if let Some(file) = resource.source() {
            let locale = resource.source_locale.clone();
            sources.push((resource.path.clone(), locale, file.text.to_string()));
        }
    }
    for file in workspace.source_articles() {
        let original = Original::read(workspace, voices, file);
        let path = ResourcePath::of_article(&file.slug);
        sources.push((path, file.locale.clone(), original.article.bundle));
    }
    let mut changed = workspace.clone();
    changed.add_locales(locales.iter().map(|pseudo| pseudo.id()));
    for (path, locale, text) in sources {
        let is_article = path.article_slug().is_some();
        let is_shared = changed
            .resource(&path)
            .is_some_and(|resource| resource.scope == Scope::Shared);
        if is_article && !is_shared {
            changed.put_file(&path, &locale, &text);
        }
        for pseudo in locales {
            changed.put_file(&path, &pseudo.id(), &pseudo_bundle(&text, *pseudo));
        }
    }
    changed
}
