//! What a finding can be called beside the checks.

use std::sync::Arc;

use super::{Finding, Severity, Wording};

/// A kind of problem. It is reported under its id as a check's findings are.
///
/// Each layer has a table of those that it reports; settings know all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProblemKind {
    /// The id.
    pub id: &'static str,
    /// How bad it is unless the configuration says otherwise.
    pub severity: Severity,
    /// What it is, in one line.
    pub summary: &'static str,
}

impl ProblemKind {
    /// Makes a kind of problem that is an error.
    pub(crate) const fn error(id: &'static str, summary: &'static str) -> Self {
        Self {
            id,
            severity: Severity::Error,
            summary,
        }
    }

    /// Makes a kind of problem that is a warning.
    pub(crate) const fn warning(id: &'static str, summary: &'static str) -> Self {
        Self {
            id,
            severity: Severity::Warning,
            summary,
        }
    }

    /// Reports one in a file.
    pub(crate) fn in_file(self, path: impl Into<Arc<str>>, message: impl Into<Wording>) -> Finding {
        Finding::new(self.id, self.severity, path, message)
    }
}
