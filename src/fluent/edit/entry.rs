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

/// Returns the source of `entry` as a file of its own has it: four spaces, LF, no final line end.
///
/// # Errors
///
/// Returns an error when a value is no Fluent pattern.
pub fn entry_source(entry: &NewEntry) -> Result<String, InvalidPattern> {
    entry.source(Layout {
        eol: "\n",
        indent: 4,
    })
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
    let source = entry.source(Layout::of(view))?;
    Ok(insert_source(view, place, source))
}

/// Inserts the whole of an entry of another file at `place`, comment included, as it is written
/// there but with the line ends of this one.
#[must_use]
pub fn insert_copy(view: View<'_>, place: Place<'_>, entry: EntryView<'_>) -> TextEdit {
    let source = entry.entry().span.of(entry.resource().text());
    let lines = source.replace("\r\n", "\n");
    insert_source(view, place, lines.replace('\n', Layout::of(view).eol))
}

fn insert_source(view: View<'_>, place: Place<'_>, source: String) -> TextEdit {
    let layout = Layout::of(view);
    let text = view.text();
    let (first, last) = (view.entries().next(), view.entries().last());
    match (place, first, last) {
        (Place::Before(next), ..) | (Place::Start, Some(next), _) => {
            let separator = layout.separator(is_spaced_above(next));
            TextEdit::insert(next.entry().span.start as usize, source + &separator)
        }
        (Place::After(previous), ..) => {
            let separator = layout.separator(is_spaced_below(previous));
            let end = line_end(text, previous.extent().end as usize);
            TextEdit::insert(end, separator + &source)
        }
        (Place::End, _, Some(last)) if below(last).trim().is_empty() => {
            insert_source(view, Place::After(last), source)
        }
        (Place::Start | Place::End, ..) => append(text, layout, &source),
    }
}

/// Adds an entry after whatever is in a file that does not end with an entry.
fn append(text: &str, layout: Layout, source: &str) -> TextEdit {
    let written = text.trim_end_matches([' ', '\r', '\n']);
    if above_text(written).is_empty() {
        return TextEdit::insert(text.len(), format!("{source}{}", layout.eol));
    }
    let end = line_end(text, written.len());
    TextEdit::insert(end, format!("{}{source}", layout.separator(true)))
}

/// Says whether a blank line stands just above `entry`; of the first entry, just below it.
fn is_spaced_above(entry: EntryView<'_>) -> bool {
    if above(entry).is_empty() {
        below(entry).trim().is_empty() || blank_line(below(entry)).is_some()
    } else {
        ends_with_blank_line(above(entry))
    }
}

/// Says whether a blank line stands just below `entry`; of the last entry, just above it.
fn is_spaced_below(entry: EntryView<'_>) -> bool {
    if below(entry).trim().is_empty() {
        above(entry).is_empty() || ends_with_blank_line(above(entry))
    } else {
        blank_line(below(entry)).is_some()
    }
}

/// Returns what stands above `entry`; nothing where there are only blank lines.
fn above(entry: EntryView<'_>) -> &str {
    above_text(&entry.resource().text()[..entry.entry().span.start as usize])
}

/// Drops a byte order mark, and all of a text that is blank otherwise.
fn above_text(text: &str) -> &str {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim().is_empty() { "" } else { text }
}

/// Returns what stands below `entry`, from the end of its last line on.
fn below(entry: EntryView<'_>) -> &str {
    let text = entry.resource().text();
    &text[line_end(text, entry.extent().end as usize)..]
}

/// Removes `entry` with its comment, what a wrapped line has cut off it, and one of the blank
/// lines around it.
#[must_use]
pub fn remove_entry(entry: EntryView<'_>) -> TextEdit {
    let text = entry.resource().text();
    let (above, below) = (above(entry), below(entry));
    let start = entry.entry().span.start as usize;
    let end = text.len() - below.len();
    if above.is_empty() {
        let after = blank_line(below).or_else(|| first_eol(below)).unwrap_or(0);
        return TextEdit::replace(Span::new(start, end + after), "");
    }
    let is_above_blank = blank_line(below).is_some() || below.trim().is_empty();
    let kept = strip_eol(above);
    let kept = if ends_with_blank_line(above) && is_above_blank {
        strip_eol(kept.trim_end_matches(' '))
    } else {
        kept
    };
    let start = start - (above.len() - kept.len());
    TextEdit::replace(Span::new(start, end), "")
}

/// Says whether the last line of `text`, which ends with a line end, is blank.
fn ends_with_blank_line(text: &str) -> bool {
    let line = strip_eol(text).trim_end_matches(' ');
    line.is_empty() || line.ends_with('\n')
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
