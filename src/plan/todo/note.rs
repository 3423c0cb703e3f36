//! The comment that tells what is to be done.

use super::task::{EarlierSource, Task, TaskState};
use crate::fluent::{WordDiff, pattern_line_segments};
use crate::text::display_width;

/// What the first line of the comment begins with, its `#` excluded.
pub(super) const MARK: &str = "tarjuma todo: ";

/// What every other line of it begins with.
pub(super) const LINE: &str = "# |";

/// What the line begins with on which the text of the source begins.
pub(super) const SOURCE: &str = "# | Source:";

/// What the lines begin with on which a text goes on.
pub(super) const CONTINUED: &str = "# |   ";

/// The columns of a line, `#` included; the same for everyone, since files hold such lines.
const WIDTH: usize = 80;

/// The columns by which a text stands in on the lines after its first.
const INDENT: &str = "  ";

impl Task {
    /// Returns the lines of the comment, with their `#`.
    #[must_use]
    pub fn note(&self) -> Vec<String> {
        let mut lines = vec![format!("# {MARK}{}, {}", self.id, self.headline())];
        let mut tell = |label: &str, text: &str| lines.extend(labelled(label, text));
        let source = self.source.text();
        if let Some(group) = self.group.as_ref().filter(|group| **group != source) {
            tell("In", group);
        }
        for line in &self.comment {
            tell("", line);
        }
        if let Some(changed) = self.changed() {
            tell("Changed", &changed);
        }
        tell("Source", &source);
        if let (Some(translation), Some(label)) = (&self.translation, self.translation_label()) {
            tell(label, &translation.text());
        }
        let uses = self.unexplained_uses();
        if !uses.is_empty() {
            tell("Uses", &uses.join(" "));
        }
        lines
    }

    /// Returns what the source uses, without the links that its comment lists.
    fn unexplained_uses(&self) -> Vec<&str> {
        let is_explained = |name: &str| {
            let mut lines = self.comment.iter();
            lines.any(|line| {
                line.strip_prefix(name)
                    .is_some_and(|rest| rest.starts_with(':'))
            })
        };
        let uses = self.uses.iter().map(String::as_str);
        uses.filter(|placeable| !is_explained(placeable.trim_matches(['{', '}', ' '])))
            .collect()
    }

    fn headline(&self) -> String {
        match (self.grade(), &self.earlier) {
            (Some(grade), _) => format!("{} ({grade})", self.state),
            (None, Some(_)) => format!("{} (what it was made from is lost)", self.state),
            (None, None) => self.state.to_string(),
        }
    }

    /// Returns what changed in the source, word by word.
    fn changed(&self) -> Option<String> {
        let EarlierSource { text, .. } = self.earlier.as_ref()?;
        let diff = WordDiff::of(&text.as_ref()?.text(), &self.source.text());
        Some(diff.to_string())
    }

    fn translation_label(&self) -> Option<&'static str> {
        match self.state {
            TaskState::Stale | TaskState::Unconfirmed => Some("Translation"),
            TaskState::Draft => Some("Draft"),
            TaskState::Missing => Some("Taken away"),
            TaskState::Copy => None,
        }
    }
}

/// Returns the lines of a text after its label.
fn labelled(label: &str, text: &str) -> Vec<String> {
    let labelled = match label {
        "" => text.to_owned(),
        label => format!("{label}: {text}"),
    };
    let lines = labelled.split('\n').enumerate();
    let lines = lines.flat_map(|(index, line)| wrapped(line, index > 0));
    lines
        .map(|line| format!("{LINE} {line}").trim_end().to_owned())
        .collect()
}

/// Wraps a line where that is allowed.
fn wrapped(line: &str, is_continued: bool) -> Vec<String> {
    let room = WIDTH - LINE.len() - 1;
    let indent = |is_first: bool| {
        if is_first && !is_continued {
            ""
        } else {
            INDENT
        }
    };
    let mut lines = vec![indent(true).to_owned()];
    for segment in pattern_line_segments(line) {
        let count = lines.len();
        let Some(last) = lines.last_mut() else { break };
        let is_empty = last.trim().is_empty();
        let width = display_width(last) + display_width(segment.trim_end());
        if width <= room || is_empty {
            last.push_str(segment);
        } else {
            lines.push(format!("{}{segment}", indent(count == 0)));
        }
    }
    lines
}
