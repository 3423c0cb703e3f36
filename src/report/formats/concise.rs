//! One line a finding, for editors, `grep` and other programs that read lines:
//!
//! ```text
//! locales/hi/ui.ftl:12:5: error[missing-variable] `$name` is missing from `welcome`
//! ```
//!
//! Columns count Unicode scalar values from 1. A finding about a file as a whole stands at its start.

use std::io;

use crate::report::escape::Escaped;
use crate::report::{Format, Needs, Notation, Report};

/// See the module.
pub(crate) const FORMAT: Format = Format {
    id: "concise",
    summary: "one line a finding: path:line:column: severity[check] message",
    needs: Needs::Findings,
    notation: Notation::Text,
    write,
};

fn write(report: &Report<'_>, out: &mut dyn io::Write) -> io::Result<()> {
    for finding in &report.findings {
        write!(out, "{}", Escaped(&finding.path))?;
        let place = finding
            .span
            .and_then(|span| report.sources.locate(&finding.path, span));
        let (line, column) = place.map_or((1, 1), |place| (place.start.line, place.start.column));
        write!(out, ":{line}:{column}")?;
        let (severity, check) = (finding.severity, finding.check);
        writeln!(out, ": {severity}[{check}] {}", Escaped(&finding.message()))?;
    }
    Ok(())
}
