//! `tarjuma diff`.

use clap::Args;
use clap::builder::PossibleValuesParser;

use crate::cli::arguments::GlobalArguments;
use crate::cli::compared::Subject;
use crate::cli::exit_status::ExitStatus;
use crate::cli::output::{Output, ignore_closed_pipe};
use crate::cli::project::ProjectPlace;
use crate::cli::sides::Narrowing;
use crate::cli::stale::compare_with_sources;
use crate::diff::{Comparison, Order, Uncompared, UncomparedKind};
use crate::report::diff::{DiffReport, Layout, registry};

const EXAMPLES: &str = "\
Examples:
  tarjuma diff                         what has changed since the last commit
  tarjuma diff main                    since a branch, a tag or any revision
  tarjuma diff v1.2..v1.3              between two revisions
  tarjuma diff main...HEAD             on this branch since it left main
  tarjuma diff --stale hi              what went stale in Hindi, and why
  tarjuma diff --stale hi locales/en/ui.ftl
  tarjuma diff pt-BR pt-PT             which messages two locales have otherwise, and how
  tarjuma diff old/ new/               between two folders; this needs no git
  tarjuma diff main --locale hi -- articles/stepwell.md
  tarjuma diff main --format markdown  for a pull request";

/// Show what has changed in messages, word by word
///
/// Compares messages, not lines: layout and order make no difference. Told apart are messages
/// that are added, removed, changed (with the attribute and variant), moved to another file,
/// renamed, and those whose comment alone has changed. Ends with the words of the source that are
/// concerned, by locale and article.
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// One revision or OLD..NEW, two locales, or two folders
    ///
    /// Without, the working tree is compared with HEAD; with one revision, with that. Of two
    /// names, locales of the project come first, then folders, then revisions; ./hi is a folder.
    /// With --stale, files, folders or globs.
    #[arg(value_name = "WHAT")]
    subject: Vec<String>,
    /// Show what has changed in the source of this locale's translations since they were made
    ///
    /// Beside each change stands the present translation, and how grave the change is. The ledger
    /// that `tarjuma sync` keeps tells; git is not needed.
    #[arg(long, value_name = "LOCALE", conflicts_with_all = ["locales", "order"])]
    stale: Option<String>,
    /// Only these locales, such as hi or hi,ur
    #[arg(long = "locale", short, value_name = "LOCALE", value_delimiter = ',')]
    locales: Vec<String>,
    /// Only these files, folders or globs
    #[arg(last = true, value_name = "PATH")]
    paths: Vec<String>,
    /// Put old and new texts beside each other
    #[arg(long)]
    side_by_side: bool,
    /// Show messages that stand elsewhere in their file, too
    #[arg(long)]
    order: bool,
    /// Exit with 1 when anything differs or cannot be compared
    #[arg(long)]
    exit_code: bool,
    /// How to print
    #[arg(
        long,
        value_name = "FORMAT",
        default_value = "human",
        value_parser = PossibleValuesParser::new(registry::FORMATS.iter().map(|format| format.id)),
    )]
    format: String,
}

pub(crate) fn run(
    arguments: &Arguments,
    global: &GlobalArguments,
    output: &mut Output,
) -> anyhow::Result<ExitStatus> {
    let place = ProjectPlace::find(global)?;
    let comparison = match &arguments.stale {
        Some(locale) => {
            let paths = [arguments.subject.as_slice(), &arguments.paths].concat();
            compare_with_sources(locale, paths, &place, output)?
        }
        None => arguments.compare(&place)?,
    };
    arguments.print(&comparison, output)?;
    tell_uncompared(&comparison, output);
    let differs = !(comparison.is_empty() && comparison.uncompared.is_empty());
    Ok(match arguments.exit_code && differs {
        true => ExitStatus::Findings,
        false => ExitStatus::Success,
    })
}

impl Arguments {
    fn compare(&self, place: &ProjectPlace) -> anyhow::Result<Comparison> {
        let narrowing = Narrowing {
            locales: &self.locales,
            paths: &self.paths,
        };
        let order = match self.order {
            true => Order::Compared,
            false => Order::Ignored,
        };
        let subject = Subject::read(&self.subject, place)?;
        subject.compare(narrowing, order, place)
    }

    fn print(&self, comparison: &Comparison, output: &mut Output) -> anyhow::Result<()> {
        let format = registry::find(&self.format)?;
        let layout = match self.side_by_side {
            true => Layout::SideBySide,
            false => Layout::Inline,
        };
        let report = DiffReport::new(comparison)
            .in_style(output.style())
            .within(output.width())
            .laid_out(layout);
        ignore_closed_pipe(format.write(&report, output.data()))?;
        Ok(())
    }
}

/// Says what nothing is known of.
fn tell_uncompared(comparison: &Comparison, output: &mut Output) {
    for Uncompared { path, side, what } in &comparison.uncompared {
        match what {
            UncomparedKind::Unreadable => output.complain(format_args!(
                "not compared: {path} cannot be read in {side}"
            )),
            UncomparedKind::Junk(count) => output.complain(format_args!(
                "not compared: {path} has {count} {} that cannot be parsed in {side}",
                if *count == 1 { "stretch" } else { "stretches" }
            )),
        }
    }
}
