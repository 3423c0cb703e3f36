//! The articles that can be published, each under a name of its own.

use std::collections::BTreeMap;
use std::sync::Arc;

use unicode_normalization::UnicodeNormalization;

use super::slugs::{named_as_file, reserved_at_root};
use crate::diagnostic::{Finding, ProblemKind};
use crate::markdown::{FrontMatter, Scalar};
use crate::project::config::SourcePlace;
use crate::project::{ArticleFile, Resource, ResourcePath, Workspace, check_slug, folded};
use crate::reading::{DUPLICATE_SLUG, UNFIT_SLUG};
use crate::text::{Span, drop_isolates};

/// The field that names the files of an article.
const SLUG: &str = "slug";

/// An article and the name of its files.
#[derive(Clone, Debug)]
pub(super) struct Chosen<'w> {
    /// What its author wrote.
    pub(super) file: &'w ArticleFile,
    /// Where its segments are; none before the first `sync`.
    pub(super) resource: Option<&'w Resource>,
    /// The name of its files: what its front matter says is its `slug`, else its own.
    pub(super) slug: Arc<str>,
}

/// Returns the articles whose names are fit to be written, sorted by path. An unfit name, and the
/// second article of one name, are findings.
pub(super) fn choose_articles<'w>(
    workspace: &'w Workspace,
    findings: &mut Vec<Finding>,
) -> Vec<Chosen<'w>> {
    let mut names: BTreeMap<String, &ArticleFile> = BTreeMap::new();
    let mut chosen = Vec::new();
    for file in workspace.source_articles() {
        let declared = declared_slug(file);
        let span = declared.as_ref().map(|scalar| scalar.span);
        let own = || file.slug.as_str().to_owned();
        let written = declared.map_or_else(own, |scalar| scalar.text);
        let slug: Arc<str> = drop_isolates(written.nfc().collect()).into();
        let fault = check_slug(&slug).err().map(|fault| fault.to_string());
        let fault = fault.or_else(|| named_as_file(&slug, workspace.config.site.layout.value));
        let fault = fault.or_else(|| match workspace.config.site.source_place.value {
            SourcePlace::Folder => None,
            SourcePlace::Root => reserved_at_root(&slug, workspace.locale_ids()),
        });
        if let Some(fault) = fault {
            let message = format!("the article cannot be published as `{slug}`: {fault}");
            let hint = "give it another name, or a `slug` in its front matter";
            findings.push(finding(file, span, UNFIT_SLUG, message).with_hint(hint));
            continue;
        }
        if let Some(first) = names.get(&folded(&slug)) {
            let message = format!(
                "`{slug}` is the name of `{}` too; this article is not published",
                first.path
            );
            let hint = "give one of them another `slug` in its front matter";
            findings.push(finding(file, span, DUPLICATE_SLUG, message).with_hint(hint));
            continue;
        }
        names.insert(folded(&slug), file);
        let resource = workspace.resource(&ResourcePath::of_article(&file.slug));
        chosen.push(Chosen {
            file,
            resource,
            slug,
        });
    }
    chosen
}

/// Reads the front matter only where it may name a slug.
fn declared_slug(file: &ArticleFile) -> Option<Scalar> {
    let may_declare = file.text.contains(SLUG);
    let front_matter = may_declare.then(|| FrontMatter::read(&file.text))?;
    front_matter?.scalar(SLUG).cloned()
}

/// Makes a finding about the name of an article.
pub(super) fn finding(
    file: &ArticleFile,
    span: Option<Span>,
    kind: ProblemKind,
    message: String,
) -> Finding {
    let finding = kind.in_file(Arc::clone(&file.path), message);
    span.into_iter().fold(finding, Finding::at)
}
