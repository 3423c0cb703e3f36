//! One finding a cause, where several parts of the program have looked.

use std::collections::{HashMap, HashSet};

use super::rules::{
    broken_structure, duplicate_variant, empty_translation, extra_reference, glossary,
    link_mismatch, markup_mismatch, missing_message, missing_plural_variant, missing_reference,
    missing_variable, number_mismatch, obsolete_attribute, obsolete_message, stale_translation,
    surrounding_space, terminal_punctuation, truncated_message, unbalanced_brackets,
    unconfirmed_translation, unknown_attribute, unknown_message, unknown_term, unreachable_variant,
};
use super::{Options, Suppressions};
use crate::diagnostic::{Finding, Label, LabelRole, Severity};
use crate::project::Workspace;
use crate::text::Span;

/// Adds to the findings of the checks what others have found in the part that `options` ask about,
/// at the configured levels, and leaves out what a check has told already, there or where its
/// cause is.
pub fn merge(
    findings: &mut Vec<Finding>,
    mut others: Vec<Finding>,
    workspace: &Workspace,
    options: &Options,
) {
    options.retain(&mut others);
    if others.is_empty() {
        findings.dedup();
        return;
    }
    Suppressions::of(workspace, options).apply(&mut others);
    let told = Told::new(findings);
    others.retain(|finding| !told.tells(finding));
    findings.append(&mut others);
    findings.sort_by(Finding::order);
    findings.dedup();
}

/// What checks have told.
struct Told<'f> {
    by_path: HashMap<&'f str, Vec<&'f Finding>>,
    missing: Vec<&'f Finding>,
}

impl<'f> Told<'f> {
    fn new(findings: &'f [Finding]) -> Self {
        let mut by_path: HashMap<&str, Vec<&Finding>> = HashMap::new();
        for finding in findings {
            by_path.entry(&finding.path).or_default().push(finding);
        }
        let is_missing = |finding: &&Finding| finding.check == missing_message::CHECK.id;
        Self {
            by_path,
            missing: findings.iter().filter(is_missing).collect(),
        }
    }

    fn tells(&self, other: &Finding) -> bool {
        let mut causes = other.related.iter();
        self.at(&other.path)
            .any(|finding| is_same_fault(finding, other))
            || causes.any(|label| label.role == LabelRole::Cause && self.tells_cause(other, label))
    }

    /// Says whether the fault at `cause` is told, or that what stands there is not translated into
    /// the locale that `other` is about.
    fn tells_cause(&self, other: &Finding, cause: &Label) -> bool {
        let is_error = |finding: &&Finding| finding.severity == Severity::Error;
        let mut errors = self.at(&cause.path).filter(is_error);
        let mut missing = self.missing.iter();
        errors.any(|finding| finding.span.is_some_and(|span| meet(span, cause.span)))
            || missing.any(|finding| {
                let mut related = finding.related.iter();
                finding.subject.locale == other.subject.locale
                    && related.any(|label| label.path == cause.path && meet(label.span, cause.span))
            })
    }

    fn at(&self, path: &str) -> impl Iterator<Item = &'f Finding> {
        self.by_path.get(path).into_iter().flatten().copied()
    }
}

/// Says whether two findings about one file are about one entry, or about one place.
fn is_same_fault(one: &Finding, other: &Finding) -> bool {
    one.check == other.check
        && match (&one.subject.entry, &other.subject.entry) {
            (Some(entry), Some(of_other)) => entry == of_other,
            _ => match (one.span, other.span) {
                (Some(span), Some(of_other)) => meet(span, of_other),
                (span, of_other) => span == of_other && one.subject.entry == other.subject.entry,
            },
        }
}

/// Says whether two spans overlap or touch.
fn meet(one: Span, other: Span) -> bool {
    one.start <= other.end && other.start <= one.end
}

/// The checks whose findings follow from a fault of the same message that another check tells.
const CONSEQUENCES: [(&[&str], &[&str]); 7] = [
    (
        &[broken_structure::CHECK.id],
        &[
            link_mismatch::CHECK.id,
            markup_mismatch::CHECK.id,
            unbalanced_brackets::CHECK.id,
        ],
    ),
    (
        &[
            stale_translation::CHECK.id,
            unconfirmed_translation::CHECK.id,
        ],
        &[number_mismatch::CHECK.id],
    ),
    (
        &[truncated_message::CHECK.id],
        &[obsolete_message::CHECK.id, obsolete_attribute::CHECK.id],
    ),
    (
        &[empty_translation::CHECK.id],
        &[
            glossary::CHECK.id,
            markup_mismatch::CHECK.id,
            missing_reference::CHECK.id,
            missing_variable::CHECK.id,
            number_mismatch::CHECK.id,
            surrounding_space::CHECK.id,
            terminal_punctuation::CHECK.id,
        ],
    ),
    (
        &[
            unknown_message::CHECK.id,
            unknown_term::CHECK.id,
            unknown_attribute::CHECK.id,
        ],
        &[extra_reference::CHECK.id, missing_reference::CHECK.id],
    ),
    (
        &[extra_reference::CHECK.id],
        &[missing_reference::CHECK.id, glossary::CHECK.id],
    ),
    (
        &[duplicate_variant::CHECK.id],
        &[
            missing_plural_variant::CHECK.id,
            unreachable_variant::CHECK.id,
        ],
    ),
];

/// Leaves out what follows from what is told of the same message already.
pub(super) fn leave_out_consequences(findings: &mut Vec<Finding>) {
    let found: HashSet<&str> = (findings.chunk_by(|one, other| one.check == other.check))
        .filter_map(|alike| Some(alike.first()?.check))
        .collect();
    for (causes, consequences) in CONSEQUENCES {
        let is_found = |checks: &[&str]| checks.iter().any(|check| found.contains(check));
        if !(is_found(causes) && is_found(consequences)) {
            continue;
        }
        let is_cause = |finding: &&Finding| causes.contains(&finding.check);
        let faulty: HashSet<_> = findings.iter().filter(is_cause).map(place).collect();
        let follows = |finding: &Finding| {
            consequences.contains(&finding.check) && faulty.contains(&place(finding))
        };
        let kept: Vec<bool> = findings.iter().map(|finding| !follows(finding)).collect();
        let mut kept = kept.into_iter();
        findings.retain(|_| kept.next().unwrap_or(true));
    }
}

fn place(finding: &Finding) -> (&str, Option<&str>) {
    (&finding.path, finding.subject.entry.as_deref())
}
