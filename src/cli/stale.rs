//! What `diff --stale` compares.

use super::arguments::SelectionArguments;
use super::compared::is_revision;
use super::output::Output;
use super::project::{Project, ProjectPlace, UsageError};
use crate::diff::{Comparison, stale_translations};
use crate::locale::LocaleId;
use crate::plan::Accounts;
use crate::project::{Selection, SelectionError};
use crate::tree::DiskTree;

/// Compares what translations into a locale were made from with what their sources say now.
pub(crate) fn compare_with_sources(
    locale: &str,
    paths: Vec<String>,
    place: &ProjectPlace,
    output: &mut Output,
) -> anyhow::Result<Comparison> {
    let project = place.load(&DiskTree::new(&place.root))?;
    let selection = select(&project, locale, paths, place)?;
    if project.workspace.ledgers.is_empty() {
        output.complain(
            "nothing is recorded of what translations were made from; `tarjuma sync` begins with it",
        );
    }
    let accounts = Accounts::of(&project.workspace);
    let locale: LocaleId = locale.parse()?;
    let workspace = &project.workspace;
    Ok(stale_translations(
        workspace, &accounts, &locale, &selection,
    ))
}

fn select(
    project: &Project,
    locale: &str,
    paths: Vec<String>,
    place: &ProjectPlace,
) -> Result<Selection, UsageError> {
    let selected = project.select(&SelectionArguments {
        locales: vec![locale.to_owned()],
        paths,
    });
    selected.map_err(|error| match error {
        UsageError::Selection(SelectionError::NoMatch { path, .. })
            if path.contains("..") || is_revision(&path, place) =>
        {
            UsageError::Unfit {
                message: format!("`--stale {locale}` compares no revisions, such as `{path}`"),
                hint: format!(
                    "leave it out; what has changed since is shown by `tarjuma diff {path}`"
                ),
            }
        }
        error => error,
    })
}
