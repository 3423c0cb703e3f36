//! How findings are printed, the same for every command that has some.

use clap::Args;
use clap::builder::PossibleValuesParser;

use super::exit_status::ExitStatus;
use super::output::Output;
use super::project::Project;
use crate::diagnostic::{Finding, Severity};
use crate::report::{Format, Report, registry};

/// How to print findings.
#[derive(Args, Debug)]
pub(crate) struct Reporting {
    /// How to print
    #[arg(
        long,
        value_name = "FORMAT",
        default_value = "human",
        value_parser = PossibleValuesParser::new(registry::FORMATS.iter().map(|format| format.id)),
    )]
    format: String,
}

/// Prints `findings` as asked and tells whether one of them fails the run.
pub(crate) fn report(
    findings: &[Finding],
    project: &Project,
    reporting: &Reporting,
    output: &mut Output,
) -> anyhow::Result<ExitStatus> {
    let format = registry::find(&reporting.format)?;
    write_report(format, findings, project, output)?;
    Ok(status_of(findings))
}

/// Prints `findings`, if there are any, for people.
pub(crate) fn print_findings(
    findings: &[Finding],
    project: &Project,
    output: &mut Output,
) -> anyhow::Result<()> {
    if findings.is_empty() {
        return Ok(());
    }
    write_report(&registry::FORMATS[0], findings, project, output)
}

fn write_report(
    format: &Format,
    findings: &[Finding],
    project: &Project,
    output: &mut Output,
) -> anyhow::Result<()> {
    let sources = project.sources();
    let report = Report::new(findings, &sources)
        .in_style(output.style())
        .within(output.width());
    format.write(&report, output.data())?;
    Ok(())
}

/// Returns [`ExitStatus::Findings`] when a finding is an error.
pub(crate) fn status_of(findings: &[Finding]) -> ExitStatus {
    if findings
        .iter()
        .any(|finding| finding.severity == Severity::Error)
    {
        ExitStatus::Findings
    } else {
        ExitStatus::Success
    }
}
