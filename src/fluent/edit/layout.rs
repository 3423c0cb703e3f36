//! How a file is laid out, so that what is added looks like what is there.

use super::super::source::leading_spaces;
use super::super::view::{EntryView, View};

/// The line end and indentation of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Layout {
    pub(super) eol: &'static str,
    pub(super) indent: usize,
}

impl Layout {
    /// Looks at the first line end and the first indented line of an entry.
    pub(super) fn of(view: View<'_>) -> Self {
        let mut indents = view.entries().filter_map(indent_of);
        Self {
            eol: eol_of(view.text()),
            indent: indents.next().unwrap_or(4),
        }
    }

    /// The layout of the file, indented as the entry is.
    pub(super) fn of_entry(entry: EntryView<'_>) -> Self {
        match indent_of(entry) {
            Some(indent) => Self {
                eol: eol_of(entry.resource().text()),
                indent,
            },
            None => Self::of(entry.resource()),
        }
    }

    /// Returns what stands between two entries.
    pub(super) fn separator(self, is_spaced: bool) -> String {
        self.eol.repeat(if is_spaced { 2 } else { 1 })
    }

    /// Returns the spaces of `levels` levels of indentation.
    pub(super) fn spaces(self, levels: usize) -> String {
        " ".repeat(self.indent * levels)
    }
}

pub(super) fn eol_of(text: &str) -> &'static str {
    let first = text.split_inclusive('\n').next().unwrap_or("");
    if first.ends_with("\r\n") {
        "\r\n"
    } else {
        "\n"
    }
}

/// Returns the indentation of an entry's first attribute or first continuation line.
fn indent_of(entry: EntryView<'_>) -> Option<usize> {
    let text = entry.resource().text();
    let attribute = entry.attributes().next().map(|attribute| {
        let before = &text[..attribute.name().span.start as usize];
        let line = &before[before.rfind('\n').map_or(0, |newline| newline + 1)..];
        leading_spaces(line)
    });
    let continuation = || {
        let source = entry.value()?.span().join(entry.entry().id).of(text);
        source.lines().nth(1).map(leading_spaces)
    };
    attribute.or_else(continuation).filter(|indent| *indent > 0)
}

#[cfg(test)]
mod tests {
    use super::super::super::parse;
    use super::*;

    #[test]
    fn a_file_shows_its_line_end_and_indentation() {
        let text = "one = eins\r\ntwo =\r\n  zwei\r\n";
        let outline = parse(text);
        let layout = Layout::of(View::new(text, &outline));
        assert_eq!((layout.eol, layout.indent), ("\r\n", 2));
    }
}
