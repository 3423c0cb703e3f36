//! A page that search engines are to find names its own address, once.

use crate::diagnostic::ProblemKind;
use crate::verify::address::page_of;
use crate::verify::registry::{Faults, Rule};
use crate::verify::site::Site;

/// The rule.
pub(in crate::verify) const RULE: Rule = Rule {
    kind: ProblemKind::error("canonical", "a page does not name its own address"),
    check,
};

fn check(site: &Site, faults: &mut Faults<'_>) {
    let Some(base) = &site.base else {
        return;
    };
    for page in site.indexed() {
        match page.canonicals.as_slice() {
            [] => faults.page(page, "the page does not name its address"),
            [canonical] => {
                if page_of(&canonical.value, base).as_ref() != Some(&page.path) {
                    let message = format!("`{}` is not the address of this page", canonical.value);
                    faults.on(page, canonical, message);
                }
            }
            [_, second, ..] => faults.on(page, second, "the page names two addresses"),
        }
    }
}
