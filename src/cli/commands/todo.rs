//! `tarjuma todo`.

use clap::{Args, ValueEnum};

use crate::cli::applying::{Applying, apply};
use crate::cli::arguments::{GlobalArguments, SelectionArguments};
use crate::cli::exit_status::ExitStatus;
use crate::cli::output::{Output, ignore_closed_pipe};
use crate::cli::project::Project;
use crate::cli::reporting::tell_uncounted;
use crate::locale::LocaleId;
use crate::plan::{self, Todo, TodoRequest};
use crate::report::todo::{Words, summary, write_counts, write_fluent, write_json};

const EXAMPLES: &str = "\
Examples:
  tarjuma todo hi                          all there is to do in Hindi
  tarjuma todo hi articles/stepwell.md     in one article
  tarjuma todo hi --count --words          how much, file by file
  tarjuma todo hi --insert                 put it into the files, to be filled there
  tarjuma todo hi --insert --dry-run       show where it would go
  tarjuma todo hi --limit 20 > hi.ftl      twenty messages to take along";

/// Show what there is to do in a locale, as Fluent ready to be filled
///
/// Told are messages that are missing, copies of the source, drafts, stale or unconfirmed, in the
/// order of the source. Above each stand the source text, what changed in it, the present translation,
/// the source's own comments and what the text uses; the entry has the text to begin with, and plural
/// variants for the categories of the locale.
///
/// With --insert, each goes into the translator's file as a comment where it belongs. Take the `#` off
/// the entry and translate it; `tarjuma sync` removes the lines above it that begin with
/// `# tarjuma todo` and `# |`. Until then nothing of it counts, and nothing is built of it.
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// The locale
    locale: String,
    /// Only these files, folders or globs, such as articles/stepwell.md or 'locales/*/ui.ftl'
    #[arg(value_name = "RESOURCE")]
    paths: Vec<String>,
    /// Put it into the translators' files, commented out
    #[arg(long, conflicts_with_all = ["count", "words", "format"])]
    insert: bool,
    /// Print numbers alone, by file and state
    #[arg(long)]
    count: bool,
    /// Print numbers alone, with the words of the source
    #[arg(long)]
    words: bool,
    /// So many messages at most
    #[arg(long, value_name = "NUMBER")]
    limit: Option<usize>,
    /// How to print: fluent to be filled, json for programs
    #[arg(
        long,
        value_name = "FORMAT",
        default_value = "fluent",
        hide_possible_values = true
    )]
    format: Format,
    /// With --insert, print what would change as a diff, and write nothing
    #[arg(long, requires = "insert")]
    dry_run: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    /// To be filled
    Fluent,
    /// For programs; always with numbers and words
    Json,
}

pub(crate) fn run(
    arguments: &Arguments,
    global: &GlobalArguments,
    output: &mut Output,
) -> anyhow::Result<ExitStatus> {
    let part = SelectionArguments {
        locales: vec![arguments.locale.clone()],
        paths: arguments.paths.clone(),
    };
    let (project, selection) = Project::open_part(global, &part)?;
    let locale: LocaleId = arguments.locale.parse()?;
    let request = TodoRequest {
        locale: &locale,
        selection: &selection,
        limit: arguments.limit,
    };
    let todo = plan::todo(&project.workspace, request);
    if arguments.insert {
        tell_ledger(&todo, output);
        let plan = plan::insert_todo(&project.workspace, &todo);
        let applying = Applying {
            dry_run: arguments.dry_run,
        };
        return apply(&plan, &project, &applying, output);
    }
    ignore_closed_pipe(arguments.print(&todo, output))?;
    tell(&todo, output);
    if arguments.prints_entries() {
        tell_ledger(&todo, output);
    }
    tell_uncounted(&project, output);
    Ok(ExitStatus::Success)
}

impl Arguments {
    fn has_numbers_alone(&self) -> bool {
        self.count || self.words
    }

    fn prints_entries(&self) -> bool {
        matches!(self.format, Format::Fluent) && !self.has_numbers_alone()
    }

    fn print(&self, todo: &Todo, output: &mut Output) -> std::io::Result<()> {
        let words = match self.words {
            true => Words::Shown,
            false => Words::Hidden,
        };
        match self.format {
            Format::Json => write_json(todo, output.data()),
            Format::Fluent if todo.files.is_empty() => Ok(()),
            Format::Fluent if self.has_numbers_alone() => write_counts(todo, words, output.data()),
            Format::Fluent => write_fluent(todo, output.data()),
        }
    }
}

/// Says that a translation made now would not be known to be fresh.
fn tell_ledger(todo: &Todo, output: &mut Output) {
    if todo.is_ahead_of_ledger {
        output.complain(
            "the ledger is behind; run `tarjuma sync` before you translate, so that it knows from what",
        );
    }
}

/// Says how much there is.
fn tell(todo: &Todo, output: &mut Output) {
    let locale = &todo.locale;
    match (todo.files.is_empty(), todo.left_out) {
        (true, 0) => output.say(format_args!("nothing to do in {locale}")),
        (_, 0) => output.say(format_args!("to do in {locale}: {}", summary(todo))),
        (true, more) => output.say(format_args!(
            "to do in {locale}: {more} left out by --limit"
        )),
        (false, more) => output.say(format_args!(
            "to do in {locale}: {}, and {more} more that --limit leaves out",
            summary(todo)
        )),
    }
}
