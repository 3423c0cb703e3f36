//! Inserting and removing entries.

use super::super::outline::EntryKind;
use super::super::view::{EntryView, View};
use super::comment::comment_source;
use super::layout::Layout;
use super::pattern::{InvalidPattern, Opening, lay_out};
use crate::text::{Span, TextEdit};

/// An entry to insert.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewEntry {
    /// Message or term.
    pub kind: EntryKind,
    /// The id, without a term's `-`.
    pub id: String,
    /// The comment, plain lines without `#`.
    pub comment: Option<String>,
    /// The value, a pattern text; a message without one needs an attribute.
    pub value: Option<String>,
    /// The attributes.
    pub attributes: Vec<NewAttribute>,
}

/// An attribute of an entry to insert.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewAttribute {
    /// The name, without its dot.
    pub name: String,
    /// The value, a pattern text.
    pub value: String,
}

impl NewEntry {
    /// Makes a message with a value, a pattern text, and nothing else.
    pub fn message(id: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            kind: EntryKind::Message,
            id: id.into(),
            comment: None,
            value: Some(value.into()),
            attributes: Vec::new(),
        }
    }

    /// Adds a comment, plain lines without `#`.
    #[must_use]
    pub fn with_comment(self, comment: impl Into<String>) -> Self {
        Self {
            comment: Some(comment.into()),
            ..self
        }
    }

    /// Returns the source, without a final line end.
    fn source(&self, layout: Layout) -> Result<String, InvalidPattern> {
        let mut lines = self.comment.as_deref().map_or(Vec::new(), comment_source);
        let sigil = match self.kind {
            EntryKind::Message => "",
            EntryKind::Term => "-",
        };
        let lay_out = |pattern: &str, levels| lay_out(pattern, layout, levels, Opening::OwnLine);
        let value = match &self.value {
            Some(value) => lay_out(value, 1)?,
            None => String::new(),
        };
        lines.push(format!("{sigil}{} ={value}", self.id));
        for attribute in &self.attributes {
            let value = lay_out(&attribute.value, 2)?;
            lines.push(format!("{}.{} ={value}", layout.spaces(1), attribute.name));
        }
        Ok(lines.join(layout.eol))
    }
}

/// Where an entry is inserted.
#[derive(Clone, Copy, Debug)]
pub enum Place<'a> {
    /// Before the first entry.
    Start,
    /// After everything that is in the file.
    End,
    /// Just before an entry.
    Before(EntryView<'a>),
    /// Just after an entry.
    After(EntryView<'a>),
}

/// Inserts `entry` at `place`, between blank lines where its neighbours have them.
///
/// # Errors
///
/// Returns an error when a value is no Fluent pattern.
pub fn insert_entry(
    view: View<'_>,
    place: Place<'_>,
    entry: &NewEntry,
) -> Result<TextEdit, InvalidPattern> {
    let layout = Layout::of(view);
    let source = entry.source(layout)?;
    let separator = layout.eol.repeat(1 + usize::from(is_spaced(view, place)));
    let first = view.entries().next();
    Ok(match (place, first) {
        (Place::Before(next), _) | (Place::Start, Some(next)) => {
            let start = next.entry().span.start as usize;
            TextEdit::insert(start, source + &separator)
        }
        (Place::After(previous), _) => {
            let end = line_end(view.text(), previous.extent().end as usize);
            TextEdit::insert(end, separator + &source)
        }
        (Place::Start | Place::End, _) => append(view.text(), layout, &separator, &source),
    })
}

/// Adds an entry after everything else.
fn append(text: &str, layout: Layout, separator: &str, source: &str) -> TextEdit {
    let written = text.trim_end_matches([' ', '\r', '\n']);
    if written.trim_start_matches('\u{feff}').is_empty() {
        return TextEdit::insert(text.len(), format!("{source}{}", layout.eol));
    }
    TextEdit::insert(
        line_end(text, written.len()),
        format!("{separator}{source}"),
    )
}

/// Says whether entries around `place` have blank lines between them.
fn is_spaced(view: View<'_>, place: Place<'_>) -> bool {
    let outline = view.outline();
    let entries = &outline.entries;
    let position = match place {
        Place::Start => 0,
        Place::End => {
            let last = entries.last().map_or(0, |last| last.span.end as usize);
            if entries.is_empty() || !view.text()[last..].trim().is_empty() {
                return true;
            }
            entries.len()
        }
        Place::Before(entry) => entry.entry().span.start as usize,
        Place::After(entry) => entry.entry().span.end as usize,
    };
    let position = match place {
        Place::Before(_) | Place::After(_) => {
            entries.partition_point(|entry| (entry.span.end as usize) <= position)
        }
        Place::Start | Place::End => position,
    };
    let gap = |left: usize| {
        let (left, right) = (entries.get(left)?, entries.get(left + 1)?);
        let between = &view.text()[left.span.end as usize..right.span.start as usize];
        Some(between.matches('\n').count() > 1)
    };
    let before = position.checked_sub(2);
    let here = position.checked_sub(1);
    here.and_then(gap)
        .or_else(|| gap(position))
        .or_else(|| before.and_then(gap))
        .unwrap_or(true)
}

/// Removes `entry` with its comment, what a wrapped line has cut off it, and one of the blank
/// lines around it.
#[must_use]
pub fn remove_entry(entry: EntryView<'_>) -> TextEdit {
    let text = entry.resource().text();
    let extent = entry.extent();
    let end = line_end(text, extent.end as usize);
    let before = &text[..extent.start as usize];
    let is_last = text[end..].trim_matches([' ', '\r', '\n']).is_empty();
    let is_followed_by_blank = is_last || blank_line(&text[end..]).is_some();
    if before.trim_start_matches('\u{feff}').is_empty() {
        let after = &text[end..];
        let blank = blank_line(after).or_else(|| first_eol(after)).unwrap_or(0);
        return TextEdit::replace(Span::new(before.len(), end + blank), "");
    }
    let above = strip_eol(before);
    let above_blank = above.trim_end_matches(' ');
    let is_after_blank = above_blank.is_empty() || above_blank.ends_with('\n');
    let start = if is_after_blank && is_followed_by_blank {
        strip_eol(above_blank).len()
    } else {
        above.len()
    };
    TextEdit::replace(Span::new(start, end), "")
}

/// Returns the length of a line end followed by a blank line, if `text` begins so.
fn blank_line(text: &str) -> Option<usize> {
    let eol = first_eol(text)?;
    let rest = text[eol..].trim_start_matches(' ');
    let blank = first_eol(rest)?;
    Some(text.len() - rest.len() + blank)
}

fn first_eol(text: &str) -> Option<usize> {
    [("\r\n", 2), ("\n", 1)]
        .into_iter()
        .find_map(|(eol, length)| text.starts_with(eol).then_some(length))
}

fn strip_eol(text: &str) -> &str {
    let line = text.strip_suffix('\n').unwrap_or(text);
    line.strip_suffix('\r').unwrap_or(line)
}

/// Returns where the line on which `offset` stands ends, before its line end.
fn line_end(text: &str, offset: usize) -> usize {
    let rest = &text[offset..];
    let line = rest.split('\n').next().unwrap_or("");
    let has_newline = line.len() < rest.len();
    let line = if has_newline { strip_eol(line) } else { line };
    offset + line.len()
}
