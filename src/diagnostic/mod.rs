//! Findings as data: what is wrong, where, and the way out.
//!
//! Knows no check and prints nothing; `report` chooses how a finding looks.

mod finding;
mod kind;
mod severity;
mod wording;

pub use finding::{Finding, FindingParts, Fix, Label, LabelRole, Place, SortKey, Subject};
pub use kind::ProblemKind;
pub use severity::Severity;
pub use wording::Wording;
