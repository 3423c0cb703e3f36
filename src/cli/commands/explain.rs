//! `tarjuma explain`.

use std::io::{self, Write};

use clap::Args;

use crate::check::{self, CHECKS, Check, UnknownCheck};
use crate::cli::exit_status::ExitStatus;
use crate::cli::output::{Output, ignore_closed_pipe};
use crate::cli::project::UsageError;

const EXAMPLES: &str = "\
Examples:
  tarjuma explain                    what checks there are
  tarjuma explain missing-variable   what one of them flags, and the way out
  tarjuma explain --all > checks.md";

/// Tell what a check flags, why, and the way out
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// The check, as reports name it between brackets; without, all are listed
    #[arg(value_name = "CHECK")]
    check: Option<String>,
    /// Print the pages of all checks
    #[arg(long, conflicts_with = "check")]
    all: bool,
}

pub(crate) fn run(arguments: &Arguments, output: &mut Output) -> anyhow::Result<ExitStatus> {
    let out = output.data();
    let written = match &arguments.check {
        Some(id) => write!(out, "{}", explanation(id)?),
        None if arguments.all => write_all(out),
        None => write_list(out),
    };
    ignore_closed_pipe(written)?;
    Ok(ExitStatus::Success)
}

fn explanation(id: &str) -> Result<String, UsageError> {
    let found = check::known_id(id).map_err(|UnknownCheck { id, nearest }| UsageError::Unfit {
        message: format!("there is no check `{id}`"),
        hint: match nearest {
            Some(near) => format!("did you mean `{near}`?"),
            None => "`tarjuma explain` lists all of them".to_owned(),
        },
    })?;
    if let Ok(check) = check::registry::find(found) {
        return Ok(check::page_of(check));
    }
    let mut kinds = check::problem_kinds();
    let kind = kinds.find(|kind| kind.id == found);
    Ok(kind.map_or_else(String::new, |kind| {
        format!(
            "# {found}\n\nSeverity: {}.\n\nFlags that {}.\n",
            kind.severity, kind.summary
        )
    }))
}

fn write_all(out: &mut dyn Write) -> io::Result<()> {
    for (index, check) in CHECKS.iter().enumerate() {
        let separator = if index == 0 { "" } else { "\n" };
        write!(out, "{separator}{}", check::page_of(check))?;
    }
    Ok(())
}

fn write_list(out: &mut dyn Write) -> io::Result<()> {
    let width = CHECKS.iter().map(|check| check.id.len()).max();
    let width = width.unwrap_or_default();
    for check in CHECKS {
        let Check { id, summary, .. } = check;
        let severity = match check.is_optional() {
            true => "off",
            false => check.severity.as_str(),
        };
        writeln!(out, "{id:width$}  {severity:7}  {summary}")?;
    }
    Ok(())
}
