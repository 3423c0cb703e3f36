//! [SARIF 2.1.0](https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html), for code
//! scanning and editors.
//!
//! Paths are relative to `%SRCROOT%`, the root of the repository, or of the project where it is in none; columns count UTF-16 code units. Each
//! check that has findings is a rule with its manual page as help.

use std::collections::BTreeMap;
use std::io;

use serde_json::{Value, json};

use crate::check::{explanation_of, summary_of};
use crate::diagnostic::{Finding, Fix, Severity};
use crate::report::fingerprint::fingerprints;
use crate::report::json_document::write_document;
use crate::report::{Format, Needs, Notation, Report};
use crate::text::Span;

/// See the module.
pub(crate) const FORMAT: Format = Format {
    id: "sarif",
    summary: "SARIF 2.1.0, for code scanning and editors",
    needs: Needs::Findings,
    notation: Notation::Json,
    write,
};

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";
const ROOT: &str = "%SRCROOT%";

fn write(report: &Report<'_>, out: &mut dyn io::Write) -> io::Result<()> {
    let mut rules: BTreeMap<&str, usize> = BTreeMap::new();
    for finding in &report.findings {
        rules.insert(finding.check, 0);
    }
    for (place, index) in rules.values_mut().enumerate() {
        *index = place;
    }
    let prints = fingerprints(&report.findings, report.sources);
    let findings = report.findings.iter().zip(prints);
    let results: Vec<_> = findings
        .map(|(finding, print)| result(finding, rules.get(finding.check), &print, report))
        .collect();
    let document = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "tarjuma",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": rules.keys().map(|id| rule(id)).collect::<Vec<_>>(),
            }},
            "columnKind": "utf16CodeUnits",
            "originalUriBaseIds": { ROOT: {
                "description": { "text": "The root of the repository; without one, the folder with tarjuma.toml" },
            }},
            "results": results,
        }],
    });
    write_document(out, &document)
}

fn rule(id: &str) -> Value {
    let summary = summary_of(id).unwrap_or(id);
    let mut rule = json!({ "id": id, "shortDescription": { "text": summary } });
    if let Some(page) = explanation_of(id) {
        rule["help"] = json!({ "text": page, "markdown": page });
    }
    rule
}

fn result(
    finding: &Finding,
    rule: Option<&usize>,
    fingerprint: &str,
    report: &Report<'_>,
) -> Value {
    let text = match &finding.hint {
        Some(hint) => format!("{}\n{hint}", finding.message()),
        None => finding.message().into_owned(),
    };
    let mut place = json!({
        "physicalLocation": location(&finding.path, finding.span, report),
    });
    if let Some(entry) = &finding.subject.entry {
        let attribute = finding.subject.attribute.iter();
        let name: String = attribute.fold(entry.to_string(), |name, part| format!("{name}.{part}"));
        place["logicalLocations"] = json!([{ "fullyQualifiedName": name, "kind": "resource" }]);
    }
    let mut result = json!({
        "ruleId": finding.check,
        "ruleIndex": rule,
        "level": match finding.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Info => "note",
        },
        "message": { "text": text },
        "locations": [place],
        "partialFingerprints": { "tarjuma/v1": fingerprint },
    });
    if !finding.related.is_empty() {
        let related = finding.related.iter().map(|label| {
            json!({
                "physicalLocation": location(&label.path, Some(label.span), report),
                "message": { "text": label.text },
            })
        });
        result["relatedLocations"] = related.collect();
    }
    if let Some(fix) = &finding.fix {
        result["fixes"] = json!([fix_record(fix, report)]);
    }
    result
}

fn fix_record(fix: &Fix, report: &Report<'_>) -> Value {
    let replacements = fix.edits.iter().filter_map(|edit| {
        Some(json!({
            "deletedRegion": region(&fix.path, edit.span, report)?,
            "insertedContent": { "text": edit.replacement },
        }))
    });
    json!({
        "description": { "text": fix.title },
        "artifactChanges": [{
            "artifactLocation": artifact(&fix.path, report),
            "replacements": replacements.collect::<Vec<_>>(),
        }],
    })
}

fn location(path: &str, span: Option<Span>, report: &Report<'_>) -> Value {
    let mut location = json!({ "artifactLocation": artifact(path, report) });
    if let Some(region) = span.and_then(|span| region(path, span, report)) {
        location["region"] = region;
    }
    location
}

fn artifact(path: &str, report: &Report<'_>) -> Value {
    let path = report.path_in_repository(path);
    json!({ "uri": percent_encoded(&path), "uriBaseId": ROOT })
}

fn region(path: &str, span: Span, report: &Report<'_>) -> Option<Value> {
    let place = report.sources.locate(path, span)?;
    Some(json!({
        "startLine": place.start.line,
        "startColumn": place.start.utf16_column,
        "endLine": place.end.line,
        "endColumn": place.end.utf16_column,
    }))
}

/// Writes a path as a relative reference of
/// [RFC 3986](https://www.rfc-editor.org/rfc/rfc3986#section-2.1).
fn percent_encoded(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                uri.push(char::from(byte));
            }
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_becomes_a_reference() {
        assert_eq!(
            percent_encoded("locales/zh-Hans/ui 1.ftl"),
            "locales/zh-Hans/ui%201.ftl"
        );
        assert_eq!(percent_encoded("लेख.ftl"), "%E0%A4%B2%E0%A5%87%E0%A4%96.ftl");
    }
}
