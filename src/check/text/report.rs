//! Findings about texts.

use std::ops::Range;

use crate::check::text::{BranchText, PatternText, TextPair};
use crate::check::{Check, FileIndex, PairContext};
use crate::diagnostic::{Finding, Fix};
use crate::text::{Span, TextEdit};

/// Collects the findings of one check about one file, each place once: what all branches of a
/// pattern share is told of the first.
pub(in crate::check) struct Report<'c, 'a> {
    check: &'static Check,
    file: &'c FileIndex<'a>,
    findings: &'c mut Vec<Finding>,
    first: usize,
}

impl<'c, 'a> Report<'c, 'a> {
    /// Starts a report about `file`.
    pub(in crate::check) fn new(
        check: &'static Check,
        file: &'c FileIndex<'a>,
        findings: &'c mut Vec<Finding>,
    ) -> Self {
        Self {
            first: findings.len(),
            check,
            file,
            findings,
        }
    }

    /// Adds a finding about `range` of a branch; `what` is said of the pattern, whose name and
    /// branch follow. Returns it unless that place has been told of.
    pub(in crate::check) fn add(
        &mut self,
        what: &str,
        pattern: &PatternText<'a>,
        branch: &BranchText<'a>,
        range: Range<usize>,
    ) -> Option<&mut Finding> {
        let span = branch.span(range);
        let own = self.findings[self.first..].iter().rev();
        let mut of_pattern = own.take_while(|finding| {
            let told = finding.span.unwrap_or_default();
            pattern.span.contains(told)
        });
        let is_told = of_pattern.any(|finding| finding.span == Some(span));
        if is_told {
            return None;
        }
        let keys = branch.name();
        let keys = if keys.is_empty() {
            keys
        } else {
            format!("`{keys}` of ")
        };
        let message = format!("{what} {keys}`{}`", pattern.name());
        let mut finding = self
            .file
            .finding(self.check, message)
            .about(pattern.entry.display_id())
            .at(span);
        finding.subject.attribute = pattern.attribute.map(str::to_owned);
        self.findings.push(finding);
        self.findings.last_mut()
    }

    /// Makes a fix that replaces one span of the file.
    pub(in crate::check) fn fix(
        &self,
        title: impl Into<String>,
        span: Span,
        replacement: impl Into<String>,
    ) -> Fix {
        Fix {
            title: title.into(),
            path: self.file.path().clone(),
            edits: vec![TextEdit::replace(span, replacement)],
        }
    }
}

/// Calls `look` with each text of a resource that people read, and its translation.
pub(in crate::check) fn each_translation<'c, 'a>(
    check: &'static Check,
    pair: &PairContext<'c, 'a>,
    findings: &mut Vec<Finding>,
    mut look: impl FnMut(&mut Report<'_, 'a>, TextPair<'c, 'a>),
) {
    each_pair(check, pair, findings, |report, texts| {
        if texts.source.is_prose() {
            look(report, texts);
        }
    });
}

/// Calls `look` with each attribute of a resource that has this name, and its translation.
pub(in crate::check) fn each_attribute<'c, 'a>(
    name: &str,
    check: &'static Check,
    pair: &PairContext<'c, 'a>,
    findings: &mut Vec<Finding>,
    mut look: impl FnMut(&mut Report<'_, 'a>, TextPair<'c, 'a>),
) {
    each_pair(check, pair, findings, |report, texts| {
        if texts.source.attribute == Some(name) {
            look(report, texts);
        }
    });
}

fn each_pair<'c, 'a>(
    check: &'static Check,
    pair: &PairContext<'c, 'a>,
    findings: &mut Vec<Finding>,
    mut look: impl FnMut(&mut Report<'_, 'a>, TextPair<'c, 'a>),
) {
    let Some(target) = pair.target else {
        return;
    };
    let mut report = Report::new(check, target.own(), findings);
    for texts in pair.texts() {
        look(&mut report, texts);
    }
}
