//! What a page tells those who share it is what it says itself: its title and its language.

use crate::diagnostic::ProblemKind;
use crate::locale::LocaleId;
use crate::verify::html::Page;
use crate::verify::registry::{Faults, Rule};
use crate::verify::site::Site;

/// The rule.
pub(in crate::verify) const RULE: Rule = Rule {
    kind: ProblemKind::error(
        "open-graph",
        "what a page tells those who share it does not agree with the page",
    ),
    check,
};

fn check(site: &Site, faults: &mut Faults<'_>) {
    for page in site.pages.values() {
        if let Some(title) = page
            .property("og:title")
            .filter(|own| !page.is_called(&own.value))
        {
            let message = format!("`og:title` is `{}`, which is not its title", title.value);
            faults.on(page, title, message);
        }
        if let Some(locale) = page
            .property("og:locale")
            .filter(|own| !speaks(page, &own.value))
        {
            let message = format!(
                "`og:locale` is `{}`, which is not the language of the page",
                locale.value
            );
            faults.on(page, locale, message);
        }
    }
}

/// Says whether a locale as Open Graph writes it is of the language of the page; of a page that
/// names no language nothing can be told.
fn speaks(page: &Page, written: &str) -> bool {
    let own = page
        .lang
        .as_ref()
        .and_then(|lang| lang.value.parse::<LocaleId>().ok());
    let Some(own) = own else {
        return true;
    };
    let told = written.replace('_', "-").parse::<LocaleId>();
    told.is_ok_and(|told| told.language() == own.language())
}
