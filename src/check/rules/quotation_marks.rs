//! Flags quotation marks that the language does not use.
//!
//! ## Why
//!
//! `“…”` in a Russian text looks like a translation that was not finished.
//!
//! What counts is what the file and the locale themselves do: where nineteen quotations of twenty have
//! one pair, all others are flagged, and where four of five have, those that the language does not
//! use. Where it has quotations too few to tell, the marks that CLDR has for the language hold,
//! and those that are usual beside them. Straight quotation marks, single ones and quotations
//! within quotations are left alone.
//!
//! ## Example
//!
//! ```fluent
//! # en
//! quote = “We are going home,” she said.
//! # ru
//! quote = “Мы едем домой”, — сказала она.
//! ```
//!
//! ## Way out
//!
//! Write the marks that the finding names; the fix does.

use std::cell::OnceCell;

use crate::check::text::{Marks, Quotation, QuoteCount, each_translation, quotations};
use crate::check::{Check, CheckScope, PairContext, Scope};
use crate::diagnostic::{Finding, Severity};
use crate::locale::{LocaleId, QuotationMarks};
use crate::text::TextEdit;

/// See the module.
pub(crate) const CHECK: Check = Check {
    id: "quotation-marks",
    severity: Severity::Warning,
    summary: "quotation marks are not those of the language",
    scope: CheckScope::Pair(check),
    source: include_str!("quotation_marks.rs"),
};

fn check(pair: &PairContext<'_, '_>, findings: &mut Vec<Finding>) {
    let Some(target) = pair.target else {
        return;
    };
    let own = pair.locale.quotation_marks();
    // What is right is counted out where something is quoted at all.
    let right = OnceCell::new();
    each_translation(&CHECK, pair, findings, |report, texts| {
        let marks = texts.target.marks;
        if !(marks.has(Marks::QUOTE) && marks.has(Marks::WIDE)) {
            return;
        }
        for branch in &texts.target.branches {
            for Quotation { range, marks } in quotations(branch.text(), own) {
                let right = right.get_or_init(|| right_marks(pair.locale, target));
                let Some(usual) = right.first().filter(|_| !right.contains(&marks)) else {
                    continue;
                };
                let (opening, closing) = marks;
                let first = branch.verbatim_span(range.start..range.start + opening.len_utf8());
                let last = branch.verbatim_span(range.end - closing.len_utf8()..range.end);
                let what = format!("`{opening}…{closing}` quotes in");
                let fix = first.zip(last).map(|(first, last)| {
                    let mut fix = report.fix("write the marks of the language", first, usual.0);
                    fix.edits.push(TextEdit::replace(last, usual.1));
                    fix
                });
                if let Some(finding) = report.add(&what, texts.target, branch, range) {
                    let hint = format!("`{}` quotes with `{}…{}`", pair.locale, usual.0, usual.1);
                    finding.hint = Some(hint.into());
                    finding.fix = fix.map(Box::new);
                }
            }
        }
    });
}

/// Returns the pairs that are right in a file, the usual one first; nothing where that cannot be told.
fn right_marks(locale: &LocaleId, target: Scope<'_, '_>) -> Vec<QuotationMarks> {
    let known = locale.quotation_marks();
    let mut own = QuoteCount::new(locale);
    own.add(target.own().view());
    let is_known = |marks: &QuotationMarks| known.is_empty() || known.contains(marks);
    let of_file = own.majority().filter(|(marks, _)| is_known(marks));
    let whole = target.shared().quote_count(locale);
    match of_file.or_else(|| whole.majority()) {
        Some((usual, true)) => vec![usual],
        Some((usual, false)) => [&[usual], known].concat(),
        None if whole.is_enough() => Vec::new(),
        None => known.to_vec(),
    }
}
