//! `tarjuma check`.

use clap::Args;

use crate::build;
use crate::check;
use crate::cli::arguments::{GlobalArguments, SelectionArguments};
use crate::cli::exit_status::ExitStatus;
use crate::cli::output::Output;
use crate::cli::project::Project;
use crate::cli::reporting::{Reporting, report};

const EXAMPLES: &str = "\
Examples:
  tarjuma check                              the whole project
  tarjuma check --locale hi,ur               two locales
  tarjuma check articles/stepwell.md         an article in all its languages
  tarjuma check --format concise | grep ur/  a line per finding";

/// Find what is missing, broken or wrong in every locale
///
/// Exits with 1 when there is an error, with 0 when there are warnings only. Every finding
/// names its check, file, line and column, and the way out.
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    #[command(flatten)]
    selection: SelectionArguments,
    #[command(flatten)]
    reporting: Reporting,
}

pub(crate) fn run(
    arguments: &Arguments,
    global: &GlobalArguments,
    output: &mut Output,
) -> anyhow::Result<ExitStatus> {
    let project = Project::open_filled(global)?;
    let selection = project.select(&arguments.selection)?;
    let mut options = project.check_options()?;
    options.narrow(selection.clone());
    let mut findings = check::run(&project.workspace, &options);
    let proof = project.prove(&build::Options { selection });
    check::merge(&mut findings, proof, &options);
    report(&findings, &project, &arguments.reporting, output)
}
