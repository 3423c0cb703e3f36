//! The versions of a page name each other: each itself and all others, by their absolute
//! addresses and the languages they are in.

use std::collections::BTreeMap;

use crate::diagnostic::ProblemKind;
use crate::locale::LocaleId;
use crate::verify::html::{Attribute, Page};
use crate::verify::registry::{Faults, Rule};
use crate::verify::site::Site;

/// The rule.
pub(in crate::verify) const RULE: Rule = Rule {
    kind: ProblemKind::error(
        "alternates",
        "the versions of a page do not name each other",
    ),
    check,
};

/// What stands for readers of other languages, which is a rule of its own.
pub(super) const DEFAULT: &str = "x-default";

fn check(site: &Site, faults: &mut Faults<'_>) {
    for page in site
        .pages
        .values()
        .filter(|page| !page.alternates.is_empty())
    {
        if page.is_hidden {
            faults.page(page, "a page that search engines leave out names versions");
        }
        let own = languages(page).any(|(_, address)| names(site, page, address));
        if !own {
            faults.page(page, "the page does not name itself among its versions");
        }
        let mut seen = BTreeMap::new();
        for (language, address) in languages(page) {
            if seen.insert(language, address).is_some() {
                faults.on(page, address, format!("two versions are for `{language}`"));
            }
            check_version(site, page, (language, address), faults);
        }
    }
}

fn check_version(
    site: &Site,
    page: &Page,
    (language, address): (&str, &Attribute),
    faults: &mut Faults<'_>,
) {
    let is_canonical = language
        .parse::<LocaleId>()
        .is_ok_and(|id| id.to_string() == language);
    if !is_canonical {
        faults.on(page, address, format!("`{language}` is no language"));
    }
    if !address.value.contains("://") {
        faults.on(
            page,
            address,
            format!("`{}` is not absolute", address.value),
        );
        return;
    }
    let Some(version) = site.page_at(&address.value) else {
        faults.on(page, address, format!("`{}` does not exist", address.value));
        return;
    };
    let lang = version.lang.as_ref().map(|lang| lang.value.as_str());
    if lang.is_some_and(|lang| lang != language) {
        let message = format!("`{}` is not in `{language}`", address.value);
        faults.on(page, address, message);
    }
    let is_named_back = languages(version).any(|(_, back)| names(site, page, back));
    if !is_named_back {
        let message = format!("`{}` does not name this page as its version", address.value);
        faults.on(page, address, message);
    }
}

fn names(site: &Site, page: &Page, address: &Attribute) -> bool {
    let named = site.page_at(&address.value);
    named.is_some_and(|named| named.path == page.path)
}

fn languages(page: &Page) -> impl Iterator<Item = (&str, &Attribute)> {
    let alternates = page.alternates.iter();
    alternates
        .filter(|(language, _)| language != DEFAULT)
        .map(|(language, address)| (language.as_str(), address))
}
