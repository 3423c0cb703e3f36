//! There is a page for addresses that lead nowhere, where servers look for it.

use crate::diagnostic::ProblemKind;
use crate::verify::registry::{Faults, Rule};
use crate::verify::site::Site;

/// The rule.
pub(in crate::verify) const RULE: Rule = Rule {
    kind: ProblemKind::error(
        "not-found-page",
        "there is no page for addresses that lead nowhere",
    ),
    check,
};

/// Where servers look for it.
const PAGE: &str = "404.html";

fn check(site: &Site, faults: &mut Faults<'_>) {
    if !(site.pages.is_empty() || site.pages.contains_key(PAGE)) {
        faults.file(PAGE, "there is no page for addresses that lead nowhere");
    }
}
