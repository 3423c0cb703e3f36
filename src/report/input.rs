//! What a format is given to write.

use crate::diagnostic::Finding;
use crate::report::{Sources, Summary};

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

    /// Counts the findings.
    #[must_use]
    pub fn summary(&self) -> Summary {
        Summary::of(self.findings.iter().copied())
    }
}
