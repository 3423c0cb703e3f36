//! What a finding says.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::sync::Arc;

/// What a finding says. Where thousands say the same of different entries, they share the sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wording {
    /// A sentence of its own.
    Whole(Box<str>),
    /// The name of the entry that the finding is about, in backticks, then this.
    OfEntry(Arc<str>),
}

impl Wording {
    /// Returns the sentence of a finding about `entry`.
    pub(super) fn of<'w>(&'w self, entry: Option<&'w str>) -> Cow<'w, str> {
        match self {
            Self::Whole(sentence) => Cow::Borrowed(sentence),
            Self::OfEntry(_) => Cow::Owned(self.pieces(entry).concat()),
        }
    }

    /// Returns what sentences are ordered by: their text, which is not put together for it.
    pub(super) fn key<'w>(&'w self, entry: Option<&'w str>) -> WordingKey<'w> {
        WordingKey(self.pieces(entry))
    }

    fn pieces<'w>(&'w self, entry: Option<&'w str>) -> [&'w str; 4] {
        match self {
            Self::Whole(sentence) => [sentence, "", "", ""],
            Self::OfEntry(rest) => ["`", entry.unwrap_or_default(), "`", rest],
        }
    }
}

impl From<String> for Wording {
    fn from(sentence: String) -> Self {
        Self::Whole(sentence.into())
    }
}

impl From<&str> for Wording {
    fn from(sentence: &str) -> Self {
        Self::Whole(sentence.into())
    }
}

/// A sentence in pieces; equal and ordered as the whole is.
#[derive(Clone, Copy, Debug)]
pub(super) struct WordingKey<'w>([&'w str; 4]);

impl<'w> WordingKey<'w> {
    fn bytes(self) -> impl Iterator<Item = u8> + use<'w> {
        self.0.into_iter().flat_map(str::bytes)
    }
}

impl Ord for WordingKey<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.bytes().cmp(other.bytes())
    }
}

impl PartialOrd for WordingKey<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for WordingKey<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for WordingKey<'_> {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shared_sentence_names_its_entry_and_is_ordered_by_its_text() {
        let shared = Wording::OfEntry(" is not translated into `hi`".into());
        let said = shared.of(Some("nav-home"));
        assert_eq!(said, "`nav-home` is not translated into `hi`");
        let whole = Wording::from(&*said);
        assert_eq!(shared.key(Some("nav-home")), whole.key(None));
        assert!(shared.key(Some("nav-home")) < shared.key(Some("nav-news")));
        assert!(shared.key(Some("nav")) > shared.key(Some("nav-home")));
    }
}
