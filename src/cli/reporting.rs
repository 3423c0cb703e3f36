//! How findings are printed, the same for every command that has some.

use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZeroUsize;
use std::sync::Arc;

use clap::Args;
use clap::builder::PossibleValuesParser;

use super::exit_status::ExitStatus;
use super::output::{Output, ignore_closed_pipe};
use super::project::Project;
use crate::diagnostic::{Finding, ProblemKind, Severity};
use crate::project::config::ConfigError;
use crate::report::{Ending, Limit, Report, Sources, registry};
use crate::tree::{DiskTree, Tree, TreePath};

/// How many findings people are shown unless they say otherwise.
const DEFAULT_LIMIT: usize = 100;

/// What no configuration can turn off.
const CONFIGURATION: ProblemKind =
    ProblemKind::error("configuration", "the configuration cannot be used");

const SHOW_ALL: &str = "`--limit 0` shows all, `--format json` holds them all";

/// How to print findings.
#[derive(Args, Debug)]
pub(crate) struct Reporting {
    /// How many findings to show in the format `human`, shared out among the checks; 0 shows all
    #[arg(long, value_name = "NUMBER", default_value_t = DEFAULT_LIMIT)]
    limit: usize,
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
    let limit = NonZeroUsize::new(reporting.limit).map(|count| Limit {
        count,
        way_out: SHOW_ALL,
    });
    let others = other_texts(findings, project);
    let sources = all_sources(project, &others);
    let report = Report::new(findings, &sources)
        .in_style(output.style())
        .within(output.width())
        .limited(limit);
    ignore_closed_pipe(format.write(&report, output.data()))?;
    Ok(status_of(findings))
}

/// Tells of `findings`, if there are any, beside the data that a command prints.
pub(crate) fn tell_findings(findings: &[Finding], project: &Project, output: &mut Output) {
    if !findings.is_empty() {
        let others = other_texts(findings, project);
        tell_findings_in(findings, &all_sources(project, &others), output);
    }
}

/// Texts by path, which are no part of the workspace.
type OtherTexts = BTreeMap<Arc<str>, String>;

/// Reads the files that `findings` point into and that the workspace does not hold: templates.
fn other_texts(findings: &[Finding], project: &Project) -> OtherTexts {
    let known = Sources::of(&project.workspace);
    let tree = DiskTree::new(&project.workspace.root);
    let pointing = findings.iter().filter(|finding| finding.span.is_some());
    let paths: BTreeSet<&Arc<str>> = pointing
        .map(|finding| &finding.path)
        .filter(|path| known.text(path).is_none())
        .collect();
    let read = |path: &Arc<str>| {
        let bytes = tree.read(&path.parse::<TreePath>().ok()?).ok()?;
        Some((Arc::clone(path), String::from_utf8(bytes).ok()?))
    };
    paths.into_iter().filter_map(read).collect()
}

fn all_sources<'t>(project: &'t Project, others: &'t OtherTexts) -> Sources<'t> {
    let mut sources = Sources::of(&project.workspace);
    for (path, text) in others {
        sources.insert(path, text);
    }
    sources
}

/// Tells of `findings`, if there are any, whose excerpts are taken from `sources`.
pub(crate) fn tell_findings_in(findings: &[Finding], sources: &Sources<'_>, output: &mut Output) {
    if findings.is_empty() {
        return;
    }
    let width = output.width();
    output.tell(|style, stream| {
        let report = Report::new(findings, sources).in_style(style).within(width);
        registry::FORMATS[0].write(&report, stream)
    });
}

/// Tells what is wrong with the configuration, with an excerpt of it.
pub(crate) fn tell_config_error(error: &ConfigError, output: &mut Output) {
    let finding = CONFIGURATION.in_file(Arc::clone(&error.path), error.message.as_str());
    let mut finding = finding.at(error.span);
    finding.hint.clone_from(&error.hint);
    let sources = Sources::from_iter([(&*error.path, &*error.text)]);
    let width = output.width();
    output.tell(|style, stream| {
        let report = Report::new(std::slice::from_ref(&finding), &sources)
            .in_style(style)
            .within(width)
            .ending_with(Ending::Bare);
        registry::FORMATS[0].write(&report, stream)
    });
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
