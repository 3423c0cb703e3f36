//! Files of JSON can be read.

use crate::diagnostic::ProblemKind;
use crate::verify::registry::{Faults, Rule};
use crate::verify::site::Site;

/// The rule.
pub(in crate::verify) const RULE: Rule = Rule {
    kind: ProblemKind::error("data-file", "a file of data cannot be read"),
    check,
};

fn check(site: &Site, faults: &mut Faults<'_>) {
    for (path, fault) in &site.unreadable {
        faults.at(
            path,
            fault.span,
            format!("this is no JSON: {}", fault.value),
        );
    }
}
