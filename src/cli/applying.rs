//! What becomes of a plan: printed, compared or carried out, the same for every writing command.

use std::io::{self, Write};
use std::path::Path;

use anyhow::Context;
use clap::Args;
use similar::TextDiff;

use super::exit_status::ExitStatus;
use super::output::Output;
use super::project::Project;
use super::reporting::{status_of, tell_findings_in};
use crate::plan::Plan;
use crate::project::LedgerFiles;
use crate::report::{Sources, Style};
use crate::tree::{DiskWriter, FileChange, Recovery, TreePath, WriteError};

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

/// Finishes what an interrupted run has begun, unless nothing is to be written now.
pub(crate) fn finish_interrupted(
    root: &Path,
    applying: &Applying,
    output: &mut Output,
) -> Result<(), WriteError> {
    let writer = DiskWriter::new(root);
    if applying.dry_run {
        if writer.is_interrupted() {
            output.say("an earlier run was interrupted; the next one that writes finishes it");
        }
        return Ok(());
    }
    match writer.finish_interrupted()? {
        None => {}
        Some(Recovery::TakenBack) => {
            output.say("an earlier run was interrupted before it changed a file");
        }
        Some(Recovery::Finished { changed, kept }) => {
            output.say("finished what an interrupted run had begun");
            for path in changed {
                output.say(format_args!("finished {path}"));
            }
            for path in kept {
                output.complain(format_args!("{path}: kept as it was edited since then"));
            }
        }
    }
    Ok(())
}

fn carry_out(plan: &Plan, project: &Project, output: &mut Output) -> anyhow::Result<()> {
    let root = &project.workspace.root;
    finish_interrupted(root, &Applying { dry_run: false }, output)?;
    let parse = |path: &str| path.parse::<TreePath>().context("the plan names a file");
    let written = plan.writes.iter().map(|write| parse(&write.path));
    let removed = plan.removals.iter().map(|removal| parse(&removal.path));
    let paths: Vec<TreePath> = written.chain(removed).collect::<Result<_, _>>()?;
    let written = plan.writes.iter();
    let texts = written.map(|write| (write.before.as_deref(), Some(write.after.as_str())));
    let removed = plan.removals.iter();
    let texts = texts.chain(removed.map(|removal| (Some(&*removal.before), None)));
    let changes: Vec<FileChange<'_>> = paths
        .iter()
        .zip(texts)
        .map(|(path, (before, after))| FileChange {
            path,
            before,
            after,
        })
        .collect();
    DiskWriter::new(root).write_together(&changes)?;
    tell_changes(&changes, output);
    if plan.is_empty() && plan.findings.is_empty() {
        output.say("nothing to do");
    }
    Ok(())
}

/// Says which files were changed; of the ledger, which is many small files, how many.
fn tell_changes(changes: &[FileChange<'_>], output: &mut Output) {
    let mut of_ledger = 0;
    for change in changes {
        let verb = match (change.before, change.after) {
            _ if LedgerFiles::holds(change.path.as_str()) => {
                of_ledger += 1;
                continue;
            }
            (_, None) => "removed",
            (Some(_), _) => "updated",
            (None, _) => "created",
        };
        output.say(format_args!("{verb} {}", change.path));
    }
    match of_ledger {
        0 => {}
        1 => output.say("updated the ledger: 1 file in .tarjuma/ledger/"),
        count => output.say(format_args!(
            "updated the ledger: {count} files in .tarjuma/ledger/"
        )),
    }
}

/// Prints what a plan writes and removes as a unified diff.
pub(crate) fn print_diff(plan: &Plan, output: &mut Output) -> io::Result<()> {
    let style = output.style();
    for write in &plan.writes {
        let before = write.before.as_deref();
        print_file_diff(
            &write.path,
            before,
            Some(&write.after),
            style,
            output.data(),
        )?;
    }
    for removal in &plan.removals {
        let before = Some(&*removal.before);
        print_file_diff(&removal.path, before, None, style, output.data())?;
    }
    Ok(())
}

fn print_file_diff(
    path: &str,
    before: Option<&str>,
    after: Option<&str>,
    style: Style,
    out: &mut dyn Write,
) -> io::Result<()> {
    let name = |side: &str, text: Option<&str>| match text {
        Some(_) => format!("{side}/{path}"),
        None => "/dev/null".to_owned(),
    };
    let diff = TextDiff::from_lines(before.unwrap_or_default(), after.unwrap_or_default())
        .unified_diff()
        .header(&name("a", before), &name("b", after))
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
