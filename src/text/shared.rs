//! A part of a text that many hold.

use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use super::Span;

/// A part of a text, which it keeps alive; of a file, it costs no copy.
///
/// Reads and compares as the part alone does.
#[derive(Clone)]
pub struct SharedText {
    whole: Arc<str>,
    span: Span,
}

impl SharedText {
    /// Takes the part of a text that `span` covers.
    #[must_use]
    pub fn new(whole: &Arc<str>, span: Span) -> Self {
        Self {
            whole: Arc::clone(whole),
            span,
        }
    }
}

impl Deref for SharedText {
    type Target = str;

    fn deref(&self) -> &str {
        self.span.of(&self.whole)
    }
}

impl From<&str> for SharedText {
    fn from(text: &str) -> Self {
        Self {
            whole: text.into(),
            span: Span::new(0, text.len()),
        }
    }
}

impl From<String> for SharedText {
    fn from(text: String) -> Self {
        text.as_str().into()
    }
}

impl PartialEq for SharedText {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl Eq for SharedText {}

impl fmt::Debug for SharedText {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, formatter)
    }
}

impl fmt::Display for SharedText {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_of_a_text_equals_the_same_words_elsewhere() {
        let file: Arc<str> = "-संस्था = एजेंसी\n".into();
        let id = SharedText::new(&file, Span::new(0, "-संस्था".len()));
        assert_eq!(&*id, "-संस्था");
        assert_eq!(id, SharedText::from("-संस्था"));
        assert_ne!(id, SharedText::new(&file, Span::new(0, 1)));
    }
}
