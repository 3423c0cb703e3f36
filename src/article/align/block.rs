//! What alignment sees of a segment.

/// A segment of one revision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// The family of its id: what it is, `p`, `h`, `td`.
    pub family: String,
    /// Its text, with slots in a form that does not depend on their numbers.
    pub text: String,
    /// What tells apart segments of equal text, such as the destinations of their links.
    pub detail: String,
}

impl Block {
    /// Makes a block without detail.
    pub fn new(family: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            family: family.into(),
            text: text.into(),
            detail: String::new(),
        }
    }

    /// Adds what tells it apart from blocks of equal text.
    #[must_use]
    pub fn with_detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = detail.into();
        self
    }
}
