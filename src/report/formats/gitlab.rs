//! A [Code Quality report](https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format)
//! for GitLab merge requests.
//!
//! Fingerprints are unique and outlive moved lines, so that GitLab tells new findings from old ones.

use std::borrow::Cow;
use std::io;

use serde::Serialize;

use crate::diagnostic::{Finding, Severity};
use crate::report::fingerprint::fingerprints;
use crate::report::json_document::write_document;
use crate::report::{Format, Needs, Notation, Report};

/// See the module.
pub(crate) const FORMAT: Format = Format {
    id: "gitlab",
    summary: "a Code Quality report for GitLab",
    needs: Needs::Findings,
    notation: Notation::Json,
    write,
};

fn write(report: &Report<'_>, out: &mut dyn io::Write) -> io::Result<()> {
    let prints = fingerprints(&report.findings, report.sources);
    let issues: Vec<_> = (report.findings.iter().zip(prints))
        .map(|(finding, fingerprint)| Issue::new(finding, fingerprint, report))
        .collect();
    write_document(out, &issues)
}

#[derive(Serialize)]
struct Issue<'f> {
    description: Cow<'f, str>,
    check_name: &'f str,
    fingerprint: String,
    severity: &'static str,
    location: Location,
}

#[derive(Serialize)]
struct Location {
    path: String,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: u32,
}

impl<'f> Issue<'f> {
    fn new(finding: &'f Finding, fingerprint: String, report: &Report<'_>) -> Self {
        Self {
            description: finding.message(),
            check_name: finding.check,
            fingerprint,
            severity: match finding.severity {
                Severity::Error => "major",
                Severity::Warning => "minor",
                Severity::Info => "info",
            },
            location: Location {
                path: report.path_in_repository(&finding.path),
                lines: Lines {
                    begin: report.line_of(finding),
                },
            },
        }
    }
}
