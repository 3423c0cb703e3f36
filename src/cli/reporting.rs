//! How findings are printed, the same for every command that has some.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZeroUsize;
use std::path::Path;
use std::sync::Arc;

use clap::Args;

use super::exit_status::ExitStatus;
use super::fail_on::FailOn;
use super::format_argument::{FormatArgument, FormatParser};
use super::output::{Output, ignore_closed_pipe};
use super::project::Project;
use super::step_summary::append_step_summary;
use crate::check::{Coverage, WordCount};
use crate::diagnostic::{Finding, ProblemKind};
use crate::diff::Since;
use crate::project::Selection;
use crate::project::config::ConfigError;
use crate::report::{Ending, Limit, Needs, Notation, Report, Sources, Style, Summary, registry};
use crate::tree::{DiskTree, Tree, TreePath, repository_holding, write_loose};

/// How many findings people are shown unless they say otherwise.
const DEFAULT_LIMIT: usize = 100;

/// The format whose readers also get a summary.
const GITHUB: &str = "github";

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
    /// How to print, human unless said otherwise; with a file, what is printed goes there
    ///
    /// May be given several times: `--format human --format sarif:report.sarif`.
    #[arg(long = "format", value_name = "FORMAT[:FILE]", value_parser = FormatParser)]
    formats: Vec<FormatArgument>,
}

/// What there is to report.
pub(crate) struct Reported<'r> {
    pub(crate) findings: &'r [Finding],
    pub(crate) project: &'r Project,
    /// The part of the project that was looked at.
    pub(crate) selection: &'r Selection,
    /// What an earlier state of the project was, where one is known.
    pub(crate) since: Option<&'r Since<'r>>,
}

/// Writes findings in each format that is asked for.
pub(crate) fn report(
    reported: &Reported<'_>,
    reporting: &Reporting,
    output: &mut Output,
) -> anyhow::Result<()> {
    let limit = NonZeroUsize::new(reporting.limit).map(|count| Limit {
        count,
        way_out: SHOW_ALL,
    });
    let workspace = &reported.project.workspace;
    let mut sources = Sources::of(workspace);
    let others = other_texts(reported.findings, reported.project, &sources);
    add_texts(&others, &mut sources);
    let coverage = reporting
        .needs_coverage()
        .then(|| Coverage::of_part(workspace, reported.selection, WordCount::Skip));
    let width = output.width();
    let root = root_in_repository(&workspace.root);
    let report = |style| {
        Report::new(reported.findings, &sources)
            .in_style(style)
            .within(width)
            .limited(limit)
            .counting(coverage.as_ref())
            .since(reported.since)
            .rooted_at(&root)
    };
    for FormatArgument { format, file } in reporting.formats() {
        if let Some(file) = file {
            let mut written = Vec::new();
            format.write(&report(Style::Plain), &mut written)?;
            write_loose(&file, &written)?;
            output.say(format_args!("wrote {}", file.display()));
        } else {
            let report = report(output.style());
            let data = match format.notation {
                Notation::Json => output.plain_data(),
                Notation::Text => output.data(),
            };
            ignore_closed_pipe(format.write(&report, data))?;
        }
        if format.id == GITHUB {
            append_step_summary(&report(Style::Plain))?;
        }
    }
    Ok(())
}

/// Returns where in its git repository a project is, as `web/site/`; nothing, where it is the root or
/// in none.
fn root_in_repository(project: &Path) -> String {
    let repository = repository_holding(project);
    let within = repository.and_then(|repository| project.strip_prefix(repository).ok());
    let parts = within.into_iter().flat_map(Path::components);
    parts
        .map(|part| format!("{}/", part.as_os_str().to_string_lossy()))
        .collect()
}

impl Reporting {
    fn formats(&self) -> Vec<FormatArgument> {
        match self.formats.as_slice() {
            [] => vec![FormatArgument::default_one()],
            formats => formats.to_vec(),
        }
    }

    fn needs_coverage(&self) -> bool {
        let mut formats = self.formats.iter();
        formats.any(|argument| argument.format.needs == Needs::Coverage)
    }

    /// Says whether a format is asked for that has room for a few findings only.
    pub(crate) fn has_annotations(&self) -> bool {
        let mut formats = self.formats.iter();
        formats.any(|argument| argument.format.id == GITHUB)
    }
}

/// Tells of `findings`, if there are any, beside the data that a command prints.
pub(crate) fn tell_findings(findings: &[Finding], project: &Project, output: &mut Output) {
    if !findings.is_empty() {
        let mut sources = Sources::of(&project.workspace);
        let others = other_texts(findings, project, &sources);
        add_texts(&others, &mut sources);
        tell_findings_in(findings, &sources, output);
    }
}

/// Texts by path, which are no part of the workspace.
type OtherTexts = BTreeMap<Arc<str>, String>;

/// Reads the files that `findings` point into and that are not `known`, as those of the workspace are:
/// templates.
fn other_texts(findings: &[Finding], project: &Project, known: &Sources<'_>) -> OtherTexts {
    let tree = DiskTree::new(&project.workspace.root);
    let pointing = findings.iter().filter(|finding| finding.span.is_some());
    let mut before: Option<&Arc<str>> = None;
    let of_new_file = pointing.filter(|finding| {
        let before = before.replace(&finding.path);
        !before.is_some_and(|before| Arc::ptr_eq(before, &finding.path))
    });
    let paths: BTreeSet<&Arc<str>> = of_new_file
        .map(|finding| &finding.path)
        .filter(|path| known.text(path).is_none())
        .collect();
    let read = |path: &Arc<str>| {
        let bytes = tree.read(&path.parse::<TreePath>().ok()?).ok()?;
        Some((Arc::clone(path), String::from_utf8(bytes).ok()?))
    };
    paths.into_iter().filter_map(read).collect()
}

fn add_texts<'t>(others: &'t OtherTexts, sources: &mut Sources<'t>) {
    for (path, text) in others {
        sources.insert(path, text);
    }
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
    finding.hint = error.hint.clone().map(Cow::Owned);
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

/// Says that there are files which do not count, since they cannot be read.
pub(crate) fn tell_uncounted(project: &Project, output: &mut Output) {
    let problems = Summary::of(&project.workspace.problems);
    if problems.errors > 0 {
        output.complain(format_args!(
            "not counted is what cannot be read ({problems}); `tarjuma check` tells why"
        ));
    }
}

/// Returns [`ExitStatus::Findings`] when a finding is an error.
pub(crate) fn status_of(findings: &[Finding]) -> ExitStatus {
    FailOn::Error.status_of(findings)
}
