//! What the program tells the shell.

use std::process::ExitCode;

/// How a run ended, as documented for scripts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ExitStatus {
    /// Nothing to complain of.
    Success,
    /// The run did its work and found faults.
    Findings,
    /// The arguments or the configuration are wrong.
    Usage,
    /// The root cannot be read, the output not written, or the program is at fault.
    Failure,
}

impl From<ExitStatus> for ExitCode {
    fn from(status: ExitStatus) -> Self {
        Self::from(match status {
            ExitStatus::Success => 0,
            ExitStatus::Findings => 1,
            ExitStatus::Usage => 2,
            ExitStatus::Failure => 3,
        })
    }
}
