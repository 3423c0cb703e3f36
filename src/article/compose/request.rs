//! What composing asks of whoever formats messages.

use crate::article::id::SegmentId;
use crate::locale::LocaleId;
use crate::markdown::Notation;

/// A message that is wanted.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// Its id.
    pub id: &'a SegmentId,
    /// What to pass for its slots, beside the article's variables.
    pub slots: &'a [SlotArgument],
    /// Where to look.
    pub origin: Origin,
    /// How the text will be read in which the message stands; variables are no markup.
    pub notation: Notation,
}

/// Where a message is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// In the locale that is composed, then in those it falls back to.
    Best,
    /// In the article's own locale alone.
    Source,
}

/// An argument that stands for a slot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SlotArgument {
    /// The slot, without `$`.
    pub name: String,
    /// What must come back where the slot is used, character by character.
    pub value: String,
}

/// A formatted message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Formatted {
    /// The text, without bidi isolation marks.
    pub text: String,
    /// The locale it is in.
    pub locale: LocaleId,
}
