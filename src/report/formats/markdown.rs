//! A comment on a pull request, in Markdown as code hosts read it.
//!
//! It begins with `<!-- tarjuma -->`, by which a script finds its last one, and has fewer than 65,536
//! characters, which is what hosts take.

use std::io;

use crate::report::{Format, Needs, Notation, Report, page};

/// See the module.
pub(crate) const FORMAT: Format = Format {
    id: "markdown",
    summary: "a comment on a pull request",
    needs: Needs::Coverage,
    notation: Notation::Text,
    write,
};

/// The bytes of the longest comment.
const LONGEST: usize = 65_000;

fn write(report: &Report<'_>, out: &mut dyn io::Write) -> io::Result<()> {
    write!(out, "<!-- tarjuma -->\n{}", page(report, LONGEST))
}
