//! The words of a pattern's text, placeables being words.

use crate::text::{line_segments, word_segments};

/// Cuts the text of a pattern into words, blanks, punctuation and whole placeables; what stands
/// inside a selection is cut as text is.
#[must_use]
pub fn pattern_tokens(text: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find('{') {
        let (before, placeable) = rest.split_at(start);
        let Some(end) = placeable_end(placeable) else {
            break;
        };
        let (placeable, after) = placeable.split_at(end);
        tokens.extend(word_segments(before));
        if placeable.contains("->") {
            tokens.extend(word_segments(placeable));
        } else {
            tokens.push(placeable);
        }
        rest = after;
    }
    tokens.extend(word_segments(rest));
    tokens
}

/// Longer placeables may be broken.
const UNBROKEN: usize = 40;

/// Cuts the text of a pattern, or a word diff of one, where a line may be broken: as
/// [`line_segments`] does, and not within short placeables.
#[must_use]
pub fn pattern_line_segments(text: &str) -> Vec<&str> {
    let mut inside = Vec::new();
    let mut start = 0;
    while let Some(found) = text[start..].find('{') {
        start += found;
        let placeable = &text[start..];
        let is_mark = placeable.starts_with("{+");
        let end = placeable_end(placeable).filter(|end| !is_mark && *end <= UNBROKEN);
        inside.extend(end.map(|end| start..start + end));
        start += end.unwrap_or(1);
    }
    let mut segments: Vec<&str> = Vec::new();
    let (mut begin, mut end) = (0, 0);
    for segment in line_segments(text) {
        end += segment.len();
        let is_inside = inside.iter().any(|span| span.start < end && end < span.end);
        if !is_inside {
            segments.push(&text[begin..end]);
            begin = end;
        }
    }
    segments
}

/// Returns where the placeable that begins `text` ends.
fn placeable_end(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut is_quoted = false;
    let mut is_escaped = false;
    for (offset, byte) in text.bytes().enumerate() {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' if is_quoted => is_escaped = true,
            b'"' => is_quoted = !is_quoted,
            _ if is_quoted => {}
            b'{' => depth += 1,
            b'}' if depth == 1 => return Some(offset + 1),
            b'}' => depth -= 1,
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeables_are_whole_and_braces_in_literals_close_none() {
        let text = "a { \"}\" } b{ $n }";
        assert_eq!(
            pattern_tokens(text),
            ["a", " ", "{ \"}\" }", " ", "b", "{ $n }"]
        );
    }

    #[test]
    fn no_line_is_broken_within_a_placeable() {
        assert_eq!(
            pattern_line_segments("in { -abu-dhabi } on { $day }."),
            ["in ", "{ -abu-dhabi } ", "on ", "{ $day }."]
        );
        assert_eq!(
            pattern_line_segments("[-a b-]{+c d+} { -x"),
            line_segments("[-a b-]{+c d+} { -x")
        );
    }

    #[test]
    fn a_brace_that_is_never_closed_is_text() {
        assert_eq!(pattern_tokens("a {b").concat(), "a {b");
        assert_eq!(pattern_tokens("a } b {{").concat(), "a } b {{");
    }
}
