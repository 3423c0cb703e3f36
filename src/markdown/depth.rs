//! How deep block quotes nest: parsing takes the square of it.

use crate::text::Span;

/// The most block quotes that are read one in the other.
pub const MAX_QUOTES: usize = 100;

/// Returns the markers of the first line on which more quotes than that stand one in the other.
#[must_use]
pub fn too_deep_quotes(text: &str) -> Option<Span> {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let rest = line.trim_start_matches([' ', '\t', '>']);
        let markers = &line[..line.len() - rest.len()];
        if markers.len() > MAX_QUOTES && markers.matches('>').count() > MAX_QUOTES {
            return Some(Span::new(start, start + markers.trim_end().len()));
        }
        start += line.len();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_are_counted_with_and_without_blanks() {
        assert_eq!(
            too_deep_quotes(&format!("x\n{} y\n", "> ".repeat(MAX_QUOTES))),
            None
        );
        let text = format!("पाठ\n{}y\n", "> ".repeat(MAX_QUOTES + 1));
        let span = too_deep_quotes(&text).expect("it is too deep");
        assert!(span.of(&text).starts_with('>') && span.of(&text).ends_with('>'));
        assert_eq!(too_deep_quotes("a > b >> c"), None);
    }
}
