//! Bundles whose article is gone.

use crate::article::bundle::is_source_bundle;
use crate::plan::Plan;
use crate::project::Workspace;

/// Says which bundles are kept although they have no article.
pub(super) fn note_orphans(workspace: &Workspace, plan: &mut Plan) {
    for resource in &workspace.orphans {
        let mut files = resource.files.values();
        let source = files.find(|file| is_source_bundle(&file.text));
        if let (Some(file), Some(slug)) = (source, resource.path.article_slug()) {
            plan.note(
                &file.path,
                format!("kept, although there is no article `{slug}`"),
            );
        }
    }
}
