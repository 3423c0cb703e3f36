//! What the last source bundle knew.

use std::sync::Arc;

use super::entry::SlotNote;
use crate::article::id::SegmentId;
use crate::article::kind::Kind;
use crate::article::message::MessageText;
use crate::fluent::{EntryKind, EntryView, View, parse};
use crate::text::with_blank_markers;

/// The segments of the revision that a bundle was written for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KnownBundle {
    /// The segments in the order of the bundle. After a merge an id may stand twice.
    pub entries: Vec<KnownEntry>,
    /// The file in which the ledger keeps texts of its segments: those they had last, those that
    /// translations were made from, and those of segments that are gone. Empty where there is none.
    pub kept: Arc<str>,
    /// The terms that people wrote into the bundle, with their comments.
    pub terms: Vec<String>,
    /// How its lines end.
    pub line_end: LineEnd,
}

/// How the lines of a file end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LineEnd {
    /// LF.
    #[default]
    Lf,
    /// CR and LF.
    CrLf,
}

/// A segment as a bundle has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownEntry {
    /// The id.
    pub id: SegmentId,
    /// The text.
    pub text: MessageText,
    /// The slots and what stood in them.
    pub slots: Vec<SlotNote>,
    /// Lines of the comment that `sync` did not write.
    pub notes: Vec<String>,
    /// The attributes that people gave it, as they stand below its value.
    pub attributes: String,
}

impl KnownBundle {
    /// Reads a bundle; what is neither a term nor a message with a value is passed over, merge
    /// markers too.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let text = with_blank_markers(text);
        let outline = parse(&text);
        let view = View::new(&text, &outline);
        let line_end = match text.split_inclusive('\n').next() {
            Some(line) if line.ends_with("\r\n") => LineEnd::CrLf,
            _ => LineEnd::Lf,
        };
        Self {
            entries: view.entries().filter_map(read_entry).collect(),
            kept: Arc::default(),
            terms: read_terms(view),
            line_end,
        }
    }

    /// Adds the file of the texts that the ledger keeps.
    #[must_use]
    pub fn with_kept(mut self, kept: Arc<str>) -> Self {
        self.kept = kept;
        self
    }
}

impl LineEnd {
    /// Returns a text whose lines end with LF in this form.
    pub(super) fn apply(self, text: String) -> String {
        match self {
            Self::Lf => text,
            Self::CrLf => text.replace('\n', "\r\n"),
        }
    }
}

fn read_entry(entry: EntryView<'_>) -> Option<KnownEntry> {
    if entry.kind() == EntryKind::Term {
        return None;
    }
    let mut known = KnownEntry {
        id: entry.id().parse().ok()?,
        text: MessageText::from_pattern(entry.value()?),
        slots: Vec::new(),
        notes: Vec::new(),
        attributes: attributes_of(entry),
    };
    for line in entry.comment_lines() {
        if let Some(slot) = SlotNote::from_line(line) {
            known.slots.push(slot);
        } else if !Kind::is_words(line) {
            known.notes.push(line.to_owned());
        }
    }
    Some(known)
}

/// Returns the terms of a bundle as they are written, each once.
fn read_terms(view: View<'_>) -> Vec<String> {
    let mut terms: Vec<String> = Vec::new();
    for entry in view
        .entries()
        .filter(|entry| entry.kind() == EntryKind::Term)
    {
        let term = with_lf(entry.entry().span.of(view.text()));
        if !terms.contains(&term) {
            terms.push(term);
        }
    }
    terms
}

pub(super) fn attributes_of(entry: EntryView<'_>) -> String {
    let Some(value) = entry.value() else {
        return String::new();
    };
    let (start, end) = (value.span().end, entry.entry().span.end);
    let text = entry.resource().text();
    let below = text.get(start as usize..end as usize).unwrap_or("");
    with_lf(below.trim_start_matches([' ', '\r', '\n']))
}

fn with_lf(text: &str) -> String {
    text.replace("\r\n", "\n")
}
