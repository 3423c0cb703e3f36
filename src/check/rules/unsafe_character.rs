//! Flags characters that readers cannot see and that do harm.
//!
//! ## Why
//!
//! A mark that turns the direction of writing and is not taken back turns all that follows on the
//! page. An embedding or override that is not closed, U+202A to U+202E, is an error, all else a warning.
//! Zero-width and control characters come from copying out of other programs: words are not
//! found, do not match, and break at odd places. `�` stands for a letter that was lost.
//!
//! Fine are zero-width characters where the script has a use for them, as the joiners of Hindi and
//! Persian and in emoji, and marks of direction in pairs. What the source has in the same message is
//! reported there.
//!
//! ## Example
//!
//! ```fluent
//! nav-city = Го{"\u200B"}род
//! ```
//!
//! ## Way out
//!
//! Remove the character, or write the letter that was meant. A mark of direction is closed by its
//! counterpart: U+2066, U+2067 and U+2068 by U+2069; U+202A, U+202B, U+202D and U+202E by U+202C.

use crate::check::text::{Harm, Marks, PatternText, Report, harms};
use crate::check::{Check, CheckScope, FileContext};
use crate::diagnostic::{Finding, Fix, Severity};
use crate::text::Span;

/// See the module.
pub(crate) const CHECK: Check = Check {
    id: "unsafe-character",
    severity: Severity::Warning,
    summary: "a text holds characters that cannot be seen and do harm",
    scope: CheckScope::File(check),
    source: include_str!("unsafe_character.rs"),
};

fn check(context: &FileContext<'_, '_>, findings: &mut Vec<Finding>) {
    let file = context.file();
    let writing = context.scope.shared().writing(file.locale());
    let mut report = Report::new(&CHECK, file, findings);
    let patterns = file.texts().patterns().iter();
    for pattern in patterns.filter(|pattern| pattern.marks.has(Marks::INVISIBLE)) {
        for branch in &pattern.branches {
            for (place, letter, harm) in harms(branch.text(), writing) {
                if stands_in_source(context, pattern, letter) {
                    continue;
                }
                let range = place..place + letter.len_utf8();
                let fix = removal(&report, branch.verbatim_span(range.clone()), harm);
                let what = format!("{} in", describe(letter, harm));
                if let Some(finding) = report.add(&what, pattern, branch, range) {
                    finding.severity = severity(letter, harm);
                    finding.hint = Some(way_out(harm).into());
                    finding.fix = fix.map(Box::new);
                }
            }
        }
    }
}

fn stands_in_source(
    context: &FileContext<'_, '_>,
    pattern: &PatternText<'_>,
    letter: char,
) -> bool {
    let Some(source) = context.fallback else {
        return false;
    };
    let entry = source.own().entry(pattern.entry.kind(), pattern.entry.id());
    entry.is_some_and(|entry| {
        let texts = source.own().texts().of_entry(entry).iter();
        let mut own = texts.filter(|text| text.attribute == pattern.attribute);
        own.any(|text| {
            let mut branches = text.branches.iter();
            branches.any(|branch| branch.text().contains(letter))
        })
    })
}

fn removal(report: &Report<'_, '_>, span: Option<Span>, harm: Harm) -> Option<Fix> {
    let is_removable = harm == Harm::Invisible || harm == Harm::StrayDirection;
    let span = span.filter(|_| is_removable)?;
    Some(report.fix("remove the character", span, ""))
}

fn describe(letter: char, harm: Harm) -> String {
    let code = u32::from(letter);
    match harm {
        Harm::OpenDirection => format!("U+{code:04X} turns the direction and is not closed"),
        Harm::StrayDirection => format!("U+{code:04X} closes nothing"),
        Harm::Replacement => "a lost letter, U+FFFD,".to_owned(),
        Harm::Control => format!("the control character U+{code:04X}"),
        Harm::Invisible => format!("the invisible character U+{code:04X}"),
        Harm::PrivateUse => format!("U+{code:04X}, which each machine shows in its own way,"),
    }
}

fn severity(letter: char, harm: Harm) -> Severity {
    let is_override = matches!(letter, '\u{202a}'..='\u{202e}');
    if is_override && harm == Harm::OpenDirection {
        Severity::Error
    } else {
        CHECK.severity
    }
}

fn way_out(harm: Harm) -> &'static str {
    match harm {
        Harm::OpenDirection => "close it where the turned part ends, or remove it",
        Harm::Replacement => "write the letter that was meant",
        Harm::PrivateUse => "write a character that Unicode has, or remove it",
        Harm::StrayDirection | Harm::Control | Harm::Invisible => "remove it",
    }
}
