//! JUnit XML: a suite a locale, and in it a case a check that has findings.
//!
//! A case fails when one of its findings is an error; what is milder stands in its output. A locale
//! without findings has one case, which passes. Findings about no locale are of the suite `project`.

use std::collections::BTreeMap;
use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use crate::diagnostic::{Finding, Severity};
use crate::report::escape::Escaped;
use crate::report::{Format, Needs, Notation, Report, Summary};

/// See the module.
pub(crate) const FORMAT: Format = Format {
    id: "junit",
    summary: "JUnit XML with a suite a locale",
    needs: Needs::Coverage,
    notation: Notation::Text,
    write,
};

const PROJECT: &str = "project";

/// The findings of one suite by check.
type Suite<'f> = BTreeMap<&'f str, Vec<&'f Finding>>;

fn write(report: &Report<'_>, out: &mut dyn io::Write) -> io::Result<()> {
    let suites = suites(report);
    let tests: usize = suites.values().map(count_cases).sum();
    let failures: usize = suites.values().map(count_failures).sum();
    let mut writer = Writer::new_with_indent(&mut *out, b' ', 2);
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    writer
        .create_element("testsuites")
        .with_attribute(("name", "tarjuma"))
        .with_attribute(("tests", tests.to_string().as_str()))
        .with_attribute(("failures", failures.to_string().as_str()))
        .write_inner_content(|writer| {
            for (name, suite) in &suites {
                write_suite(name, suite, report, writer)?;
            }
            Ok(())
        })?;
    writeln!(out)
}

fn suites<'f>(report: &'f Report<'_>) -> BTreeMap<String, Suite<'f>> {
    let mut suites: BTreeMap<String, Suite<'_>> = BTreeMap::new();
    for (locale, _) in report
        .coverage
        .iter()
        .flat_map(|coverage| &coverage.locales)
    {
        suites.entry(locale.to_string()).or_default();
    }
    for finding in &report.findings {
        let locale = finding.subject.locale.as_ref();
        let name = locale.map_or_else(|| PROJECT.to_owned(), ToString::to_string);
        let suite = suites.entry(name).or_default();
        suite.entry(finding.check).or_default().push(finding);
    }
    suites
}

fn count_cases(suite: &Suite<'_>) -> usize {
    suite.len().max(1)
}

fn count_failures(suite: &Suite<'_>) -> usize {
    suite
        .values()
        .filter(|findings| has_error(findings))
        .count()
}

fn has_error(findings: &[&Finding]) -> bool {
    let mut findings = findings.iter();
    findings.any(|finding| finding.severity == Severity::Error)
}

fn write_suite<W: io::Write>(
    name: &str,
    suite: &Suite<'_>,
    report: &Report<'_>,
    writer: &mut Writer<W>,
) -> io::Result<()> {
    writer
        .create_element("testsuite")
        .with_attribute(("name", name))
        .with_attribute(("tests", count_cases(suite).to_string().as_str()))
        .with_attribute(("failures", count_failures(suite).to_string().as_str()))
        .write_inner_content(|writer| {
            if suite.is_empty() {
                write_case_head(writer, name, "all checks").write_empty()?;
            }
            for (check, findings) in suite {
                write_case(name, check, findings, report, writer)?;
            }
            Ok(())
        })?;
    Ok(())
}

fn write_case_head<'w, W: io::Write>(
    writer: &'w mut Writer<W>,
    suite: &str,
    case: &str,
) -> quick_xml::writer::ElementWriter<'w, W> {
    writer
        .create_element("testcase")
        .with_attribute(("classname", suite))
        .with_attribute(("name", case))
}

fn write_case<W: io::Write>(
    suite: &str,
    check: &str,
    findings: &[&Finding],
    report: &Report<'_>,
    writer: &mut Writer<W>,
) -> io::Result<()> {
    let message = Summary::of(findings.iter().copied()).to_string();
    let lines: Vec<_> = findings
        .iter()
        .map(|finding| line(finding, report))
        .collect();
    let text = lines.join("\n");
    write_case_head(writer, suite, check).write_inner_content(|writer| {
        let text = BytesText::new(&text);
        match has_error(findings) {
            true => writer
                .create_element("failure")
                .with_attribute(("type", "error"))
                .with_attribute(("message", message.as_str()))
                .write_text_content(text)?,
            false => writer
                .create_element("system-out")
                .write_text_content(text)?,
        };
        Ok(())
    })?;
    Ok(())
}

fn line(finding: &Finding, report: &Report<'_>) -> String {
    format!(
        "{}:{}: {}: {}",
        Escaped(&finding.path),
        report.line_of(finding),
        finding.severity,
        Escaped(&finding.message())
    )
}
