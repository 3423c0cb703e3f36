//! The parts of a link or image that the parser's events do not locate.

use std::ops::Range;

use super::container::{Container, skip_prefix};

/// What stands after the text of an inline link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Tail {
    /// From after `(`, blanks included, to the end of the destination and, where no title
    /// follows, the blanks after it.
    pub(super) destination: Range<usize>,
    /// The destination alone, as written.
    pub(super) written: Range<usize>,
    /// The title between its delimiters.
    pub(super) title: Option<Range<usize>>,
}

/// Reads the tail of an inline link whose `(` stands at `opening` and which ends at `end`.
pub(super) fn read_tail(text: &str, opening: usize, end: usize, within: &[Container]) -> Tail {
    let start = opening + 1;
    let first = skip_space(text, start, within).min(end);
    let last = destination_end(text, first, end);
    let after = skip_space(text, last, within).min(end);
    let opens_title = matches!(text.as_bytes().get(after), Some(b'"' | b'\'' | b'('));
    let title = (opens_title && after > last)
        .then(|| after + 1..title_end(text, after + 1, end))
        .filter(|title| title.start <= title.end);
    let covered = if title.is_some() { last } else { after };
    Tail {
        destination: start..covered.max(start),
        written: first..last,
        title,
    }
}

/// Returns where the destination ends that starts at `start`.
fn destination_end(text: &str, start: usize, end: usize) -> usize {
    let bytes = text.as_bytes();
    let is_bracketed = bytes.get(start) == Some(&b'<');
    let mut depth = 0_usize;
    let mut position = start;
    while position < end {
        match bytes[position] {
            b'\\' => position += 1,
            b'>' if is_bracketed => return (position + 1).min(end),
            _ if is_bracketed => {}
            b'(' => depth += 1,
            b')' if depth == 0 => return position,
            b')' => depth -= 1,
            byte if byte.is_ascii_whitespace() => return position,
            _ => {}
        }
        position += 1;
    }
    end
}

/// Returns where the title's closing delimiter stands: before the last `)` and blanks.
fn title_end(text: &str, start: usize, end: usize) -> usize {
    let closing = text[..end].strip_suffix(')').unwrap_or(&text[..end]);
    let closing = closing.trim_end_matches(['\n', '\r', ' ', '\t', '>']);
    closing
        .char_indices()
        .next_back()
        .map_or(start, |(offset, _)| offset)
}

/// Passes over blanks and the line ends and prefixes among them.
fn skip_space(text: &str, start: usize, within: &[Container]) -> usize {
    let bytes = text.as_bytes();
    let mut position = start;
    loop {
        match bytes.get(position) {
            Some(b' ' | b'\t' | b'\r') => position += 1,
            Some(b'\n') => position = skip_prefix(text, position + 1, within),
            _ => return position,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(link: &str) -> (&str, Option<&str>) {
        let opening = link.find("](").unwrap() + 1;
        let tail = read_tail(link, opening, link.len(), &[]);
        (&link[tail.written], tail.title.map(|title| &link[title]))
    }

    #[test]
    fn finds_destination_and_title() {
        assert_eq!(parts("[a](/b)"), ("/b", None));
        assert_eq!(parts("[a]( <b c> \"शीर्षक\" )"), ("<b c>", Some("शीर्षक")));
        assert_eq!(parts("[a](b(c)\\)d\n  'e f')"), ("b(c)\\)d", Some("e f")));
        assert_eq!(parts("[a]()"), ("", None));
    }

    #[test]
    fn the_slot_takes_the_blanks_in_its_parentheses() {
        let link = "[a]( /b )";
        let tail = read_tail(link, 3, link.len(), &[]);
        assert_eq!(&link[tail.destination], " /b ");
    }
}
