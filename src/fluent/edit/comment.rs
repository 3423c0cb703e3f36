//! Comments of entries.

use super::super::view::EntryView;
use super::layout::Layout;
use crate::text::{Span, TextEdit};

/// Gives `entry` the comment `comment`, plain lines without `#`, in place of the one it has.
#[must_use]
pub fn set_comment(entry: EntryView<'_>, comment: &str) -> TextEdit {
    let eol = Layout::of(entry.resource()).eol;
    let lines = comment_source(comment).join(eol);
    match entry.entry().comment {
        Some(span) => TextEdit::replace(span, lines),
        None => TextEdit::insert(entry.entry().span.start as usize, format!("{lines}{eol}")),
    }
}

/// Takes the comment off `entry`; none if it has none.
#[must_use]
pub fn remove_comment(entry: EntryView<'_>) -> Option<TextEdit> {
    let comment = entry.entry().comment?;
    let after = &entry.resource().text()[comment.end as usize..];
    let eol = after.len() - after.trim_start_matches(['\r', '\n']).len();
    let end = comment.end as usize + eol;
    Some(TextEdit::replace(
        Span::new(comment.start as usize, end),
        "",
    ))
}

/// Returns the lines of a comment with their `#`.
pub(super) fn comment_source(comment: &str) -> Vec<String> {
    let lines = comment.lines().map(|line| format!("# {line}"));
    lines.map(|line| line.trim_end().to_owned()).collect()
}
