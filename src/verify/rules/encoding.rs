//! A page says that it is in UTF-8, and is.
//!
//! Browsers look for that in the first 1024 bytes
//! ([HTML](https://html.spec.whatwg.org/multipage/semantics.html#charset)).

use crate::diagnostic::ProblemKind;
use crate::verify::registry::{Faults, Rule};
use crate::verify::site::Site;

/// The rule.
pub(in crate::verify) const RULE: Rule = Rule {
    kind: ProblemKind::error(
        "encoding",
        "a file does not say its encoding, or has another",
    ),
    check,
};

/// How far browsers look.
const LOOKED_THROUGH: usize = 1024;

fn check(site: &Site, faults: &mut Faults<'_>) {
    for page in site.pages.values() {
        match page.charset {
            None => faults.page(page, "the page does not say that it is in UTF-8"),
            Some(end) if end > LOOKED_THROUGH => {
                faults.page(
                    page,
                    format!("the encoding is declared after {LOOKED_THROUGH} bytes"),
                );
            }
            Some(_) => {}
        }
    }
    for path in &site.undecodable {
        faults.file(path, "the file is not UTF-8");
    }
    for path in &site.marked {
        faults.file(path, "the file begins with a byte order mark");
    }
}
