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
            .filter(|branch| !branch.text().chars().all(is_settled))
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
                finding.hint = Some("write what the fix writes, the form NFC".into());
                finding.fix = fix.map(Box::new);
            }
        }
    }
}

/// Says whether a character is one of those of which any sequence is in the form NFC: letters that
/// no mark before or after them changes, and the signs that cut off the vowels of Indian letters.
fn is_settled(letter: char) -> bool {
    matches!(
        letter,
        '\0'..='\u{2ff}'
        | '\u{400}'..='\u{482}'
        | '\u{48a}'..='\u{52f}'
        | '\u{5d0}'..='\u{5ea}'
        | '\u{620}'..='\u{64a}'
        | '\u{660}'..='\u{66f}'
        | '\u{671}'..='\u{6d5}'
        | '\u{6f0}'..='\u{6ff}'
        | '\u{900}'..='\u{93b}'
        | '\u{93d}'..='\u{950}'
        | '\u{960}'..='\u{97f}'
        | '\u{10a0}'..='\u{10ff}'
        | '\u{1e00}'..='\u{1eff}'
        | '\u{2010}'..='\u{20cf}'
        | '\u{3001}'..='\u{3029}'
        | '\u{3030}'..='\u{3096}'
        | '\u{309b}'..='\u{30ff}'
        | '\u{4e00}'..='\u{9fff}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{ff01}'..='\u{fffd}'
    )
}

#[cfg(test)]
mod tests {
    use unicode_normalization::char::canonical_combining_class;
    use unicode_normalization::{IsNormalized, is_nfc_quick};

    use super::*;

    #[test]
    fn what_is_settled_stays_as_it_is_beside_all_else_that_is() {
        for letter in ('\0'..=char::MAX).filter(|letter| is_settled(*letter)) {
            let class = canonical_combining_class(letter);
            assert!(matches!(class, 0 | 9), "{letter:?} is of class {class}");
            let is_quick = is_nfc_quick(std::iter::once(letter));
            assert_eq!(is_quick, IsNormalized::Yes, "{letter:?}");
        }
    }
}
