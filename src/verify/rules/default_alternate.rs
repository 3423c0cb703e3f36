//! A page with versions names one for readers of no language it is in, and all versions the same.

use super::alternates::DEFAULT;
use crate::diagnostic::ProblemKind;
use crate::verify::html::{Attribute, Page};
use crate::verify::registry::{Faults, Rule};
use crate::verify::site::Site;

/// The rule.
pub(in crate::verify) const RULE: Rule = Rule {
    kind: ProblemKind::error(
        "default-alternate",
        "the versions of a page name none for readers of other languages, or several",
    ),
    check,
};

fn check(site: &Site, faults: &mut Faults<'_>) {
    for page in site
        .pages
        .values()
        .filter(|page| !page.alternates.is_empty())
    {
        let Some(default) = default_of(page) else {
            faults.page(
                page,
                "no version is for readers of other languages (`x-default`)",
            );
            continue;
        };
        if site.page_at(&default.value).is_none() {
            faults.on(page, default, format!("`{}` does not exist", default.value));
            continue;
        }
        let versions = page.alternates.iter();
        let versions = versions.filter_map(|(_, address)| site.page_at(&address.value));
        let differs =
            |version: &Page| default_of(version).is_some_and(|other| other.value != default.value);
        let mut versions = versions.filter(|version| version.path != page.path);
        if versions.any(differs) {
            faults.on(
                page,
                default,
                "another version names another one for readers of other languages",
            );
        }
    }
}

fn default_of(page: &Page) -> Option<&Attribute> {
    let mut alternates = page.alternates.iter();
    alternates.find_map(|(language, address)| (language == DEFAULT).then_some(address))
}
