//! What is in another language says so on its element.
//!
//! Told by scripts: an English paragraph on a Hindi page is found, one on a Spanish page is not.

use crate::diagnostic::ProblemKind;
use crate::locale::LocaleId;
use crate::verify::registry::{Faults, Rule};
use crate::verify::site::Site;

/// The rule.
pub(in crate::verify) const RULE: Rule = Rule {
    kind: ProblemKind::error(
        "unmarked-language",
        "a text is in another script than the language it is said to be in",
    ),
    check,
};

/// A text of fewer letters may be a name.
const FEWEST_LETTERS: usize = 20;

fn check(site: &Site, faults: &mut Faults<'_>) {
    for page in site.pages.values() {
        for block in &page.blocks {
            let letters = block.text.chars().filter(|c| c.is_alphabetic()).count();
            let is_long = letters >= FEWEST_LETTERS && block.text.trim().contains(' ');
            let Ok(locale) = block.lang.parse::<LocaleId>() else {
                continue;
            };
            if is_long && locale.is_foreign_script(&block.text) {
                let message =
                    format!("this text is not in the script of `{locale}`, and does not say so");
                faults.at(&page.path, block.span, message);
            }
        }
    }
}
