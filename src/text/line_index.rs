//! From byte offsets to lines and columns.

/// A place in a text as people and editors count it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LineColumn {
    /// The line, from 1.
    pub line: u32,
    /// The column in Unicode scalar values, from 1.
    pub column: u32,
    /// The column in UTF-16 code units, from 1, as SARIF and JavaScript count.
    pub utf16_column: u32,
}

/// The starts of the lines of one text.
///
/// Lines end with LF or CRLF; a lone CR ends no line, as in Fluent and CommonMark files on
/// disk today.
#[derive(Clone, Debug)]
pub struct LineIndex {
    starts: Vec<u32>,
}

impl LineIndex {
    /// Finds the lines of `text`.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let after_newlines = text
            .bytes()
            .enumerate()
            .filter(|(_, byte)| *byte == b'\n')
            .map(|(offset, _)| u32::try_from(offset + 1).unwrap_or(u32::MAX));
        Self {
            starts: std::iter::once(0).chain(after_newlines).collect(),
        }
    }

    /// Returns the line and column of a byte offset into `text`, the text the index was made of.
    ///
    /// An offset inside a character counts as its start; one past the end as the end.
    #[must_use]
    pub fn locate(&self, text: &str, offset: usize) -> LineColumn {
        let offset = text.floor_char_boundary(offset.min(text.len()));
        let line = self
            .starts
            .partition_point(|start| *start as usize <= offset)
            - 1;
        let before = &text[self.starts[line] as usize..offset];
        // Editors show no byte order mark.
        let before = match line {
            0 => before.strip_prefix('\u{feff}').unwrap_or(before),
            _ => before,
        };
        LineColumn {
            line: one_based(line),
            column: one_based(before.chars().count()),
            utf16_column: one_based(before.encode_utf16().count()),
        }
    }

    /// Returns the byte offset at which line `line`, counted from 1, starts.
    #[must_use]
    pub fn line_start(&self, line: u32) -> Option<usize> {
        let index = (line as usize).checked_sub(1)?;
        self.starts.get(index).map(|start| *start as usize)
    }
}

fn one_based(index: usize) -> u32 {
    u32::try_from(index + 1).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_characters_and_utf16_units_apart() {
        let text = "a\r\nहोम 😀x\n";
        let index = LineIndex::new(text);
        let place = index.locate(text, text.find('x').unwrap());
        assert_eq!((place.line, place.column, place.utf16_column), (2, 6, 7));
    }

    #[test]
    fn a_byte_order_mark_is_no_column() {
        let text = "\u{feff}one\ntwo";
        let index = LineIndex::new(text);
        let columns = |offset| {
            let place = index.locate(text, offset);
            (place.line, place.column, place.utf16_column)
        };
        assert_eq!(columns(3), (1, 1, 1));
        assert_eq!(columns(4), (1, 2, 2));
        assert_eq!(columns(8), (2, 2, 2));
    }

    #[test]
    fn an_offset_past_the_end_is_the_end() {
        let text = "one\ntwo";
        let place = LineIndex::new(text).locate(text, 99);
        assert_eq!((place.line, place.column), (2, 4));
    }

    #[test]
    fn a_final_newline_opens_an_empty_line() {
        let text = "one\n";
        let index = LineIndex::new(text);
        assert_eq!(index.locate(text, 4).line, 2);
        assert_eq!(index.line_start(2), Some(4));
        assert_eq!(index.line_start(3), None);
    }
}
