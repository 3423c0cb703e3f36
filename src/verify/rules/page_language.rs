//! A page says its language and the direction of its script, and most of it is in that script.

use crate::diagnostic::ProblemKind;
use crate::locale::{Direction, LocaleId};
use crate::verify::html::Page;
use crate::verify::registry::{Faults, Rule};
use crate::verify::site::Site;

/// The rule.
pub(in crate::verify) const RULE: Rule = Rule {
    kind: ProblemKind::error(
        "page-language",
        "a page does not say its language or direction, or says it wrongly",
    ),
    check,
};

fn check(site: &Site, faults: &mut Faults<'_>) {
    for page in site.pages.values() {
        let Some(lang) = &page.lang else {
            faults.page(page, "the page does not say its language");
            continue;
        };
        let Ok(locale) = lang.value.parse::<LocaleId>() else {
            faults.on(page, lang, format!("`{}` is no language", lang.value));
            continue;
        };
        if locale.to_string() != lang.value {
            faults.on(
                page,
                lang,
                format!("`{}` is written `{locale}`", lang.value),
            );
        }
        let direction = Direction::of(&locale).as_str();
        match &page.dir {
            None => faults.page(page, "the page does not say its direction"),
            Some(dir) if dir.value != direction => {
                faults.on(
                    page,
                    dir,
                    format!("`{locale}` is written `{direction}`, not `{}`", dir.value),
                );
            }
            Some(_) => {}
        }
        if !speaks(page, &locale, &lang.value) {
            let message =
                format!("the page says that it is in `{locale}`, and no text is in its script");
            faults.on(page, lang, message);
        }
    }
}

/// Says whether any text that is said to be in the language of the page is in its script.
fn speaks(page: &Page, locale: &LocaleId, lang: &str) -> bool {
    let mut own = page.blocks.iter().filter(|block| block.lang == lang);
    let has_own = own.clone().next().is_some();
    !has_own || own.any(|block| !locale.is_foreign_script(&block.text))
}
