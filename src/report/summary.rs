//! How many findings there are.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;

use serde::Serialize;

use crate::diagnostic::{Finding, Severity};

/// The findings of a run, counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// Findings of severity error.
    pub errors: usize,
    /// Findings of severity warning.
    pub warnings: usize,
    /// Findings of severity info.
    pub infos: usize,
    /// Files with findings.
    pub files: usize,
}

impl Summary {
    /// Counts findings.
    pub fn of<'f>(findings: impl IntoIterator<Item = &'f Finding>) -> Self {
        let mut summary = Self::default();
        let mut files = BTreeSet::new();
        let mut before: Option<&Arc<str>> = None;
        for finding in findings {
            // Findings of one file mostly follow each other, and share its path.
            if before.is_none_or(|before| !Arc::ptr_eq(before, &finding.path)) {
                files.insert(&finding.path);
            }
            before = Some(&finding.path);
            match finding.severity {
                Severity::Error => summary.errors += 1,
                Severity::Warning => summary.warnings += 1,
                Severity::Info => summary.infos += 1,
            }
        }
        summary.files = files.len();
        summary
    }
}

impl fmt::Display for Summary {
    /// Writes `3 errors, 1 warning in 4 files`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let counted = |count: usize, noun: &str| {
            let ending = if count == 1 { "" } else { "s" };
            (count > 0).then(|| format!("{count} {noun}{ending}"))
        };
        let parts: Vec<_> = [
            counted(self.errors, "error"),
            counted(self.warnings, "warning"),
            counted(self.infos, "remark"),
        ]
        .into_iter()
        .flatten()
        .collect();
        match counted(self.files, "file") {
            None => formatter.write_str("no findings"),
            Some(files) => write!(formatter, "{} in {files}", parts.join(", ")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_by_severity_and_file() {
        let finding = |severity, path: &str| Finding::new("missing-message", severity, path, "…");
        let findings = [
            finding(Severity::Error, "hi.ftl"),
            finding(Severity::Error, "ar.ftl"),
            finding(Severity::Warning, "ar.ftl"),
        ];
        let summary = Summary::of(&findings);
        assert_eq!(summary.to_string(), "2 errors, 1 warning in 2 files");
        assert_eq!(Summary::default().to_string(), "no findings");
    }
}
