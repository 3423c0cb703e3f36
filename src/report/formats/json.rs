//! One JSON document, for programs.
//!
//! `version` changes when a field changes its meaning or goes; new fields may come. Lines and
//! columns count from 1, `column` in Unicode scalar values and `utf16Column` in UTF-16 code
//! units; `offset` counts UTF-8 bytes from 0. Ends are exclusive.

use std::borrow::Cow;
use std::io;

use serde::{Serialize, Serializer};

use crate::diagnostic::{Finding, Fix, Severity};
use crate::locale::LocaleId;
use crate::report::json_document::write_document;
use crate::report::{Format, Needs, Notation, Report, Sources, Summary};
use crate::text::{LineColumn, Span};

/// See the module.
pub(crate) const FORMAT: Format = Format {
    id: "json",
    summary: "one document with every field of every finding, for programs",
    needs: Needs::Findings,
    notation: Notation::Json,
    write,
};

const VERSION: u32 = 1;

fn write(report: &Report<'_>, out: &mut dyn io::Write) -> io::Result<()> {
    let document = Document {
        version: VERSION,
        findings: Records { report },
        summary: report.summary(),
    };
    write_document(out, &document)
}

#[derive(Serialize)]
struct Document<'f> {
    version: u32,
    findings: Records<'f>,
    summary: Summary,
}

/// The findings of a report; each becomes a record when its turn comes.
struct Records<'f> {
    report: &'f Report<'f>,
}

impl Serialize for Records<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let findings = self.report.findings.iter();
        serializer
            .collect_seq(findings.map(|finding| FindingRecord::new(finding, self.report.sources)))
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct FindingRecord<'f> {
    check: &'f str,
    severity: Severity,
    message: Cow<'f, str>,
    path: &'f str,
    range: Option<Range>,
    locale: Option<&'f LocaleId>,
    entry: Option<&'f str>,
    attribute: Option<&'f str>,
    label: Option<&'f str>,
    hint: Option<&'f str>,
    related: Vec<RelatedRecord<'f>>,
    fix: Option<FixRecord<'f>>,
}

#[derive(Serialize)]
struct RelatedRecord<'f> {
    path: &'f str,
    range: Option<Range>,
    message: &'f str,
}

#[derive(Serialize)]
struct FixRecord<'f> {
    title: &'f str,
    path: &'f str,
    edits: Vec<EditRecord<'f>>,
}

#[derive(Serialize)]
struct EditRecord<'f> {
    range: Option<Range>,
    replacement: &'f str,
}

#[derive(Serialize)]
struct Range {
    start: Position,
    end: Position,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Position {
    offset: u32,
    line: u32,
    column: u32,
    utf16_column: u32,
}

impl<'f> FindingRecord<'f> {
    fn new(finding: &'f Finding, sources: &Sources<'f>) -> Self {
        let related = finding.related.iter().map(|label| RelatedRecord {
            path: &label.path,
            range: Range::of(&label.path, label.span, sources),
            message: &label.text,
        });
        Self {
            check: finding.check,
            severity: finding.severity,
            message: finding.message(),
            path: &finding.path,
            range: finding
                .span
                .and_then(|span| Range::of(&finding.path, span, sources)),
            locale: finding.subject.locale.as_ref(),
            entry: finding.subject.entry.as_deref(),
            attribute: finding.subject.attribute.as_deref(),
            label: finding.label.as_deref(),
            hint: finding.hint.as_deref(),
            related: related.collect(),
            fix: finding
                .fix
                .as_deref()
                .map(|fix| FixRecord::new(fix, sources)),
        }
    }
}

impl<'f> FixRecord<'f> {
    fn new(fix: &'f Fix, sources: &Sources<'f>) -> Self {
        let edits = fix.edits.iter().map(|edit| EditRecord {
            range: Range::of(&fix.path, edit.span, sources),
            replacement: &edit.replacement,
        });
        Self {
            title: &fix.title,
            path: &fix.path,
            edits: edits.collect(),
        }
    }
}

impl Range {
    fn of(path: &str, span: Span, sources: &Sources<'_>) -> Option<Self> {
        let place = sources.locate(path, span)?;
        let position = |offset, place: LineColumn| Position {
            offset,
            line: place.line,
            column: place.column,
            utf16_column: place.utf16_column,
        };
        Some(Self {
            start: position(span.start, place.start),
            end: position(span.end, place.end),
        })
    }
}
