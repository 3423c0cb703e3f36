//! `tarjuma check`.

use std::env;

use clap::Args;

use crate::build;
use crate::check;
use crate::cli::applying::{Applying, apply};
use crate::cli::arguments::{GlobalArguments, SelectionArguments};
use crate::cli::baseline::{BaselineArguments, Extent};
use crate::cli::exit_status::ExitStatus;
use crate::cli::fail_on::FailOn;
use crate::cli::file_list::FileList;
use crate::cli::output::Output;
use crate::cli::project::{Project, ProjectPlace, UsageError};
use crate::cli::reporting::{Reported, Reporting, report};
use crate::cli::today::today;
use crate::diagnostic::Finding;
use crate::diff::Since;
use crate::project::{LedgerFiles, Selection, Workspace};
use crate::tree::{GitTree, merge_base};

const EXAMPLES: &str = "\
Examples:
  tarjuma check                              the whole project
  tarjuma check --locale hi,ur               two locales
  tarjuma check articles/stepwell.md         an article in all its languages
  tarjuma check --format concise | grep ur/  a line per finding
  tarjuma check --changed-since main         in what a branch has changed
  tarjuma check --fix --dry-run              what could be mended
  tarjuma check --format github --format sarif:report.sarif";

/// Names the branch that a pull request goes to.
const GITHUB_BASE_REF: &str = "GITHUB_BASE_REF";

/// Find what is missing, broken or wrong in every locale
///
/// Exits with 1 when there is an error, with 0 when there are warnings only; `--fail-on` moves that
/// bar. Every finding names its check, file, line and column, and the way out; `tarjuma explain`
/// tells more of a check.
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    #[command(flatten)]
    selection: SelectionArguments,
    /// Only the files that a list names, a line each; `-` reads it from standard input
    ///
    /// What is neither bundle nor article is told and passed over, so that the list may come from git,
    /// whose way to quote names is understood.
    #[arg(long, value_name = "FILE", conflicts_with = "paths")]
    files_from: Option<FileList>,
    /// Only findings in what has changed since a revision
    ///
    /// Those are about a message whose text or whose source has changed, or what it refers to; a message
    /// that moved, or whose comment alone changed, has not.
    #[arg(long, value_name = "REVISION")]
    changed_since: Option<String>,
    /// From which findings on to exit with 1
    #[arg(long, value_name = "SEVERITY", default_value = "error")]
    fail_on: FailOn,
    #[command(flatten)]
    baseline: BaselineArguments,
    /// Mend what can be mended without asking, then report what is left
    ///
    /// Misspelt variables get the name that is meant, and what a translation lacks of a message the
    /// text of the source. Translations stay as stale as they were.
    #[arg(long, conflicts_with_all = ["changed_since", "write_baseline"])]
    fix: bool,
    /// With --fix: print what would change as a diff, and write nothing
    #[arg(long, requires = "fix")]
    dry_run: bool,
    #[command(flatten)]
    reporting: Reporting,
}

pub(crate) fn run(
    arguments: &Arguments,
    global: &GlobalArguments,
    output: &mut Output,
) -> anyhow::Result<ExitStatus> {
    let mut project = Project::open_filled(global)?;
    let Some(selection) = arguments.select(&project, output)? else {
        output.say("none of the files is a bundle or an article of this project");
        return Ok(ExitStatus::Success);
    };
    if arguments.fix {
        let plan = check::fix(&project.workspace, &options(&project, &selection)?);
        let dry_run = arguments.dry_run;
        let status = apply(&plan, &project, &Applying { dry_run }, output)?;
        if dry_run {
            return Ok(status);
        }
        project = Project::open_filled(global)?;
    }
    let mut findings = find(&project, &selection, output)?;
    let old = arguments.old_state(global)?;
    let since = old
        .as_ref()
        .map(|old| Since::of(&old.workspace, &project.workspace));
    if let (Some(since), Some(_)) = (&since, &arguments.changed_since) {
        findings.retain(|finding| since.touches(finding));
    }
    if let Some(status) = arguments.baseline.write(&findings, &project, output)? {
        return Ok(status);
    }
    let extent = match selection.is_everything() && arguments.changed_since.is_none() {
        true => Extent::Whole,
        false => Extent::Part,
    };
    let fixed = (arguments.baseline).compare(&mut findings, &project, extent, output)?;
    let reported = Reported {
        findings: &findings,
        project: &project,
        selection: &selection,
        since: since.as_ref(),
    };
    report(&reported, &arguments.reporting, output)?;
    Ok(match arguments.fail_on.status_of(&findings) {
        ExitStatus::Success => fixed,
        status => status,
    })
}

