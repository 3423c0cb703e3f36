//! Findings as data: what is wrong, where, and the way out.
//!
//! Knows no check and prints nothing; `report` chooses how a finding looks.

mod finding;
mod kind;
mod severity;

pub use finding::{Finding, Fix, KeyInFile, Label, LabelRole, Place, Subject};
pub use kind::ProblemKind;
pub use severity::Severity;
