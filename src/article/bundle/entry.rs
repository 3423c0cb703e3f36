//! What a bundle says of a segment.

use crate::article::id::SegmentId;
use crate::article::message::MessageText;

/// A message of a source bundle, with what its translator should know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BundleEntry {
    /// The id.
    pub id: SegmentId,
    /// What the segment is, in the words of [`Kind::words`](crate::article::kind::Kind::words).
    pub role: String,
    /// The section of the article that it stands in; none before the first heading.
    pub section: Option<Section>,
    /// The text.
    pub text: MessageText,
    /// The slots of the text and what stands in them, in order of their first use.
    pub slots: Vec<SlotNote>,
    /// Lines that people added to the comment.
    pub notes: Vec<String>,
    /// Attributes that people gave the message, as they stand below its value.
    pub attributes: String,
}

/// A section of an article: what follows a heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Which heading of the article it is; tells apart headings that read the same.
    pub ordinal: usize,
    /// What the heading reads.
    pub title: String,
}

/// A slot and what the article has in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SlotNote {
    /// The slot, without `$`: `link-1`.
    pub name: String,
    /// What stands in it: the destination of a link.
    pub target: String,
}

impl SlotNote {
    /// Returns the line of the comment that says so.
    pub(super) fn to_line(&self) -> String {
        let words: Vec<&str> = self.target.split_whitespace().collect();
        format!("${}: {}", self.name, words.join(" "))
    }

    /// Reads a line of a comment.
    pub(super) fn from_line(line: &str) -> Option<Self> {
        let (name, target) = line.strip_prefix('$')?.split_once(':')?;
        crate::article::message::is_slot_name(name).then(|| Self {
            name: name.to_owned(),
            target: target.trim().to_owned(),
        })
    }
}
