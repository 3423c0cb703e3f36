//! Flags a comment that allows what no check is called.
//!
//! ## Why
//!
//! A slip of the pen in `allow(…)` allows nothing, and whoever wrote it wonders why the finding is
//! still there; or does not wonder, because the check was renamed long ago. The same goes for all else
//! that stands after `tarjuma:` in a comment and is neither `allow(…)` nor `no-translate`.
//!
//! ## Example
//!
//! ```fluent
//! # en
//! motto = All the news
//! # fr
//! # tarjuma: allow(untranslated-copies) our motto is English everywhere
//! motto = All the news
//! ```
//!
//! ## Way out
//!
//! Write the id as a report has it between brackets. `tarjuma explain` lists all of them.

use crate::check::options::known_id;
use crate::check::{Check, CheckScope, FileContext};
use crate::diagnostic::{Finding, Severity};
use crate::fluent::directives;
use crate::text::{Span, nearest_name};

/// See the module.
pub(crate) const CHECK: Check = Check {
    id: "unknown-check",
    severity: Severity::Error,
    summary: "a comment allows what no check is called, or says what is no directive",
    scope: CheckScope::File(check),
    source: include_str!("unknown_check.rs"),
};

fn check(context: &FileContext<'_, '_>, findings: &mut Vec<Finding>) {
    let file = context.file();
    for entry in file.view().entries() {
        let mut add = |place: Span, message: String, hint: String| {
            let finding = file.finding(&CHECK, message).about(entry.display_id());
            findings.push(finding.at(place).with_hint(hint));
        };
        for slip in directives::slips(entry) {
            let text = slip.text;
            add(
                slip.span,
                format!("`tarjuma: {text}` says nothing to tarjuma"),
                meant(text),
            );
        }
        for allowed in directives::allowances(entry) {
            let Err(unknown) = known_id(allowed.check) else {
                continue;
            };
            let hint = match unknown.nearest {
                Some(near) => format!("did you mean `{near}`?"),
                None => "`tarjuma explain` lists all checks".to_owned(),
            };
            add(
                allowed.span,
                format!("there is no check `{}`", allowed.check),
                hint,
            );
        }
    }
}

/// Says how a directive is written that was meant.
fn meant(slip: &str) -> String {
    let is_of_word = |letter: char| letter.is_alphanumeric() || matches!(letter, '-' | '_');
    let end = slip
        .find(|letter| !is_of_word(letter))
        .unwrap_or(slip.len());
    let names = ["allow", directives::NO_TRANSLATE];
    match nearest_name(&slip[..end], names) {
        Some("allow") => "write `allow(CHECK) REASON`".to_owned(),
        Some(_) => "write `no-translate` and nothing behind it".to_owned(),
        None => "write `allow(CHECK) REASON` or `no-translate`".to_owned(),
    }
}
