//! `tarjuma status`.

use clap::{Args, ValueEnum};

use crate::check::WordCount;
use crate::cli::arguments::{GlobalArguments, SelectionArguments};
use crate::cli::exit_status::ExitStatus;
use crate::cli::output::Output;
use crate::cli::project::Project;
use crate::cli::reporting::tell_uncounted;
use crate::report::status::{self, Look, Resources, StatusReport};

const EXAMPLES: &str = "\
Examples:
  tarjuma status                      a line per locale
  tarjuma status --locale ur          Urdu, file by file
  tarjuma status articles/            articles alone
  tarjuma status --format json        for a script";

/// Show how far each locale is translated
///
/// Counted are the messages of the source, a term being one; attributes are not counted alone.
/// Translated is what is there, parses and is no copy of the source. Missing includes the
/// messages of missing files. Stale are those translated ones whose source has changed since. Words are words of the source.
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    #[command(flatten)]
    selection: SelectionArguments,
    /// Show each resource, too
    #[arg(long)]
    resources: bool,
    /// Leave the words uncounted, which is faster
    #[arg(long)]
    no_words: bool,
    /// How to print: human for a table with bars, json for programs
    #[arg(
        long,
        value_name = "FORMAT",
        default_value = "human",
        hide_possible_values = true
    )]
    format: Format,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    /// A table with bars
    Human,
    /// For programs; the numbers per locale and resource
    Json,
}

pub(crate) fn run(
    arguments: &Arguments,
    global: &GlobalArguments,
    output: &mut Output,
) -> anyhow::Result<ExitStatus> {
    let (project, selection) = Project::open_part(global, &arguments.selection)?;
    let words = if arguments.no_words {
        WordCount::Skip
    } else {
        WordCount::Count
    };
    let report = StatusReport::of(&project.workspace, &selection, words);
    match arguments.format {
        Format::Human => status::write_human(&report, arguments.look(output), output.data())?,
        Format::Json => status::write_json(&report, output.data())?,
    }
    tell_uncounted(&project, output);
    Ok(ExitStatus::Success)
}

impl Arguments {
    fn look(&self, output: &Output) -> Look {
        let shows_resources = self.resources || self.selection.locales.len() == 1;
        Look {
            width: output.width(),
            style: output.style(),
            resources: if shows_resources {
                Resources::Shown
            } else {
                Resources::Hidden
            },
        }
    }
}
