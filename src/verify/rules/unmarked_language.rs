//! What is in another language says so on its element.
//!
//! Told by scripts, and in one script by long runs of text: an English sentence on a Hindi page is
//! found, and on a Spanish page so many that they leave no doubt.

use crate::diagnostic::ProblemKind;
use crate::locale::{LocaleId, surely_other_language};
use crate::text::Span;
use crate::verify::html::{Block, Page};
use crate::verify::registry::{Faults, Rule};
use crate::verify::site::Site;

/// The rule.
pub(in crate::verify) const RULE: Rule = Rule {
    kind: ProblemKind::error(
        "unmarked-language",
        "a text is in another language than it is said to be in",
    ),
    check,
};

/// A text of fewer letters may be a name.
const FEWEST_LETTERS: usize = 20;

/// A text of fewer letters may be a list of names, which are of all languages.
const FEWEST_OF_PROSE: usize = 60;

/// So many letters of prose tell a language: those of one text, or of short ones together.
const ENOUGH_LETTERS: usize = 300;

fn check(site: &Site, faults: &mut Faults<'_>) {
    for page in site.pages.values() {
        for block in &page.blocks {
            check_script(page, block, faults);
        }
        let mut blocks = page.blocks.as_slice();
        while let Some(first) = blocks.first() {
            let end = blocks.iter().position(|block| block.lang != first.lang);
            let (run, rest) = blocks.split_at(end.unwrap_or(blocks.len()));
            check_run(page, run, faults);
            blocks = rest;
        }
    }
}

fn check_script(page: &Page, block: &Block, faults: &mut Faults<'_>) {
    let is_long = letters_of(&block.text) >= FEWEST_LETTERS && block.text.trim().contains(' ');
    let Ok(locale) = block.lang.parse::<LocaleId>() else {
        return;
    };
    if is_long && locale.is_foreign_script(&block.text) {
        let message = format!("this text is not in the script of `{locale}`, and does not say so");
        faults.at(&page.path, block.span, message);
    }
}

/// Checks texts that follow each other and are said to be in one language. The first passage in
/// another one is told.
fn check_run(page: &Page, run: &[Block], faults: &mut Faults<'_>) {
    let lang = run.first().map(|block| block.lang.parse::<LocaleId>());
    let Some(Ok(locale)) = lang else {
        return;
    };
    // Of a language in another script than its usual one nothing can be told.
    let usual = locale.language().parse::<LocaleId>();
    if locale.is_pseudo() || !usual.is_ok_and(|usual| locale.is_written_as(&usual)) {
        return;
    }
    let (mut text, mut span): (String, Option<Span>) = (String::new(), None);
    for block in run {
        let letters = letters_of(&block.text);
        if letters < FEWEST_OF_PROSE || locale.is_foreign_script(&block.text) {
            continue;
        }
        if letters >= ENOUGH_LETTERS {
            if tells_another_language(page, (&block.text, block.span), &locale, faults) {
                return;
            }
            continue;
        }
        let mut together = span.unwrap_or(block.span);
        together.end = block.span.end;
        span = Some(together);
        text.push_str(&block.text);
        text.push('\n');
        if letters_of(&text) < ENOUGH_LETTERS {
            continue;
        }
        if tells_another_language(page, (&text, together), &locale, faults) {
            return;
        }
        text.clear();
        span = None;
    }
}

/// Says, and tells, whether a text is surely in another language than `locale`.
fn tells_another_language(
    page: &Page,
    (text, span): (&str, Span),
    locale: &LocaleId,
    faults: &mut Faults<'_>,
) -> bool {
    let other = surely_other_language(text, locale);
    if let Some(other) = other {
        let message = format!("this text is in `{other}`, not in `{locale}`, and does not say so");
        faults.at(&page.path, span, message);
    }
    other.is_some()
}

fn letters_of(text: &str) -> usize {
    text.chars().filter(|letter| letter.is_alphabetic()).count()
}
