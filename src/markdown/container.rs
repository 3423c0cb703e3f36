//! The containers around a block, and the prefixes they put before its lines.
//!
//! Follows the [container blocks](https://spec.commonmark.org/0.31.2/#container-blocks) of
//! CommonMark; a lazy line leaves out some of its markers.

/// A block quote, list item or footnote around a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Container {
    /// `> `
    Quote {
        /// The column its content starts in, on its first line.
        column: usize,
    },
    /// `- ` or `1. `
    Item {
        /// The columns by which its content is indented within its parent.
        indent: usize,
        /// The column its content starts in, on its first line.
        column: usize,
    },
    /// `[^1]: `
    Footnote {
        /// The column its content is indented to.
        column: usize,
    },
}

/// The columns by which a footnote's further blocks are indented.
const FOOTNOTE_INDENT: usize = 4;
/// Indentation of this many columns is code where a block may start.
const CODE_INDENT: usize = 4;
const TAB_STOP: usize = 4;

impl Container {
    /// Reads the block quote whose `>` stands at or after `start`.
    pub(super) fn quote(text: &str, start: usize) -> Self {
        let marker = skip_blanks(text, start);
        let blank_after = matches!(text.as_bytes().get(marker + 1), Some(b' ' | b'\t'));
        Self::Quote {
            column: column_of(text, marker) + 1 + usize::from(blank_after),
        }
    }

    /// Reads the list item whose marker stands at or after `start` within `parents`.
    pub(super) fn item(text: &str, start: usize, parents: &[Self]) -> Self {
        let bytes = text.as_bytes();
        let marker = skip_blanks(text, start);
        let digits = count_while(&bytes[marker..], |byte| byte.is_ascii_digit());
        let after = (marker + digits + 1).min(bytes.len());
        let after_column = column_of(text, after);
        let content = skip_blanks(text, after);
        let is_empty = matches!(bytes.get(content), None | Some(b'\n' | b'\r'));
        let gap = column_of(text, content) - after_column;
        let column = match gap {
            1..=CODE_INDENT if !is_empty => after_column + gap,
            _ => after_column + 1,
        };
        let parent = parents.last().map_or(0, |parent| parent.column());
        let least = digits + 2;
        Self::Item {
            indent: column.saturating_sub(parent).max(least),
            column,
        }
    }

    /// Makes a footnote definition within `parents`.
    pub(super) fn footnote(parents: &[Self]) -> Self {
        let parent = parents.last().map_or(0, |parent| parent.column());
        Self::Footnote {
            column: parent + FOOTNOTE_INDENT,
        }
    }

    fn column(self) -> usize {
        match self {
            Self::Quote { column } | Self::Item { column, .. } | Self::Footnote { column } => {
                column
            }
        }
    }
}

/// Returns the prefix that puts a further line inside `containers`.
pub(super) fn prefix(containers: &[Container]) -> Box<str> {
    let mut prefix = String::new();
    for container in containers {
        match container {
            Container::Quote { .. } => prefix.push_str("> "),
            Container::Item { indent, .. } => prefix.extend(std::iter::repeat_n(' ', *indent)),
            Container::Footnote { .. } => {
                prefix.extend(std::iter::repeat_n(' ', FOOTNOTE_INDENT));
            }
        }
    }
    prefix.into_boxed_str()
}

/// Returns where the text of a paragraph's further line begins that starts at `start`: after the
/// markers of `containers`, as far as the line has them, and blanks.
pub(super) fn skip_prefix(text: &str, start: usize, containers: &[Container]) -> usize {
    let mut cursor = Cursor::new(text, start);
    for container in containers {
        let is_matched = match container {
            Container::Quote { .. } => cursor.take_quote(),
            Container::Item { indent, .. } => cursor.take_indent(*indent),
            Container::Footnote { .. } => cursor.take_indent(FOOTNOTE_INDENT),
        };
        if !is_matched {
            break;
        }
    }
    skip_blanks(text, cursor.offset)
}

/// Walks over the start of a line, counting columns.
struct Cursor<'t> {
    bytes: &'t [u8],
    offset: usize,
    column: usize,
    /// Columns of a tab that is only partly taken.
    spare: usize,
}

impl<'t> Cursor<'t> {
    fn new(text: &'t str, offset: usize) -> Self {
        Self {
            bytes: text.as_bytes(),
            offset,
            column: 0,
            spare: 0,
        }
    }

    /// Takes up to `wanted` columns of blanks and returns how many there were.
    fn take_columns(&mut self, wanted: usize) -> usize {
        let mut taken = 0;
        while taken < wanted {
            if self.spare > 0 {
                self.spare -= 1;
                taken += 1;
                continue;
            }
            self.spare = match self.bytes.get(self.offset) {
                Some(b' ') => 1,
                Some(b'\t') => TAB_STOP - self.column % TAB_STOP,
                _ => return taken,
            };
            self.column += self.spare;
            self.offset += 1;
        }
        taken
    }

    fn take_indent(&mut self, indent: usize) -> bool {
        self.take_columns(indent) == indent
    }

    fn take_quote(&mut self) -> bool {
        let _indent = self.take_columns(CODE_INDENT - 1);
        if self.spare > 0 || self.bytes.get(self.offset) != Some(&b'>') {
            return false;
        }
        self.offset += 1;
        self.column += 1;
        let _blank = self.take_columns(1);
        true
    }
}

/// Returns the column of `offset` in its line, tabs expanded.
fn column_of(text: &str, offset: usize) -> usize {
    let line_start = text[..offset].rfind('\n').map_or(0, |newline| newline + 1);
    text[line_start..offset].chars().fold(0, |column, letter| {
        if letter == '\t' {
            column + TAB_STOP - column % TAB_STOP
        } else {
            column + 1
        }
    })
}

/// Returns the first offset at or after `start` that holds no space or tab.
pub(super) fn skip_blanks(text: &str, start: usize) -> usize {
    start
        + count_while(&text.as_bytes()[start..], |byte| {
            matches!(byte, b' ' | b'\t')
        })
}

fn count_while(bytes: &[u8], accept: impl Fn(u8) -> bool) -> usize {
    bytes.iter().take_while(|byte| accept(**byte)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passes_the_markers_that_a_line_has() {
        let text = "> - خبر\n>   عاجل\nعاجل";
        let quote = Container::quote(text, 0);
        let item = Container::item(text, 2, &[quote]);
        let containers = [quote, item];
        assert_eq!(&*prefix(&containers), ">   ");
        let second = text.find('\n').unwrap() + 1;
        assert_eq!(skip_prefix(text, second, &containers), second + 4);
        let lazy = text.rfind('\n').unwrap() + 1;
        assert_eq!(skip_prefix(text, lazy, &containers), lazy);
    }

    #[test]
    fn a_quote_marker_indented_like_code_is_text() {
        let text = "> a\n    > b";
        let quote = Container::quote(text, 0);
        assert_eq!(skip_prefix(text, 4, &[quote]), 8);
        assert_eq!(&text[8..], "> b");
    }

    #[test]
    fn a_tab_after_a_list_marker_counts_as_columns() {
        let text = "*\tDonde";
        let item = Container::item(text, 0, &[]);
        assert_eq!(&*prefix(&[item]), "    ");
    }
}
