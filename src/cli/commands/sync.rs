//! `tarjuma sync`.

use std::str::FromStr;

use clap::Args;

use crate::article::id::SegmentId;
use crate::cli::applying::{Applying, apply, print_diff};
use crate::cli::arguments::{GlobalArguments, SelectionArguments};
use crate::cli::exit_status::ExitStatus;
use crate::cli::output::Output;
use crate::cli::project::{Project, UsageError};
use crate::cli::reporting::{status_of, tell_findings};
use crate::plan::{self, LanguageChange, LedgerPart, Plan, Renames, SegmentMatch, SyncOptions};
use crate::project::LedgerFiles;
use crate::project::config::Carried;

const EXAMPLES: &str = "\
Examples:
  tarjuma sync --dry-run              show what would change
  tarjuma sync                        write it
  tarjuma sync --check                fail in CI when somebody forgot it
  tarjuma sync --check --ledger       the ledger, too
  tarjuma sync --renames              keep translations of what was given another name
  tarjuma sync --match p-k7q2=12      the text on line 12 is p-k7q2, rewritten";

/// Bring source bundles up to date with articles, and the ledger with both
///
/// Every segment of an article keeps its message id for life: when it is edited, when it moves,
/// when others are inserted before it. The ledger in .tarjuma/ledger/ holds what each translation
/// was made from, so that it is known to be stale when its source moves on; commit it.
/// In translators' files, an entry follows its message into another file, a change is carried into
/// a translation where that is wanted, and what `tarjuma todo --insert` put there is removed when it
/// is done; nothing else changes.
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    #[command(flatten)]
    selection: SelectionArguments,
    /// Write nothing; exit with 1 when a source bundle is behind its article
    #[arg(long)]
    check: bool,
    /// With --check, look at the ledger too
    #[arg(long, requires = "check")]
    ledger: bool,
    /// Carry changes of this grade into translations, where it is clear how, and say that they
    /// hold: punctuation
    #[arg(long = "carry", value_name = "GRADE")]
    carried: Vec<Carried>,
    /// Say that the segment on a line of an article is the one of that id
    #[arg(long = "match", value_name = "ID=LINE")]
    matches: Vec<Match>,
    /// Give translations and records the new names of messages and articles that seem to be renamed
    #[arg(long, conflicts_with_all = ["locales", "paths"])]
    renames: bool,
    /// Write a source bundle anew when the language of its article has changed
    #[arg(long)]
    allow_language_change: bool,
    #[command(flatten)]
    applying: Applying,
}

#[derive(Clone, Debug)]
struct Match(SegmentMatch);

impl FromStr for Match {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (id, line) = text
            .split_once('=')
            .ok_or("write ID=LINE, such as p-k7q2=12")?;
        let id = id.parse::<SegmentId>().map_err(|error| error.to_string())?;
        let line = line
            .parse()
            .map_err(|_| format!("`{line}` is not the number of a line"))?;
        Ok(Self(SegmentMatch { id, line }))
    }
}

pub(crate) fn run(
    arguments: &Arguments,
    global: &GlobalArguments,
    output: &mut Output,
) -> anyhow::Result<ExitStatus> {
    let project = Project::open_to_write(global, &arguments.applying, output)?.filled()?;
    let options = SyncOptions {
        matches: arguments
            .matches
            .iter()
            .map(|known| known.0.clone())
            .collect(),
        ledger: match arguments.check && !arguments.ledger {
            true => LedgerPart::Leave,
            false => LedgerPart::Keep,
        },
        carried: arguments.carried.clone(),
        selection: Some(project.select(&arguments.selection)?)
            .filter(|selection| !selection.is_everything()),
        renames: match arguments.renames {
            true => Renames::CarryOut,
            false => Renames::Propose,
        },
        language_change: if arguments.allow_language_change {
            LanguageChange::Accept
        } else {
            LanguageChange::Refuse
        },
    };
    let plan = plan::sync(&project.workspace, &options).map_err(UsageError::from)?;
    if arguments.check {
        return compare(&plan, &project, options.ledger, output);
    }
    apply(&plan, &project, &arguments.applying, output)
}

/// Tells what is behind, without writing it.
fn compare(
    plan: &Plan,
    project: &Project,
    looked_at: LedgerPart,
    output: &mut Output,
) -> anyhow::Result<ExitStatus> {
    tell_findings(&plan.findings, project, output);
    if plan.is_empty() {
        if plan.findings.is_empty() {
            output.say(match looked_at {
                LedgerPart::Leave => "source bundles are up to date with their articles",
                LedgerPart::Keep => "source bundles and ledger are up to date",
            });
        }
        return Ok(status_of(&plan.findings));
    }
    print_diff(plan, output)?;
    let is_ledger = |write: &plan::Write| LedgerFiles::holds(&write.path);
    output.complain(match (plan.writes.iter().all(is_ledger), looked_at) {
        (true, _) => "the ledger is behind; run `tarjuma sync`",
        (false, LedgerPart::Leave) => {
            "source bundles are behind their articles; run `tarjuma sync`"
        }
        (false, LedgerPart::Keep) => {
            "bundles are behind their articles and messages; run `tarjuma sync`"
        }
    });
    Ok(ExitStatus::Findings)
}
