//! Flags text whose letters are put together otherwise than elsewhere.
//!
//! ## Why
//!
//! `é` can be one character or two. Both look alike, but are not found by a search for the other,
//! and count as different in every comparison. The Web wants the composed form,
//! [NFC](https://www.unicode.org/reports/tr15/), in which `क़` is two characters and `é` is one.
//!
//! ## Example
//!
//! The é is the letter U+0065 and the accent U+0301 in place of U+00E9, as file names of macOS have it.
//!
//! ```fluent
//! # en
//! place = At the café
//! # fr
//! place = Au café
//! ```
//!
//! ## Way out
//!
//! Write the form NFC; the fix does.

use unicode_normalization::{UnicodeNormalization, is_nfc};

use crate::check::text::{Marks, Report};
use crate::check::{Check, CheckScope, FileContext};
use crate::diagnostic::{Finding, Severity};
use crate::text::graphemes;

/// See the module.
pub(crate) const CHECK: Check = Check {
    id: "not-normalized",
    severity: Severity::Info,
    summary: "a text is not in Unicode's composed form",
    scope: CheckScope::File(check),
    source: include_str!("not_normalized.rs"),
};

fn check(context: &FileContext<'_, '_>, findings: &mut Vec<Finding>) {
    let mut report = Report::new(&CHECK, context.file(), findings);
    let patterns = context.file().texts().patterns().iter();
    for pattern in patterns.filter(|pattern| pattern.marks.has(Marks::WIDE)) {
        for branch in pattern
            .branches
            .iter()
            .filter(|branch| !is_nfc(branch.text()))
        {
            let mut start = 0;
            let clusters = graphemes(branch.text()).into_iter();
            let mut placed = clusters.map(|cluster| {
                start += cluster.len();
                (cluster, start - cluster.len())
            });
            let Some((cluster, start)) = placed.find(|(cluster, _)| !is_nfc(cluster)) else {
                continue;
            };
            let range = start..start + cluster.len();
            let composed: String = cluster.nfc().collect();
            let span = branch.verbatim_span(range.clone());
            let fix = span.map(|span| report.fix("write the form NFC", span, composed));
            if let Some(finding) =
                report.add("letters are not in the form NFC in", pattern, branch, range)
            {
                finding.hint = Some("write what the fix writes, the form NFC".to_owned());
                finding.fix = fix;
            }
        }
    }
}
