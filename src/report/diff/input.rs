//! What a format of differences is given.

use crate::diff::Comparison;
use crate::report::Style;

/// The columns that are assumed where the caller names none.
const DEFAULT_WIDTH: usize = 80;

/// Differences, and how they are to look where people read them in a terminal.
#[derive(Clone, Copy, Debug)]
pub struct DiffReport<'r> {
    pub(super) comparison: &'r Comparison,
    pub(super) style: Style,
    pub(super) width: usize,
    pub(super) layout: Layout,
}

/// How old and new texts stand to each other in a terminal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Layout {
    /// One text with marks in it.
    #[default]
    Inline,
    /// The old text on the left, the new one on the right.
    SideBySide,
}

impl<'r> DiffReport<'r> {
    /// Makes a report without colours, 80 columns wide, with old and new in one text.
    #[must_use]
    pub fn new(comparison: &'r Comparison) -> Self {
        Self {
            comparison,
            style: Style::Plain,
            width: DEFAULT_WIDTH,
            layout: Layout::Inline,
        }
    }

    /// Chooses the style.
    #[must_use]
    pub fn in_style(mut self, style: Style) -> Self {
        self.style = style;
        self
    }

    /// Sets the columns of the terminal.
    #[must_use]
    pub fn within(mut self, width: usize) -> Self {
        self.width = width;
        self
    }

    /// Chooses the layout.
    #[must_use]
    pub fn laid_out(mut self, layout: Layout) -> Self {
        self.layout = layout;
        self
    }
}
