//! What a build would have to say, without building.

use super::options::Options;
use super::run::{has_templates, run};
use crate::check::MISSING_MESSAGE;
use crate::diagnostic::Finding;
use crate::project::Workspace;
use crate::tree::Tree;

/// Returns what a build of `workspace` would find wrong, under the same ids: everything is set as
/// [`run`] sets it, and no file is kept.
///
/// Interface texts that one locale lacks are left out, for the checks tell of them where they
/// should stand. A project without articles and templates has nothing to publish.
#[must_use]
pub fn proof(workspace: &Workspace, tree: &dyn Tree, options: &Options) -> Vec<Finding> {
    if workspace.source_articles().next().is_none() && !has_templates(tree) {
        return Vec::new();
    }
    let report = run(workspace, tree, options, &|_| Ok(())).unwrap_or_default();
    let mut findings = report.findings;
    findings.retain(|finding| finding.check != MISSING_MESSAGE.id);
    findings
}
