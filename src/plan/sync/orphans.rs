//! Source bundles whose article is gone.

use std::collections::BTreeSet;

use crate::article::bundle::is_source_bundle;
use crate::plan::Plan;
use crate::project::{ResourcePath, Scope, Slug, Workspace};

/// Says which source bundles have no article, and which article might be the renamed one.
pub(super) fn note_orphans(workspace: &Workspace, plan: &mut Plan) {
    let articles = workspace.articles.iter();
    let articles: BTreeSet<&Slug> = articles.map(|article| &article.slug).collect();
    let newcomers: Vec<&Slug> = articles
        .iter()
        .copied()
        .filter(|slug| {
            workspace
                .resource(&ResourcePath::of_article(slug))
                .is_none()
        })
        .collect();
    for resource in &workspace.resources {
        let Scope::Article(slug) = &resource.scope else {
            continue;
        };
        if articles.contains(slug) {
            continue;
        }
        let bundle = resource
            .files
            .values()
            .find(|file| is_source_bundle(&file.text));
        let Some(bundle) = bundle else { continue };
        let advice = match newcomers.as_slice() {
            [newcomer] => {
                format!("; if it is `{newcomer}` now, rename its bundles and sync again")
            }
            _ => String::new(),
        };
        plan.note(
            &bundle.path,
            format!("kept, although there is no article `{slug}`{advice}"),
        );
    }
}
