//! Links, pictures and style sheets of the site itself are there, and so are the places on a page
//! that a link leads to.

use crate::diagnostic::ProblemKind;
use crate::verify::address::{Target, resolve};
use crate::verify::html::{Attribute, Page};
use crate::verify::registry::{Faults, Rule};
use crate::verify::site::Site;

/// The rule.
pub(in crate::verify) const RULE: Rule = Rule {
    kind: ProblemKind::error("broken-link", "a link leads to nothing"),
    check,
};

fn check(site: &Site, faults: &mut Faults<'_>) {
    for page in site.pages.values() {
        for link in page.links.iter().chain(&page.feeds) {
            check_link(site, page, link, faults);
        }
    }
}

fn check_link(site: &Site, page: &Page, link: &Attribute, faults: &mut Faults<'_>) {
    let href = &link.value;
    match resolve(&page.path, href, site.base.as_deref()) {
        Target::Elsewhere => {}
        Target::Outside => faults.on(page, link, format!("`{href}` leads out of the site")),
        Target::File { path, fragment } => {
            if !site.files.contains(&path) {
                faults.on(
                    page,
                    link,
                    format!("`{href}` leads to `{path}`, which does not exist"),
                );
                return;
            }
            let Some((fragment, target)) = fragment.zip(site.pages.get(&path)) else {
                return;
            };
            if fragment != "top" && !target.ids.contains(&fragment) {
                faults.on(page, link, format!("`{path}` has no place `#{fragment}`"));
            }
        }
    }
}
