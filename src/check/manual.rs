//! The manual pages of the checks, which are the module documentation of their rules.

use std::fmt::Write;

use crate::check::registry::{CHECKS, Check};

const SOURCE: &str = "src/check/rules/";

/// Returns the manual page of a check as Markdown: its name and severity, what it flags, why, an
/// example and the way out.
#[must_use]
pub fn page_of(check: &Check) -> String {
    let (id, severity) = (check.id, check.severity);
    let severity = match check.is_optional() {
        true => format!("{severity} where it is turned on"),
        false => severity.to_string(),
    };
    format!(
        "# {id}\n\nSeverity: {severity}.\n\n{}\n",
        check.explanation()
    )
}

/// Returns a table of all checks as Markdown, each with a link to its page.
#[must_use]
pub fn index() -> String {
    let mut index = format!(
        "# Checks\n\nWritten from the documentation in `{SOURCE}`; `tarjuma explain CHECK` prints a \
         page.\n\n| Check | Severity | Flags |\n|---|---|---|\n"
    );
    for check in CHECKS {
        let Check { id, summary, .. } = check;
        let severity = match check.is_optional() {
            true => "off",
            false => check.severity.as_str(),
        };
        let _ = writeln!(index, "| [{id}]({id}.md) | {severity} | {summary} |");
    }
    index
}
