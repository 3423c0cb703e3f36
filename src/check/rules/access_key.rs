//! Flags an access key that its label does not have.
//!
//! ## Why
//!
//! The letter is underlined in the label, and pressed with the keyboard. Where the label does not have it,
//! users see no key, or `(X)` behind the label where nobody expects it.
//!
//! A key is an attribute `.accesskey`; its label is the attribute `.label` or the value of the message.
//! Flagged is a key of more than one character, and one that the label lacks while the source's has
//! it. A label may name its key in brackets, as those of Chinese and Japanese do.
//!
//! ## Example
//!
//! ```fluent
//! # en
//! open = Open
//!     .accesskey = O
//! # ru
//! open = Открыть
//!     .accesskey = F
//! ```
//!
//! ## Way out
//!
//! Take a letter of the label.

use crate::check::text::{PatternText, TextPair, each_attribute};
use crate::check::{Check, CheckScope, FileIndex, PairContext};
use crate::diagnostic::{Finding, Severity};
use crate::text::graphemes;

/// See the module.
pub(crate) const CHECK: Check = Check {
    id: "access-key",
    severity: Severity::Warning,
    summary: "the label of an access key does not have it",
    scope: CheckScope::Pair(check),
    source: include_str!("access_key.rs"),
};

fn check(pair: &PairContext<'_, '_>, findings: &mut Vec<Finding>) {
    let files = pair.source.zip(pair.target);
    let Some((source, target)) = files.map(|(source, target)| (source.own(), target.own())) else {
        return;
    };
    let is_spaceless = pair.locale.is_written_without_spaces() || pair.locale.language() == "ko";
    each_attribute("accesskey", &CHECK, pair, findings, |report, texts| {
        let Some(fault) =
            fault(texts, source, target).filter(|fault| !(is_spaceless && fault.is_lacking))
        else {
            return;
        };
        for branch in &texts.target.branches {
            report.add(fault.what, texts.target, branch, 0..branch.text().len());
        }
    });
}

struct Fault {
    what: &'static str,
    /// Whether it is the label that lacks the key.
    is_lacking: bool,
}

fn fault(texts: TextPair<'_, '_>, source: &FileIndex<'_>, target: &FileIndex<'_>) -> Option<Fault> {
    let is_single = |key: &PatternText<'_>| {
        let mut branches = key.branches.iter();
        branches.all(|branch| graphemes(branch.text()).len() == 1)
    };
    if !is_single(texts.source) {
        return None;
    }
    if !is_single(texts.target) {
        return Some(Fault {
            what: "an access key is one character, and not that of",
            is_lacking: false,
        });
    }
    let is_in_source = has_key(source.texts().of_entry(texts.source.entry), texts.source)?;
    let is_in_target = has_key(target.texts().of_entry(texts.target.entry), texts.target)?;
    (is_in_source && !is_in_target).then_some(Fault {
        what: "the label does not have the access key of",
        is_lacking: true,
    })
}

/// Says whether the label of an entry has its key; none without label.
fn has_key(entry: &[PatternText<'_>], key: &PatternText<'_>) -> Option<bool> {
    let of_name = |name| entry.iter().find(|pattern| pattern.attribute == name);
    let label = of_name(Some("label")).or_else(|| of_name(None))?;
    let has = |key: &str| {
        let mut branches = label.branches.iter();
        branches.all(|branch| branch.text().to_lowercase().contains(&key.to_lowercase()))
    };
    Some(key.branches.iter().all(|branch| has(branch.text())))
}
