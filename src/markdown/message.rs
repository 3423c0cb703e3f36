//! The text of a segment as translators see it: Markdown inline source with slots.

use std::fmt;

use super::inline::verbatim;

/// Folded Markdown inline source: one line, save for hard breaks, with slots in place of
/// destinations and template tags.
///
/// A hard break is a backslash and a newline. Braces that the author wrote are text like any
/// other; only a [`Piece::Slot`] is a slot. Two neighbouring pieces are never both text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Message {
    pieces: Vec<Piece>,
}

/// A stretch of a [`Message`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Piece {
    /// Markdown inline source.
    Text(String),
    /// What the translator does not see.
    Slot(SlotName),
}

/// The name of a slot within its segment, `link-1`: numbers count from 1 for each kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SlotName {
    /// What the slot holds.
    pub kind: SlotKind,
    /// The number among the slots of that kind.
    pub number: u32,
}

/// What a slot stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SlotKind {
    /// The destination of a link.
    Link,
    /// The destination of an image.
    Image,
    /// A template tag or an attribute list, `{{ page.date }}` or `{: .lead}`.
    Code,
}

/// A slot with what the source has in its place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Slot {
    /// The name, unique within the segment.
    pub name: SlotName,
    /// The destination or tag as written; of a reference link, the destination of its definition.
    pub source: String,
    /// How the source spells it.
    pub(super) form: SlotForm,
}

/// How the source spells what a slot stands for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum SlotForm {
    /// As it is: `[text](here)`, `<here>`, a tag.
    Inline,
    /// By a label: `[text][label]`.
    Reference {
        /// The label, its lines joined.
        label: String,
    },
    /// By its own text: `[label][]`.
    Collapsed {
        /// The label, its lines joined.
        label: String,
    },
    /// By its own text alone: `[label]`.
    Shortcut {
        /// The label, its lines joined.
        label: String,
    },
}

impl Message {
    /// Makes a message of pieces; neighbouring texts are joined and empty ones dropped.
    #[must_use]
    pub fn new(pieces: impl IntoIterator<Item = Piece>) -> Self {
        let mut message = Self::default();
        for piece in pieces {
            match piece {
                Piece::Text(text) => message.push_str(&text),
                Piece::Slot(name) => message.push_slot(name),
            }
        }
        message
    }

    /// Makes a message without slots.
    #[must_use]
    pub fn from_text(text: &str) -> Self {
        Self::new([Piece::Text(text.to_owned())])
    }

    /// Returns the pieces in order.
    #[must_use]
    pub fn pieces(&self) -> &[Piece] {
        &self.pieces
    }

    /// Returns the text pieces in order.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.pieces.iter().filter_map(|piece| match piece {
            Piece::Text(text) => Some(text.as_str()),
            Piece::Slot(_) => None,
        })
    }

    /// Says whether there is a letter or a digit to translate: outside tags, or in an attribute
    /// that readers read.
    #[must_use]
    pub fn has_words(&self) -> bool {
        self.texts().any(has_words)
    }

    /// Appends text.
    pub fn push_str(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        if let Some(Piece::Text(last)) = self.pieces.last_mut() {
            last.push_str(text);
        } else {
            self.pieces.push(Piece::Text(text.to_owned()));
        }
    }

    /// Appends a slot.
    pub fn push_slot(&mut self, name: SlotName) {
        self.pieces.push(Piece::Slot(name));
    }

    /// Returns the last piece where it is text.
    pub(super) fn last_text_mut(&mut self) -> Option<&mut String> {
        match self.pieces.last_mut() {
            Some(Piece::Text(text)) => Some(text),
            _ => None,
        }
    }

    /// Drops a last piece of text that has become empty.
    pub(super) fn drop_empty_end(&mut self) {
        self.pieces
            .pop_if(|piece| matches!(piece, Piece::Text(text) if text.is_empty()));
    }
}

impl fmt::Display for Message {
    /// Writes slots as Fluent placeables, `{ $link-1 }`, and text as it is.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for piece in &self.pieces {
            match piece {
                Piece::Text(text) => formatter.write_str(text)?,
                Piece::Slot(name) => write!(formatter, "{{ ${name} }}")?,
            }
        }
        Ok(())
    }
}

impl fmt::Display for SlotName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}-{}", self.kind.as_str(), self.number)
    }
}

impl SlotKind {
    /// Returns the word that slot names begin with.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Link => "link",
            Self::Image => "image",
            Self::Code => "code",
        }
    }
}

fn has_words(text: &str) -> bool {
    let is_word = |letter: char| letter.is_alphanumeric();
    let first = text.find(|letter: char| is_word(letter) || matches!(letter, '<' | '&'));
    let Some(mut position) = first else {
        return false;
    };
    if text[position..].starts_with(is_word) {
        return true;
    }
    for range in verbatim(text) {
        let stretch = &text[range.clone()];
        let is_wordless = match stretch.as_bytes().first() {
            Some(b'<') => !["alt=", "title=", "aria-label="]
                .iter()
                .any(|name| stretch.contains(name)),
            Some(b'&') => true,
            _ => false,
        };
        let before = &text[position.min(range.start)..range.start];
        if before.contains(is_word) || (!is_wordless && stretch.contains(is_word)) {
            return true;
        }
        position = range.end;
    }
    text[position..].contains(is_word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_and_entities_are_no_words() {
        assert!(!Message::from_text("<b> &nbsp; — **").has_words());
        assert!(Message::from_text("<b>हाँ</b>").has_words());
        assert!(Message::from_text("<img alt=\"छवि\">").has_words());
        assert!(Message::from_text("`x`").has_words());
    }

    #[test]
    fn prints_slots_as_placeables_and_joins_texts() {
        let name = SlotName {
            kind: SlotKind::Link,
            number: 2,
        };
        let message = Message::new([
            Piece::Text("[एजेंसी]".into()),
            Piece::Text("(".into()),
            Piece::Slot(name),
            Piece::Text(")".into()),
        ]);
        assert_eq!(message.to_string(), "[एजेंसी]({ $link-2 })");
        assert_eq!(message.pieces().len(), 3);
    }
}
