//! One finding a cause, where several parts of the program have looked.

use std::collections::HashSet;

use super::Options;
use super::rules::{broken_structure, link_mismatch, markup_mismatch, unbalanced_brackets};
use super::runner::order;
use crate::diagnostic::Finding;

/// What two findings about one fault have in common.
type Fault<'f> = (&'static str, &'f str, Option<&'f str>);

/// Adds to the findings of the checks what others have found in the part that `options` ask about,
/// at the configured levels, and leaves out what a check has told already.
pub fn merge(findings: &mut Vec<Finding>, mut others: Vec<Finding>, options: &Options) {
    options.retain(&mut others);
    let told: HashSet<Fault<'_>> = findings.iter().map(fault).collect();
    others.retain(|finding| !told.contains(&fault(finding)));
    findings.append(&mut others);
    findings.sort_by(order);
    findings.dedup();
}

/// The checks whose findings follow from a broken structure.
const CONSEQUENCES: [&str; 3] = [
    link_mismatch::CHECK.id,
    markup_mismatch::CHECK.id,
    unbalanced_brackets::CHECK.id,
];

/// Leaves out that links, markup or brackets of a message differ where that breaks its article,
/// which is told.
pub(super) fn leave_out_consequences(findings: &mut Vec<Finding>) {
    let is_broken = |finding: &&Finding| finding.check == broken_structure::CHECK.id;
    let broken: HashSet<_> = findings.iter().filter(is_broken).map(place).collect();
    let is_consequence = |finding: &Finding| {
        CONSEQUENCES.contains(&finding.check) && broken.contains(&place(finding))
    };
    let kept: Vec<bool> = findings
        .iter()
        .map(|finding| !is_consequence(finding))
        .collect();
    let mut kept = kept.into_iter();
    findings.retain(|_| kept.next().unwrap_or(true));
}

fn fault(finding: &Finding) -> Fault<'_> {
    let (path, entry) = place(finding);
    (finding.check, path, entry)
}

fn place(finding: &Finding) -> (&str, Option<&str>) {
    (&finding.path, finding.subject.entry.as_deref())
}
