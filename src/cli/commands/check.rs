//! `tarjuma check`.

use clap::Args;

use crate::build;
use crate::check;
use crate::cli::arguments::{GlobalArguments, SelectionArguments};
use crate::cli::exit_status::ExitStatus;
use crate::cli::fail_on::FailOn;
use crate::cli::output::Output;
use crate::cli::project::Project;
use crate::cli::reporting::{Reporting, report};
use crate::cli::today::today;
use crate::diagnostic::Finding;
use crate::project::{Selection, Workspace};

const EXAMPLES: &str = "\
Examples:
  tarjuma check                              the whole project
  tarjuma check --locale hi,ur               two locales
  tarjuma check articles/stepwell.md         an article in all its languages
  tarjuma check --format concise | grep ur/  a line per finding";

/// Find what is missing, broken or wrong in every locale
///
/// Exits with 1 when there is an error, with 0 when there are warnings only; `--fail-on` moves that
/// bar. Every finding
/// names its check, file, line and column, and the way out.
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    #[command(flatten)]
    selection: SelectionArguments,
    /// From which findings on to exit with 1
    #[arg(long, value_name = "SEVERITY", default_value = "error")]
    fail_on: FailOn,
    #[command(flatten)]
    reporting: Reporting,
}

/// Says that findings lie in other files than the bundles that were named, since those are their
/// sources. Whoever names an article means it in all languages.
fn tell_translations(
    findings: &[Finding],
    workspace: &Workspace,
    selection: &Selection,
    output: &mut Output,
) {
    let mut articles = workspace.articles.iter();
    if articles.any(|article| selection.names_path(&article.path)) {
        return;
    }
    let elsewhere = findings
        .iter()
        .filter(|finding| !selection.names_path(&finding.path))
        .count();
    if elsewhere > 0 {
        output.say(format_args!(
            "in translations of what was named: {elsewhere} of {} findings; \
             `--locale` narrows to one language",
            findings.len()
        ));
    }
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
    options.on_day(today()?);
    let mut findings = check::run(&project.workspace, &options);
    tell_translations(&findings, &project.workspace, &selection, output);
    let proof = project.prove(&build::Options { selection });
    check::merge(&mut findings, proof, &project.workspace, &options);
    report(&findings, &project, &arguments.reporting, output)?;
    Ok(arguments.fail_on.status_of(&findings))
}
