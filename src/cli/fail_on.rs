//! From which findings on a run fails.

use clap::ValueEnum;

use super::exit_status::ExitStatus;
use crate::diagnostic::{Finding, Severity};

/// From which severity on findings fail a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum FailOn {
    /// Errors do.
    Error,
    /// Errors and warnings do.
    Warning,
    /// Nothing does.
    None,
}

impl FailOn {
    /// Returns [`ExitStatus::Findings`] when a finding fails the run.
    pub(crate) fn status_of(self, findings: &[Finding]) -> ExitStatus {
        let least = match self {
            Self::Error => Severity::Error,
            Self::Warning => Severity::Warning,
            Self::None => return ExitStatus::Success,
        };
        match findings.iter().any(|finding| finding.severity >= least) {
            true => ExitStatus::Findings,
            false => ExitStatus::Success,
        }
    }
}
