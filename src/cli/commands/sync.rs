//! `tarjuma sync`.

use clap::Args;

use crate::cli::applying::{Applying, apply};
use crate::cli::arguments::GlobalArguments;
use crate::cli::exit_status::ExitStatus;
use crate::cli::output::Output;
use crate::cli::project::Project;
use crate::plan;

/// Bring the source bundles up to date with the articles
///
/// Every paragraph keeps its message id for life: edited, moved, with others inserted before it.
/// Translators' files are not touched.
#[derive(Args, Debug)]
pub(crate) struct Arguments {
    /// Change nothing; exit with 1 when a source bundle is behind its article
    #[arg(long)]
    check: bool,
    #[command(flatten)]
    applying: Applying,
}

pub(crate) fn run(
    arguments: &Arguments,
    global: &GlobalArguments,
    output: &mut Output,
) -> anyhow::Result<ExitStatus> {
    let project = Project::open(global)?;
    let plan = plan::sync(&project.workspace);
    apply(&plan, &project, &arguments.applying, output)
}
