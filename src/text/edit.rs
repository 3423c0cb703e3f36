//! Edits that touch the bytes they name and no others.

use thiserror::Error;

use super::Span;

/// A replacement of one span of a text; an empty span inserts.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TextEdit {
    /// What is replaced.
    pub span: Span,
    /// What stands there afterwards.
    pub replacement: String,
}

impl TextEdit {
    /// Makes an edit that replaces `span`.
    pub fn replace(span: Span, replacement: impl Into<String>) -> Self {
        Self {
            span,
            replacement: replacement.into(),
        }
    }

    /// Makes an edit that inserts before the byte at `offset`.
    pub fn insert(offset: usize, inserted: impl Into<String>) -> Self {
        Self::replace(Span::empty(offset), inserted)
    }
}

/// Why a set of edits cannot be applied to a text.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum EditError {
    /// Two edits touch the same byte.
    #[error("the edits at bytes {0:?} and {1:?} overlap")]
    Overlap(Span, Span),
    /// An edit lies outside the text or inside a character.
    #[error("the edit at bytes {0:?} does not fit the text")]
    OutOfBounds(Span),
}

/// Applies `edits`, in any order, to `text`; several insertions at one place keep their order.
///
/// # Errors
///
/// Returns an error, and no text, when edits overlap or do not fit.
pub fn apply_edits(text: &str, edits: &[TextEdit]) -> Result<String, EditError> {
    let mut ordered: Vec<&TextEdit> = edits.iter().collect();
    ordered.sort_by_key(|edit| (edit.span.start, edit.span.end));
    let grown: usize = edits.iter().map(|edit| edit.replacement.len()).sum();
    let mut result = String::with_capacity(text.len() + grown);
    let mut last = Span::default();
    for edit in ordered {
        if edit.span.start < last.end {
            return Err(EditError::Overlap(last, edit.span));
        }
        if text.get(edit.span.range()).is_none() {
            return Err(EditError::OutOfBounds(edit.span));
        }
        result.push_str(&text[last.end as usize..edit.span.start as usize]);
        result.push_str(&edit.replacement);
        last = edit.span;
    }
    result.push_str(&text[last.end as usize..]);
    Ok(result)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn applies_edits_in_any_order_and_keeps_the_rest() {
        let edits = [
            TextEdit::replace(Span::new(6, 9), "дом"),
            TextEdit::insert(0, "→ "),
            TextEdit::insert(0, "» "),
        ];
        assert_eq!(
            apply_edits("home: xyz\r\n", &edits).unwrap(),
            "→ » home: дом\r\n"
        );
    }

    #[test]
    fn refuses_edits_that_overlap_or_split_a_character() {
        let overlapping = [
            TextEdit::replace(Span::new(0, 2), ""),
            TextEdit::replace(Span::new(1, 3), ""),
        ];
        assert!(matches!(
            apply_edits("abc", &overlapping),
            Err(EditError::Overlap(..))
        ));
        let split = [TextEdit::insert(1, "x")];
        assert_eq!(
            apply_edits("ह", &split),
            Err(EditError::OutOfBounds(Span::empty(1)))
        );
    }
}
