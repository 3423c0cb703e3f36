//! `tarjuma verify`.

use clap::Args;

use crate::cli::arguments::GlobalArguments;
use crate::cli::exit_status::ExitStatus;
use crate::cli::output::Output;
use crate::cli::project::{Project, UsageError};
use crate::cli::reporting::{Reported, Reporting, report, status_of};
use crate::tree::{DiskTree, TreePath};
use crate::verify;

const EXAMPLES: &str = "\
Examples:
  tarjuma verify                     what `tarjuma build` has written
  tarjuma verify public              another folder of the project
  tarjuma verify --format concise    a line per finding";

/// Read a built site back and check it
///
/// Looks at the files alone, as a browser or a search engine does: languages and directions,
/// addresses and versions, linked data, links and places on pages, feeds and sitemaps, encodings,
/// and what may be left of how texts are made. Exits with 1 when there is an error.
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// The folder with the site, below the project; by default where `build` writes
    #[arg(value_name = "DIR")]
    folder: Option<TreePath>,
    #[command(flatten)]
    reporting: Reporting,
}

pub(crate) fn run(
    arguments: &Arguments,
    global: &GlobalArguments,
    output: &mut Output,
) -> anyhow::Result<ExitStatus> {
    let project = Project::open(global)?;
    let configured = &project.workspace.config.output.value;
    let folder = arguments.folder.as_ref().unwrap_or(configured);
    let tree = DiskTree::new(&project.workspace.root);
    let verified = verify::run(&tree, folder)?;
    if verified.pages == 0 {
        return Err(UsageError::Unfit {
            message: format!("there is no page in {folder}/"),
            hint: "build the site first: `tarjuma build`".to_owned(),
        }
        .into());
    }
    let reported = Reported {
        findings: &verified.findings,
        project: &project,
        selection: &project.workspace.select(&[], &[])?,
        since: None,
    };
    report(&reported, &arguments.reporting, output)?;
    let (pages, files) = (verified.pages, verified.files);
    output.say(format_args!(
        "read {pages} pages in {files} files of {folder}/"
    ));
    Ok(status_of(&verified.findings))
}
