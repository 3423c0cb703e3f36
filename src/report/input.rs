//! What a format is given to write.

use crate::check::Coverage;
use crate::diagnostic::{Finding, Severity};
use crate::diff::Since;
use crate::report::{Limit, Sources, Summary};

/// Whether a report for people has colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Style {
    /// Text alone.
    #[default]
    Plain,
    /// With ANSI escape sequences.
    Coloured,
}

/// Findings in order, with all that is needed to show them.
#[derive(Debug)]
pub struct Report<'r> {
    pub(super) findings: Vec<&'r Finding>,
    pub(super) sources: &'r Sources<'r>,
    pub(super) style: Style,
    pub(super) width: usize,
    pub(super) limit: Option<Limit>,
    pub(super) ending: Ending,
    pub(super) coverage: Option<&'r Coverage>,
    pub(super) since: Option<&'r Since<'r>>,
    pub(super) root: &'r str,
}

/// How a report for people ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Ending {
    /// With the number of findings.
    #[default]
    Summary,
    /// With the last finding.
    Bare,
}

/// The terminal columns of a report when nobody says otherwise.
const DEFAULT_WIDTH: usize = 100;

impl<'r> Report<'r> {
    /// Makes a plain report of `findings`, which it sorts.
    #[must_use]
    pub fn new(findings: &'r [Finding], sources: &'r Sources<'r>) -> Self {
        let mut findings: Vec<_> = findings.iter().collect();
        findings.sort_by(|a, b| a.sort_key().cmp(&b.sort_key()));
        Self {
            findings,
            sources,
            style: Style::Plain,
            width: DEFAULT_WIDTH,
            limit: None,
            ending: Ending::Summary,
            coverage: None,
            since: None,
            root: "",
        }
    }

    /// Chooses the style of formats for people; those for programs have none.
    #[must_use]
    pub fn in_style(mut self, style: Style) -> Self {
        self.style = style;
        self
    }

    /// Sets the terminal columns within which formats for people keep excerpts.
    #[must_use]
    pub fn within(mut self, width: usize) -> Self {
        self.width = width;
        self
    }

    /// Limits how many findings formats for people show; those for programs hold all.
    #[must_use]
    pub fn limited(mut self, limit: Option<Limit>) -> Self {
        self.limit = limit;
        self
    }

    /// Chooses how formats for people end.
    #[must_use]
    pub fn ending_with(mut self, ending: Ending) -> Self {
        self.ending = ending;
        self
    }

    /// Says how much of each locale is translated, for formats that [need](crate::report::Needs) it.
    #[must_use]
    pub fn counting(mut self, coverage: Option<&'r Coverage>) -> Self {
        self.coverage = coverage;
        self
    }

    /// Says what has changed, for formats that have no room for all.
    #[must_use]
    pub fn since(mut self, since: Option<&'r Since<'r>>) -> Self {
        self.since = since;
        self
    }

    /// Says where in its repository the project is, as `web/site/`, for services that know the
    /// repository and not the project; nothing, where it is the repository.
    #[must_use]
    pub fn rooted_at(mut self, root: &'r str) -> Self {
        self.root = root;
        self
    }

    /// Returns a path from the root of the repository.
    pub(super) fn path_in_repository(&self, path: &str) -> String {
        format!("{}{path}", self.root)
    }

    /// Returns the findings of a severity, those in what has changed first.
    pub(super) fn changed_first(&self, severity: Severity) -> Vec<&'r Finding> {
        let findings = self.findings.iter().copied();
        let mut findings: Vec<_> = findings
            .filter(|finding| finding.severity == severity)
            .collect();
        if let Some(since) = self.since {
            findings.sort_by_key(|finding| !since.touches(finding));
        }
        findings
    }

    /// Returns the line on which a finding stands, from 1; the first, where it is about the file.
    pub(super) fn line_of(&self, finding: &Finding) -> u32 {
        let place = finding
            .span
            .and_then(|span| self.sources.locate(&finding.path, span));
        place.map_or(1, |place| place.start.line)
    }

    /// Counts the findings, those included that a limit hides.
    #[must_use]
    pub fn summary(&self) -> Summary {
        Summary::of(self.findings.iter().copied())
    }
}