fn options(project: &Project, selection: &Selection) -> anyhow::Result<check::Options> {
    let mut options = project.check_options_in(selection)?;
    options.on_day(today()?);
    Ok(options)
}

/// Finds all there is in a part of the project.
fn find(
    project: &Project,
    selection: &Selection,
    output: &mut Output,
) -> anyhow::Result<Vec<Finding>> {
    let options = options(project, selection)?;
    let mut findings = check::run(&project.workspace, &options);
    tell_translations(&findings, &project.workspace, selection, output);
    let proof = project.prove(&build::Options::of(selection.clone()));
    check::merge(&mut findings, proof, &project.workspace, &options);
    Ok(findings)
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
    let is_elsewhere = |finding: &&Finding| {
        !selection.names_path(&finding.path) && !is_ledger_of_named(finding, workspace, selection)
    };
    let elsewhere = findings.iter().filter(is_elsewhere).count();
    if elsewhere == 0 {
        return;
    }
    let locales = workspace.locale_ids();
    let is_narrow = locales
        .filter(|locale| selection.includes_locale(locale))
        .nth(1)
        .is_none();
    let hint = match is_narrow {
        true => "",
        false => "; `--locale` narrows to one language",
    };
    output.say(format_args!(
        "in translations of what was named: {elsewhere} of {} findings{hint}",
        findings.len()
    ));
}

/// Says which files of a list nothing is looked for in, so that a slip of the pen is seen.
fn tell_passed_over(passed_over: &[&String], of: usize, output: &mut Output) {
    let [first, others @ ..] = passed_over else {
        return;
    };
    let more = if others.is_empty() { "" } else { ", …" };
    output.say(format_args!(
        "neither bundle nor article, and passed over: {} of {of} files (`{first}`{more})",
        passed_over.len()
    ));
}

/// Says whether a finding is about the ledger of a file that was named.
fn is_ledger_of_named(finding: &Finding, workspace: &Workspace, selection: &Selection) -> bool {
    let Some(locale) = finding
        .subject
        .locale
        .as_ref()
        .filter(|_| LedgerFiles::holds(&finding.path))
    else {
        return false;
    };
    let mut resources = workspace.resources.iter();
    resources.any(|resource| {
        *LedgerFiles::ledger_path(locale, &resource.path) == *finding.path
            && selection.names_path(&resource.expected_path(locale))
    })
}

impl Arguments {
    /// Returns the part that is asked for; none where a list has nothing of the project.
    fn select(&self, project: &Project, output: &mut Output) -> anyhow::Result<Option<Selection>> {
        match &self.files_from {
            Some(list) => {
                let files = list.read()?;
                let locales = &self.selection.locales;
                let (selection, passed_over) = project.select_listed(locales, &files)?;
                if selection.is_some() {
                    tell_passed_over(&passed_over, files.len(), output);
                }
                Ok(selection)
            }
            None => Ok(Some(project.select(&self.selection)?)),
        }
    }

    /// Returns the project at the revision that is asked for; else, where there are annotations to
    /// put in order, where a pull request begins, if that can be found.
    fn old_state(&self, global: &GlobalArguments) -> anyhow::Result<Option<Project>> {
        let place = ProjectPlace::find(global)?;
        if let Some(revision) = &self.changed_since {
            let tree = GitTree::open(&place.root, revision).map_err(UsageError::from)?;
            return Ok(Some(place.load(&tree)?));
        }
        let base = env::var(GITHUB_BASE_REF).ok();
        let base = base.filter(|base| !base.is_empty() && self.reporting.has_annotations());
        Ok(base.and_then(|base| {
            let revision = merge_base(&place.root, &format!("origin/{base}"), "HEAD").ok()?;
            let tree = GitTree::open(&place.root, &revision).ok()?;
            place.load(&tree).ok()
        }))
    }
}
