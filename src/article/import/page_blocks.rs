//! The blocks of a page's text.

use crate::text::Span;

/// A block of text: a paragraph or a line of furniture, without surrounding space.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct PageBlock<'a> {
    pub(super) text: &'a str,
    pub(super) span: Span,
}

impl<'a> PageBlock<'a> {
    /// Returns the part that begins `offset` bytes in, without surrounding space.
    pub(super) fn from(self, offset: usize) -> Self {
        Self::trimmed(&self.text[offset..], self.span.start as usize + offset)
    }

    /// Returns the first `length` bytes, without surrounding space.
    pub(super) fn up_to(self, length: usize) -> Self {
        Self::trimmed(&self.text[..length], self.span.start as usize)
    }

    fn trimmed(text: &'a str, start: usize) -> Self {
        let kept = text.trim();
        let start = start + text.len() - text.trim_start().len();
        Self {
            text: kept,
            span: Span::new(start, start + kept.len()),
        }
    }
}

/// Splits a page at blank lines; a page without any, at each line.
pub(super) fn split_page(text: &str) -> Vec<PageBlock<'_>> {
    let has_blank_lines = text.trim().lines().any(|line| line.trim().is_empty());
    let mut blocks = Vec::new();
    let mut open: Option<(usize, usize)> = None;
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        let end = offset + line.len();
        let is_blank = line.trim().is_empty();
        open = match open {
            None if is_blank => None,
            None => Some((offset, end)),
            Some(block) if is_blank => close(text, block, &mut blocks),
            Some(block) if !has_blank_lines => {
                close(text, block, &mut blocks);
                Some((offset, end))
            }
            Some((start, _)) => Some((start, end)),
        };
        offset = end;
    }
    open.and_then(|block| close(text, block, &mut blocks));
    blocks
}

fn close<'a>(
    text: &'a str,
    (start, end): (usize, usize),
    blocks: &mut Vec<PageBlock<'a>>,
) -> Option<(usize, usize)> {
    blocks.push(PageBlock::trimmed(&text[start..end], start));
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(page: &str) -> Vec<&str> {
        split_page(page).iter().map(|block| block.text).collect()
    }

    #[test]
    fn blank_lines_part_blocks() {
        let page = "\u{feff}शीर्षक\r\n\r\nपहली पंक्ति\r\nदूसरी\u{a0}\r\n \r\n\r\nअंत";
        let page = page.trim_start_matches('\u{feff}');
        assert_eq!(texts(page), ["शीर्षक", "पहली पंक्ति\r\nदूसरी", "अंत"]);
        for block in split_page(page) {
            assert_eq!(block.span.of(page), block.text);
        }
    }

    #[test]
    fn without_blank_lines_each_line_is_a_block() {
        assert_eq!(
            texts("Tytuł\nAkapit pierwszy.\nAkapit drugi.\n"),
            ["Tytuł", "Akapit pierwszy.", "Akapit drugi."]
        );
        assert_eq!(texts(" \n"), [""; 0]);
    }
}
