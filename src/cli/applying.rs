//! What becomes of a plan: printed, compared or carried out, the same for every writing command.

use std::io::{self, Write};
use std::sync::Arc;

use anyhow::Context;
use clap::Args;
use similar::TextDiff;

use super::exit_status::ExitStatus;
use super::output::Output;
use super::project::Project;
use super::reporting::{status_of, tell_findings_in};
use crate::plan::{self, Plan};
use crate::project::LedgerFiles;
use crate::report::{Sources, Style};

const RED: &str = "\u{1b}[31m";
const GREEN: &str = "\u{1b}[32m";
const CYAN: &str = "\u{1b}[36m";
const RESET: &str = "\u{1b}[0m";

/// Whether to write.
#[derive(Args, Debug)]
pub(crate) struct Applying {
    /// Print what would change as a diff, and write nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
}

/// Says what a plan does, and does it unless this is a dry run.
pub(crate) fn apply(
    plan: &Plan,
    project: &Project,
    applying: &Applying,
    output: &mut Output,
) -> anyhow::Result<ExitStatus> {
    apply_with(plan, project, None, applying, output)
}

/// A file outside the project that findings point into: its path and its text.
pub(crate) type LooseFile<'f> = (&'f str, &'f str);

/// Does what [`apply`] does for a plan that is made of a file outside the project.
pub(crate) fn apply_with(
    plan: &Plan,
    project: &Project,
    file: Option<LooseFile<'_>>,
    applying: &Applying,
    output: &mut Output,
) -> anyhow::Result<ExitStatus> {
    let mut sources = Sources::of(&project.workspace);
    if let Some((path, text)) = file {
        sources.insert(path, text);
    }
    tell_findings_in(&plan.findings, &sources, output);
    for note in &plan.notes {
        output.say(format_args!("{}: {}", note.path, note.text));
    }
    if applying.dry_run {
        print_diff(plan, output)?;
    } else {
        carry_out(plan, project, output)?;
    }
    Ok(status_of(&plan.findings))
}

fn carry_out(plan: &Plan, project: &Project, output: &mut Output) -> anyhow::Result<()> {
    let writer = project.writer();
    for write in &plan.writes {
        let path = write.path.parse().context("the plan names a file")?;
        writer.write(&path, write.after.as_bytes())?;
        let verb = if write.before.is_some() {
            "updated"
        } else {
            "created"
        };
        if !LedgerFiles::holds(&write.path) {
            output.say(format_args!("{verb} {path}"));
        }
    }
    tell_ledger(plan, output);
    if plan.is_empty() && plan.findings.is_empty() {
        output.say("nothing to do");
    }
    Ok(())
}

/// Says in one line that the ledger was written, which is many small files.
fn tell_ledger(plan: &Plan, output: &mut Output) {
    let writes = plan.writes.iter();
    match writes
        .filter(|write| LedgerFiles::holds(&write.path))
        .count()
    {
        0 => {}
        1 => output.say("updated the ledger: 1 file in .tarjuma/ledger/"),
        count => output.say(format_args!(
            "updated the ledger: {count} files in .tarjuma/ledger/"
        )),
    }
}

/// Prints a plan's writes as a unified diff.
pub(crate) fn print_diff(plan: &Plan, output: &mut Output) -> io::Result<()> {
    let style = output.style();
    for write in &plan.writes {
        print_file_diff(write, style, output.data())?;
    }
    Ok(())
}

fn print_file_diff(write: &plan::Write, style: Style, out: &mut dyn Write) -> io::Result<()> {
    let before: &str = write.before.as_ref().map_or("", Arc::as_ref);
    let old_name = match &write.before {
        Some(_) => format!("a/{}", write.path),
        None => "/dev/null".to_owned(),
    };
    let diff = TextDiff::from_lines(before, &write.after)
        .unified_diff()
        .header(&old_name, &format!("b/{}", write.path))
        .to_string();
    for line in diff.lines() {
        let colour = match line.as_bytes().first() {
            Some(b'-') => RED,
            Some(b'+') => GREEN,
            Some(b'@') => CYAN,
            _ => "",
        };
        match style {
            Style::Coloured if !colour.is_empty() => writeln!(out, "{colour}{line}{RESET}")?,
            _ => writeln!(out, "{line}")?,
        }
    }
    Ok(())
}
