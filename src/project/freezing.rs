//! Articles of which nothing can be made as they stand, and their resources, which stay as they
//! were until that is mended: neither checked against their translations nor recorded.
//!
//! What such an article says is not known, and so its language is that of the bundle that was
//! written for it.

use std::collections::BTreeMap;

use super::problem;
use super::resource::{Resource, ResourceFile, Slug, SourceState};
use super::workspace::{ArticleFile, ArticleRole};
use crate::article::bundle::is_source_bundle;
use crate::diagnostic::Finding;
use crate::locale::LocaleId;

/// Freezes the resources of articles that cannot be used, and of those that are in another language
/// than their bundle, which is reported.
pub(super) fn freeze(
    articles: &mut [ArticleFile],
    resources: &mut [Resource],
    problems: &mut Vec<Finding>,
) {
    let mut by_slug: BTreeMap<Slug, &mut ArticleFile> = articles
        .iter_mut()
        .filter(|article| article.role != ArticleRole::Translation)
        .map(|article| (article.slug.clone(), article))
        .collect();
    if by_slug.is_empty() {
        return;
    }
    for resource in resources.iter_mut().filter(|found| !found.is_read_only) {
        let slug = resource.path.article_slug();
        if let Some(article) = slug.and_then(|slug| by_slug.get_mut(&slug)) {
            freeze_if_unfit(resource, article, problems);
        }
    }
}

/// Freezes the resource of an article that cannot even be listed.
pub(super) fn freeze_unlisted(resource: &mut Resource) {
    if let Some(locale) = written_in(resource, None) {
        resource.source_locale = locale.clone();
    }
    resource.source_state = SourceState::Frozen;
}

fn freeze_if_unfit(
    resource: &mut Resource,
    article: &mut ArticleFile,
    problems: &mut Vec<Finding>,
) {
    let before = written_in(resource, Some(&article.locale)).cloned();
    let before = before.unwrap_or_else(|| article.locale.clone());
    match article.role {
        ArticleRole::Unusable => article.locale = before.clone(),
        ArticleRole::Source
            if before != article.locale && !resource.unreadable.contains(&article.locale) =>
        {
            problems.push(problem::language_changed(article, &before));
            article.role = ArticleRole::Unsettled;
        }
        _ => return,
    }
    resource.source_locale = before;
    resource.source_state = SourceState::Frozen;
}

/// Returns the locale whose file `sync` wrote for the article: `likely` if that is one.
fn written_in<'r>(resource: &'r Resource, likely: Option<&LocaleId>) -> Option<&'r LocaleId> {
    let is_own = |file: &ResourceFile| is_source_bundle(&file.text);
    let likely = likely.and_then(|locale| resource.files.get_key_value(locale));
    let mut candidates = likely.into_iter().chain(&resource.files);
    let found = candidates.find(|(_, file)| is_own(file));
    found.map(|(locale, _)| locale)
}
