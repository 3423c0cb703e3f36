//! Flags a file whose texts are in another language than its locale.
//!
//! ## Why
//!
//! A file that was saved in the wrong folder counts as translated, and readers get a language that
//! looks much like their own.
//!
//! One sample is taken of each file, of more than sixty letters, copies left out. It is compared with
//! the languages that the locale's is taken for, as Ukrainian for Russian or Portuguese for
//! Spanish, and with the source's; of some languages nothing can be told.
//!
//! This check is off unless `tarjuma.toml` gives it a severity, because a guess can be wrong:
//!
//! ```toml
//! [severity]
//! wrong-language = "warning"
//! ```
//!
//! ## Example
//!
//! ```toml
//! [severity]
//! wrong-language = "warning"
//! ```
//!
//! ```fluent
//! # en
//! back-home = Back to the front page
//! saved = The article has been saved and will be published tomorrow morning
//! # ru
//! back-home = Повернутися на головну сторінку
//! saved = Статтю збережено, її буде опубліковано завтра вранці
//! ```
//!
//! ## Way out
//!
//! Move the file to the locale whose language it is in.

use crate::check::{Check, CheckScope, PairContext};
use crate::diagnostic::{Finding, Severity};
use crate::locale::other_language;

/// So many letters are enough to tell.
const ENOUGH: usize = 60;

/// So many are looked at.
const SAMPLE: usize = 2_000;

/// See the module.
pub(crate) const CHECK: Check = Check {
    id: "wrong-language",
    severity: Severity::Warning,
    summary: "the texts of a file are in another language than its locale",
    scope: CheckScope::Pair(check),
    source: include_str!("wrong_language.rs"),
};

fn check(pair: &PairContext<'_, '_>, findings: &mut Vec<Finding>) {
    let Some(target) = pair.target else {
        return;
    };
    let sample = sample(pair);
    let letters = sample.chars().filter(|letter| letter.is_alphabetic());
    if letters.count() <= ENOUGH {
        return;
    }
    if let Some(other) = other_language(&sample, pair.locale, pair.source_locale) {
        let message = format!("the texts are in `{other}`, not in `{}`", pair.locale);
        let finding = target.own().finding(&CHECK, message);
        findings.push(finding.with_hint("move the file to the locale whose language it is in"));
    }
}

fn sample(pair: &PairContext<'_, '_>) -> String {
    let mut sample = String::new();
    for texts in pair.texts().filter(|texts| texts.target.is_prose()) {
        if let Some(branch) = texts.target.branches.first() {
            sample.push_str(branch.text());
            sample.push('\n');
        }
        if sample.len() > SAMPLE {
            break;
        }
    }
    sample
}
