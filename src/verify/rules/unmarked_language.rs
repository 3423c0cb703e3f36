//! What is in another language says so on its element.
//!
//! Told by scripts, and in one script by long runs of text: an English sentence on a Hindi page is
//! found, and on a Spanish page so many that they leave no doubt.

use std::borrow::Cow;

use crate::diagnostic::ProblemKind;
use crate::locale::{LocaleId, Scripts, surely_other_language};
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

/// Where one letter in fewer is of another script, names of people and things are not all that is.
const LETTERS_TO_A_FOREIGN_ONE: usize = 20;

/// What every address of the web has.
const ADDRESS: &str = "://";

/// A text of a page without what is of no language.
struct Passage<'p> {
    text: Cow<'p, str>,
    lang: &'p str,
    span: Span,
}

impl<'p> Passage<'p> {
    fn of(block: &'p Block) -> Self {
        Self {
            text: without_addresses(&block.text),
            lang: &block.lang,
            span: block.span,
        }
    }
}

fn check(site: &Site, faults: &mut Faults<'_>) {
    for page in site.pages.values() {
        let passages: Vec<Passage<'_>> = page.blocks.iter().map(Passage::of).collect();
        for passage in &passages {
            check_script(page, passage, faults);
        }
        for run in passages.chunk_by(|one, next| one.lang == next.lang) {
            check_run(page, run, faults);
        }
    }
}

fn check_script(page: &Page, passage: &Passage<'_>, faults: &mut Faults<'_>) {
    let is_long = letters_of(&passage.text) >= FEWEST_LETTERS && passage.text.trim().contains(' ');
    let Ok(locale) = passage.lang.parse::<LocaleId>() else {
        return;
    };
    if is_long && locale.is_foreign_script(&passage.text) {
        let message = format!("this text is not in the script of `{locale}`, and does not say so");
        faults.at(&page.path, passage.span, message);
    }
}

/// Checks texts that follow each other and are said to be in one language. The first passage in
/// another one is told.
fn check_run(page: &Page, run: &[Passage<'_>], faults: &mut Faults<'_>) {
    let lang = run.first().map(|passage| passage.lang.parse::<LocaleId>());
    let Some(Ok(locale)) = lang else {
        return;
    };
    // Of a language in another script than its usual one nothing can be told.
    let usual = locale.language().parse::<LocaleId>();
    if locale.is_pseudo() || !usual.is_ok_and(|usual| locale.is_written_as(&usual)) {
        return;
    }
    let scripts = Scripts::of(&locale);
    let (mut text, mut span): (String, Option<Span>) = (String::new(), None);
    for passage in run {
        let letters = letters_of(&passage.text);
        if letters < FEWEST_OF_PROSE || is_mixed(&passage.text, &scripts) {
            continue;
        }
        if letters >= ENOUGH_LETTERS {
            if tells_another_language(page, (&passage.text, passage.span), &locale, faults) {
                return;
            }
            continue;
        }
        let mut together = span.unwrap_or(passage.span);
        together.end = passage.span.end;
        span = Some(together);
        text.push_str(&passage.text);
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

/// Leaves out addresses of the web, which in Chinese, Japanese and Thai stand among words without
/// blanks.
fn without_addresses(text: &str) -> Cow<'_, str> {
    let Some(first) = text.find(ADDRESS) else {
        return Cow::Borrowed(text);
    };
    let is_part = |letter: char| letter.is_ascii_graphic();
    let before = text[..first].trim_end_matches(|letter: char| letter.is_ascii_alphabetic());
    let after = text[first + ADDRESS.len()..].trim_start_matches(is_part);
    Cow::Owned(format!("{before} {}", without_addresses(after)))
}

/// Says whether more than a few words of a text are in scripts of other languages, so that its
/// language cannot be told by its letters.
fn is_mixed(text: &str, own: &Scripts) -> bool {
    let foreign = text.chars().filter(|c| c.is_alphabetic() && !own.has(*c));
    foreign.count() * LETTERS_TO_A_FOREIGN_ONE > letters_of(text)
}

fn letters_of(text: &str) -> usize {
    text.chars().filter(|letter| letter.is_alphabetic()).count()
}
