//! A page of Markdown about a run, of any length that is asked for.

use std::fmt::Write;

use crate::build::escape_html;
use crate::check::Counts;
use crate::diagnostic::{Finding, Severity};
use crate::locale::LocaleId;
use crate::report::Report;
use crate::report::escape::Escaped;

/// The bytes that are kept for saying how much is left out.
const CLOSING: usize = 200;

/// Returns a page of at most `longest` bytes: the counts, how far each locale is, and the findings
/// by file, those in changed entries first. What has no room is counted.
#[must_use]
pub fn page(report: &Report<'_>, longest: usize) -> String {
    let mut page = format!("## Translations: {}\n", report.summary());
    if let Some(coverage) = report.coverage {
        push_table(&mut page, &coverage.locales);
    }
    if page.len() + CLOSING > longest {
        page = format!("## Translations: {}\n", report.summary());
    }
    let mut findings = report.changed_first(Severity::Error);
    findings.extend(report.changed_first(Severity::Warning));
    findings.extend(report.changed_first(Severity::Info));
    let mut shown = 0;
    let mut path = "";
    for finding in &findings {
        let mut lines = String::new();
        if *finding.path != *path {
            let _ = writeln!(lines, "\n<p><code>{}</code></p>\n", html(&finding.path));
        }
        push_finding(&mut lines, finding, report);
        if page.len() + lines.len() + CLOSING > longest {
            break;
        }
        page.push_str(&lines);
        path = &finding.path;
        shown += 1;
    }
    if shown < findings.len() {
        let _ = writeln!(page, "\n… and {} more", findings.len() - shown);
    }
    page
}

fn push_table(page: &mut String, locales: &[(LocaleId, Counts)]) {
    page.push_str("\n| Locale | Done | Messages | Stale | Missing | Copies |\n");
    page.push_str("|---|--:|--:|--:|--:|--:|\n");
    for (locale, counts) in locales {
        let _ = writeln!(
            page,
            "| {locale} | {} % | {}/{} | {} | {} | {} |",
            counts.percent(),
            counts.translated,
            counts.messages,
            counts.stale,
            counts.missing,
            counts.copies
        );
    }
}

/// Adds a finding as an item of HTML, in which no sign of Markdown has a meaning.
fn push_finding(page: &mut String, finding: &Finding, report: &Report<'_>) {
    let sign = match finding.severity {
        Severity::Error => "❌",
        Severity::Warning => "⚠️",
        Severity::Info => "ℹ️",
    };
    let _ = write!(
        page,
        "<p>{sign} {} <code>{}</code>, line {}: {}",
        finding.severity,
        finding.check,
        report.line_of(finding),
        with_code(&finding.message())
    );
    if let Some(hint) = &finding.hint {
        let _ = write!(page, "<br><i>{}</i>", with_code(hint));
    }
    page.push_str("</p>\n");
}

/// Returns a sentence of a finding as HTML on one line, what stands between backticks as code.
fn with_code(text: &str) -> String {
    let text = html(text);
    let mut pieces = text.split('`');
    let mut result = pieces.next().unwrap_or_default().to_owned();
    let rest: Vec<_> = pieces.collect();
    for pair in rest.chunks(2) {
        match pair {
            [code, after] => {
                let _ = write!(result, "<code>{code}</code>{after}");
            }
            [open, ..] => {
                let _ = write!(result, "`{open}");
            }
            [] => {}
        }
    }
    result
}

fn html(text: &str) -> String {
    escape_html(&Escaped(text).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_is_marked_and_markup_is_none() {
        assert_eq!(
            with_code("`$name` is <b>missing</b> from `welcome`"),
            "<code>$name</code> is &lt;b&gt;missing&lt;/b&gt; from <code>welcome</code>"
        );
        assert_eq!(with_code("a ` alone"), "a ` alone");
    }
}
