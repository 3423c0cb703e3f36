//! Stubs in a translator's file: tasks as comments, and how they are found again.

use super::note::{CONTINUED, LINE, MARK, SOURCE};
use super::task::Task;
use crate::fluent::edit::InvalidPattern;
use crate::fluent::{CommentKind, View, parse};
use crate::ledger::{EntryId, Wording};
use crate::text::Span;

/// What is written into a file of a task: the comment and, where the message does not stand there,
/// the entry commented out; lines without line ends.
pub(super) fn stub_lines(task: &Task) -> Result<Vec<String>, InvalidPattern> {
    let mut lines = task.note();
    if !task.state.is_live() {
        let entry = task.entry_text()?;
        lines.extend(entry.lines().map(|line| match line {
            "" => "#".to_owned(),
            line => format!("# {line}"),
        }));
    }
    Ok(lines)
}

/// A stub, as it stands in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Stub {
    /// The message.
    pub(super) id: EntryId,
    /// The lines that tell what is to be done, the last line end excluded.
    pub(super) note: Span,
    /// Those, and the entry that is commented out.
    pub(super) whole: Span,
    /// The comment of which it is a part.
    pub(super) comment: Span,
    /// What the comment belongs to.
    pub(super) owner: Owner,
    /// Whether the entry that is commented out says what the source said when it was written.
    pub(super) is_untouched: bool,
}

/// What a comment belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Owner {
    /// Nothing: it stands between blank lines.
    Nothing,
    /// The entry below it.
    Entry,
}

/// Returns the stubs of a file in order.
pub(super) fn stubs_in(view: View<'_>) -> Vec<Stub> {
    if !view.text().contains(MARK) {
        return Vec::new();
    }
    let standalone = view
        .comments()
        .filter(|comment| comment.kind() == CommentKind::Standalone)
        .map(|comment| (comment.span(), Owner::Nothing));
    let attached = view
        .entries()
        .filter_map(|entry| entry.entry().comment.map(|span| (span, Owner::Entry)));
    let mut stubs: Vec<Stub> = standalone
        .chain(attached)
        .flat_map(|(span, owner)| stubs_in_comment(view.text(), span, owner))
        .collect();
    stubs.sort_by_key(|stub| stub.whole.start);
    stubs
}

/// A line of a comment.
#[derive(Clone, Copy)]
struct Line<'a> {
    start: usize,
    text: &'a str,
}

impl<'a> Line<'a> {
    fn end(self) -> usize {
        self.start + self.text.len()
    }

    fn uncommented(self) -> &'a str {
        let text = self.text.trim_start_matches('#');
        text.strip_prefix(' ').unwrap_or(text)
    }

    /// Returns the message whose stub begins here.
    fn marked(self) -> Option<EntryId> {
        let (id, _) = self.uncommented().strip_prefix(MARK)?.split_once(',')?;
        id.parse().ok()
    }
}

fn lines_of(text: &str, span: Span) -> Vec<Line<'_>> {
    let mut start = span.start as usize;
    let lines = span.of(text).split_inclusive('\n').map(|whole| {
        let line = Line {
            start,
            text: whole.trim_end_matches(['\r', '\n']),
        };
        start += whole.len();
        line
    });
    lines.collect()
}

fn stubs_in_comment(text: &str, comment: Span, owner: Owner) -> Vec<Stub> {
    let lines = lines_of(text, comment);
    let mut stubs = Vec::new();
    let mut index = 0;
    while let Some(first) = lines.get(index) {
        let Some(id) = first.marked() else {
            index += 1;
            continue;
        };
        let rest = &lines[index + 1..];
        let told = rest.iter().take_while(|line| line.text.starts_with(LINE));
        let told = told.count();
        let entry = entry_length(&rest[told..], &id);
        let end = |count: usize| lines[index + count].end();
        let (note, commented) = (&rest[..told], &rest[told..told + entry]);
        stubs.push(Stub {
            id,
            note: Span::new(first.start, end(told)),
            whole: Span::new(first.start, end(told + entry)),
            comment,
            owner,
            is_untouched: entry > 0 && says_source(commented, note),
        });
        index += 1 + told + entry;
    }
    stubs
}

/// Says whether an entry that is commented out has the text of the source in the lines above it.
fn says_source(entry: &[Line<'_>], note: &[Line<'_>]) -> bool {
    let entry: Vec<&str> = entry.iter().map(|line| line.uncommented()).collect();
    let entry = entry.join("\n");
    let outline = parse(&entry);
    let said = View::new(&entry, &outline).entries().next();
    let said = said.map(|entry| without_blanks(&Wording::of(entry).text()));
    let told = note.iter().map(|line| line.text);
    let source = told.skip_while(|line| !line.starts_with(SOURCE));
    let source = source.enumerate();
    let source = source.take_while(|(index, line)| *index == 0 || line.starts_with(CONTINUED));
    let source: Vec<&str> = source
        .map(|(_, line)| line.strip_prefix(SOURCE).unwrap_or(&line[LINE.len()..]))
        .collect();
    said == Some(without_blanks(&source.concat()))
}

fn without_blanks(text: &str) -> String {
    text.split_whitespace().collect()
}

/// Returns on how many of the lines an entry of this id is commented out.
fn entry_length(lines: &[Line<'_>], id: &EntryId) -> usize {
    let until_next = lines.iter().take_while(|line| line.marked().is_none());
    let text: Vec<&str> = until_next.map(|line| line.uncommented()).collect();
    let text = text.join("\n");
    let outline = parse(&text);
    let view = View::new(&text, &outline);
    let first = view.entries().next();
    match first.filter(|entry| entry.entry().span.start == 0 && EntryId::of(*entry) == *id) {
        Some(entry) => entry.entry().span.of(&text).lines().count(),
        None => 0,
    }
}
