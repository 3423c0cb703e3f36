//! `tarjuma ack`.

use clap::Args;

use crate::cli::applying::{Applying, apply};
use crate::cli::arguments::{GlobalArguments, SelectionArguments};
use crate::cli::exit_status::ExitStatus;
use crate::cli::output::Output;
use crate::cli::project::{Project, UsageError};
use crate::ledger::{EntryId, Grade};
use crate::locale::LocaleId;
use crate::plan::{self, AckRequest, Review};
use crate::project::ResourcePath;

const EXAMPLES: &str = "\
Examples:
  tarjuma ack hi p-k7q2                         this translation still holds
  tarjuma ack hi articles/swap.ftl:headline     one of several of that id
  tarjuma ack hi -- -wsj                        a term
  tarjuma ack hi locales/hi/ui.ftl              all of a file that is stale or unconfirmed
  tarjuma ack hi --grade punctuation,markup     whatever changed in this way alone
  tarjuma ack hi locales/hi/ui.ftl --grade url  of a file, what changed in this way alone
  tarjuma ack hi p-k7q2 --reviewed              a second pair of eyes has read it";

/// Say that translations still hold
///
/// A translation whose source moved on is stale until it is edited, or until you have looked at
/// both and say that it holds. Only the ledger changes; the translator's file does not. It holds for
/// the source as it stands: of an article that is ahead of its source bundle, sync first.
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// The locale
    locale: LocaleId,
    /// Messages, or files with all in them that is stale, unconfirmed or unrecorded
    #[arg(value_name = "ID|PATH", required_unless_present = "grades")]
    names: Vec<String>,
    /// Of what is named, or of everything, only what changed in this way: punctuation, markup,
    /// url, rewrite, quote, name, number or negation
    #[arg(long = "grade", value_name = "GRADE", value_delimiter = ',')]
    grades: Vec<Grade>,
    /// Say that a second person has read the translation beside its source
    #[arg(long)]
    reviewed: bool,
    /// Why it holds; kept in the ledger
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    #[command(flatten)]
    applying: Applying,
}

pub(crate) fn run(
    arguments: &Arguments,
    global: &GlobalArguments,
    output: &mut Output,
) -> anyhow::Result<ExitStatus> {
    let project = Project::open_to_write(global, &arguments.applying, output)?.filled()?;
    let is_id = |name: &&String| name.contains(':') || name.parse::<EntryId>().is_ok();
    let (ids, paths): (Vec<_>, Vec<_>) = arguments.names.iter().partition(is_id);
    let request = AckRequest {
        locale: arguments.locale.clone(),
        ids: ids.into_iter().cloned().collect(),
        resources: resources(arguments, paths, &project)?,
        grades: arguments.grades.clone(),
        review: match arguments.reviewed {
            true => Review::Reviewed,
            false => Review::Acknowledge,
        },
        reason: arguments.reason.clone(),
    };
    let plan = plan::ack(&project.workspace, &request).map_err(UsageError::from)?;
    apply(&plan, &project, &arguments.applying, output)
}

/// Returns the resources that paths name; all where nothing is named but a grade.
fn resources(
    arguments: &Arguments,
    paths: Vec<&String>,
    project: &Project,
) -> Result<Vec<ResourcePath>, UsageError> {
    let selection = project.select(&SelectionArguments {
        locales: vec![arguments.locale.to_string()],
        paths: paths.iter().map(|path| (*path).clone()).collect(),
    })?;
    if paths.is_empty() && !arguments.names.is_empty() {
        return Ok(Vec::new());
    }
    let resources = project.workspace.resources.iter();
    Ok(resources
        .filter(|resource| selection.includes(resource, &arguments.locale))
        .map(|resource| resource.path.clone())
        .collect())
}
