//! Annotations of GitHub Actions, as
//! [workflow commands](https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands):
//!
//! ```text
//! ::error file=locales/hi/ui.ftl,line=12,col=5,title=missing-variable::`$name` is missing
//! ```
//!
//! GitHub shows ten errors and ten warnings of a step, so that no more are written: those in changed
//! entries first. The rest is counted.

use std::io;

use crate::diagnostic::{Finding, Severity};
use crate::report::{Format, Needs, Notation, Report};

/// See the module.
pub(crate) const FORMAT: Format = Format {
    id: "github",
    summary: "annotations and a summary for GitHub Actions",
    needs: Needs::Coverage,
    notation: Notation::Text,
    write,
};

/// So many annotations of a kind GitHub shows.
const SHOWN: usize = 10;

fn write(report: &Report<'_>, out: &mut dyn io::Write) -> io::Result<()> {
    let mut hidden = Vec::new();
    for (severity, command, noun) in [
        (Severity::Error, "error", "error"),
        (Severity::Warning, "warning", "warning"),
        (Severity::Info, "notice", "remark"),
    ] {
        let found = report.changed_first(severity);
        // One notice tells what is not shown.
        let room = SHOWN - usize::from(severity == Severity::Info);
        for finding in found.iter().take(room) {
            write_annotation(finding, command, report, out)?;
        }
        match found.len().saturating_sub(room) {
            0 => {}
            1 => hidden.push(format!("1 more {noun}")),
            count => hidden.push(format!("{count} more {noun}s")),
        }
    }
    if hidden.is_empty() {
        return Ok(());
    }
    let message = format!("{} in the summary of this step", hidden.join(", "));
    writeln!(out, "::notice title=tarjuma::{}", data(&message))
}

fn write_annotation(
    finding: &Finding,
    command: &str,
    report: &Report<'_>,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let path = report.path_in_repository(&finding.path);
    write!(out, "::{command} file={}", property(&path))?;
    let place = finding
        .span
        .and_then(|span| report.sources.locate(&finding.path, span));
    if let Some(place) = place {
        let (start, end) = (place.start, place.end);
        write!(out, ",line={},endLine={}", start.line, end.line)?;
        // Columns over several lines would be refused.
        if start.line == end.line && start.column < end.column {
            write!(out, ",col={},endColumn={}", start.column, end.column)?;
        }
    }
    let message = match &finding.hint {
        Some(hint) => format!("{}\n{hint}", finding.message()),
        None => finding.message().into_owned(),
    };
    let title = property(finding.check);
    writeln!(out, ",title={title}::{}", data(&message))
}

/// Escapes a message.
fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// Escapes the value of a property.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
